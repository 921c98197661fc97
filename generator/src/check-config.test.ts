import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { checkConfig } from './check-config.ts'
import { printConfigSchema } from './config-schema.ts'

const good = { input: 'openapi.yaml', outputs: { types: { folder: 'src' } } }

test.each<[object, string]>([
  [{ outputs: { typ: { folder: 'src' } } }, 'unknown setting "outputs.typ"; did you mean "outputs.types"?'],
  [
    { outputs: { types: { foldr: 'src' } } },
    'unknown setting "outputs.types.foldr"; did you mean "outputs.types.folder"?',
  ],
  [{ outputs: { types: { folder: 5 } } }, '"outputs.types.folder" must be a string, got 5.'],
  [{ outputs: { resources: { folder: 'src' } } }, '"outputs.resources.callModule" is missing.'],
  [
    { ignoreWarnings: ['nulable-in-3.1'] },
    '"ignoreWarnings[0]" must be a known code such as "nullable-in-3.1", got "nulable-in-3.1".',
  ],
  [
    { naming: { operatoins: 'path' } },
    'unknown setting "naming.operatoins"; did you mean "naming.operations"?',
  ],
  [{ naming: { operation: 'path' } }, '"naming.operation" must be a function, got "path".'],
  [
    { allowExternal: { host: [] } },
    'unknown setting "allowExternal.host"; did you mean "allowExternal.hosts"?',
  ],
  [{ allowExternal: ['a.example'] }, '"allowExternal" must be an object, got an array.'],
  [{ overlays: 'x.yaml' }, '"overlays" must be an array of strings, got "x.yaml".'],
  [{ include: [5] }, '"include[0]" must be a string, got 5.'],
  [{ limits: { depth: 1.5 } }, '"limits.depth" must be a non-negative integer, got 1.5.'],
  [{ zod: 'maxi' }, '"zod" must be "mini" or "classic", got "maxi".'],
  [{ input: undefined }, '"input" is missing.'],
  [
    { quirks: ['null-field'] },
    'unknown setting "quirks"; it is now "ignoreWarnings", which takes the same codes',
  ],
  [{ tempates: 't' }, 'unknown setting "tempates"; did you mean "templates"?'],
])('%j is rejected', (settings, problem) => {
  const [found, ...others] = checkConfig({ ...good, ...settings })
  expect(found).toContain(problem)
  expect(others).toEqual([])
})

test('all problems are reported at once, and a valid config has none', () => {
  const naming = { operation: () => undefined, schema: () => undefined }
  expect(
    checkConfig({
      ...good,
      naming,
      overlays: [],
      limits: {},
      ignoreWarnings: ['null-field', 'format-ignored'],
    }),
  ).toEqual([])
  expect(checkConfig({ ...good, zod: 1, dates: 2 })).toHaveLength(2)
  expect(checkConfig([])).toEqual(['the config must be an object, got an array.'])
})

const schemaFile = new URL('../config.schema.json', import.meta.url)

test('`config.schema.json` is up to date', () => {
  expect(JSON.parse(readFileSync(schemaFile, 'utf8'))).toEqual(JSON.parse(printConfigSchema()))
})

test('the JSON Schema accepts and rejects the same configs as `checkConfig()`', () => {
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
    JSON.parse(printConfigSchema()),
  )
  for (const value of [good, [good, good], { ...good, $schema: 'x' }]) expect(validate(value)).toBe(true)
  for (const value of [{}, [], { ...good, overlays: 'x' }, { ...good, outputs: { typ: { folder: 'a' } } }]) {
    expect(validate(value)).toBe(false)
  }
})
