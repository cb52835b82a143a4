/* The naive counter as a queue for `wirestate fuzz --model-command`: one ReadyForQuery for each Query, FunctionCall and
 * Sync; the server is free at zero with status idle. */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct queue {
  int expected;
  bool idle, closed;
};

static bool is(const char *name, const char *other) { return strcmp(name, other) == 0; }

/* A message of the client: forward it, or drop it? */
static char frontend(struct queue *queue, const char *name) {
  if (is(name, "Terminate")) return 'd'; /* the client leaves, the server connection stays */
  if (is(name, "Query") || is(name, "FunctionCall") || is(name, "Sync") || strncmp(name, "StartupMessage", 14) == 0)
    queue->expected++;
  return 'f';
}

/* A message of the server. */
static char backend(struct queue *queue, const char *name) {
  if (strncmp(name, "ReadyForQuery.", 14) == 0) {
    if (queue->expected > 0) queue->expected--;
    queue->idle = is(name + 14, "idle");
  } else if (is(name, "ErrorResponse.fatal")) {
    queue->closed = true;
  }
  return 'f';
}

static char sign(const struct queue *queue) {
  return queue->expected == 0 && queue->idle && !queue->closed ? '+' : '-';
}

/* One step: >Q:Query or <Z:ReadyForQuery.idle, with a third field where the proxy itself is concerned; ^ has none. */
static void answer(struct queue *queue, char *step) {
  if (is(step, "|")) {
    printf("%c ", sign(queue));
  } else if (is(step, "^-")) {
    printf("d ");
  } else {
    char *name = strchr(step, ':');
    name = name == NULL ? "CancelRequest" : name + 1;
    char *part = strchr(name, ':');
    if (part != NULL) *part = '\0';
    char reaction = step[0] == '<' ? backend(queue, name) : frontend(queue, name);
    printf("%c%c ", reaction, sign(queue));
  }
}

int main(void) {
  static char line[1 << 20];
  if (fgets(line, sizeof line, stdin) == NULL) return 1; /* {"wirestate":1,"dialect":"postgres-18"} */
  puts("{\"wirestate\":1,\"name\":\"naive-c\"}");
  fflush(stdout);
  while (fgets(line, sizeof line, stdin) != NULL) {
    /* {"case":1,"steps":"..."}: what stands in quotes after "steps": has no escapes. */
    char *number = strstr(line, "\"case\":"), *steps = strstr(line, "\"steps\":\"");
    if (number == NULL || steps == NULL) return 1;
    struct queue queue = {0, true, false};
    printf("{\"case\":%ld,\"answers\":\"", strtol(number + 7, NULL, 10));
    for (char *step = strtok(steps + 9, " \"}\n"); step != NULL; step = strtok(NULL, " \"}\n")) answer(&queue, step);
    printf("\",\"waitsFor\":\"");
    for (int left = queue.expected; left > 0; left--) printf("Z ");
    puts("\"}");
    fflush(stdout);
  }
  return 0;
}
