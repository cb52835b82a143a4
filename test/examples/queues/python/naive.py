"""The naive counter as a queue for `wirestate fuzz --model-command`: one ReadyForQuery for each Query, FunctionCall
and Sync; the server is free at zero with status idle."""

import json
import sys

COUNTED = {"Query", "FunctionCall", "Sync", "StartupMessage", "StartupMessage.replication"}


class Queue:
    def __init__(self):
        self.expected = 0
        self.idle = True
        self.closed = False

    def frontend(self, name):
        """A message of the client: forward it, or drop it?"""
        if name == "Terminate":
            return "d"  # the client leaves, the server connection stays
        if name in COUNTED:
            self.expected += 1
        return "f"

    def backend(self, name):
        """A message of the server."""
        message, _, fact = name.partition(".")
        if message == "ReadyForQuery":
            self.expected = max(0, self.expected - 1)
            self.idle = fact == "idle"
        elif name == "ErrorResponse.fatal":
            self.closed = True
        return "f"

    def releasable(self):
        return self.expected == 0 and self.idle and not self.closed


def answer(queue, step):
    """The answer to one step: what is done with it, then whether the server would be given away."""
    if step == "^-":
        return "d"
    sign = "+" if queue.releasable() else "-"
    if step == "|":
        return sign
    # >Q:Query or <Z:ReadyForQuery.idle, with a third field where the proxy itself is concerned; ^ has none.
    name = step.split(":")[1] if ":" in step else "CancelRequest"
    reaction = queue.backend(name) if step.startswith("<") else queue.frontend(name)
    return reaction + ("+" if queue.releasable() else "-")


def main():
    sys.stdin.readline()  # {"wirestate":1,"dialect":"postgres-18"}
    print('{"wirestate":1,"name":"naive-python"}', flush=True)
    for line in sys.stdin:
        case = json.loads(line)
        queue = Queue()
        answers = " ".join(answer(queue, step) for step in case["steps"].split())
        waits = " ".join("Z" * queue.expected)
        print(json.dumps({"case": case["case"], "answers": answers, "waitsFor": waits}), flush=True)


main()
