/**
 * Builds the script and the style of the page (`npm run build:page`), which `wirestate graph` puts into it. The tables of
 * all dialects are most of the script and much alike, so they are packed; unpacking them takes some milliseconds.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { deflateSync, strToU8 } from 'fflate';

/** In the dialect of Go, which has no flags. */
const TABLES = /src.table.generated.backend\.ts$/;

/** The module of the generated tables, with its text packed. */
function packed(source: string): string {
  // The texts are template literals without anything to fill in; the names of the dialects refer to them.
  const texts = [...source.matchAll(/const (\w+) = `\\\n([^`]*)`;/gu)].map(([, name = '', text = '']) => ({
    name,
    text,
  }));
  const dialects = source.slice(source.indexOf('export const BACKEND_TEXT'));
  const all = deflateSync(strToU8(texts.map(({ text }) => text).join('\0')), { level: 9 });
  const names = texts.map(({ name }) => name).join(', ');
  return `import { inflateSync, strFromU8 } from 'fflate';
const bytes = Uint8Array.from(atob('${Buffer.from(all).toString('base64')}'), (letter) => letter.charCodeAt(0));
const [${names}] = strFromU8(inflateSync(bytes)).split('\\0');
${dialects}`;
}

const packTables: Plugin = {
  name: 'pack-tables',
  setup({ onLoad }) {
    onLoad({ filter: TABLES }, ({ path }) => ({ contents: packed(readFileSync(path, 'utf8')), loader: 'ts' }));
  },
};

await build({
  absWorkingDir: fileURLToPath(new URL('../..', import.meta.url)),
  entryPoints: ['src/emit/page/main.ts', 'src/emit/page/page.css'],
  outdir: 'dist/src/emit/page',
  plugins: [packTables],
  bundle: true,
  minify: true,
  target: 'es2022',
  logLevel: 'warning',
});
