/**
 * The matrix of targets and cases: one HTML file that needs neither network nor script. A cell that did not pass leads to
 * its exchange. Texts come from servers that may be hostile: each is escaped, and the page allows its own style alone.
 */
import { escapeMarkup } from '../emit/markup.ts';
import { type AssessedReport, type Assessment, expiredSentence, goneSentence, unknownFindings } from './assessment.ts';
import { phasesOf } from './joined.ts';
import { caseArticle, findingArticle, type Place } from './matrix-exchange.ts';
import { type CellState, type MatrixCell, type MatrixPhase, type MatrixRow, matrixRows } from './matrix-rows.ts';
import { MATRIX_STYLE } from './matrix-style.ts';
import { printable } from './printable.ts';
import { type CaseReport, PHASES, type TargetFinding } from './run.ts';
import { aboutRuns, gapsOf, summaryOf, titleOf } from './run-text.ts';

export interface MatrixParts {
  /** Address of the page that `wirestate graph` prints, from where the matrix will lie, such as `protocol.html`. */
  readonly graph?: string;
  /** SHA-256 of a text in base64: only this style may be used in the page. */
  readonly hash: (text: string) => string;
}

const STATES: Readonly<Record<CellState, readonly [sign: string, word: string, meaning: string]>> = {
  passed: ['✓', 'passed', 'as PostgreSQL does'],
  failed: ['✗', 'failed', 'failed again when played alone'],
  flaky: ['≈', 'flaky', 'failed, but not each time'],
  known: ['◇', 'known', 'fails, and is put up with until a day'],
  error: ['!', 'error', 'could not be judged'],
  'not-run': ['–', 'not run', 'not played, or not to its end'],
};

const shown = (text: string): string => escapeMarkup(printable(text));
const number = (count: number): string => `<td class="number">${count.toLocaleString('en')}</td>`;
const sign = (state: CellState): string =>
  `<span class="sign" aria-hidden="true">${STATES[state][0]}</span><span class="word">${STATES[state][1]}</span>`;

/** Collects the exchanges that cells lead to, each once. */
class Exchanges {
  private readonly parts: MatrixParts;
  private readonly ids = new Map<TargetFinding | CaseReport, string>();
  private readonly articles: string[] = [];

  constructor(parts: MatrixParts) {
    this.parts = parts;
  }

  /** The cell's link to its exchange. */
  linkTo(about: TargetFinding | CaseReport, report: AssessedReport, state: CellState): string {
    const old = this.ids.get(about);
    const id = old ?? `x${this.ids.size + 1}`;
    const label = `${STATES[state][1]}: ${about.id} of ${titleOf(report)}`;
    if (old === undefined) {
      this.ids.set(about, id);
      this.articles.push(this.article(about, report, id));
    }
    // The way back leads to the first cell.
    return `<a href="#${id}"${old === undefined ? ` id="c-${id}"` : ''} aria-label="${shown(label)}">${sign(state)}</a>`;
  }

  text(): string {
    return this.articles.join('\n');
  }

  private article(about: TargetFinding | CaseReport, report: AssessedReport, id: string): string {
    const place: Place = { id, cell: `c-${id}`, target: titleOf(report), graph: this.parts.graph };
    return 'verdict' in about ? findingArticle(about, place, report.known.get(about.id)) : caseArticle(about, place);
  }
}

function cellText({ state, about }: MatrixCell, report: AssessedReport, exchanges: Exchanges): string {
  const content = about === undefined ? sign(state) : exchanges.linkTo(about, report, state);
  return `<td class="${state}">${content}</td>`;
}

function rowText({ kind, id, cells }: MatrixRow, reports: readonly AssessedReport[], exchanges: Exchanges): string {
  const allPassed = cells.every(({ state }) => state === 'passed');
  const texts = reports.map((report, index) => cellText(cells[index] ?? { state: 'not-run' }, report, exchanges));
  const name = `<th scope="row">${kind === 'finding' ? `<code>${shown(id)}</code>` : shown(id)}</th>`;
  return `<tr class="${kind}${allPassed ? ' all-passed' : ''}">${name}${texts.join('')}</tr>`;
}

function matrixTable(phases: readonly MatrixPhase[], reports: readonly AssessedReport[], exchanges: Exchanges): string {
  const bodies = phases.map(({ phase, rows }) => {
    const head = `<tr class="phase"><th colspan="${reports.length + 1}" scope="rowgroup">${phase}</th></tr>`;
    return `<tbody>\n${[head, ...rows.map((row) => rowText(row, reports, exchanges))].join('\n')}\n</tbody>`;
  });
  const heads = reports.map((report) => `<th scope="col">${shown(titleOf(report))}</th>`);
  return `<div class="wide" tabindex="0" role="region" aria-label="Matrix, scrolls">
<table>
<caption>In each phase the findings as verdict/rule, then the cases. A cell that did not pass leads to its exchange.</caption>
<thead><tr><th scope="col">finding or case</th>${heads.join('')}</tr></thead>
${bodies.join('\n')}
</table></div>`;
}

function summaryRow(report: AssessedReport): string {
  const phases = phasesOf(report);
  const sum = (count: (part: (typeof phases)[number]) => number): number =>
    phases.reduce((all, part) => all + count(part), 0);
  const unplayed = PHASES.filter((phase) => !phases.some((part) => part.phase === phase && part.cases > 0));
  const notes = [
    ...gapsOf(report),
    ...(unplayed.length === 0 ? [] : [`Not played: ${unplayed.join(', ')}.`]),
    ...aboutRuns(report).map(([name, text]) => `${name}: ${text}`),
  ];
  const unknown = unknownFindings(report).length;
  const state: CellState = unknown > 0 ? 'failed' : gapsOf(report).length > 0 ? 'not-run' : 'passed';
  const counts = [report.known.size, sum(({ cases }) => cases), sum(({ failed }) => failed)];
  const others = [sum(({ flaky }) => flaky), sum(({ errors }) => errors)];
  const first = `<th scope="row">${shown(titleOf(report))}</th><td class="number ${state}">${unknown}</td>`;
  return `<tr>${first}${[...counts, ...others].map(number).join('')}<td class="notes">${notes.map(shown).join('<br>')}</td></tr>`;
}

function summaryTable(reports: readonly AssessedReport[]): string {
  const heads = ['target', 'findings', 'known', 'cases', 'failed', 'flaky', 'errors', 'notes'];
  return `<div class="wide" tabindex="0" role="region" aria-label="Summary, scrolls"><table>
<thead><tr>${heads.map((text) => `<th scope="col">${text}</th>`).join('')}</tr></thead>
<tbody>
${reports.map(summaryRow).join('\n')}
</tbody></table></div>`;
}

/** @returns the page; the same reports and parts give the same text, byte for byte */
export function matrixPage(assessment: Assessment, parts: MatrixParts): string {
  const { targets, expired, gone } = assessment;
  const exchanges = new Exchanges(parts);
  const matrix = matrixTable(matrixRows(targets), targets, exchanges);
  const alarms = [...expired.map(expiredSentence), ...gone.map(goneSentence)];
  const legend = Object.entries(STATES).map(
    ([state, [mark, word, meaning]]) =>
      `<li class="${state}"><span class="sign" aria-hidden="true">${mark}</span> ${word}: ${meaning}</li>`,
  );
  const articles = exchanges.text();
  const policy = `default-src 'none'; style-src 'sha256-${parts.hash(MATRIX_STYLE)}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>Targets and cases · Wirestate</title>
<style>${MATRIX_STYLE}</style>
</head>
<body>
<a class="skip" href="#matrix">Skip to the matrix</a>
<header>
<h1>Targets and cases</h1>
<p>${shown(summaryOf(assessment))}</p>
${alarms.map((sentence) => `<p class="alarm">${shown(sentence)}</p>`).join('\n')}
</header>
<main>
<section aria-labelledby="summary-title">
<h2 id="summary-title">Summary</h2>
${summaryTable(targets)}
</section>
<section id="matrix" aria-labelledby="matrix-title" tabindex="-1">
<h2 id="matrix-title">Matrix</h2>
<ul class="legend">${legend.join('\n')}</ul>
<label class="filter"><input type="checkbox" id="unpassed"> Hide what every target passed</label>
${matrix}
</section>
<section id="exchanges" aria-labelledby="exchanges-title">
<h2 id="exchanges-title">Exchanges</h2>
<p class="hint">${articles === '' ? 'Everything that was played has passed.' : 'Follow a cell of the matrix; on paper all of them are here.'}</p>
${articles}
</section>
</main>
</body>
</html>
`;
}
