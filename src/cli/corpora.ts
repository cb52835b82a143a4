/** Joins what runs have written beside their reports: recordings of findings, and inputs for other tools. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { JoinedReport } from '../report/joined.ts';
import { by, firstOfEach, inTurn } from '../report/order.ts';
import type { CorpusFile } from './run-files.ts';

/** A target's name as the name of a folder. */
const folderOf = (target: string): string =>
  target.replaceAll(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^\.+/u, '') || 'target';

/** Where a file goes: into the folder of its target, unless it lies there already. */
function placeOf({ name, target }: CorpusFile): string {
  if (target === undefined) return name;
  const folder = folderOf(target);
  return name.startsWith(`${folder}/`) ? name : `${folder}/${name}`;
}

/**
 * Writes the files of all corpora into one folder. Of files that would have the same place the smallest is taken, of
 * equally small ones the first by content, so that neither order nor grouping matters.
 * @returns the places that were written, relative to the folder
 * @throws what the file system throws
 */
export function writeCorpora(files: readonly CorpusFile[], folder: string): readonly string[] {
  const read = files.map((file) => ({ place: placeOf(file), content: readFileSync(file.path) }));
  const chosen = firstOfEach(
    read,
    ({ place }) => place,
    inTurn(
      by(({ content }) => content.length),
      by(({ content }) => content.toString('hex')),
    ),
  );
  for (const { place, content } of chosen) {
    mkdirSync(dirname(join(folder, place)), { recursive: true });
    writeFileSync(join(folder, place), content);
  }
  return chosen.map(({ place }) => place).toSorted();
}

/** A report whose findings name their files where they are now. @param places as `writeCorpora` gives them */
export function relocated(report: JoinedReport, places: readonly string[], folder: string): JoinedReport {
  const own = `${folderOf(report.target)}/`;
  const names = places.filter((place) => place.startsWith(own)).map((place) => place.slice(own.length));
  const moved = (file: string): string => {
    const path = file.replaceAll('\\', '/');
    const name = names.find((each) => path === each || path.endsWith(`/${each}`));
    return name === undefined ? file : join(folder, own, name);
  };
  const findings = report.findings.map((finding) => ({
    ...finding,
    files: finding.files.map(moved),
    replay: finding.files.reduce((line, file) => line.replaceAll(file, () => moved(file)), finding.replay),
  }));
  return { ...report, findings };
}
