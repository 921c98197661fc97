import { defineConfig, mergeConfig } from 'vitest/config'
import shared from '../vitest.shared.ts'

// Scripts stand in the folder itself, not in `src`.
export default mergeConfig(shared, defineConfig({ test: { include: ['*.test.ts'] } }))
