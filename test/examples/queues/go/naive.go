// The naive counter as a queue for `wirestate fuzz --model-command`: one ReadyForQuery for each Query, FunctionCall and
// Sync; the server is free at zero with status idle.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"strings"
)

type queue struct {
	expected int
	busy     bool // the last ReadyForQuery did not say idle
	closed   bool
}

// frontend takes a message of the client: forward it, or drop it?
func (q *queue) frontend(name string) string {
	switch name {
	case "Terminate":
		return "d" // the client leaves, the server connection stays
	case "Query", "FunctionCall", "Sync", "StartupMessage", "StartupMessage.replication":
		q.expected++
	}
	return "f"
}

// backend takes a message of the server.
func (q *queue) backend(name string) string {
	if status, ready := strings.CutPrefix(name, "ReadyForQuery."); ready {
		q.expected = max(0, q.expected-1)
		q.busy = status != "idle"
	} else if name == "ErrorResponse.fatal" {
		q.closed = true
	}
	return "f"
}

func (q *queue) sign() string {
	if q.expected == 0 && !q.busy && !q.closed {
		return "+"
	}
	return "-"
}

// answer takes one step: >Q:Query or <Z:ReadyForQuery.idle, with a third field where the proxy itself is concerned.
func (q *queue) answer(step string) string {
	if step == "|" {
		return q.sign()
	} else if step == "^-" {
		return "d"
	}
	fields := append(strings.Split(step, ":"), "CancelRequest") // ^ has no second field
	if step[0] == '<' {
		return q.backend(fields[1]) + q.sign()
	}
	return q.frontend(fields[1]) + q.sign()
}

func main() {
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 1<<20)
	lines.Scan() // {"wirestate":1,"dialect":"postgres-18"}
	fmt.Println(`{"wirestate":1,"name":"naive-go"}`)
	for lines.Scan() {
		var asked struct {
			Case  int
			Steps string
		}
		json.Unmarshal(lines.Bytes(), &asked) // a line that is none gives an answer to case 0, which is refused
		q, answers := queue{}, []string{}
		for _, step := range strings.Fields(asked.Steps) {
			answers = append(answers, q.answer(step))
		}
		fmt.Printf("{\"case\":%d,\"answers\":%q,\"waitsFor\":%q}\n", asked.Case, strings.Join(answers, " "), strings.Repeat("Z ", q.expected))
	}
}
