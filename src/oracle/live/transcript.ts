/** What a real server and its frontend said, as events in observed order. */

/** Steps that are no messages: the backend was seen waiting for its frontend; it closed the connection. */
export const QUIET = -1;
export const CLOSE = -2;
/** It was seen at work on the last message, so that it has read everything. */
export const AT_WORK = -4;

export interface Transcript {
  /** For people: the recording's id, or what was played. */
  readonly id: string;
  /** The backend state in which it begins. */
  readonly start: string;
  /** Event ids, and the steps above; any other negative number is something that is not followed. */
  readonly steps: readonly number[];
  readonly source: 'recording' | 'live';
  /** Did the server refuse something of the frontend's? Undefined where nobody noted it. */
  readonly refused?: boolean;
  /** Its FATAL answers what the frontend sent: the SQLSTATE says so, and nothing else was about to come. */
  readonly isFatalAnswer?: boolean;
  /** So many steps were taken before anything happened to the backend but what the frontend sent to it. */
  readonly undisturbed?: number;
}
