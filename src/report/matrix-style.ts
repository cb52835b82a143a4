/** The style of the matrix: states differ in colour and in sign; an exchange is shown when its cell is followed. */
export const MATRIX_STYLE = `:root {
  color-scheme: light dark;
  --paper: light-dark(#fff, #16181c);
  --soft: light-dark(#f3f3f3, #22252b);
  --text: light-dark(#111, #f0f0f0);
  --dim: light-dark(#555, #b0b0b0);
  --line: light-dark(#999, #5a5f68);
  --link: light-dark(#0b57a4, #7db8ff);
  --accent: light-dark(#6a1b9a, #dba3ff);
  --passed: light-dark(#e3f4e5, #17361d);
  --failed: light-dark(#fbd5d8, #5c1a22);
  --flaky: light-dark(#ffecb8, #544200);
  --known: light-dark(#dfe6fb, #25345f);
  --error: light-dark(#f6ddf4, #51204d);
  --not-run: light-dark(#ececec, #2a2d33);
}
* { box-sizing: border-box; }
body {
  margin: 0 auto;
  padding: 0 1rem 3rem;
  max-width: 100rem;
  background: var(--paper);
  color: var(--text);
  font: 15px / 1.45 system-ui, "Liberation Sans", Arial, sans-serif;
}
h1 { font-size: 1.4rem; margin: 0.8rem 0 0.2rem; }
h2 { font-size: 1.1rem; margin: 1.2rem 0 0.3rem; }
h3 { font-size: 1rem; margin: 0 0 0.3rem; overflow-wrap: anywhere; }
p { margin: 0.3rem 0; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 1px; }
code { font-family: ui-monospace, "Liberation Mono", Menlo, monospace; font-size: 0.9em; overflow-wrap: anywhere; }
.dim, .of, .hint { color: var(--dim); font-weight: normal; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; top: 0.3rem; background: var(--paper); padding: 0.3rem; }
.wide { overflow-x: auto; border: 1px solid var(--line); border-radius: 8px; }
#matrix .wide { max-height: 85vh; overflow: auto; }
table { border-collapse: collapse; font-size: 0.88rem; width: 100%; }
caption { text-align: left; color: var(--dim); padding: 0.3rem 0.5rem; }
th, td { text-align: left; vertical-align: top; padding: 0.2rem 0.5rem; border-bottom: 1px solid var(--line); }
.notes { min-width: 20rem; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
#matrix thead th { position: sticky; top: 0; background: var(--soft); z-index: 2; overflow-wrap: anywhere; min-width: 6.5rem; }
#matrix tbody th[scope="row"] {
  position: sticky; left: 0; background: var(--paper); font-weight: normal; z-index: 1;
  min-width: 9rem; max-width: 26rem; overflow-wrap: anywhere;
}
#matrix thead th:first-child { left: 0; z-index: 3; }
tr.finding th[scope="row"] code { font-weight: bold; }
.phase th { background: var(--soft); }
#matrix td { white-space: nowrap; border-left: 1px solid var(--line); }
#matrix td a { display: block; color: var(--text); text-decoration: none; }
#matrix td a .word { text-decoration: underline; }
#matrix td:has(:target) { outline: 3px solid var(--accent); outline-offset: -3px; }
.sign { display: inline-block; width: 1.2em; margin-right: 0.3em; font-weight: bold; text-align: center; }
.passed { background: var(--passed); }
.failed { background: var(--failed); }
.flaky { background: var(--flaky); }
.known { background: var(--known); }
.error { background: var(--error); }
.not-run { background: var(--not-run); color: var(--dim); }
.legend { display: flex; flex-wrap: wrap; gap: 0.3rem 0.5rem; list-style: none; padding: 0; margin: 0.5rem 0; }
.legend li { padding: 0.1rem 0.5rem; border-radius: 6px; border: 1px solid var(--line); }
.filter { display: block; margin: 0.4rem 0; }
#matrix:has(#unpassed:checked) tr.all-passed { display: none; }
.alarm { border-left: 4px solid light-dark(#b00020, #ff8a8a); padding-left: 0.6rem; }
article {
  display: none; border: 2px solid var(--accent); border-radius: 8px; padding: 0.8rem; margin: 0.6rem 0;
  scroll-margin-top: 0.5rem;
}
article:target { display: block; }
.sentence { font-size: 1.05rem; }
.exchange-rows { margin: 0.5rem 0; }
.exchange-rows td { border-left: 1px solid var(--line); width: 33%; }
tr.differs td:nth-child(2) { background: var(--passed); }
tr.differs td:nth-child(3) { background: var(--failed); }
dl { display: grid; grid-template-columns: minmax(4.5rem, max-content) minmax(0, 1fr); gap: 0.15rem 0.8rem; margin: 0.5rem 0; }
dt { color: var(--dim); }
dd { margin: 0; overflow-wrap: anywhere; }
.replay { user-select: all; }
.links { margin: 0.3rem 0; padding-left: 1.1rem; }
@media (max-width: 40rem) {
  #matrix tbody th[scope="row"] { max-width: 11rem; }
  th, td { padding: 0.2rem 0.35rem; }
}
@media print {
  :root { color-scheme: light; }
  body { max-width: none; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .filter, .skip, .back { display: none; }
  .wide, #matrix .wide { overflow: visible; max-height: none; border: none; }
  #matrix thead th, #matrix tbody th[scope="row"] { position: static; }
  article { display: block; break-inside: avoid; border-color: var(--line); }
}`;
