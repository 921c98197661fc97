import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { measureCpu } from '../../../test/support/measure-cpu.ts'
import { defaultLimits } from '../limits.ts'
import { parseFile } from './parse-file.ts'

const parse = (text: string | Uint8Array, name = 'a.yaml') =>
  parseFile(typeof text === 'string' ? new TextEncoder().encode(text) : text, name, defaultLimits)

const bytes = (...codes: number[]) => new Uint8Array(codes)

test.each([
  // name, text, code, line, column, pointer
  ['a.json', '', 'document-empty', 1, 1, '#'],
  ['a.json', ' \n ', 'document-empty', 1, 1, '#'],
  ['a.yaml', '# only a comment\n', 'document-empty', 1, 1, '#'],
  ['a.json', '[1, 2]', 'document-not-object', 1, 1, '#'],
  ['a.yaml', '- 1\n- 2\n', 'document-not-object', 1, 1, '#'],
  ['a.yaml', 'only text', 'document-not-object', 1, 1, '#'],
  ['a.json', '<!doctype html><title>Sign in</title>', 'document-html', 1, 1, '#'],
  ['a.yaml', '\n<html>', 'document-html', 1, 1, '#'],
  ['a.json', '{"a": 1,\n "b": [1, 2', 'json-syntax', 2, 12, '#'],
  ['a.json', '{"a": 1,\n}', 'json-syntax', 2, 1, '#'],
  ['a.json', "{'a': 1}", 'json-syntax', 1, 2, '#'],
  ['a.json', '{"a": 1} x', 'json-syntax', 1, 10, '#'],
  ['a.json', '{\n "a": {"b": 1,\n  "b": 2}}', 'duplicate-key', 3, 3, '#/a/b'],
  ['a.yaml', 'a: 1\nb:\n  c: 1\n  c: 2\n', 'duplicate-key', 4, 3, '#/b/c'],
  ['a.yaml', 'a: {b: 1\n', 'yaml-syntax', 2, 1, '#'],
  ['a.yaml', 'a: 1\n b: 2\n', 'yaml-syntax', 1, 4, '#'],
  ['a.yaml', 'a: 1\n---\nb: 2\n', 'yaml-syntax', 2, 1, '#'],
  ['a.yaml', 'a: *b\n', 'yaml-alias-unresolved', 1, 4, '#/a'],
  ['a.yaml', 'a: &a [*a]\n', 'yaml-alias-unresolved', 1, 8, '#/a/0'],
  ['a.yaml', 'a:\n  ? [1]\n  : 2\n', 'yaml-key-not-string', 2, 5, '#/a'],
  ['a.yaml', 'a:\n  <<: 1\n', 'yaml-merge-invalid', 2, 3, '#/a'],
])('%s with %j is rejected: %s at %d:%d', (name, text, code, line, column, pointer) => {
  const { file, diagnostics } = parse(text, name)
  expect(file).toBeNull()
  expect(diagnostics).toMatchObject([{ code, line, column, pointer, source: name, severity: 'error' }])
})

test('a second YAML document in a file is reported', () => {
  expect(parse('a: 1\n---\nb: 2\n', 'a.yaml').diagnostics[0]?.message).toContain(
    'a second document begins here',
  )
})

test('all repeated keys are reported at once', () => {
  const { diagnostics } = parse('{"a": 1, "a": 2, "b": {"c": 1, "c": 2}}', 'a.json')
  expect(diagnostics.map(({ pointer }) => pointer)).toEqual(['#/a', '#/b/c'])
})

test.each([
  [bytes(0x7b, 0x22, 0x61, 0xff, 0x22, 0x7d), 3, 1],
  [bytes(0x61, 0x3a, 0x0a, 0x20, 0xe2, 0x82), 5, 2],
  [bytes(0x61, 0xed, 0xa0, 0x80), 2, 1],
])('bytes that are not UTF-8 are rejected with their offset (%#)', (input, offset, line) => {
  const { file, diagnostics } = parse(input)
  expect(file).toBeNull()
  expect(diagnostics).toMatchObject([{ code: 'text-not-utf8', line }])
  expect(diagnostics[0]?.message).toContain(`offset ${offset} (line ${line})`)
})

test.each(['utf16le', 'utf16be'])('a file in %s with a byte order mark is read', (encoding) => {
  const little = Buffer.from('\ufeffa: é\nb: {c: 1}\n', 'utf16le')
  const { file } = parse(encoding === 'utf16le' ? little : Buffer.from(little).swap16())
  expect(file?.root).toEqual({ a: 'é', b: { c: 1 } })
  expect(file?.locate('#/b/c')).toEqual({ line: 2, column: 5 })
})

test.each([
  ['UTF-16 with damaged bytes', bytes(0xff, 0xfe, 0x7b, 0x00, 0x22)],
  ['gzip', gzipSync('{"openapi": "3.1.0"}')],
  ['a zip archive', bytes(0x50, 0x4b, 0x03, 0x04, 0xff)],
])('the error for a file that looks like %s names the format', (format, input) => {
  expect(parse(input).diagnostics).toMatchObject([
    { code: 'text-not-utf8', message: `the file looks like ${format}, not UTF-8` },
  ])
})

test.each([
  ['a.json', 'a: 1\nb: [2]\n'],
  ['a.json', '# comment\n"a": 1\n"b":\n  - 2\n'],
  ['a.yaml', '{"a": 1, "b": [2]}'],
  ['a.yaml', '\ufeff{a: 1, b: [2,],}'],
  ['https://a.example/api-docs', 'a: 1\nb: [2]\n'],
  ['https://a.example/openapi.yaml?format=json', '{"a": 1, "b": [2]}'],
])('the content of %s decides that %j is JSON or YAML', (name, text) => {
  expect(parse(text, name).file?.root).toEqual({ a: 1, b: [2] })
})

test('a byte order mark is removed', () => {
  const { file } = parse(`\ufeff{"a": 1}`, 'a.json')
  expect(file?.root).toEqual({ a: 1 })
  expect(file?.locate('#/a')).toEqual({ line: 1, column: 2 })
})

test('YAML that looks like JSON is parsed as YAML if the file name ends in `.yaml`', () => {
  expect(parse('{a: 1, b: [x]}', 'a.yaml').file?.root).toEqual({ a: 1, b: ['x'] })
  expect(parse('{"a": 1}', 'a.yaml').file?.root).toEqual({ a: 1 })
})

test('YAML keys are read as they are written', () => {
  const { file } = parse('200: a\n4.10: b\nnull: c\ntrue: d\n"5": e\non: f\n')
  expect(file?.root).toEqual({ 200: 'a', '4.10': 'b', null: 'c', true: 'd', 5: 'e', on: 'f' })
})

test('YAML aliases and merge keys are expanded to separate copies', () => {
  const { file } = parse('base: &base {a: 1, b: {c: 2}}\none:\n  <<: *base\n  a: 3\ntwo: *base\n')
  expect(file?.root).toEqual({
    base: { a: 1, b: { c: 2 } },
    one: { a: 3, b: { c: 2 } },
    two: { a: 1, b: { c: 2 } },
  })
  const root = file?.root as Record<string, { b: unknown }>
  expect(root.base?.b).not.toBe(root.two?.b)
  expect(file?.locate('#/two/b')).toEqual({ line: 5, column: 1 })
})

test('aliases that expand to billions of values are rejected quickly', async () => {
  const levels = Array.from(
    { length: 12 },
    (_, index) => `l${index + 1}: &l${index + 1} [${`*l${index},`.repeat(9)}]`,
  )
  const cpuMs = await measureCpu(() => {
    const { file, diagnostics } = parse(`l0: &l0 [x]\n${levels.join('\n')}\n`)
    expect(file).toBeNull()
    expect(diagnostics.map(({ code }) => code)).toContain('yaml-alias-limit')
  })
  expect(cpuMs).toBeLessThan(10_000)
})

test.each([
  ['a.json', `${'{"a":'.repeat(2_000)}1${'}'.repeat(2_000)}`],
  ['a.json', `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
  ['a.yaml', `a: ${'['.repeat(500)}${']'.repeat(500)}`],
  ['a.yaml', `a: ${'['.repeat(20_000)}`],
])('%s nested too deeply is rejected (%#)', (name, text) => {
  const { file, diagnostics } = parse(text, name)
  expect(file).toBeNull()
  expect(diagnostics).toMatchObject([{ code: 'nesting-too-deep', line: 1 }])
})

test.each(['a.json', 'a.yaml'])('in %s, keys such as `__proto__` are ordinary keys', (name) => {
  const { file } = parse('{"__proto__": {"polluted": true}, "constructor": 1, "toString": 2}', name)
  expect(Object.keys(file?.root ?? {})).toEqual(['__proto__', 'constructor', 'toString'])
  expect(Object.getPrototypeOf(file?.root)).toBeNull()
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
})

test('a number outside the range of JavaScript becomes the largest number, with a warning', () => {
  const { file, diagnostics } = parse('{"a": 1e999, "b": -1e999}', 'a.json')
  expect(file?.root).toEqual({ a: Number.MAX_VALUE, b: -Number.MAX_VALUE })
  expect(diagnostics).toMatchObject([
    { code: 'number-out-of-range', severity: 'warning', pointer: '#/a' },
    { code: 'number-out-of-range', severity: 'warning', pointer: '#/b' },
  ])
})

test('`locate()` finds the position of a pointer, or of its nearest ancestor', () => {
  const json = parse('{\n  "a": {\n    "b": [1,\n      2]\n  }\n}', 'a.json').file
  expect(json?.locate('#')).toEqual({ line: 1, column: 1 })
  expect(json?.locate('#/a/b')).toEqual({ line: 3, column: 5 })
  expect(json?.locate('#/a/b/1')).toEqual({ line: 4, column: 7 })
  expect(json?.locate('#/a/x/y')).toEqual({ line: 2, column: 3 })
  const yaml = parse('a:\n  b:\n    - 1\n    - 2\n').file
  expect(yaml?.locate('#/a/b/1')).toEqual({ line: 4, column: 7 })
  expect(yaml?.locate('#/a/b/7')).toEqual({ line: 2, column: 3 })
})

test('messages do not contain text from the file', () => {
  const secret = 'tok_5f3a9c'
  for (const text of [`{"a": ${secret}`, `a: {b: ${secret}`, `a: &x ${secret}\nb: *y`]) {
    expect(JSON.stringify(parse(text, 'a.yaml').diagnostics)).not.toContain(secret)
  }
})
