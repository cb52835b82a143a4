import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** From quick to slow: most mutants fall in the first files, and a run ends at its first failure. */
const ORDER = [
  'tracker/scenarios',
  'tracker/silence',
  'tracker/following',
  'oracle/reference',
  'oracle/case',
  'oracle/observer',
  'oracle/recorded-answers',
  'tracker/ambiguity',
  'table/table',
  'table/facts',
  'tracker/naive',
  'tracker/proxy',
  'tracker/tap',
];
/** Imports modules inside of its tests: it comes last, or all that they do when they are imported would be taken for
 * covered by these tests alone. */
const LAST = 'test/src/table/imports.test.ts';

const rankOf = ({ moduleId }: TestSpecification): number => {
  if (moduleId.endsWith(LAST)) return ORDER.length + 1;
  const rank = ORDER.findIndex((name) => moduleId.endsWith(`test/src/${name}.test.ts`));
  return rank < 0 ? ORDER.length : rank;
};

class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => rankOf(a) - rankOf(b) || a.moduleId.localeCompare(b.moduleId));
  }
}

/** The tests that mutants are tried on: quick, deterministic, without a server and without the built program. */
export default defineConfig({
  test: {
    include: ['test/src/{table,tracker,oracle}/**/*.test.ts'],
    exclude: [
      // Need a PostgreSQL that runs.
      'test/src/oracle/live*.test.ts',
      'test/src/tracker/ending-live.test.ts',
      'test/src/tracker/marker.test.ts',
      // Measures the heap over millions of messages.
      'test/src/tracker/memory.test.ts',
      // Shows of the laws on recordings that they can fail; the laws themselves are among the others.
      'test/src/tracker/mutations.test.ts',
    ],
    // One worker and one module graph for all files of a run: starting afresh costs more than the tests do.
    isolate: false,
    sequence: { sequencer: QuickFirst },
    testTimeout: 60_000,
  },
});
