/**
 * Writes the generated files of this folder: the tables as text for the run time, and as JSON for other languages.
 * `npm run generate`; a test fails when a committed file is not what this script would write.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { backendMachine } from '../../machines/backend.ts';
import { frontendMachine } from '../../machines/frontend.ts';
import { DIALECTS } from '../../machines/versions.ts';
import { compile } from './compile.ts';
import { tableJson } from './json.ts';
import { printTable } from './text.ts';

const HEAD = '/** Generated from machines/ by `npm run generate`; do not edit. */\n';

/** Path below this folder → content of every generated file. */
export function generatedFiles(): Map<string, string> {
  const files = new Map<string, string>();
  const texts = new Map<string, string>();
  const names: string[] = [];
  for (const dialect of DIALECTS) {
    const table = compile(backendMachine(dialect), dialect);
    const text = printTable(table);
    const first = texts.get(text) ?? dialect;
    texts.set(text, first);
    names.push(`  '${dialect}': ${first.replace('-', '')},`);
    files.set(`json/${dialect}.json`, tableJson(table, hash));
  }
  const constants = [...texts].map(([text, dialect]) => `const ${dialect.replace('-', '')} = \`\\\n${text}\`;\n`);
  files.set(
    'generated/backend.ts',
    `${HEAD}${constants.join('\n')}\nexport const BACKEND_TEXT = {\n${names.join('\n')}\n} as const;\n`,
  );
  const frontend = compile(frontendMachine(), 'any');
  files.set('generated/frontend.ts', `${HEAD}export const FRONTEND_TEXT = \`\\\n${printTable(frontend)}\`;\n`);
  files.set('json/frontend.json', tableJson(frontend, hash));
  return files;
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, content] of generatedFiles()) writeFileSync(new URL(name, import.meta.url), content);
}
