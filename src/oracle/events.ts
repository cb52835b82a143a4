/** The events that scripts and their answers are made of, by short names. */
import { eventId } from '../../machines/messages.ts';

/** Sent by the frontend. */
export const F = {
  bind: eventId('F.Bind'),
  close: eventId('F.Close'),
  copyData: eventId('F.CopyData'),
  copyDone: eventId('F.CopyDone'),
  copyFail: eventId('F.CopyFail'),
  describePortal: eventId('F.Describe.portal'),
  describeStatement: eventId('F.Describe.statement'),
  execute: eventId('F.Execute'),
  flush: eventId('F.Flush'),
  functionCall: eventId('F.FunctionCall'),
  parse: eventId('F.Parse'),
  query: eventId('F.Query'),
  sync: eventId('F.Sync'),
};

/** Sent by the backend. */
export const B = {
  bindComplete: eventId('B.BindComplete'),
  closeComplete: eventId('B.CloseComplete'),
  commandComplete: eventId('B.CommandComplete'),
  copyData: eventId('B.CopyData'),
  copyDone: eventId('B.CopyDone'),
  copyIn: eventId('B.CopyInResponse'),
  copyOut: eventId('B.CopyOutResponse'),
  dataRow: eventId('B.DataRow'),
  empty: eventId('B.EmptyQueryResponse'),
  error: eventId('B.ErrorResponse'),
  functionResult: eventId('B.FunctionCallResponse'),
  noData: eventId('B.NoData'),
  notice: eventId('B.NoticeResponse'),
  notification: eventId('B.NotificationResponse'),
  parameters: eventId('B.ParameterDescription'),
  parameterStatus: eventId('B.ParameterStatus'),
  parseComplete: eventId('B.ParseComplete'),
  suspended: eventId('B.PortalSuspended'),
  ready: eventId('B.ReadyForQuery.idle'),
  readyInTransaction: eventId('B.ReadyForQuery.inTransaction'),
  readyFailed: eventId('B.ReadyForQuery.failed'),
  rowDescription: eventId('B.RowDescription'),
};
