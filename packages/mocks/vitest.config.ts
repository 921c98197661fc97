import { mergeConfig } from 'vitest/config'
import shared from '../../vitest.shared.ts'

// Both versions of MSW that are supported, each by the name of the other.
export default mergeConfig(shared, {
  test: {
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
