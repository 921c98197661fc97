import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readSeedFile } from './seed-file.ts'

const seed = '{"organizations": [{"name": "seeded"}]}'

function write(content: string | Buffer): string {
  const path = join(mkdtempSync(join(tmpdir(), 'emulator-')), 'seed.json')
  writeFileSync(path, content)
  return path
}

test('a seed file may start with a byte order mark', () => {
  expect(readSeedFile(write(`\ufeff${seed}`))).toEqual({ organizations: [{ name: 'seeded' }] })
})

test('a seed file that is not UTF-8 is refused with the name of the encoding', () => {
  expect(() => readSeedFile(write(Buffer.from(`\ufeff${seed}`, 'utf16le')))).toThrow(/seed\.json: .*utf-8/i)
})
