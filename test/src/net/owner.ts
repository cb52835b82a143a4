/**
 * A process that starts a server, says where, and ends as told without stopping it: `wait` until a signal comes,
 * `exit` normally, `throw` an exception that nobody catches.
 */
import { startEmbedded } from '../../../src/net/embedded.ts';

const started = await startEmbedded();
process.stdout.write(`${JSON.stringify(started)}\n`);
if (process.argv[2] === 'wait') setInterval(() => {}, 1000);
if (process.argv[2] === 'throw') throw new Error('thrown on purpose');
