import { defineConfig } from 'vitest/config';

const limits = { testTimeout: 60_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    // Much of the time is spent waiting for servers and programs: a third worker pays even where there are two cores.
    maxWorkers: 3,
    projects: [
      {
        test: {
          ...limits,
          name: 'unit',
          // They leave nothing behind in their process: what they import is loaded once for each worker.
          isolate: false,
          include: ['test/**/*.test.ts', 'properties/**/*.test.ts'],
          exclude: ['test/e2e/**'],
        },
      },
      // Runs the built program: what is built is made sure of once, and only when one of these tests runs.
      { test: { ...limits, name: 'e2e', include: ['test/e2e/**/*.test.ts'], globalSetup: ['test/e2e/build.ts'] } },
    ],
  },
});
