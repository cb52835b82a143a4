/**
 * The page: one HTML file that needs no network. It is laid out here; its script (page/main.ts) opens and closes phases,
 * steps and searches with the same tables, tracker and queue models that everything else uses. Without a script the
 * outermost picture and the tables are there.
 */
import type { Chart } from './chart.ts';
import { layOut } from './layout.ts';
import { escapeMarkup } from './markup.ts';
import { edgesTable, rulesTable } from './page-tables.ts';
import { arrowHeads, drawnElements, SVG_STYLE } from './svg.ts';
import { OUTERMOST, viewsOf } from './views.ts';

export interface PageParts {
  /** The phase that is open at first, or undefined. */
  readonly phase: string | undefined;
  /** What was built of page/main.ts and page/page.css. */
  readonly script: string;
  readonly style: string;
  /** SHA-256 of a text in base64: only this script and this style may run in the page. */
  readonly hash: (text: string) => string;
}

/** What the page's script is told. */
export interface PageData {
  readonly machine: Chart['machine'];
  readonly dialect: Chart['dialect'];
  readonly open: readonly string[];
  readonly views: readonly { readonly name: string; readonly width: number; readonly height: number }[];
}

const ABOUT: Readonly<Record<Chart['machine'], string>> = {
  backend: 'What PostgreSQL reads and sends, in the order in which it does so.',
  frontend: 'What a frontend may send, having seen what it has seen.',
  pooler: 'A queue that never gets into doubt about what the server owes.',
};

const LEGEND =
  '<p class="legend"><span class="key frontend">sent by the frontend</span> <span class="key backend">sent by the backend</span></p>';

const CONTROLS = `<div class="toolbar scripted" role="group" aria-label="Picture">
<button type="button" id="open-all">Open all</button><button type="button" id="close-all">Close all</button>
<button type="button" id="smaller" aria-label="Smaller">−</button><button type="button" id="larger" aria-label="Larger">+</button>
<button type="button" id="fit" title="All of it; once more: large enough to read">Fit</button></div>`;

/** Only the backend can be played: the recordings are of its connections. */
const PLAYER = `<section id="player" class="scripted" aria-labelledby="player-title">
<h2 id="player-title">Play an exchange</h2>
<form id="exchange-form">
<label for="exchange">Messages in observed order; <code>&gt;</code> frontend, <code>&lt;</code> backend</label>
<textarea id="exchange" rows="2" spellcheck="false" autocapitalize="off">&gt; P B E S &lt; 1 2 G &gt; d c S &lt; C Z</textarea>
<div class="row"><label>Queue model <select id="model"></select></label><button type="submit">Play</button>
<label class="file">Recording or coverage <input type="file" id="file" accept=".jsonl,.json,.txt"></label></div>
</form>
<p class="hint">A recording or a coverage can also be dropped anywhere on the page.</p>
<div id="problem" role="alert"></div>
<div id="played" hidden>
<p id="summary" role="status"></p>
<div class="row" role="group" aria-label="Steps"><button type="button" id="to-start" aria-label="To the start">|◀</button><button type="button" id="back">◀ Back</button><button type="button" id="next">Next ▶</button><button type="button" id="to-end" aria-label="To the end">▶|</button><output id="position"></output></div>
<div class="columns"><ol id="steps" tabindex="0" aria-label="Messages; the left and right arrow keys step"></ol><div id="moment" aria-live="polite"></div></div>
</div>
</section>`;

function contentPolicy(script: string, style: string, hash: PageParts['hash']): string {
  return `default-src 'none'; script-src 'sha256-${hash(script)}'; style-src 'sha256-${hash(style)}'; base-uri 'none'; form-action 'none'`;
}

/** JSON inside of a script element: nothing in it can end the element. */
const embedded = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/** @returns the page; the same chart and parts give the same text, byte for byte */
export async function pageOf(chart: Chart, { phase, script, style: sheet, hash }: PageParts): Promise<string> {
  const layouts = await Promise.all(
    [...viewsOf(chart)].map(async ([name, drawing]) => ({ name, layout: await layOut(drawing) })),
  );
  const outermost = layouts.find(({ name }) => name === OUTERMOST)?.layout;
  const { width = 0, height = 0 } = outermost ?? {};
  const style = `${SVG_STYLE}\n${sheet}`;
  const code = script.trimEnd();
  const dialect = chart.dialect === 'any' ? '' : ` of PostgreSQL ${chart.dialect.replace('postgres-', '')}`;
  const title = `The ${chart.machine}${dialect}`;
  const data: PageData = {
    machine: chart.machine,
    dialect: chart.dialect,
    open: phase === undefined ? [] : [phase],
    views: layouts.map(({ name, layout }) => ({ name, width: layout.width, height: layout.height })),
  };
  const rules = rulesTable(chart);
  const views = layouts.map(
    ({ name, layout }) =>
      `<g class="view" data-view="${name}"${name === OUTERMOST ? '' : ' display="none"'}>\n${drawnElements({ ...layout, phases: [] })}\n</g>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy(code, style, hash)}">
<title>${title} · Wirestate</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#details">Skip the picture</a>
<header>
<h1>${title}</h1>
<p>${escapeMarkup(ABOUT[chart.machine])}</p>
<div class="scripted search" role="search"><label for="search">Find a message, state or rule</label>
<input type="search" id="search" autocomplete="off" spellcheck="false" aria-describedby="found-count"><button type="button" id="theme" aria-pressed="false">Dark</button>
<p id="found-count" role="status"></p><ul id="found"></ul></div>
</header>
<main>
<section id="picture" aria-label="Picture">
<div class="row">${CONTROLS}${LEGEND}</div>
<div id="canvas"><svg id="drawing" viewBox="-8 -8 ${width + 16} ${height + 16}" width="${width + 16}" height="${height + 16}" role="group" aria-label="${title}: arrow keys go from box to box, Enter opens or chooses one">
${arrowHeads()}
${views.join('\n')}
</svg></div>
</section>
<section id="details" class="scripted" tabindex="-1" aria-label="Details"></section>
${chart.machine === 'backend' ? PLAYER : ''}
<section id="tables" aria-label="Tables">
<noscript><p>Without a script the picture cannot be opened or stepped through; everything it says is in these tables.</p></noscript>
<details open><summary>Every state as a table</summary>${edgesTable(chart)}</details>
${rules === '' ? '' : `<details open><summary>Every rule as a table</summary>${rules}</details>`}
</section>
</main>
<script type="application/json" id="page-data">${embedded(data)}</script>
<script>${code}</script>
</body>
</html>
`;
}
