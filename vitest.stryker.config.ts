import { defineConfig } from 'vitest/config';

/** The tests that mutants are tried on: quick, deterministic, without a server and without the built program. */
export default defineConfig({
  test: {
    include: ['test/src/{table,tracker,oracle}/**/*.test.ts'],
    exclude: [
      // Need a PostgreSQL that runs.
      'test/src/oracle/live*.test.ts',
      'test/src/tracker/marker.test.ts',
      // Measures the heap over millions of messages.
      'test/src/tracker/memory.test.ts',
    ],
    // One worker and one module graph for all files of a run: starting afresh costs more than the tests do.
    isolate: false,
    testTimeout: 60_000,
  },
});
