/** Builds the program and its page, unless what is built is newer than everything that it is built from. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** The first and the last that a build writes: one that was interrupted lacks the last, or has an old one. */
const BUILT = ['dist/src/cli/main.js', 'dist/src/emit/page/main.js', 'dist/src/emit/page/page.css'];
/** Besides everything in these folders but their prose, the versions and how it is compiled. */
const FOLDERS = ['machines', 'src', 'properties'];
const SETTINGS = ['package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json'];

/** When it was written, in milliseconds; 0 where there is no such file. */
const changed = (path: string): number => (existsSync(join(root, path)) ? statSync(join(root, path)).mtimeMs : 0);

function newestSource(): number {
  const sources = FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  );
  return Math.max(...[...sources.filter((path) => /\.(ts|css|json)$/u.test(path)), ...SETTINGS].map(changed));
}

export default function build(): void {
  if (Math.min(...BUILT.map(changed)) > newestSource()) return;
  const { status } = spawnSync('npm', ['run', 'build'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error('The program could not be built; the compiler said why above.');
}
