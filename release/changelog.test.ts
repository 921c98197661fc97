import { expect, test } from 'vitest'
import changelog from './changelog.ts'
import { findChanges } from './read-published.ts'

test('`getReleaseLine()` writes a changeset as an item of the list, unchanged', () => {
  const line = changelog.getReleaseLine({ summary: 'Lists can be cut short.\n\nUse `limit`.\n' })
  expect(line).toBe('- Lists can be cut short.\n  \n  Use `limit`.')
})

test('`findChanges()` returns the changes of one version only', () => {
  const text = '# sdk\n\n## 0.1.1\n\n### Patch Changes\n\n- Second\n\n## 0.1.0\n\n- First\n'
  expect(findChanges(text, '0.1.1')).toBe('### Patch Changes\n\n- Second')
  expect(findChanges(text, '0.1.0')).toBe('- First')
  expect(findChanges(text, '0.1')).toBe('')
})
