import { spawnSync } from 'node:child_process'
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { readMarkdown } from './markdown.ts'

const root = join(import.meta.dirname, '..')
// Within the folder, so that imports find the packages, as built.
const folder = join(import.meta.dirname, '.tmp/readme-programs')

const programs = globSync(['*.md', 'generator/*.md', 'packages/*/*.md', 'docs/**/*.md'], { cwd: root })
  .sort()
  .flatMap((file) =>
    readMarkdown(readFileSync(join(root, file), 'utf8'))
      .blocks.filter(({ language, text }) => language === 'ts' && text.includes('import '))
      .map(({ text, line }) => ({
        place: `${file}:${line}`,
        file: `${file.replaceAll('/', '-')}-${line}.ts`,
        text,
      })),
  )

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
  expect(run('tsc', '--project', folder)).toEqual({ status: 0, output: '' })
})

describe('runs against the emulator', () => {
  test.each(programs)('$place', ({ file, text }) => {
    // MSW answers in a way of its own.
    const preloaded = text.includes("'msw/")
      ? []
      : ['--import', join(import.meta.dirname, 'with-emulator.ts')]
    const { status, output } = run('node', ...preloaded, join(folder, file))
    expect({ status, output }).toEqual({ status: 0, output: expect.not.stringMatching(/error/i) })
  })
})

function run(command: string, ...args: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8' })
  return { status, output: `${stdout}${stderr}` }
}
