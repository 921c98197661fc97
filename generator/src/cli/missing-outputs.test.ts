import { expect, test } from 'vitest'
import type { Config } from '../config.ts'
import { findMissingOutputs } from './missing-outputs.ts'

const folder = 'src'

test.each<[Config['outputs'], readonly string[]]>([
  [{ client: { folder } }, ['types']],
  [{ mocks: { folder } }, ['types', 'schemas']],
  [{ types: { folder }, mocks: { folder }, schemas: { folder } }, []],
  [{ types: { folder } }, []],
  [{}, []],
])('the outputs %j require the missing outputs %j', (outputs, missing) => {
  const problems = findMissingOutputs({ input: 'a.yaml', outputs })
  expect(problems.map((problem) => problem.split('"')[1])).toEqual(missing.map((name) => `outputs.${name}`))
})

test('a missing output is reported with the name of an output that imports it', () => {
  expect(findMissingOutputs({ input: 'a.yaml', outputs: { client: { folder } } })).toEqual([
    '"outputs.types" is missing; the files of "outputs.client" import it.',
  ])
})
