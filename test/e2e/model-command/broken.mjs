// A queue that breaks down in one way: `node broken.mjs WAY`. In mid-campaign it does so at each copy-in.
import { createInterface } from 'node:readline';

const way = process.argv[2];
const say = (text) => process.stdout.write(`${text}\n`);
const flood = () => {
  while (process.stdout.write('x'.repeat(1 << 16)));
  process.stdout.once('drain', flood);
};

const AT_FIRST = {
  'never-answers': () => {},
  'greets-with-garbage': () => say('listening on 6432'),
  'other-version': () => say('{"wirestate":2}'),
  'ends-at-once': () => {
    console.error('cannot read my-queue.toml');
    process.exit(7);
  },
  'floods-at-once': flood,
};

const answers = (steps) => steps.map((step) => (step === '|' ? '+' : step === '^-' ? 'd' : 'f+')).join(' ');
const answer = (number, steps) => `{"case":${number},"answers":"${answers(steps)}"}`;

const AT_COPY_IN = {
  throws: () => {
    throw new Error('copy-in is not implemented');
  },
  'ends-well': () => process.exit(0),
  segfaults: () => process.kill(process.pid, 'SIGSEGV'),
  'writes-garbage': () => say('DEBUG state=CopyIn'),
  floods: flood,
  'says-too-little': (number) => say(`{"case":${number},"answers":"f+"}`),
  'says-too-much': (number, steps) => process.stdout.write(`DEBUG\n${answer(number, steps)}\n`),
  'answers-another-case': (number, steps) => say(answer(number + 1, steps)),
  hangs: () => {},
  spins: () => {
    for (;;);
  },
};

createInterface({ input: process.stdin }).on('line', (line) => {
  const { wirestate, case: number, steps } = JSON.parse(line);
  if (wirestate !== undefined) return (AT_FIRST[way] ?? (() => say('{"wirestate":1,"name":"broken"}')))();
  const words = steps.split(' ');
  const breakDown = words.includes('<G:CopyInResponse') ? AT_COPY_IN[way] : undefined;
  return breakDown === undefined ? say(answer(number, words)) : breakDown(number, words);
});
