/** Builds the example queues with the toolchains of this machine. A missing one is a failure with a sentence. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Found through the package: the benchmarks are compiled, and stand elsewhere then. */
const ROOT = dirname(createRequire(import.meta.url).resolve('wirestate/package.json'));
const FOLDER = join(ROOT, 'test/examples/queues');

export const LANGUAGES = ['rust', 'go', 'python', 'c'] as const;
export type Language = (typeof LANGUAGES)[number];

export const SOURCES: Readonly<Record<Language, string>> = {
  rust: join(FOLDER, 'rust/naive.rs'),
  go: join(FOLDER, 'go/naive.go'),
  python: join(FOLDER, 'python/naive.py'),
  c: join(FOLDER, 'c/naive.c'),
};

function compile(program: string, args: readonly string[]): void {
  const env = { ...process.env, GOFLAGS: '-mod=mod', GO111MODULE: 'off' };
  const { error, status, stderr } = spawnSync(program, args, { encoding: 'utf8', env });
  if (error !== undefined) throw new Error(`The examples need ${program} to be installed: ${error.message}`);
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed:\n${stderr}`);
}

/** A folder of programs. */
export interface Built {
  /** @returns the command line that runs the example */
  readonly command: (language: Language) => string;
  readonly remove: () => void;
}

/** Compiles examples. @param languages which; those that need no compiler are checked for their interpreter */
export function build(languages: readonly Language[] = LANGUAGES): Built {
  const folder = mkdtempSync(join(tmpdir(), 'wirestate-queues-'));
  const output = (language: Language): string => join(folder, `naive-${language}`);
  const make: Readonly<Record<Language, () => void>> = {
    rust: () => compile('rustc', ['-O', '--edition', '2021', '-D', 'warnings', '-o', output('rust'), SOURCES.rust]),
    go: () => compile('go', ['build', '-o', output('go'), SOURCES.go]),
    python: () => compile('python3', ['--version']),
    c: () => compile('gcc', ['-O2', '-Wall', '-Wextra', '-Werror', '-o', output('c'), SOURCES.c]),
  };
  for (const language of languages) make[language]();
  return {
    command: (language) => (language === 'python' ? `python3 ${SOURCES.python}` : output(language)),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
