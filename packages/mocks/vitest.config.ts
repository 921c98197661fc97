import { mergeConfig } from 'vitest/config'
import shared, { sharedModules } from '../../vitest.shared.ts'

// Runs the tests with both supported versions of MSW.
export default mergeConfig(shared, {
  test: {
    ...sharedModules,
    projects: [
      { extends: true, test: { name: 'msw 3' } },
      {
        extends: true,
        test: { name: 'msw 2', exclude: ['test/**'] },
        resolve: { alias: [{ find: /^msw(?=\/|$)/, replacement: 'msw-2' }] },
      },
    ],
  },
})
