/**
 * Everything that can be imported from the package says what it is: TypeScript follows the entries of the exports
 * map to each declaration, and there has to be a docstring on it.
 */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const ENTRIES = [
  'src/index.ts',
  'machines/index.ts',
  'src/codec/index.ts',
  'src/copy/index.ts',
  'src/net/copy-transport.ts',
  'src/explore/index.ts',
  'src/graph/index.ts',
  'src/tracker/index.ts',
  'src/table/index.ts',
  'properties/index.ts',
];

const { config } = ts.readConfigFile(`${ROOT}tsconfig.json`, ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);

interface Export {
  readonly name: string;
  readonly declarations: readonly ts.Declaration[];
}

/** What an entry exports, each traced through all re-exports to where it is declared. */
function exportsOf(program: ts.Program, entry: string): Export[] {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(entry);
  const symbol = source && checker.getSymbolAtLocation(source);
  if (symbol === undefined) throw new Error(`${entry} is no module`);
  return checker.getExportsOfModule(symbol).map((exported) => {
    const isAlias = (exported.flags & ts.SymbolFlags.Alias) !== 0;
    const declared = isAlias ? checker.getAliasedSymbol(exported) : exported;
    return { name: exported.name, declarations: declared.declarations ?? [] };
  });
}

const textOf = (comment: ts.JSDoc['comment']): string => ts.getTextOfJSDocComment(comment) ?? '';

/** Is there a sentence on the declaration, before its tags or in one of them? The head of a file is nobody's. */
function isDocumented(declaration: ts.Declaration): boolean {
  return ts
    .getJSDocCommentsAndTags(declaration)
    .some((node) =>
      ts.isJSDoc(node)
        ? [node.comment, ...(node.tags ?? []).map(({ comment }) => comment)].some((text) => textOf(text).includes(' '))
        : textOf(node.comment).includes(' '),
    );
}

/** Names of what has no docstring, with the file; a function with overloads needs one. */
const undocumented = (exports: readonly Export[]): string[] =>
  exports
    .filter(({ declarations }) => !declarations.some(isDocumented))
    .map(({ name, declarations: [first] }) => `${relative(ROOT, first?.getSourceFile().fileName ?? ROOT)}: ${name}`);

describe('The entries of the package', () => {
  const program = ts.createProgram(
    ENTRIES.map((entry) => ROOT + entry),
    { ...options, noEmit: true },
  );

  it('are those of its exports map', () => {
    const { exports }: { exports: Record<string, string | { default: string }> } = JSON.parse(
      readFileSync(`${ROOT}package.json`, 'utf8'),
    );
    const modules = Object.values(exports).flatMap((target) => (typeof target === 'string' ? [] : [target.default]));
    expect(modules.map((file) => file.replace('./dist/', '').replace('.js', '.ts')).sort()).toEqual(
      [...ENTRIES].sort(),
    );
  });

  it.each(ENTRIES)('%s: every declaration that it exports has a docstring', (entry) => {
    const exports = exportsOf(program, ROOT + entry);
    expect(exports.length).toBeGreaterThan(4);
    expect(exports.filter(({ declarations }) => declarations.length === 0)).toEqual([]);
    expect(undocumented(exports)).toEqual([]);
  });
});

describe('A docstring', () => {
  const text = [
    '/** The head of the file. */',
    "import 'node:fs';",
    'export const bare = 1;',
    '// No docstring.',
    'export type Remark = 1;',
    '/** */ export class Empty {}',
    '/** What it is. */ export const said = 1;',
    '/** @returns what it gives */ export function tagged() {}',
  ].join('\n');

  it('is a sentence above the declaration itself', () => {
    const source = ts.createSourceFile('text.ts', text, ts.ScriptTarget.Latest, true);
    const declarations = source.statements.flatMap((statement): ts.Declaration[] => {
      if (ts.isVariableStatement(statement)) return [...statement.declarationList.declarations];
      return ts.isImportDeclaration(statement) ? [] : [statement as ts.DeclarationStatement];
    });
    const nameOf = (declaration: ts.Declaration) => ts.getNameOfDeclaration(declaration)?.getText() ?? '?';
    expect(declarations.map(nameOf)).toEqual(['bare', 'Remark', 'Empty', 'said', 'tagged']);
    expect(declarations.filter(isDocumented).map(nameOf)).toEqual(['said', 'tagged']);
  });
});
