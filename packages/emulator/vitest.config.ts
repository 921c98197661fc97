import { mergeConfig } from 'vitest/config'
import shared from '../../vitest.shared.ts'

export default mergeConfig(shared, {
  // Test files share a worker and what it imported: importing again would take two thirds of the processor time.
  test: { include: ['page/**/*.test.ts'], isolate: false },
})
