/** `wirestate graph`: the machines as pictures, as one page, and in the languages of other tools. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type Command, Option } from 'commander';
import { NEWEST_DIALECT } from '../../machines/versions.ts';
import { type Chart, chartOf, MACHINES, type MachineName, onlyPhase, phasesOf, scopesOf } from '../emit/chart.ts';
import { dotOf } from '../emit/dot.ts';
import { type Drawing, drawingOf } from '../emit/drawing.ts';
import { jsonOf } from '../emit/json.ts';
import { mermaidOf } from '../emit/mermaid.ts';
import { scxmlOf } from '../emit/scxml.ts';
import { EXIT, type ExitCode, exiting, Stop } from './exit.ts';
import { nearest } from './nearest.ts';
import { type Shared, sharedOptions } from './shared.ts';
import { printable, write } from './terminal.ts';

const FORMATS = ['html', 'svg', 'dot', 'mermaid', 'scxml', 'json'] as const;

interface GivenOptions {
  readonly format?: (typeof FORMATS)[number];
  readonly machine: MachineName;
  readonly phase?: string;
  readonly closed?: boolean;
  readonly all?: boolean;
}

/** What was built of the page: it runs in browsers, so it is no module of this program. */
function builtPart(name: string): string {
  try {
    return readFileSync(new URL(`../emit/page/${name}`, import.meta.url), 'utf8');
  } catch {
    throw new Stop(EXIT.unusable, `The page's ${name} is missing beside the program: "npm run build" makes it.`);
  }
}

async function page(chart: Chart, phase: string | undefined): Promise<string> {
  const { pageOf } = await import('../emit/page.ts');
  const hash = (text: string): string => createHash('sha256').update(text).digest('base64');
  return pageOf(chart, { phase, script: builtPart('main.js'), style: builtPart('page.css'), hash });
}

/** The text of a drawing or of a chart. */
async function textOf(chart: Chart, { format, phase, closed = false, all = false }: GivenOptions): Promise<string> {
  const drawing = (): Drawing =>
    drawingOf(chart, { closed, everything: all, ...(phase === undefined ? {} : { phase }) });
  const part = (): Chart => (phase === undefined ? chart : onlyPhase(chart, phase));
  switch (format) {
    case 'svg': {
      const [{ layOut }, { svgOf }] = await Promise.all([import('../emit/layout.ts'), import('../emit/svg.ts')]);
      return svgOf(await layOut(drawing()));
    }
    case 'dot':
      return dotOf(drawing());
    case 'mermaid':
      return mermaidOf(drawing());
    case 'scxml':
      return scxmlOf(part());
    case 'json':
      return jsonOf(part());
    default:
      return page(chart, phase);
  }
}

/** @throws Stop with the nearest names when the machine has no such phase */
function requirePhase(chart: Chart, phase: string): void {
  const scopes = scopesOf(chart);
  if (scopes.includes(phase)) return;
  const near = nearest(phase, scopes);
  const hint = near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `Its phases are ${scopes.join(', ')}.`;
  throw new Stop(EXIT.usage, `The ${chart.machine} has no phase "${printable(phase)}". ${hint}`);
}

async function graph(options: GivenOptions & Shared): Promise<ExitCode> {
  const { machine, dialect, phase, closed, all } = options;
  const format = options.format ?? (options.json ? 'json' : 'html');
  if (options.json && format !== 'json')
    throw new Stop(EXIT.usage, `--json asks for JSON and --format for ${format}: give one of them.`);
  if (dialect !== undefined && machine !== 'backend')
    throw new Stop(
      EXIT.usage,
      `The ${machine} is the same in every dialect, only the backend differs: leave --dialect out.`,
    );
  const isDrawn = format === 'svg' || format === 'dot' || format === 'mermaid';
  if ((closed || all) && !isDrawn)
    throw new Stop(EXIT.usage, `${closed ? '--closed' : '--all'} is about drawings: svg, dot and mermaid.`);
  const chart = chartOf(machine, dialect ?? NEWEST_DIALECT);
  if (phase !== undefined) requirePhase(chart, phase);
  if (closed && phase !== undefined && phasesOf(chart).includes(phase))
    throw new Stop(EXIT.usage, '--closed draws every phase as a box, so it cannot be given with one phase.');
  write(await textOf(chart, { ...options, format }));
  return EXIT.clean;
}

/** Adds `graph` to the program. */
export function addGraph(program: Command): void {
  program
    .command('graph')
    .summary('the machines as a page, as pictures, and for other tools')
    .description(
      'Prints a machine: html is one page to step, search and play recordings in, without network; svg, dot and ' +
        'mermaid draw it, with states that differ only in the transaction status as one box; scxml and json hold every ' +
        'state and every edge.',
    )
    .addOption(new Option('--format <format>', 'what to print (default: html)').choices([...FORMATS]))
    .addOption(
      new Option('--machine <machine>', 'which machine; only the backend differs by --dialect')
        .choices([...MACHINES])
        .default('backend'),
    )
    .option('--phase <phase>', 'one phase alone; on the page, the one that is open at first')
    .option('--closed', 'draw every phase as one box')
    .option('--all', 'draw asynchronous messages and the ends of the connection, too')
    .addHelpText(
      'after',
      `
Examples:
  wirestate graph > protocol.html
  wirestate graph --format mermaid --phase copyIn --dialect postgres-13
  wirestate graph --format svg --machine pooler > pooler.svg
  wirestate graph --format scxml --machine frontend > frontend.scxml`,
    )
    .action(
      exiting((_options: unknown, command: Command) =>
        graph({ ...sharedOptions(command), ...command.opts<GivenOptions>() }),
      ),
    );
}
