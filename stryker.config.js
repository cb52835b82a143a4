/**
 * Mutation testing of our own code: `npm run stryker` for all of it, `npm run stryker -- --mutate 'src/table/*.ts'` for
 * a part. What was tried is kept in `.stryker-tmp/incremental.json`; only what has changed since is tried again.
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.stryker.config.ts' },
  mutate: [
    'src/{table,tracker,oracle}/*.ts',
    // What these do is talk to a server that runs; the tests of this run have none.
    '!src/oracle/live*.ts',
  ],
  coverageAnalysis: 'perTest',
  // What runs when a module is loaded would want a fresh process for each mutant, and all tests.
  ignoreStatic: true,
  concurrency: 1,
  timeoutMS: 5_000,
  thresholds: { high: 95, low: 90, break: 85 },
  reporters: ['clear-text', 'progress', 'html', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: '.stryker-tmp/report.html' },
  jsonReporter: { fileName: '.stryker-tmp/report.json' },
  // The test of generated files compares them byte for byte; vitest checks no types anyway.
  disableTypeChecks: false,
  cleanTempDir: 'always',
  incremental: true,
  incrementalFile: '.stryker-tmp/incremental.json',
  tempDirName: '.stryker-tmp/sandbox',
  ignorePatterns: ['dist', 'coverage', '.ci', 'test/e2e', 'test/bench'],
};
