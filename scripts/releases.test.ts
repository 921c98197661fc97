import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const readJson = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'))
const manifests = globSync('packages/*/package.json', { cwd: root }).sort().map(readJson)

test('all packages that are generated from the document are released together', () => {
  const { fixed } = readJson('.changeset/config.json')
  expect(fixed.map((group: string[]) => group.toSorted())).toEqual([manifests.map(({ name }) => name)])
})

test('packages pin each other exactly, so that packages of different releases are never combined', () => {
  const ranges = manifests.flatMap(({ dependencies = {} }) =>
    Object.entries(dependencies).filter(([name]) => name.startsWith('@spice-cloud/')),
  )
  expect(new Set(ranges.map(([, range]) => range))).toEqual(new Set(['workspace:*']))
})
