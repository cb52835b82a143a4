/**
 * The page: one HTML file that needs no network. It is laid out here; its script (page/main.ts) opens and closes phases,
 * steps and searches with the same tables, tracker and queue models that everything else uses. Without a script the
 * whole picture and the tables are there.
 */
import type { Chart } from './chart.ts';
import { layOut } from './layout.ts';
import { escapeMarkup } from './markup.ts';
import { edgesTable, rulesTable } from './page-tables.ts';
import { FRAME, framed, type Plate, placePlates } from './plates.ts';
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
  readonly views: readonly Plate[];
}

const ABOUT: Readonly<Record<Chart['machine'], string>> = {
  backend: 'What PostgreSQL reads and sends, in the order in which it does so.',
  frontend: 'What a frontend may send, having seen what it has seen.',
  pooler: 'A queue that never gets into doubt about what the server owes.',
};

/** What is to be seen in the picture. Only the pooler does something by itself. */
function legendOf({ machine }: Chart): string {
  const itself = machine === 'pooler' ? ' <span class="key itself">done by itself</span>' : '';
  return `<details class="legend"><summary><span class="key frontend">sent by the frontend</span> <span class="key backend">by the backend</span>${itself}</summary>
<ul><li>A box with a thick line is a phase: a click or Enter opens it, and once more closes it.</li>
<li>A box with a dotted line is another phase, from which or to which the arrows lead: a click goes there.</li>
<li>Small words in a box are its states, which differ only in what is known of the transaction or of the connection.</li>
<li>Left out are the arrows of what may come almost anywhere: notices, FATAL, the end of the connection. The panel lists them; boxes without arrows are reached so.</li>
<li class="scripted">Drag the picture to move it; Ctrl and the wheel, or two fingers, to zoom. Arrow keys go from box to box, Escape closes a phase.</li></ul></details>`;
}

const CONTROLS = `<div class="toolbar scripted" role="group" aria-label="Picture">
<button type="button" id="open-all">Open all</button><button type="button" id="close-all">Close all</button>
<button type="button" id="smaller" aria-label="Smaller">−</button><button type="button" id="larger" aria-label="Larger">+</button>
<button type="button" id="fit" title="All of it; once more: large enough to read">Fit</button></div>`;

/** Only the backend can be played: the recordings are of its connections. */
const PLAYER = `<details id="player" class="scripted"><summary><h2>Play an exchange</h2></summary>
<form id="exchange-form">
<label for="exchange">Messages as seen: <code>&gt;</code> frontend, <code>&lt;</code> backend</label>
<textarea id="exchange" rows="2" spellcheck="false" autocapitalize="off">&gt; P B E S &lt; 1 2 G &gt; d c S &lt; C Z</textarea>
<div class="row"><button type="submit">Play</button><label>Queue model <select id="model"></select></label></div>
<div class="row"><label class="file">Open a file<input type="file" id="file" accept=".jsonl,.json,.txt" aria-describedby="file-hint"></label><span class="hint" id="file-hint">or drop a recording or coverage</span></div>
</form>
<div id="problem" role="alert"></div>
<div id="played" hidden>
<p id="summary" role="status"></p>
<div class="row" role="group" aria-label="Steps"><button type="button" id="to-start" aria-label="To the start">|◀</button><button type="button" id="back">◀ Back</button><button type="button" id="next">Next ▶</button><button type="button" id="to-end" aria-label="To the end">▶|</button><output id="position"></output></div>
<ol id="steps" tabindex="0" aria-label="Messages; the left and right arrow keys step"></ol><div id="moment" aria-live="polite"></div>
</div>
</details>`;

/** How wide the rows of drawings are where no script arranges them. */
const ROOM = 1340;

/** The frame around a drawing, with its name. */
function frameSvg(plate: Plate): string {
  if (plate.name === OUTERMOST) return '';
  const { width, height } = framed(plate);
  const [left, top] = [-FRAME.padding, -FRAME.heading];
  return `<g class="frame"><rect x="${left}" y="${top}" width="${width}" height="${height}" rx="9"/><text x="2" y="${top + 21}">${escapeMarkup(plate.name)}</text><text class="close scripted" x="${left + width - 22}" y="${top + 22}" aria-hidden="true">✕</text></g>\n`;
}

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
  const plates = layouts.map(({ name, layout: { width, height } }): Plate => ({ name, width, height }));
  // Without a script everything is open.
  const { places, width, height } = placePlates(plates, ROOM);
  const style = `${SVG_STYLE}\n${sheet}`;
  const code = script.trimEnd();
  const dialect = chart.dialect === 'any' ? '' : ` of PostgreSQL ${chart.dialect.replace('postgres-', '')}`;
  const title = `The ${chart.machine}${dialect}`;
  const data: PageData = {
    machine: chart.machine,
    dialect: chart.dialect,
    open: phase === undefined ? [] : [phase],
    views: plates,
  };
  const rules = rulesTable(chart);
  const views = layouts.map(({ name, layout }) => {
    const { x, y } = places.get(name) ?? { x: 0, y: 0 };
    const frame = frameSvg({ name, width: layout.width, height: layout.height });
    return `<g class="view" data-view="${name}" transform="translate(${x} ${y})">\n${frame}${drawnElements(layout)}\n</g>`;
  });
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
<div><h1>${title}</h1>
<p>${escapeMarkup(ABOUT[chart.machine])}</p></div>
<div class="scripted search" role="search"><label for="search">Find a message, state or rule</label>
<input type="search" id="search" autocomplete="off" spellcheck="false" aria-describedby="found-count"><button type="button" id="theme" aria-pressed="false">Dark</button>
<div id="results"><p id="found-count" role="status"></p><ul id="found"></ul></div></div>
</header>
<main>
<section id="picture" aria-label="Picture">
<div class="row">${CONTROLS}${legendOf(chart)}</div>
<div id="canvas"><svg id="drawing" class="drawing" viewBox="-8 -8 ${width + 16} ${height + 16}" width="${width + 16}" height="${height + 16}" role="group" aria-label="${title}: arrow keys go from box to box, Enter opens or chooses one, Escape closes a phase">
${arrowHeads()}
${views.join('\n')}
</svg></div>
</section>
<div id="side">${chart.machine === 'backend' ? PLAYER : ''}
<section id="details" class="scripted" tabindex="-1" aria-label="Details"></section></div>
<section id="tables" aria-label="Tables">
<noscript><p>Without a script the picture cannot be closed, searched or stepped through; everything it says is in these tables.</p></noscript>
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
