/**
 * What src/net gives instead of an exception when the world outside (a server, a socket, a program) does not do as
 * asked. Every success of this folder carries `ok: true`, so that one test of `ok` tells the two apart.
 */
export interface Failure {
  readonly ok: false;
  /** One sentence for people: what happened, where, and what to do about it where that is known. */
  readonly message: string;
}

/** Makes a failure of one sentence. */
export function failure(message: string): Failure {
  return { ok: false, message };
}

/** The reason inside a thrown value, without its stack: a system error's code where it has one, else its message. */
export function reasonOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown);
  const code = 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : '';
  return thrown.message === '' ? code : thrown.message;
}

/**
 * Waits for a promise, at most `milliseconds`.
 * @returns what the promise gave, or `late` when the time was over first.
 */
export async function within<Value, Late>(
  promise: Promise<Value>,
  milliseconds: number,
  late: Late,
): Promise<Value | Late> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<Late>((resolve) => {
    timer = setTimeout(() => resolve(late), milliseconds);
  });
  try {
    return await Promise.race([promise, deadline]);
  } finally {
    clearTimeout(timer);
  }
}
