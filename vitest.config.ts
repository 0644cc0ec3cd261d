import { defineConfig } from 'vitest/config';

/** Packages resolve to their source, as they do for the compiler. */
const conditions = ['corridor-source', 'node'];
const shared = { setupFiles: ['tests/setup/quiet-console.ts'], testTimeout: 30_000, hookTimeout: 60_000 };

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    globalSetup: ['tests/setup/build.ts'],
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['packages/*/src/**/*.test.ts', 'apps/*/src/**/*.test.ts', 'tests/newsroom/src/**/*.test.ts'],
          ...shared,
        },
      },
      { extends: true, test: { name: 'gates', include: ['tests/gates/**/*.test.ts'], ...shared, testTimeout: 300_000 } },
      {
        extends: true,
        test: {
          name: 'whole',
          include: ['tests/{journey,faults,browser,docs}/**/*.test.ts'],
          ...shared,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
