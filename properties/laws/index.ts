/** The laws of a queue, gathered. */
import { givesBack } from './gives-back.ts';
import type { Law } from './law.ts';
import { neverThrows } from './never-throws.ts';
import { noDeadlock } from './no-deadlock.ts';
import { noFalseError } from './no-false-error.ts';
import { noForeignCancel } from './no-foreign-cancel.ts';
import { noVainWait } from './no-vain-wait.ts';
import { nothingLeftOpen } from './nothing-left-open.ts';
import { nothingOwed } from './nothing-owed.ts';
import { ownReplies } from './own-replies.ts';
import { repliesInOrder } from './replies-in-order.ts';
import { rightStatus } from './right-status.ts';

/** The laws of a queue, most serious first; each can be checked alone (`law.check`). Together they cover every verdict. */
export const laws: readonly Law[] = [
  neverThrows,
  noFalseError,
  rightStatus,
  repliesInOrder,
  ownReplies,
  noForeignCancel,
  nothingLeftOpen,
  nothingOwed,
  noDeadlock,
  noVainWait,
  givesBack,
];
