/** `wirestate model`: the queue models there are, and what one does with an exchange. */
import type { Command } from 'commander';
import { NEWEST_DIALECT } from '../../machines/versions.ts';
import { parseExchange, printExchange, type Token } from '../corpus/notation.ts';
import { MODELS } from '../models/index.ts';
import { columnsText } from '../report/columns.ts';
import { exchangeText, type Step } from '../report/exchange.ts';
import { verdictText } from '../report/verdict.ts';
import { EXIT, type ExitCode, exiting, Stop } from './exit.ts';
import { eventName } from './message-names.ts';
import { modelNamed } from './names.ts';
import { parseSeconds, type Shared, sharedOptions } from './shared.ts';
import { type CommandOptions, commandSubject, modelSubject, type Subject } from './subjects.ts';
import { palette, shellWord, write, writeJson } from './terminal.ts';

interface RunOptions extends Shared {
  readonly schedule: boolean;
}

function list({ json }: Shared): ExitCode {
  const rows = MODELS.map(({ name, source, about, reports = [] }) => ({ name, source, about, reports }));
  if (json) writeJson(rows);
  else {
    const { bold, dim } = palette();
    const cells = rows.map(({ name, source, about }) => [
      { text: name, style: bold },
      { text: source, style: dim },
      about,
    ]);
    write(columnsText(cells));
  }
  return EXIT.clean;
}

/** The tokens of an exchange. @throws Stop with the sentence and a caret under the word that is wrong */
function tokensOf(text: string): readonly Token[] {
  const parsed = parseExchange(text);
  if (parsed.ok) return parsed.tokens;
  throw new Stop(EXIT.usage, `${parsed.message}\n${parsed.caret}`);
}

function stepOf(token: Token, isMarked: boolean, verdict: string): Step {
  const word = printExchange([token]).slice(2);
  return {
    direction: token.direction,
    message: `${word} ${eventName(token.event)}`,
    remark: isMarked ? verdict : '',
    marked: isMarked,
  };
}

async function run(subject: Subject, tokens: readonly Token[], options: RunOptions): Promise<ExitCode> {
  const { schedule, json, quiet, dialect = NEWEST_DIALECT } = options;
  const played = await subject.play(tokens, { schedule, dialect });
  const { verdict, at, queueOutcome, legal } = played;
  const exchange = printExchange(tokens);
  const code = verdict === 'ok' ? EXIT.clean : EXIT.violation;
  if (json) {
    writeJson({ model: subject.name, exchange, verdict, at, queueOutcome, legal });
    return code;
  }
  if (quiet && verdict === 'ok') return code;
  const colours = palette();
  const steps = tokens.map((token, index) => stepOf(token, index === at, verdict));
  if (!quiet) write(exchangeText(steps, subject.name, colours));
  const asked = options.dialect === undefined ? '' : ` --dialect ${options.dialect}`;
  const place = at === null ? '' : `at token ${at} `;
  const report = {
    subject: subject.name,
    verdict,
    where: `${place}(queue ${queueOutcome}, exchange ${legal ? 'legal' : 'not legal'})`,
    details: [['found', played.sentence], ...(played.rule === null ? [] : [['rule', played.rule] as const])] as const,
    replay: `wirestate model run ${subject.forRun} --exchange ${shellWord(exchange)}${schedule ? ' --schedule' : ''}${asked}`,
  };
  write(verdictText(report, colours));
  return code;
}

type GivenOptions = CommandOptions & { readonly exchange?: string; readonly schedule?: boolean };

/** What is to be played through. @throws Stop unless it is one model or one program */
async function subjectOf(name: string | undefined, given: CommandOptions, { dialect }: Shared): Promise<Subject> {
  const { modelCommand } = given;
  if (name === undefined && modelCommand !== undefined) return commandSubject(modelCommand, given, dialect);
  if (name === undefined || modelCommand !== undefined || given.modelTimeout !== undefined)
    throw new Stop(EXIT.usage, 'Say what to play through: a name of "wirestate model list", or --model-command.');
  return modelSubject(modelNamed(name));
}

/** Adds `model list` and `model run` to the program. */
export function addModel(program: Command): void {
  const model = program.command('model').summary('queue models of poolers: list them, or play an exchange through one');
  model.description('The queues that poolers keep to know which replies are owed, as models that can be run.');
  model
    .command('list')
    .description('Lists the models: name, where its behaviour was read, and one sentence.')
    .action(exiting(async (_options: unknown, command: Command) => list(sharedOptions(command))));
  model
    .command('run')
    .description('Plays one exchange through a queue model and gives the verdict.')
    .argument('[NAME]', 'a name of "wirestate model list"')
    .option('--model-command <command>', 'instead of a name: a program that is the queue and speaks JSON lines')
    .option('--model-timeout <seconds>', 'how long that program may take for an answer (default: 2)', parseSeconds)
    .requiredOption('--exchange <exchange>', 'messages in observed order; > frontend, < backend')
    .option('--schedule', 'let the model choose which side it reads, instead of forcing the order given')
    .addHelpText(
      'after',
      `
Exit code: 0 the verdict is ok, 1 it is not, 3 the program does not speak the protocol.

Examples:
  wirestate model run pgdog-head --exchange '> P B E S < 1 2 G > d c S < C Z'
  wirestate model run naive --exchange '> Q < G > d S c < C Z' --json
  wirestate model run --model-command ./my-queue --exchange '> Q < T D C Z'`,
    )
    .action(
      exiting(async (name: string | undefined, _options: unknown, command: Command) => {
        const { exchange = '', schedule = false, ...given } = command.opts<GivenOptions>();
        const shared = sharedOptions(command);
        const tokens = tokensOf(exchange);
        const subject = await subjectOf(name, given, shared);
        try {
          return await run(subject, tokens, { ...shared, schedule });
        } finally {
          await subject.close();
        }
      }),
    );
}
