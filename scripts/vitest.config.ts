import { defineConfig, mergeConfig } from 'vitest/config'
import shared from '../vitest.shared.ts'

// Scripts are in the folder itself, not in `src`. What measures us is tested here too, since `bench` is no package of
// the workspace.
export default mergeConfig(
  shared,
  defineConfig({ test: { include: ['*.test.ts', '../bench/harness/*.test.ts'] } }),
)
