//! The naive counter as a queue for `wirestate fuzz --model-command`: one ReadyForQuery for each Query, FunctionCall and
//! Sync; the server is free at zero with status idle.
use std::io::{self, BufRead, Write};

#[derive(Default)]
struct Queue {
    expected: usize,
    /// The last ReadyForQuery did not say idle.
    busy: bool,
    closed: bool,
}

impl Queue {
    /// A message of the client: forward it, or drop it?
    fn frontend(&mut self, name: &str) -> char {
        match name {
            "Terminate" => return 'd', // the client leaves, the server connection stays
            "Query" | "FunctionCall" | "Sync" | "StartupMessage" | "StartupMessage.replication" => self.expected += 1,
            _ => {}
        }
        'f'
    }

    /// A message of the server.
    fn backend(&mut self, name: &str) -> char {
        if let Some(status) = name.strip_prefix("ReadyForQuery.") {
            self.expected = self.expected.saturating_sub(1);
            self.busy = status != "idle";
        } else if name == "ErrorResponse.fatal" {
            self.closed = true;
        }
        'f'
    }

    fn sign(&self) -> char {
        if self.expected == 0 && !self.busy && !self.closed { '+' } else { '-' }
    }

    /// One step: >Q:Query or <Z:ReadyForQuery.idle, with a third field where the proxy itself is concerned; ^ has none.
    fn answer(&mut self, step: &str) -> String {
        match step {
            "|" => return self.sign().to_string(),
            "^-" => return "d".to_string(),
            _ => {}
        }
        let name = step.split(':').nth(1).unwrap_or("CancelRequest");
        let reaction = if step.starts_with('<') { self.backend(name) } else { self.frontend(name) };
        format!("{reaction}{}", self.sign())
    }
}

/// What stands between two texts; the lines have no escapes.
fn between<'a>(line: &'a str, before: &str, after: &str) -> &'a str {
    let start = line.find(before).expect(before) + before.len();
    &line[start..start + line[start..].find(after).expect(after)]
}

fn main() -> io::Result<()> {
    let mut lines = io::stdin().lock().lines();
    lines.next(); // {"wirestate":1,"dialect":"postgres-18"}
    let mut out = io::stdout().lock();
    writeln!(out, "{{\"wirestate\":1,\"name\":\"naive-rust\"}}")?;
    for line in lines {
        let line = line?; // {"case":1,"steps":"..."}
        let (case, steps) = (between(&line, "\"case\":", ","), between(&line, "\"steps\":\"", "\""));
        let mut queue = Queue::default();
        let answers: Vec<String> = steps.split_whitespace().map(|step| queue.answer(step)).collect();
        let waits = "Z ".repeat(queue.expected);
        writeln!(out, "{{\"case\":{case},\"answers\":\"{}\",\"waitsFor\":\"{waits}\"}}", answers.join(" "))?;
    }
    Ok(())
}
