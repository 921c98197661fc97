import { defineConfig, mergeConfig } from 'vitest/config'
import shared from '../vitest.shared.ts'

// Scripts are in the folder itself, not in `src`. What measures us is tested here too, since `bench` is no package of
// the workspace. These tests are the last that run, and all cores are theirs.
export default mergeConfig(
  shared,
  defineConfig({ test: { maxWorkers: '100%', include: ['*.test.ts', '../bench/harness/*.test.ts'] } }),
)
