import { writeFileSync } from 'node:fs'
import {
  appendFile,
  cp,
  mkdir,
  readFile,
  rm,
  stat,
  symlink,
  unlink,
  utimes,
  writeFile,
} from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { makeTempFolder } from '../test/support/temp-folder.ts'
import type { Config } from './config.ts'
import { generate } from './generate.ts'
import { stampCode } from './write/code-stamp.ts'

const document = `openapi: 3.1.0
info: { title: Test, version: '1' }
paths: {}
components:
  schemas:
    Pet: { type: object, properties: { owner: { $ref: 'parts/owner.yaml' } } }
    Cat:
      oneOf: [{ $ref: '#/components/schemas/Pet' }]
      discriminator: { propertyName: kind, mapping: { lion: 'parts/lion.yaml' } }
`
const overlay = (summary: string) => `overlay: 1.0.0
info: { title: Test, version: '1' }
actions: [{ target: $.info, update: { description: ${summary} } }]
`

interface Project {
  readonly folder: string
  config: Config
  /** Runs, and tells whether there was something to do. */
  readonly run: () => Promise<boolean>
}

/** A project that has all that a run may read, generated once. */
async function makeProject(): Promise<Project> {
  const folder = await makeTempFolder()
  for (const name of ['node_modules', 'parts', 'overlays', 'templates/types'])
    await mkdir(join(folder, name), { recursive: true })
  await writeFile(join(folder, 'openapi.yaml'), document)
  await writeFile(join(folder, 'parts/owner.yaml'), 'type: string')
  await writeFile(join(folder, 'overlays/a.yaml'), overlay('first'))
  await writeFile(join(folder, 'templates/types/index.ts.hbs'), '{{header}}export * from {{schemas}}\n')
  const project: Project = {
    folder,
    config: {
      input: 'openapi.yaml',
      overlays: ['overlays'],
      templates: 'templates',
      outputs: { types: { folder: 'types' } },
    },
    run: async () => {
      let isBusy = false
      const onStage = (stage: string) => {
        isBusy ||= stage === 'understanding'
      }
      await generate(project.config, folder, { onStage })
      return isBusy
    },
  }
  await settle()
  expect(await project.run()).toBe(true)
  expect(await project.run()).toBe(false)
  return project
}

/** Until files are older than the next run. */
async function settle(): Promise<void> {
  await setTimeout(50)
}

type Change = (project: Project) => Promise<unknown>
const at =
  (path: string, change: (path: string) => Promise<unknown>): Change =>
  ({ folder }) =>
    change(join(folder, path))
const set =
  (settings: Partial<Config>): Change =>
  async (project) => {
    project.config = { ...project.config, ...settings }
  }
const append = (path: string) => appendFile(path, '\n# more\n')

const changes: Readonly<Record<string, Change>> = {
  'the document': at('openapi.yaml', append),
  'a file that it refers to': at('parts/owner.yaml', append),
  'a file that was missing': at('parts/lion.yaml', (path) => writeFile(path, 'type: object')),
  'an overlay': at('overlays/a.yaml', (path) => writeFile(path, overlay('second'))),
  'a further overlay': at('overlays/b.yaml', (path) => writeFile(path, overlay('second'))),
  'an overlay less': at('overlays/a.yaml', unlink),
  'a template': at('templates/types/index.ts.hbs', (path) => appendFile(path, '// more\n')),
  'a further template': at('templates/types/schemas.ts.hbs', (path) =>
    writeFile(path, '{{header}}export {}\n'),
  ),
  'templates that are no longer used': set({ templates: undefined as never }),
  'another document': async (project) => {
    await cp(join(project.folder, 'openapi.yaml'), join(project.folder, 'other.yaml'))
    project.config = { ...project.config, input: 'other.yaml' }
  },
  'the extension of imports': set({ extension: '.ts' }),
  'the face of zod': set({ zod: 'classic' }),
  'open enums': set({ enums: 'open' }),
  'the type of dates': set({ dates: 'Date' }),
  'a limit': set({ limits: { depth: 90 } }),
  'a known quirk': set({ quirks: ['nullable-in-3.1'] }),
  'a folder that may be read': set({ allowExternal: { folders: ['..'] } }),
  'the command in headers': set({ command: 'make' }),
  'the folder of an output': set({ outputs: { types: { folder: 'other' } } }),
  'the package of an output': set({ outputs: { types: { folder: 'types', package: 'api' } } }),
  'a further output': set({ outputs: { types: { folder: 'types' }, client: { folder: 'client' } } }),
  'a function': set({ naming: { schema: (name) => name } }),
  'a generated file': at('types/schemas.ts', append),
  'a generated file that is gone': at('types/schemas.ts', unlink),
  'the manifest': at('types/generated.lock.json', append),
  'the manifest that is gone': at('types/generated.lock.json', unlink),
}

describe('a run does its work again after a change of', () => {
  test.each(Object.entries(changes))('%s', async (_, change) => {
    const project = await makeProject()
    await change(project)
    expect(await project.run()).toBe(true)
  })

  test('where a link to the document leads, though the bytes are the same', async () => {
    const project = await makeProject()
    const { folder } = project
    for (const [name, type] of [
      ['first', 'string'],
      ['second', 'integer'],
    ] as const) {
      await mkdir(join(folder, name, 'parts'), { recursive: true })
      await writeFile(join(folder, name, 'openapi.yaml'), document)
      await writeFile(join(folder, name, 'parts/owner.yaml'), `type: ${type}`)
    }
    project.config = { ...project.config, input: 'link.yaml' }
    await symlink(join(folder, 'first/openapi.yaml'), join(folder, 'link.yaml'))
    await settle()
    expect(await project.run()).toBe(true)
    expect(await project.run()).toBe(false)
    await unlink(join(folder, 'link.yaml'))
    await symlink(join(folder, 'second/openapi.yaml'), join(folder, 'link.yaml'))
    expect(await project.run()).toBe(true)
    expect(await readFile(join(folder, 'types/schemas.ts'), 'utf8')).toContain('Owner = number')
  })
})

test('a function is never taken for the same, since it may depend on anything', async () => {
  const project = await makeProject()
  let prefix = 'First'
  project.config = { ...project.config, naming: { schema: (name) => prefix + name } }
  await project.run()
  prefix = 'Second'
  await project.run()
  expect(await readFile(join(project.folder, 'types/schemas.ts'), 'utf8')).toContain('SecondPet')
})

test('what is changed while a run is under way is seen by the next one', async () => {
  const { folder, config } = await makeProject()
  await settle()
  const file = join(folder, 'parts/owner.yaml')
  await generate({ ...config, command: 'make' }, folder, {
    onStage: (stage) => {
      if (stage === 'making types') writeFileSync(file, 'type: integer')
    },
  })
  expect(await readFile(join(folder, 'types/schemas.ts'), 'utf8')).toContain('Owner = string')
  await generate({ ...config, command: 'make' }, folder)
  expect(await readFile(join(folder, 'types/schemas.ts'), 'utf8')).toContain('Owner = number')
})

test('files that are only newer are no reason to work', async () => {
  const project = await makeProject()
  for (const path of ['openapi.yaml', 'parts/owner.yaml', 'types/schemas.ts'])
    await utimes(join(project.folder, path), new Date(), new Date())
  expect(await project.run()).toBe(false)
})

test('where nothing is remembered, the work is done', async () => {
  const project = await makeProject()
  await rm(join(project.folder, 'node_modules/.cache'), { recursive: true })
  expect(await project.run()).toBe(true)
})

describe('the stamp of the code', () => {
  async function makePackage(): Promise<string> {
    const folder = await makeTempFolder()
    await mkdir(join(folder, 'dist/emit'), { recursive: true })
    await mkdir(join(folder, 'node_modules/engine'), { recursive: true })
    await writeFile(join(folder, 'package.json'), '{ "dependencies": { "engine": "1.0.0" } }')
    await writeFile(join(folder, 'node_modules/engine/package.json'), '{ "version": "1.0.0" }')
    await writeFile(join(folder, 'dist/cli.js'), 'run()')
    await writeFile(join(folder, 'dist/emit/a.ts.hbs'), 'text')
    await writeFile(join(folder, 'dist/cli.js.map'), '')
    return folder
  }

  test.each([
    ['a module', 'dist/cli.js'],
    ['a template', 'dist/emit/a.ts.hbs'],
    ['the package', 'package.json'],
    ['a package that it needs', 'node_modules/engine/package.json'],
  ])('is another when %s is another, even of the same size and time', async (_, path) => {
    const folder = await makePackage()
    const before = stampCode(join(folder, 'dist'))
    expect(stampCode(join(folder, 'dist'))).toBe(before)
    const file = join(folder, path)
    const { atime, mtime } = await stat(file)
    const text = await readFile(file, 'utf8')
    await writeFile(file, text.replace('1.0.0', '2.0.0').replace('u', 'v'))
    await utimes(file, atime, mtime)
    expect(stampCode(join(folder, 'dist'))).not.toBe(before)
  })

  test('is another when there is a module more', async () => {
    const folder = await makePackage()
    const before = stampCode(join(folder, 'dist'))
    await writeFile(join(folder, 'dist/more.js'), '')
    expect(stampCode(join(folder, 'dist'))).not.toBe(before)
  })

  test('does not care for source maps', async () => {
    const folder = await makePackage()
    const before = stampCode(join(folder, 'dist'))
    await writeFile(join(folder, 'dist/cli.js.map'), 'more')
    expect(stampCode(join(folder, 'dist'))).toBe(before)
  })
})
