import { defineConfig } from 'vitest/config';

/** Where .ci/run wants the results as JSON. */
const report = process.env.COTEJO_TEST_REPORT;

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    reporters: report === undefined ? ['default'] : ['default', ['json', { outputFile: report }]],
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
