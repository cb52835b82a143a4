/** Starts a target, says so on standard output, and waits to be killed. */
import { isTargetName, TARGETS } from './catalogue.ts';

const name = process.argv[2] ?? '';
const target = isTargetName(name) ? await TARGETS[name]() : undefined;
console.log(JSON.stringify(target?.ok ? { ...target, groups: target.groups() } : target));
setInterval(() => {}, 60_000);
