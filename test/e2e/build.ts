/** Builds the program, unless what is built is newer than every source. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const program = join(root, 'dist/src/cli/main.js');

const changed = (path: string): number => (existsSync(path) ? statSync(path).mtimeMs : 0);

function newestSource(): number {
  const sources = ['machines', 'src', 'properties'].flatMap((folder) =>
    existsSync(join(root, folder))
      ? readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(root, folder, name))
      : [],
  );
  return Math.max(...sources.filter((path) => path.endsWith('.ts')).map(changed));
}

export default function build(): void {
  if (changed(program) > newestSource()) return;
  const { status } = spawnSync('npm', ['run', 'build'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error('The program could not be built; the compiler said why above.');
}
