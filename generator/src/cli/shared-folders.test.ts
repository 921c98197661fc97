import { expect, test } from 'vitest'
import { findSharedFolders } from './shared-folders.ts'

const types = { folder: 'src/types' }

test('two outputs of a config with the same folder are reported, regardless of how the folder is written', () => {
  const outputs = { types, client: { folder: './src/../src/types/' } }
  expect(findSharedFolders([{ input: 'a.yaml', outputs }], '/project')).toEqual([
    '"outputs.client.folder" and "outputs.types.folder" are both "./src/../src/types/". Give each output its own folder.',
  ])
})

test('outputs of several documents with the same folder are reported', () => {
  const configs = ['a.yaml', 'b.yaml'].map((input) => ({ input, outputs: { types } }))
  expect(findSharedFolders(configs, '/project')).toEqual([
    'config 2: "outputs.types.folder" and config 1: "outputs.types.folder" are both "src/types". Give each output its own folder.',
  ])
})

test('a folder inside the folder of another output is not reported', () => {
  const outputs = { types: { folder: 'src' }, client: { folder: 'src/client' } }
  expect(findSharedFolders([{ input: 'a.yaml', outputs }], '/project')).toEqual([])
})
