/** Which event of the alphabet the bytes of a message are: messages with a type byte, start-up packets, faulty bodies. */

export { frontendBodyFault } from './body-faults.ts';
export {
  BACKEND_EVENT_BY_TYPE,
  BACKEND_NEEDS_BODY,
  backendEvent,
  FRONTEND_EVENT_BY_TYPE,
  FRONTEND_NEEDS_BODY,
  frontendEvent,
  MALFORMED,
  UNKNOWN,
} from './session-events.ts';
export { sslAnswerEvent, startupEvent } from './startup-events.ts';
