import { expect, it } from 'vitest';

/** Imported only when a test runs, so that a module which throws while it is evaluated fails that test. */
const MODULES: Readonly<Record<string, () => Promise<object>>> = {
  'table/index.ts': () => import('../../../src/table/index.ts'),
  'table/facts.ts': () => import('../../../src/table/facts.ts'),
  'table/generate.ts': () => import('../../../src/table/generate.ts'),
  'tracker/index.ts': () => import('../../../src/tracker/index.ts'),
  'oracle/bytes.ts': () => import('../../../src/oracle/bytes.ts'),
  'oracle/case.ts': () => import('../../../src/oracle/case.ts'),
};

it.each(Object.entries(MODULES))('src/%s can be imported by itself', async (_name, load) => {
  expect(Object.keys(await load())).not.toEqual([]);
});
