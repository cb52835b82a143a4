import { expect, it } from 'vitest';
import { type Listing, modelsOverview, modelsPage } from '../../../src/report/models.ts';

const finding = (verdict: string, rule: string, exchange: string) => ({ verdict, rule, exchange, confirmed: true });
const REPORT = { text: 'owner/name#7', address: 'https://github.com/owner/name/issues/7' };

const LISTING: Listing = {
  seed: 1,
  server: '18.4',
  models: [
    {
      name: 'ours',
      about: 'A counter.',
      source: { text: 'src/ours.ts' },
      isProxy: false,
      runs: 1500,
      findings: [finding('stale-expectation', 'skip.discard', '> E Q S < E Z')],
    },
    {
      name: 'theirs',
      about: 'A proxy.',
      source: { text: 'owner/name@abc', address: 'https://github.com/owner/name/commit/abc' },
      isProxy: true,
      runs: 1500,
      findings: [
        finding('state-leak', 'extended.parse', '> P H < 1 | > S < Z'),
        { ...finding('state-leak', 'extended.bind', '> P B H < 1 2 | > S < Z'), confirmed: false },
        { ...finding('stale-expectation', 'copy.stray-ignored', '> c'), report: REPORT },
      ],
    },
    { name: 'right', about: 'Right.', source: { text: 'src/right.ts' }, isProxy: false, runs: 1500, findings: [] },
  ],
};

it('The page has a row for each finding, and says which are reported, predicted and not confirmed', () => {
  const page = modelsPage(LISTING);
  expect(page).toContain(
    '## theirs\n\nA proxy.\nRead at [owner/name@abc](https://github.com/owner/name/commit/abc).\n',
  );
  expect(page.split('\n').filter((line) => line.startsWith('| `'))).toEqual([
    '| `stale-expectation` | `skip.discard` | `> E Q S < E Z` |  |',
    '| `state-leak` | `extended.parse` | `> P H < 1 \\| > S < Z` | predicted |',
    '| `state-leak` | `extended.bind` | `> P B H < 1 2 \\| > S < Z` | predicted (not confirmed) |',
    '| `stale-expectation` | `copy.stray-ignored` | `> c` | [owner/name#7](https://github.com/owner/name/issues/7) |',
  ]);
  expect(page).toContain('## right\n\nRight.\nRead at `src/right.ts`.\n\nNo finding in 1,500 exchanges.\n');
});

it('Both say how much a real server has confirmed, and how much is known from reports', () => {
  for (const text of [modelsPage(LISTING), modelsOverview(LISTING)]) {
    const line = text.replaceAll('\n', ' ');
    expect(line).toContain('1,500 legal exchanges (seed 1), shown to each of 3 models, gave 4 findings');
    expect(line).toContain(
      'PostgreSQL 18.4, which answered as the models had been told in 3 of 4. Of 1 there is a public report',
    );
  }
});

it('In short each verdict of a model stands once, with the number of its rules and the shortest exchange', () => {
  const rows = modelsOverview(LISTING)
    .split('\n')
    .filter((line) => line.startsWith('| `'));
  expect(rows).toEqual([
    '| `ours` | `src/ours.ts` | stale-expectation (1) `> E Q S < E Z` |  |',
    '| `theirs` | [owner/name@abc](https://github.com/owner/name/commit/abc) | state-leak (2) `> P H < 1 \\| > S < Z`<br>stale-expectation (1) `> c` | [owner/name#7](https://github.com/owner/name/issues/7) |',
    '| `right` | `src/right.ts` | survived 1,500 exchanges |  |',
  ]);
});
