import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { withOperation, withPaths } from '../../test/support/compare.ts'
import { makeRepository, type Ran, runCommand } from '../../test/support/repository.ts'
import { makeTempFolder } from '../../test/support/temp-folder.ts'

const page = (required: boolean) =>
  withOperation({ parameters: [{ name: 'page', in: 'query', required, schema: { type: 'integer' } }] })

async function diff(old: unknown, next: unknown, ...args: string[]): Promise<Ran> {
  const folder = await makeTempFolder()
  const [before, after] = [join(folder, 'old.json'), join(folder, 'new.json')]
  writeFileSync(before, JSON.stringify(old))
  writeFileSync(after, JSON.stringify(next))
  return await runCommand('diff', before, after, ...args)
}

test.each([
  [[], 0],
  [['--fail-on', 'breaking'], 1],
  [['--fail-on', 'potentially-breaking'], 1],
  [['--fail-on', 'docs'], 1],
])('`diff` of a breaking change with %j exits with code %i', async (args, code) => {
  expect(await diff(page(false), page(true), ...args)).toMatchObject({ code, error: '' })
})

test.each([
  [['--fail-on', 'breaking'], 0],
  [['--fail-on', 'potentially breaking'], 0],
  [['--fail-on', 'additive'], 1],
])('`diff` of an additive change with %j exits with code %i', async (args, code) => {
  expect(await diff(page(true), page(false), ...args)).toMatchObject({ code, error: '' })
})

test('`diff` prints each change as JSON with its rule, level, operation, pointer and message', async () => {
  const { out } = await diff(page(false), page(true), '--format', 'json')
  expect(JSON.parse(out).changes).toEqual([
    expect.objectContaining({
      rule: 'parameter-became-required',
      level: 'breaking',
      operation: 'POST /things',
      pointer: '#/paths/~1things/post/parameters/0',
      message: 'The query parameter `page` is now required',
    }),
  ])
})

test('`diff` exits with code 1 and prints the problems of an invalid document', async () => {
  const dangling = withOperation({ parameters: [{ $ref: '#/components/parameters/Missing' }] })
  expect(await diff(dangling, page(true))).toMatchObject({
    code: 1,
    error: expect.stringContaining('ref-unresolved'),
  })
})

test('`--old-overlay` and `--new-overlay` apply to the old and the new document', async () => {
  const folder = await makeTempFolder()
  const overlay = join(folder, 'required.yaml')
  writeFileSync(
    overlay,
    "overlay: 1.0.0\ninfo: { title: t, version: '1' }\nactions: [{ target: '$..parameters[0]', update: { required: true } }]",
  )
  expect(await diff(page(false), page(true), '--old-overlay', overlay)).toMatchObject({
    code: 0,
    out: 'No changes.',
  })
  expect(await diff(page(true), page(false), '--new-overlay', overlay)).toMatchObject({
    code: 0,
    out: 'No changes.',
  })
})

test('`diff` without documents compares the working tree with a commit', async () => {
  const repository = await makeRepository(withPaths({}))
  repository.write('openapi.json', page(false))
  const { code, out } = await repository.spicegen('diff', '--format', 'markdown')
  expect(code).toBe(0)
  expect(out).toContain('From `openapi.json at HEAD` to `openapi.json`.')
  expect(out).toContain('- `POST /things`')
})

test.each([
  [['a.json'], 'pass two documents, or none'],
  [['a.json', 'b.json', '--format', 'xml'], '--format must be text, markdown, json, html or github'],
  [['a.json', 'b.json', '--format', 'constructor'], '--format must be text, markdown, json, html or github'],
  [['a.json', 'b.json', '--fail-on', 'everything'], '--fail-on must be breaking'],
])('`diff` with the arguments %j exits with code 2 and a message', async (args, message) => {
  expect(await runCommand('diff', ...args)).toMatchObject({
    code: 2,
    error: expect.stringContaining(message),
  })
})

const emptyFile = (file: string) => existsSync(file) && readFileSync(file, 'utf8')

test('accepted changes do not fail `diff`, and unused acceptances are reported', async () => {
  const file = join(await makeTempFolder(), 'accepted.json')
  const args = ['--accepted', file, '--fail-on', 'breaking']
  expect((await diff(page(false), page(true), ...args)).code).toBe(1)
  expect(emptyFile(file)).toBe(false)
  expect(await diff(page(false), page(true), ...args, '--accept', 'Nobody calls it')).toMatchObject({
    code: 0,
    error: expect.stringContaining('1 change accepted'),
  })
  const again = await diff(page(false), page(true), ...args)
  expect(again.code).toBe(0)
  expect(again.out).toMatch(/Accepted on \d{4}-\d\d-\d\d: Nobody calls it/)
  expect(again.error).toBe('')
  const unused = await diff(page(false), page(false), ...args)
  expect(unused.error).toContain('POST /things: The query parameter `page` is now required')
  expect((await diff(page(false), page(true), ...args, '--format', 'github')).out).not.toContain('::error')
})

test('a file that does not contain accepted changes is rejected', async () => {
  const file = join(await makeTempFolder(), 'accepted.json')
  writeFileSync(file, '[]')
  expect(await diff(page(false), page(true), '--accepted', file)).toMatchObject({
    code: 2,
    error: expect.stringContaining('must have an array `accepted`'),
  })
})

test('`--include` limits the reported changes to the selected operations', async () => {
  expect(
    await diff(page(false), page(true), '--include', 'path:/others', '--fail-on', 'breaking'),
  ).toMatchObject({
    code: 0,
    out: 'No changes.',
  })
  expect((await diff(page(false), page(true), '--include', 'path:/th*', '--fail-on', 'breaking')).code).toBe(
    1,
  )
  expect(await diff(page(false), page(true), '--include', 'things')).toMatchObject({
    code: 2,
    error: expect.stringContaining(
      '--include must be tag:, path:, operationId: or method: and a pattern, got "things"',
    ),
  })
})

test('GitHub annotations point to the line of the new document', async () => {
  const { out } = await diff(page(false), page(true), '--format', 'github')
  expect(out).toMatch(
    /^::error file=\S+new\.json,line=1,title=parameter-became-required::POST \/things: The query/,
  )
})

test('the config can change the levels of rules', async () => {
  const folder = await makeTempFolder()
  const config = join(folder, 'spicegen.config.json')
  const write = (levels: unknown) =>
    writeFileSync(config, JSON.stringify({ input: 'new.json', outputs: {}, diff: { levels } }))
  write({ 'parameter-became-required': 'docs' })
  const args = ['--config', config, '--fail-on', 'breaking']
  expect((await diff(page(false), page(true), ...args)).code).toBe(0)
  write({ 'parameter-became-require': 'docs' })
  expect((await diff(page(false), page(true), ...args)).error).toContain('parameter-became-required')
  write({ 'parameter-became-required': 'fatal' })
  expect((await diff(page(false), page(true), ...args)).error).toContain('"breaking" or')
})
