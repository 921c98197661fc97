import { mkdtemp, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { lines } from '../emit/code.ts'
import type { File } from '../emit/file.ts'
import { stringLiteral } from '../emit/literals.ts'
import { applyPlans } from './apply.ts'
import { planOutput } from './plan.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spicegen-write-'))
})

const file = (path: string, text: string): File => ({ path, contents: lines([stringLiteral(text)]) })
const write = async (...files: File[]) => await applyPlans([await planOutput(folder, files, 'input')])
const read = async (path: string) => await readFile(join(folder, path), 'utf8')

describe('writing an output', () => {
  test('creates folders and a manifest', async () => {
    await write(file('a.ts', 'a'), file('deep/b.ts', 'b'))
    expect(await read('deep/b.ts')).toBe("'b'")
    expect(Object.keys(JSON.parse(await read('generated.lock.json')).files)).toEqual(['a.ts', 'deep/b.ts'])
  })

  test('does not rewrite unchanged files', async () => {
    await write(file('a.ts', 'a'), file('b.ts', 'b'))
    const before = await stat(join(folder, 'a.ts'), { bigint: true })
    await write(file('a.ts', 'a'), file('b.ts', 'changed'))
    expect((await stat(join(folder, 'a.ts'), { bigint: true })).mtimeNs).toBe(before.mtimeNs)
    const again = await planOutput(folder, [file('a.ts', 'a'), file('b.ts', 'changed')], 'input')
    expect(again).toMatchObject({ write: [], remove: [], foreign: [], unchanged: 3 })
  })

  test('removes only files that are no longer generated', async () => {
    await writeFile(join(folder, 'mine.ts'), 'mine')
    await write(file('a.ts', 'a'), file('b.ts', 'b'))
    await write(file('a.ts', 'a'))
    expect((await readdir(folder)).sort()).toEqual(['a.ts', 'generated.lock.json', 'mine.ts'])
  })

  test('reports files that it did not write', async () => {
    await writeFile(join(folder, 'a.ts'), 'mine')
    expect((await planOutput(folder, [file('a.ts', 'a')], 'input')).foreign).toEqual(['a.ts'])
  })

  test('changes nothing if one file cannot be written', async () => {
    await write(file('a.ts', 'a'))
    await writeFile(join(folder, 'blocked'), 'a file where a folder would have to be')
    await expect(write(file('a.ts', 'new'), file('blocked/b.ts', 'b'))).rejects.toThrow()
    expect(await read('a.ts')).toBe("'a'")
    expect((await readdir(folder)).sort()).toEqual(['a.ts', 'blocked', 'generated.lock.json'])
  })

  test('ignores paths of a manifest outside its folder', async () => {
    const outside = await mkdtemp(join(tmpdir(), 'spicegen-outside-'))
    await writeFile(join(outside, 'precious'), 'precious')
    for (const path of [
      `../${outside.split('/').at(-1)}/precious`,
      join(outside, 'precious'),
      './x',
      'a//b',
    ]) {
      await writeFile(
        join(folder, 'generated.lock.json'),
        JSON.stringify({ input: '', files: { [path]: '' } }),
      )
      expect((await planOutput(folder, [], 'input')).remove).toEqual([])
    }
    expect(await readFile(join(outside, 'precious'), 'utf8')).toBe('precious')
  })
})
