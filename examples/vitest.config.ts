import { defineConfig, mergeConfig } from 'vitest/config'
import shared from '../vitest.shared.ts'

// One of the examples is a test itself.
export default mergeConfig(shared, defineConfig({ test: { include: ['**/*.test.ts'] } }))
