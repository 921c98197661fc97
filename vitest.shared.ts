import { defineConfig } from 'vitest/config'

const conditions = ['@spice-cloud/source', 'module', 'node', 'development|production']

const hangMs = 900_000

// Tests read the source of every workspace package, so a stale build cannot mislead anyone.
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    // Only a hang takes longer, even on a machine with a load of many times its cores. Nothing sets a limit of its own:
    // a verdict must not depend on how fast the machine is.
    testTimeout: hangMs,
    hookTimeout: hangMs,
    expect: { poll: { timeout: hangMs / 3, interval: 50 } },
    passWithNoTests: true,
    // The report is what scripts/test.ts counts.
    reporters: ['default', ['json', { outputFile: '.vitest/report.json' }]],
  },
})

/**
 * Lets all files that a worker runs share its modules: loading them anew for each file takes a third of the processor
 * time of small tests. A test that changes something global has to restore it.
 */
export const sharedModules = { isolate: false }
