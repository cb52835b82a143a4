/** `npm run fuzz:codec`: see `command`. */
import { command } from './command.ts';

process.exitCode = command(process.argv.slice(2), { say: console.log, complain: console.error });
