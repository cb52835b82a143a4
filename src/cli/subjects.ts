/** What `fuzz` and `model run` are asked about: a model of the list, or a program that is the queue. */
import type { Dialect } from '../../machines/versions.ts';
import { NEWEST_DIALECT } from '../../machines/versions.ts';
import type { CampaignOptions, CampaignResult, Case, CaseVerdict } from '../../properties/index.ts';
import type { Token } from '../corpus/notation.ts';
import type { ModelEntry, PublicReport } from '../models/model.ts';
import { type ExchangeResult, playExchange } from '../play/exchange.ts';
import { playRemote } from '../play/remote.ts';
import { loadProperties } from './campaigns.ts';
import { EXIT, Stop } from './exit.ts';
import { ModelCommand } from './model-command.ts';
import { printable, shellWord } from './terminal.ts';

interface ReplayOptions {
  readonly seed: number;
  readonly path: string;
  readonly dialect?: Dialect;
  readonly schedule?: boolean;
}

export interface Subject {
  readonly name: string;
  /** How `fuzz` is told of it, as words of a command line, and `model run`. */
  readonly forFuzz: string;
  readonly forRun: string;
  /** What is known in public of its faults. */
  readonly reports: readonly PublicReport[];
  campaign(options: CampaignOptions, signal: AbortSignal): Promise<CampaignResult>;
  replay(options: ReplayOptions): Promise<{ readonly case: Case; readonly found: CaseVerdict | undefined } | undefined>;
  play(
    tokens: readonly Token[],
    options: { readonly schedule: boolean; readonly dialect: Dialect },
  ): Promise<ExchangeResult>;
  /** Ends what it runs. */
  close(): Promise<void>;
}

/** A model of the list. */
export const modelSubject = (model: ModelEntry): Subject => ({
  name: model.name,
  forFuzz: `--model ${model.name}`,
  forRun: model.name,
  reports: model.reports ?? [],
  campaign: async (options, signal) => (await loadProperties()).runCampaignWithPauses(model, options, signal),
  replay: async (options) => (await loadProperties()).replay(model, options),
  play: async (tokens, options) => playExchange(model, tokens, options),
  close: async () => {},
});

/** How long a program may take for an answer, unless told otherwise. */
const PATIENCE_SECONDS = 2;
const MOST_PATIENT = 86_400;

/** What was said of a program on the command line. */
export interface CommandOptions {
  readonly modelCommand?: string | undefined;
  /** Seconds. */
  readonly modelTimeout?: number | undefined;
}

/** A program that is the queue; it is started here. @throws Stop when it does not speak the protocol */
export async function commandSubject(
  command: string,
  { modelTimeout }: CommandOptions,
  dialect: Dialect = NEWEST_DIALECT,
): Promise<Subject> {
  if (command.trim() === '')
    throw new Stop(EXIT.usage, '--model-command names no program: give a command line, such as ./my-queue.');
  if (modelTimeout !== undefined && modelTimeout > MOST_PATIENT)
    throw new Stop(EXIT.usage, `--model-timeout ${modelTimeout} is more than a day: give the seconds of one answer.`);
  const remote = await ModelCommand.open(command, dialect, (modelTimeout ?? PATIENCE_SECONDS) * 1000);
  if (!remote.ok) throw new Stop(EXIT.unusable, `"${printable(command)}" cannot be used as a model. ${remote.message}`);
  const words = `--model-command ${shellWord(command)}${modelTimeout === undefined ? '' : ` --model-timeout ${modelTimeout}`}`;
  return {
    name: remote.name,
    forFuzz: words,
    forRun: words,
    reports: [],
    async campaign(options, signal) {
      const { runRemoteCampaign } = await loadProperties();
      const interrupt = (): void => remote.interrupt();
      signal.addEventListener('abort', interrupt, { once: true });
      return runRemoteCampaign(remote, options, signal);
    },
    replay: async (options) => (await loadProperties()).replayRemote(remote, options),
    play: (tokens, options) => playRemote(remote, tokens, options),
    close: () => remote.stop(),
  };
}
