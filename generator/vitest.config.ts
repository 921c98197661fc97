import { mergeConfig } from 'vitest/config'
import shared, { sharedModules } from '../vitest.shared.ts'

// Tests in `test` import large amounts of generated code, so each file gets a worker of its own.
export default mergeConfig(shared, {
  test: {
    projects: [
      { extends: true, test: { ...sharedModules, name: 'parts', exclude: ['test/**'] } },
      { extends: true, test: { name: 'whole', exclude: ['src/**'] } },
    ],
  },
})
