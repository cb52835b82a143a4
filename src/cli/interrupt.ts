/** Work that ends early, with what it has, when the user presses Ctrl-C. A second Ctrl-C ends the process at once. */

/** @param work is given a signal that is aborted by the first SIGINT */
export async function interruptible<Result>(work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
  const controller = new AbortController();
  const interrupt = (): void => controller.abort();
  process.once('SIGINT', interrupt);
  try {
    return await work(controller.signal);
  } finally {
    process.off('SIGINT', interrupt);
  }
}
