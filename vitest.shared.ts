import { defineConfig } from 'vitest/config'

const conditions = ['@spice-cloud/source', 'module', 'node', 'development|production']

// Tests read the source of every workspace package, so that a stale build can mislead nobody.
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    testTimeout: 30_000,
    passWithNoTests: true,
    // The report is what scripts/test.ts counts.
    reporters: ['default', ['json', { outputFile: '.vitest/report.json' }]],
  },
})
