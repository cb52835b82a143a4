/** Function call, the fast-path interface. A failing call never starts the skip until Sync. Manual: "Function Call". */
import { type Phase, to } from './edges.ts';
import { afterMessageError, KNOWN_IN_COMMAND, readyForQuery, runsStatements } from './status.ts';

export const functionCall: Phase = Object.assign(
  {},
  ...KNOWN_IN_COMMAND.filter((known) => known !== 'executed').map(
    (known): Phase => ({
      [`functionCall.running.${known}`]: {
        ...(runsStatements(known) && {
          'B.FunctionCallResponse': to(`functionCall.answered.${known}`, 'function-call.response'),
        }),
        'B.ErrorResponse': to(`afterError.${afterMessageError(known)}`, 'function-call.error'),
      },
      ...(runsStatements(known) && {
        [`functionCall.answered.${known}`]: {
          ...readyForQuery('', known, 'function-call.ready'),
          'B.ErrorResponse': to(`afterError.${afterMessageError(known)}`, 'function-call.error'),
        },
      }),
    }),
  ),
);
