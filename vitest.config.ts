import { defineConfig } from 'vitest/config';

const setupFiles = ['tests/support/propertySeed.ts'];

/** One runner for every test. `e2e` drives the built program in Chromium. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          setupFiles,
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: ['tests/e2e/**', 'tests/parity/**', 'tests/faults/**'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: { name: 'parity', setupFiles, include: ['tests/parity/**/*.test.ts'], testTimeout: 120_000 },
      },
      {
        test: {
          name: 'faults',
          setupFiles,
          include: ['tests/faults/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          // A browser on a busy machine may miss a moment; what fails twice is broken.
          retry: 1,
          // A browser on a busy machine answers when it can; what is waited for either comes or does not.
          expect: { poll: { timeout: 20_000 } },
          // The longest journey takes 40 s of a machine that is its own.
          testTimeout: 240_000,
          hookTimeout: 120_000,
        },
      },
    ],
    globalSetup: ['tests/support/sharedFolder.ts'],
    reporters: ['default', './tests/reporter.ts'],
    maxWorkers: 2,
  },
});
