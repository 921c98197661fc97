import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { listPrograms } from './programs.ts'

// Within the folder, so that imports find the packages, as built.
const folder = join(import.meta.dirname, '.tmp/readme-programs')

const programs = listPrograms('*.md', 'generator/*.md', 'packages/*/*.md', 'docs/**/*.md')

const tsconfig = {
  extends: '../../../tsconfig.base.json',
  compilerOptions: { types: ['node'], customConditions: [], isolatedDeclarations: false, declaration: false },
  include: ['*.ts'],
}

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(tsconfig))
  for (const { file, text } of programs) writeFileSync(join(folder, file), text)
})

test('every program in the documents compiles', () => {
  expect(run(join(import.meta.dirname, '../node_modules/.bin/tsc'), '--project', folder)).toMatchObject({
    status: 0,
    stdout: '',
  })
})

describe('a program of the documents runs against the emulator', () => {
  test.each(programs)('$place', ({ file, text }) => {
    // MSW answers in a way of its own.
    const preloaded = text.includes("'msw/")
      ? []
      : ['--import', join(import.meta.dirname, 'with-emulator.ts')]
    expect(run(process.execPath, ...preloaded, join(folder, file))).toMatchObject({ status: 0, stderr: '' })
  })
})

function run(command: string, ...args: string[]) {
  return spawnSync(command, args, { cwd: folder, encoding: 'utf8' })
}
