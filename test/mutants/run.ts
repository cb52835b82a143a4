/**
 * The mutation campaign over the unfolded backend tables: `npm run mutants`, `-- --json` for one JSON line a dialect,
 * `-- --dialect postgres-18` for one of them. Judged by the recordings, and by what PostgreSQL says in this very run.
 * `-- --list FILE` writes every survivor to FILE.DIALECT.
 * Exit 1 when fewer than 99 % of the mutants that are not equivalent die, when a reason why some survive is out of date,
 * or when a server says something that the unmutated table does not explain.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { eventId } from '../../machines/messages.ts';
import type { Dialect } from '../../machines/versions.ts';
import { startEmbedded, startPrograms } from '../../src/net/embedded.ts';
import { backendTable } from '../../src/table/tables.ts';
import { recordings } from '../src/tracker/support.ts';
import { Campaign } from './campaign.ts';
import {
  type Launch,
  Recording,
  recordAllStartups,
  recordCertified,
  recordOldTimeline,
  recordTickets,
} from './live/campaign.ts';
import { playCases, referenceDiffers } from './live/cases.ts';
import { distinctions } from './live/distinctions.ts';
import { closeGaps, groupsByEdge } from './live/gaps.ts';
import { missingKerberos } from './live/kerberos.ts';
import { groupsOf } from './live/probes.ts';
import { allSpecial, reloads, streams } from './live/special.ts';
import { Mutable } from './mutator.ts';
import { type Report, report } from './report.ts';
import { transcriptOf, withoutRows } from './transcript.ts';

const DEBIAN = '/usr/lib/postgresql/15';
/** The share of the mutants that are not equivalent that have to die, in percent. */
const WANTED = 99;
const CASES = 3_000;
const ROUNDS = 2;

interface Server {
  readonly dialect: Dialect;
  readonly launch: Launch;
  /** Built with GSSAPI: asks for it, and encrypts with it. */
  readonly hasGss: boolean;
}

const GSS = eventId('B.AuthenticationGSS');
const GSSENC = eventId('F.GSSENCRequest');
const ACCEPTED = eventId('B.SSLAnswer.accepted');

const isGssAccepted = (steps: readonly number[]): boolean => steps[0] === GSSENC && steps[1] === ACCEPTED;

const npm: Launch = (_, options) => startEmbedded(options);
const debian: Launch = (runAs, options) => startPrograms(DEBIAN, runAs, options);
const SERVERS: readonly Server[] = [
  { dialect: 'postgres-18', launch: npm, hasGss: false },
  { dialect: 'postgres-15', launch: debian, hasGss: true },
];

async function run({ dialect, launch, hasGss }: Server, say: (words: string) => void): Promise<Report> {
  const begun = performance.now();
  const table = backendTable(dialect);
  const version = Number(dialect.split('-')[1]);
  const campaign = new Campaign(table);
  const step = (words: string) =>
    say(`${dialect}: ${words}; ${campaign.survivors.length} of ${campaign.mutants.length} mutants live`);
  const shown = recordings.filter(({ versions }) => versions.includes(version));
  campaign.judge(shown.flatMap((recording) => transcriptOf(recording, version) ?? []));
  step('recordings');
  campaign.judge(await recordAllStartups(launch, table, version, hasGss));
  step('start-ups');
  if (!hasGss && existsSync(DEBIAN)) {
    // npm's server is built without GSSAPI. What asks for it is declared once for all versions, and is judged by 15.
    const others = await recordAllStartups(debian, backendTable('postgres-15'), 15, true, 'gss');
    campaign.judge(others.filter(({ steps }) => steps.includes(GSS) || isGssAccepted(steps)));
    step('start-ups with GSSAPI, on 15');
  }
  campaign.judge(await recordCertified(launch, table, version, hasGss));
  // Over TCP a server that is built with GSSAPI never refuses it, so that TLS is asked for behind that.
  if (hasGss) {
    const others = await recordCertified(npm, backendTable('postgres-18'), 18, false);
    campaign.judge(others.filter(({ steps }) => steps[0] === GSSENC));
  }
  step('certificates');
  if (existsSync(DEBIAN)) {
    campaign.judge(await recordTickets(DEBIAN, backendTable('postgres-15'), 15));
    step('Kerberos, on 15');
  }
  const live = await Recording.start(launch, table);
  try {
    const groups = [...groupsOf('session', dialect), ...groupsOf('walsender', dialect)];
    const first = groups.map(({ kind, begin, tails }, number) => ({
      kind,
      script: [...begin, ...(tails[number % tails.length] ?? [])],
    }));
    const probed = await live.play(first);
    const byEdge = groupsByEdge(campaign, groups, probed);
    campaign.judge([...probed, ...probed.flatMap(withoutRows)]);
    step('probes');
    campaign.judge(await live.play([...allSpecial('session', dialect), ...allSpecial('walsender', dialect)]));
    step('what comes by itself');
    campaign.judge(await live.play([...distinctions('session', dialect), ...distinctions('walsender', dialect)]));
    step('what one reply tells apart');
    campaign.judge(await live.play(streams(), 1));
    step('copy-both');
    campaign.judge(await recordOldTimeline(launch, table));
    step('an old timeline');
    campaign.judge(await live.play([...reloads('session', dialect), ...reloads('walsender', dialect)], 1));
    step('settings');
    for (let round = 0; round < ROUNDS; round++) {
      await closeGaps(campaign, live, byEdge, round);
      step(`round ${round + 1} of distinguishing tails`);
    }
    const { played, wrong } = await playCases(live.servers, table, CASES);
    const mutable = new Mutable(table);
    for (const mutant of campaign.survivors) {
      const own = played.filter(({ edges }) => edges.includes(mutant.at));
      if (mutable.with(mutant, (mutated) => own.some((one) => referenceDiffers(mutated, one))))
        campaign.kill(mutant, { by: 'live', death: 'reference-differs' });
    }
    step('generated cases');
    campaign.judge(await live.quit());
    step('immediate shutdown');
    return report(campaign, wrong, performance.now() - begun);
  } finally {
    await live.stop();
  }
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { json: { type: 'boolean', default: false }, dialect: { type: 'string' }, list: { type: 'string' } },
  });
  const servers = SERVERS.filter(({ dialect }) => values.dialect === undefined || dialect === values.dialect);
  if (servers.length === 0) {
    console.error(
      `There is a server for ${SERVERS.map(({ dialect }) => dialect).join(' and ')}, not for "${values.dialect}".`,
    );
    return 2;
  }
  if (servers.some(({ hasGss }) => hasGss) && !existsSync(`${DEBIAN}/bin/postgres`)) {
    console.error(
      `PostgreSQL 15 is not in ${DEBIAN}: install it with "apt-get install postgresql-15", or add --dialect postgres-18.`,
    );
    return 3;
  }
  const missing = existsSync(DEBIAN) ? await missingKerberos() : undefined;
  if (missing !== undefined) {
    console.error(missing);
    return 3;
  }
  let isGood = true;
  for (const server of servers) {
    const found = await run(server, (words) => process.stderr.write(`${words}\n`));
    console.log(values.json ? JSON.stringify(found.figures) : found.text);
    if (values.list !== undefined) writeFileSync(`${values.list}.${server.dialect}`, found.list);
    isGood &&= found.isClean && found.figures.percent >= WANTED;
  }
  return isGood ? 0 : 1;
}

process.exitCode = await main();
