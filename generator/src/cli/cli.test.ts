import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { startProgram } from '../../test/support/start-program.ts'
import { makeTempFolder } from '../../test/support/temp-folder.ts'
import type { Diagnostic } from '../diagnostics.ts'

const document = (name: string) => `openapi: 3.1.0
info: { title: Test, version: '1' }
paths: {}
components: { schemas: { ${name}: { type: string, enum: [a, b] } } }
`

/** An empty project with a document; `spicegen` runs the command in it. */
async function makeProject(name = 'Pet') {
  const folder = await makeTempFolder()
  await mkdir(join(folder, 'node_modules'))
  await writeFile(join(folder, 'openapi.yaml'), document(name))
  const spicegen = (...args: readonly string[]) => startProgram(folder, args)
  return { folder, spicegen, read: async (path: string) => await readFile(join(folder, path), 'utf8') }
}

test('`init` and `generate` work in an empty project', async () => {
  const { spicegen, read } = await makeProject()
  expect(await spicegen('init').finished).toMatchObject({ exitCode: 0 })
  const config = await read('spicegen.config.mjs')
  expect(config).toContain("input: 'openapi.yaml'")
  expect(await spicegen('generate').finished).toMatchObject({ exitCode: 0, stderr: '' })
  expect(await read('src/api/types/schemas.ts')).toContain("export type Pet = 'a' | 'b'")
  const again = await spicegen('init').finished
  expect(again).toMatchObject({ exitCode: 2 })
  expect(again.stderr).toContain('spicegen.config.mjs exists')
  expect(await read('spicegen.config.mjs')).toBe(config)
})

test('`init` finds a Swagger document, and reports what it searched for if there is no document', async () => {
  const folder = await makeTempFolder()
  const init = () => startProgram(folder, ['init']).finished
  const none = await init()
  expect([none.exitCode, none.stderr]).toEqual([2, expect.stringContaining('no openapi or swagger document')])
  await mkdir(join(folder, 'api'))
  await writeFile(join(folder, 'api/swagger.json'), '{}')
  expect(await init()).toMatchObject({ exitCode: 0 })
  expect(await readFile(join(folder, 'spicegen.config.mjs'), 'utf8')).toContain("input: 'api/swagger.json'")
})

test('a missing path and an ftp URL are rejected', async () => {
  const { spicegen } = await makeProject()
  const init = await spicegen('init', '-i', 'missing.yaml').finished
  expect([init.exitCode, init.stderr]).toEqual([2, expect.stringContaining('missing.yaml does not exist.')])
  const generate = await spicegen('generate', '-i', 'ftp://host/openapi.yaml', '-o', 'out').finished
  expect([generate.exitCode, generate.stderr]).toEqual([
    1,
    expect.stringContaining('source-protocol-unsupported'),
  ])
})

test('`generate --all` lists every written file', async () => {
  const { spicegen } = await makeProject()
  const { stdout } = await spicegen('generate', '-i', 'openapi.yaml', '-o', 'out', '--all').finished
  expect(stdout).toContain('  new     out/types/schemas.ts\n')
})

test('`generate` rewrites no file if nothing changed', async () => {
  const { folder, spicegen, read } = await makeProject()
  const generate = async () => (await spicegen('generate', '-i', 'openapi.yaml', '-o', 'out').finished).stdout
  const file = join(folder, 'out/types/schemas.ts')
  expect(await generate()).toMatch(/^0 operations, 1 schema: \d+ files written\.\n {2}out\/types: \d+ new\n/)
  const before = await stat(file, { bigint: true })
  expect(await generate()).toBe('0 operations, 1 schema: up to date.\n')
  expect((await stat(file, { bigint: true })).mtimeNs).toBe(before.mtimeNs)
  await writeFile(file, '// by hand')
  expect(await generate()).toContain('changed out/types/schemas.ts')
  await writeFile(join(folder, 'openapi.yaml'), document('Dog'))
  expect(await generate()).toContain('changed out/types/schemas.ts')
  expect(await read('out/types/schemas.ts')).toContain('Dog')
})

test('the lock file of an output does not depend on the folder of the project', async () => {
  const first = await makeProject()
  const second = await makeProject()
  for (const { spicegen } of [first, second])
    await spicegen('generate', '-i', 'openapi.yaml', '-o', 'out').finished
  const lock = 'out/types/generated.lock.json'
  expect(await second.read(lock)).toBe(await first.read(lock))
})

test('`--format json` prints the result and the problems as one JSON object', async () => {
  const { folder, spicegen } = await makeProject()
  const args = ['generate', '-i', 'openapi.yaml', '-o', 'out', '--format', 'json']
  const good = await spicegen(...args).finished
  expect(good.exitCode).toBe(0)
  expect(JSON.parse(good.stdout)).toMatchObject({ ok: true, schemas: 1, diagnostics: [], removed: [] })
  const broken = 'paths:\n  /pets:\n    get: { parameters: [{ $ref: "#/nowhere" }] }'
  await writeFile(join(folder, 'openapi.yaml'), document('Pet').replace('paths: {}', broken))
  const bad = await spicegen(...args).finished
  expect(bad.exitCode).toBe(1)
  expect(JSON.parse(bad.stdout)).toMatchObject({
    ok: false,
    diagnostics: [{ code: 'ref-unresolved', pointer: '#/paths/~1pets/get/parameters/0/$ref' }],
  })
})

test('`--watch` regenerates when the document changes, and continues after an invalid document', async () => {
  const { folder, spicegen, read } = await makeProject()
  const watch = spicegen('generate', '-i', 'openapi.yaml', '-o', 'out', '--watch')
  await watch.until(/written/)
  await writeFile(join(folder, 'openapi.yaml'), 'openapi: nonsense')
  await watch.until(/error/)
  await writeFile(join(folder, 'openapi.yaml'), document('Dog'))
  await watch.until(/written/)
  expect(await read('out/types/schemas.ts')).toContain('Dog')
  watch.stop()
})

test('the config sets names, open enums and templates', async () => {
  const { folder, spicegen, read } = await makeProject()
  await mkdir(join(folder, 'templates/client'), { recursive: true })
  await writeFile(
    join(folder, 'templates/client/index.ts.hbs'),
    '{{header}}// Ours\nexport * from {{operations}}\n',
  )
  await writeFile(
    join(folder, 'spicegen.config.mjs'),
    `export default {
  input: 'openapi.yaml',
  enums: 'open',
  templates: 'templates',
  naming: { schema: (name) => 'My' + name },
  outputs: { types: { folder: 'types' }, client: { folder: 'client' } },
}`,
  )
  expect(await spicegen('generate').finished).toMatchObject({ exitCode: 0, stderr: '' })
  expect(await read('types/schemas.ts')).toContain("export type MyPet = ('a' | 'b') | (string & {})")
  expect(await read('client/index.ts')).toContain('// Ours')
  await writeFile(join(folder, 'templates/client/mine.ts.hbs'), '')
  const wrong = await spicegen('generate').finished
  expect(wrong).toMatchObject({ exitCode: 2 })
  expect(wrong.stderr).toContain('mine.ts.hbs')
})

test('an unknown setting, an invalid limit and an invalid template exit with code 2 and a precise message', async () => {
  const folder = await makeTempFolder()
  await writeFile(
    join(folder, 'openapi.json'),
    '{"openapi":"3.1.0","info":{"title":"x","version":"1"},"paths":{}}',
  )
  const run = async (settings: object) => {
    const outputs = { types: { folder: 'types' }, client: { folder: 'out' } }
    const config = { input: 'openapi.json', outputs, ...settings }
    await writeFile(join(folder, 'spicegen.config.json'), JSON.stringify(config))
    return await startProgram(folder, ['generate']).finished
  }
  const misspelt = await run({ tempates: 'templates' })
  expect(misspelt).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('did you mean "templates"?'),
  })
  for (const [limits, expected] of [
    [{ byte: 1 }, 'unknown setting "limits.byte"; did you mean "limits.bytes"?'],
    [{ bytes: '1 MB' }, '"limits.bytes" must be a non-negative integer, got "1 MB".'],
    [{ depth: -1 }, '"limits.depth" must be a non-negative integer, got -1.'],
  ] as const) {
    const { exitCode, stderr } = await run({ limits })
    expect([limits, exitCode]).toEqual([limits, 2])
    expect(stderr).toContain(expected)
  }
  await mkdir(join(folder, 'templates/client'), { recursive: true })
  await writeFile(join(folder, 'templates/client/index.ts.hbs'), '{{nope}}')
  expect(await run({ templates: 'templates' })).toMatchObject({
    exitCode: 2,
    stderr: expect.stringMatching(/the template client\/index.ts.hbs cannot be rendered: \{\{nope\}\}/),
  })
})

test('`--format json` reports problems with the config, the command line and the files', async () => {
  const { folder, spicegen } = await makeProject()
  const outputs = { types: { folder: 'out' } }
  const run = async (config: string, ...args: readonly string[]) => {
    await writeFile(join(folder, 'spicegen.config.json'), config)
    const { exitCode, stdout, stderr } = await spicegen('generate', '--format', 'json', ...args).finished
    expect(stderr).toBe('')
    const { ok, written, diagnostics } = JSON.parse(stdout)
    expect([ok, written, diagnostics.length]).toEqual([false, [], 1])
    return { exitCode, ...diagnostics[0] }
  }
  const place = { severity: 'error', pointer: '#', line: null, column: null }
  const config = { ...place, exitCode: 2, code: 'invalid-config', help: expect.stringContaining('--help') }
  const source = expect.stringMatching(/spicegen\.config\.json$/)
  expect(await run('{')).toEqual({ ...config, source, message: expect.stringContaining('JSON') })
  const message = 'unknown setting "tempates"; did you mean "templates"?'
  const misspelt = { input: 'openapi.yaml', outputs, tempates: 't' }
  expect(await run(JSON.stringify(misspelt))).toEqual({ ...config, source, message })
  const right = JSON.stringify({ input: 'openapi.yaml', outputs })
  expect(await run(right, '--nonsense')).toEqual({
    ...place,
    exitCode: 2,
    code: 'usage',
    source: '',
    message: expect.stringContaining('--nonsense'),
    help: 'Run `spicegen generate --help` for the options.',
  })
  await mkdir(join(folder, 'out'))
  await writeFile(join(folder, 'out/schemas.ts'), '// by hand')
  expect(await run(right)).toMatchObject({ exitCode: 1, code: 'output-conflict' })
  const unknown = await spicegen('genrate', '--format=json').finished
  expect([unknown.exitCode, JSON.parse(unknown.stdout).diagnostics[0].code]).toEqual([2, 'usage'])
})

test('an unknown command or option is reported with the most similar one', async () => {
  const { spicegen } = await makeProject()
  const command = await spicegen('genrate').finished
  expect(command.stderr).toContain('unknown command "genrate"; did you mean "generate"?')
  const option = await spicegen('generate', '--outptu', 'x').finished
  expect(option).toMatchObject({ exitCode: 2 })
  expect(option.stderr).toContain('unknown option "--outptu"; did you mean "--output"?')
})

const pets = `openapi: 3.1.0
info: { title: Test, version: '1' }
paths:
  /pets:
    get: { operationId: listPets, tags: [Pets], responses: { 200: { $ref: '#/components/responses/Pets' } } }
  /users: { get: { operationId: listUsers, tags: [Users], responses: { 204: { description: '' } } } }
components:
  responses: { Pets: { description: '', content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } } }
  schemas: { Pet: { type: string }, User: { type: string } }
`

test('`--include` and `--exclude` select operations and the schemas that they use', async () => {
  const { folder, spicegen, read } = await makeProject()
  await writeFile(join(folder, 'openapi.yaml'), pets)
  const run = (...args: string[]) => spicegen('generate', '-i', 'openapi.yaml', '-o', 'out', ...args).finished
  expect((await run('--include', 'tag:Pets')).stdout).toMatch(/^1 operation, 1 schema: \d+ files written\.$/m)
  expect(await read('out/types/schemas.ts')).toContain('Pet')
  expect(await read('out/types/schemas.ts')).not.toContain('User')
  expect((await run('--exclude', 'operationId:listP*')).stdout).toMatch(
    /^1 operation, 0 schemas: \d+ files written\.$/m,
  )
  const wrong = await run('--include', 'tag:Pest')
  expect(wrong).toMatchObject({ exitCode: 1 })
  expect(wrong.stderr).toContain('"tag:Pest" in `include` matches no operation; did you mean "tag:Pets"?')
})

test('two outputs with the same folder are rejected, and no file is written', async () => {
  const { folder, spicegen } = await makeProject()
  const config = { input: 'openapi.yaml', outputs: { types: { folder: 'out' } } }
  await writeFile(join(folder, 'spicegen.config.json'), JSON.stringify([config, config]))
  const { exitCode, stderr } = await spicegen('generate').finished
  expect([exitCode, stderr]).toEqual([2, expect.stringContaining('Give each output its own folder.')])
  await expect(stat(join(folder, 'out'))).rejects.toThrow('ENOENT')
})

test('problems of the config and the command line are printed without the options of the command', async () => {
  const { folder, spicegen } = await makeProject()
  const run = async (settings: object, ...args: string[]) => {
    const config = { input: 'openapi.yaml', outputs: {}, ...settings }
    await writeFile(join(folder, 'spicegen.config.json'), JSON.stringify(config))
    const { exitCode, stderr } = await spicegen(...args).finished
    expect([exitCode, stderr.trimEnd().split('\n').at(-1)]).toEqual([
      2,
      `Run \`spicegen ${args[0]} --help\` for the options.`,
    ])
    return stderr
  }
  expect(await run({}, 'generate')).toContain(
    '"outputs" of openapi.yaml is empty. List at least one of types,',
  )
  expect(await run({ tempates: 't' }, 'generate')).not.toContain('Usage:')
  expect(await run({}, 'generate', '--nonsense')).not.toContain('Usage:')
  expect(await run({}, 'pull')).toContain('the config has no `url`.')
})

test('an output that imports a missing output is rejected', async () => {
  const { folder, spicegen } = await makeProject()
  const config = { input: 'openapi.yaml', outputs: { client: { folder: 'out' } } }
  await writeFile(join(folder, 'spicegen.config.json'), JSON.stringify(config))
  const { exitCode, stderr } = await spicegen('generate').finished
  expect([exitCode, stderr]).toEqual([2, expect.stringContaining('"outputs.types" is missing')])
})

test('a missing config file and a missing argument exit with code 2 and a message', async () => {
  const { spicegen } = await makeProject()
  const generate = await spicegen('generate', '-c', 'missing.ts').finished
  expect([generate.exitCode, generate.stderr]).toEqual([
    2,
    expect.stringContaining('missing.ts: the file does not exist.\n'),
  ])
  const upgrade = await spicegen('upgrade').finished
  expect([upgrade.exitCode, upgrade.stderr]).toEqual([
    2,
    expect.stringContaining('expected 1 argument, got 0.'),
  ])
})

test('a config can contain several documents, each with its own outputs', async () => {
  const { folder, spicegen, read } = await makeProject()
  await writeFile(join(folder, 'pets.yaml'), pets)
  const configs = [
    { input: 'openapi.yaml', outputs: { types: { folder: 'first' } } },
    { input: 'pets.yaml', include: ['method:get'], outputs: { types: { folder: 'second' } } },
  ]
  await writeFile(join(folder, 'spicegen.config.json'), JSON.stringify(configs))
  expect(await spicegen('generate').finished).toMatchObject({ exitCode: 0, stderr: '' })
  expect(await read('first/operations.ts')).not.toContain('ListPets')
  expect(await read('second/operations.ts')).toContain('ListPets')
  const pull = await spicegen('pull').finished
  expect(pull.stderr).toContain('choose one with --document: "openapi.yaml", "pets.yaml".')
  const check = await spicegen('check').finished
  expect(check.stdout).toMatch(/^openapi\.yaml:\nOverlays: /)
  const broken = 'paths: { /a: { get: { responses: { 200: { $ref: "#/components/responses/Lost" } } } } }'
  await writeFile(join(folder, 'openapi.yaml'), document('Dog').replace('paths: {}', broken))
  await writeFile(join(folder, 'pets.yaml'), pets.replaceAll('listPets', 'findPets'))
  const generate = await spicegen('generate').finished
  expect(generate).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('error ref-unresolved') })
  expect(generate.stdout).toMatch(
    /^openapi\.yaml:\npets\.yaml:\n2 operations, 1 schema: \d+ files? written\./,
  )
  expect(await read('first/schemas.ts')).toContain('Pet')
  expect(await read('second/operations.ts')).toContain('FindPets')
  await writeFile(join(folder, 'pets.yaml'), document('Cat').replace('paths: {}', broken))
  const json = JSON.parse((await spicegen('generate', '--format', 'json').finished).stdout)
  expect(json.diagnostics.map(({ code, source }: Diagnostic) => [code, basename(source)])).toEqual([
    ['ref-unresolved', 'openapi.yaml'],
    ['ref-unresolved', 'pets.yaml'],
  ])
  const both = await spicegen('check').finished
  expect(both.exitCode).toBe(1)
  expect(both.stderr.match(/error ref-unresolved/g)).toHaveLength(2)
})

test('warnings with the same code are grouped, and `--all` prints all of them', async () => {
  const { folder, spicegen } = await makeProject()
  const paths = Array.from({ length: 5 }, (_, index) => `  /p${index}: { get: { respones: {} } }`).join('\n')
  const text = document('Pet').replace('paths: {}', `paths:\n${paths}`)
  await writeFile(join(folder, 'openapi.yaml'), text)
  const run = async (...args: string[]) =>
    (await spicegen('generate', '-i', 'openapi.yaml', '-o', 'out', ...args).finished).stderr
  const grouped = await run()
  expect(grouped).toContain(
    'warning unknown-field: 5 locations; the first 3 are below, --all prints every one',
  )
  expect(grouped.match(/did you mean "responses"/g)).toHaveLength(3)
  expect((await run('--all')).match(/did you mean "responses"/g)).toHaveLength(5)
})

test('`fix` writes an overlay that makes the document valid', async () => {
  const { folder, spicegen } = await makeProject()
  const broken = `paths:
  /pets:
    get:
      parameters: [{ in: query }, { in: query, name: q, schema: { $ref: '#/components/schemas/Missing' } }, 5]
      responses: { 200: { $ref: '#/components/schemas/Pet' }, 204: [] }`
  await writeFile(join(folder, 'openapi.yaml'), document('Pet').replace('paths: {}', broken))
  const fails = await spicegen('generate', '-i', 'openapi.yaml', '-o', 'out').finished
  expect(fails).toMatchObject({ exitCode: 1 })
  const fix = await spicegen('fix', '-i', 'openapi.yaml', '-o', 'fix.yaml').finished
  expect(fix).toMatchObject({ exitCode: 0, stderr: expect.stringContaining('5 actions for 5 errors') })
  const args = ['generate', '-i', 'openapi.yaml', '-o', 'out', '--overlay', 'fix.yaml']
  expect(await spicegen(...args).finished).toMatchObject({ exitCode: 0 })
})
