/**
 * Work that ends early, with what it has, when the user presses Ctrl-C. A second Ctrl-C ends the process at once.
 *
 * Who was interrupted ends with 130, whatever was found by then: a search that was cut says nothing of what it has not
 * looked at, and a script that is stopped with it should stop.
 */

/**
 * @param work is given a signal that is aborted by the first SIGINT
 * @param others signals that mean the same, such as SIGTERM, by which machines end what runs on them
 */
export async function interruptible<Result>(
  work: (signal: AbortSignal) => Promise<Result>,
  others: readonly NodeJS.Signals[] = [],
): Promise<Result> {
  const controller = new AbortController();
  const interrupt = (): void => controller.abort();
  const signals = ['SIGINT', ...others] as const;
  for (const signal of signals) process.once(signal, interrupt);
  try {
    return await work(controller.signal);
  } finally {
    for (const signal of signals) process.off(signal, interrupt);
  }
}
