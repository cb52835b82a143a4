/** What a cell of the matrix opens: the expected and the observed exchange side by side, and how to see it again. */
import { RULES } from '../../machines/rules.ts';
import { escapeMarkup } from '../emit/markup.ts';
import { writeAddress } from '../emit/page/address.ts';
import { foldedRows, HEADING, placeOf, rateOf } from './difference.ts';
import { isFlaky } from './joined.ts';
import type { KnownFailure } from './known.ts';
import { printable } from './printable.ts';
import type { CaseReport, TargetFinding } from './run.ts';
import { seconds } from './run-text.ts';

/** Where on the page an exchange stands and what leads to it. */
export interface Place {
  /** Id of its element. */
  readonly id: string;
  /** Id of the cell that it belongs to. */
  readonly cell: string;
  /** The target, for people. */
  readonly target: string;
  /** Address of the page of the machine, `protocol.html`; undefined where there is none. */
  readonly graph: string | undefined;
}

const shown = (text: string): string => escapeMarkup(printable(text));
const code = (text: string): string => `<code>${shown(text)}</code>`;
const link = (address: string, text: string): string => `<a href="${escapeMarkup(address)}">${text}</a>`;

/** Steps of the player in a cell: a row holds one message, or in parentheses something else; a hand-over before it is a step, too. */
const stepsIn = (text: string): number => (/^(?:\(|$)/u.test(text) ? 0 : text.startsWith('|') ? 2 : 1);

/** The page of the machine with an exchange in it, at the message where both differ. */
function graphLinks({ expected, got, rows, at }: TargetFinding, graph: string | undefined): string {
  if (graph === undefined) return '';
  const before = rows.slice(0, at).reduce((sum, row) => sum + stepsIn(row.sent) + stepsIn(row.expected), 0);
  const to = (play: string, text: string): string =>
    play === '' ? '' : `<li>${link(`${graph}${writeAddress({ play, at: String(before) })}`, text)}</li>`;
  return `<ul class="links">${to(expected, 'What PostgreSQL does, in the state graph')}${to(got, 'What came, in the state graph')}</ul>`;
}

function exchangeTable(finding: TargetFinding): string {
  const folded = foldedRows(finding);
  const rows = folded.rows.map(({ sent, expected, got }, index) => {
    const cells = [sent, expected, got].map((text) => `<td>${text === '' ? '' : code(text)}</td>`).join('');
    if (index !== folded.at) return `<tr>${cells}</tr>`;
    return `<tr class="differs">${cells}</tr>\n<tr class="mark"><td></td><td colspan="2"><strong>▲ the first difference</strong><br>${shown(placeOf(finding))}</td></tr>`;
  });
  const heading = HEADING.map((text) => `<th scope="col">${text}</th>`).join('');
  return `<table class="exchange-rows"><thead><tr>${heading}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table>`;
}

/** Names and texts that are markup already. */
const list = (entries: readonly (readonly [name: string, markup: string])[]): string =>
  `<dl>${entries.map(([name, markup]) => `<dt>${name}</dt><dd>${markup}</dd>`).join('\n')}</dl>`;

const frame = ({ id, cell, target }: Place, title: string, body: string): string =>
  `<article id="${id}" tabindex="-1" aria-labelledby="${id}-title">
<h3 id="${id}-title">${shown(title)} <span class="of">of ${shown(target)}</span></h3>
${body}
<p class="back"><a href="#${cell}">Back to the matrix</a></p>
</article>`;

/** A finding. @param known the entry that puts up with it, or undefined */
export function findingArticle(finding: TargetFinding, place: Place, known: KnownFailure | undefined): string {
  const { rule, case: first, phase, aspect, replay, files } = finding;
  const { sentence, manual } = RULES[rule] ?? { sentence: '', manual: '' };
  const rate = rateOf(finding);
  const entries: readonly (readonly [name: string, markup: string])[] = [
    [
      'rule',
      `${code(rule)}${sentence === '' ? '' : ` ${shown(sentence)} <span class="dim">(${shown(manual)})</span>`}`,
    ],
    ['seen in', `${phase}, ${code(first)}, ${aspect}, after ${seconds(finding.seconds)}`],
    ...(rate === '' ? [] : [['alone', `failed ${rate} times${isFlaky(finding) ? ': flaky' : ''}`] as const]),
    ...(known === undefined
      ? []
      : [
          [
            'known',
            `${shown(known.reason)} ${link(known.link, shown(known.link))}, until ${shown(known.expires)}`,
          ] as const,
        ]),
    ['expected', code(finding.expected)],
    ['got', code(finding.got)],
    ['replay', `<code class="replay">${shown(replay)}</code>`],
    ...(files.length === 0 ? [] : [['files', files.map(code).join('<br>')] as const]),
  ];
  const body = `<p class="sentence">${shown(finding.sentence)}</p>
${exchangeTable(finding)}
${list(entries)}
${graphLinks(finding, place.graph)}`;
  return frame(place, finding.id, body);
}

/** A case that no finding tells of: it could not be judged. */
export const caseArticle = ({ id, outcome, sentence }: CaseReport, place: Place): string =>
  frame(place, id, `<p class="sentence">${outcome === 'error' ? 'Not judged: ' : ''}${shown(sentence)}</p>`);
