import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { operations } from '@spice-cloud/client/operations'
import { expect, test } from 'vitest'
import { describeType } from './describe-type.ts'
import { listEntries, readDocument } from './read-reference.ts'
import { writeErrorPage } from './write-errors.ts'
import { writeContents, writeReference, writeSdkCall } from './write-reference.ts'

const document = readDocument()
const entries = listEntries(document)

test('the reference shows method, scopes, call, response and errors of every operation, and every error code', () => {
  const pages = [...writeReference(entries).values()].join('\n')
  expect(entries).toHaveLength(operations.length)
  for (const { method, path, scopes = [] } of operations) {
    expect(pages).toContain(`\`${method} ${path}\``)
    expect(pages).toContain(`text="${method}" /> \`${path}\``)
    for (const scope of scopes) expect(pages).toContain(`\`${scope}\``)
  }
  for (const { id, name, scopes, responses } of entries) {
    expect(name, id).not.toBe(id)
    for (const { status, schema, example } of responses) {
      if (schema === undefined || status >= '400') continue
      expect(pages).toContain(`json [${status}]\n${JSON.stringify(example, null, 2)}`)
    }
    const codes = responses.flatMap(({ codes }) => codes)
    if (scopes.length > 0) expect(codes, id).toContain('insufficient_scope')
  }
  const known = document.components.schemas.ApiErrorCode?.enum
  const page = writeErrorPage(entries, {})
  expect(known?.filter((code) => !page.includes(`\`${code}\``))).toEqual([])
  expect(pages).not.toMatch(/undefined|\[object/)
})

test('the contents show the tree of tags with summaries, and operations show labels', () => {
  const [first, second, ...others] = [
    ...new Map(
      entries.filter(({ deprecated }) => !deprecated).map((entry) => [entry.id.split('.')[0], entry]),
    ).values(),
  ]
  const tagged = [
    { ...first!, tags: ['beta', 'child'] },
    { ...second!, tags: ['top'] },
    ...others.slice(0, 1),
  ]
  const tags = [
    { name: 'child', summary: 'The <child>', parent: 'top', kind: 'nav' },
    { name: 'top', description: 'All {{ of }} it' },
    { name: 'beta', summary: 'Beta', kind: 'badge' },
    { name: 'loop', parent: 'pool' },
    { name: 'pool', parent: 'loop' },
  ]
  const headings = writeContents(tagged, tags).match(/^#+ .*|^All.*/gm)
  const title = ({ id }: { readonly id: string }) => id.slice(0, id.lastIndexOf('.'))
  const link = (name: string) => `[${name}](${name}.md) {#${name.replaceAll('.', '-')}}`
  expect(headings).toEqual([
    '# Operations',
    '## top',
    'All &#123;&#123; of }} it',
    `### ${link(title(second!))}`,
    '### The &lt;child>',
    `#### ${link(title(first!))}`,
    '## loop',
    '### pool',
    `## ${link(title(others[0]!))}`,
  ])
  expect(writeReference(tagged, tags).get(title(first!))).toContain('<Badge type="tip">Beta</Badge>')
  const names = tags.map(({ name }) => ({ name }))
  expect(writeContents(entries, names)).toBe(writeContents(entries))
})

test('every call in the reference compiles', () => {
  const folder = join(import.meta.dirname, '.tmp/reference')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const entry of entries) writeFileSync(join(folder, `${entry.id}.ts`), writeSdkCall(entry))
  const options = { types: ['node'], isolatedDeclarations: false, declaration: false }
  const tsconfig = { extends: '../../../tsconfig.base.json', compilerOptions: options, include: ['*.ts'] }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(tsconfig))
  const { status, stdout } = spawnSync('tsc', ['--project', folder], { encoding: 'utf8' })
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
})

test.each([
  [{ type: 'string' }, 'string'],
  [{ $ref: '#/components/schemas/Project' }, 'Project'],
  [{ type: 'array', items: { type: 'integer' } }, 'integer[]'],
  [{ type: 'integer', nullable: true }, 'integer | null'],
  [{ enum: ['a', 1] }, '"a" | 1'],
  [{ type: 'object', properties: { id: { type: 'integer' } } }, '{ id: integer }'],
  [{ type: 'array', items: { type: ['integer', 'null'] } }, '(integer | null)[]'],
  [{ allOf: [{ $ref: '#/components/schemas/A' }, { type: 'object' }] }, 'A & object'],
  [{ anyOf: [{ type: 'string' }, { type: 'object' }] }, 'string | object'],
])('`describeType()` describes %j as %s', (schema, text) => {
  expect(describeType(schema)).toBe(text)
})

test('a string of the document cannot become HTML or a template', () => {
  const [entry] = entries
  const page = [
    ...writeReference([{ ...entry!, summary: '<script>', description: '{{ 1 | x }}' }]).values(),
  ].join()
  expect(page).not.toMatch(/<script>|\{\{/)
})
