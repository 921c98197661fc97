import { expect, test } from 'vitest'
import { compared, diffValues, type Parts, withPaths } from '../../../test/support/compare.ts'
import { diffDocuments } from '../diff-documents.ts'
import { documentNames } from '../names.ts'
import type { Replacement } from '../types.ts'

const string = { type: 'string' }
const integer = { type: 'integer' }

/** The usual operations on a resource. */
function resource(name: string, plural: string, operation: Parts = {}): Parts {
  const item = {
    type: 'object',
    properties: { id: integer, name: string, region: string, created_at: string },
  }
  const id = { name: `${name}Id`, in: 'path', required: true, schema: integer }
  const response = (schema: unknown) => ({
    200: { description: 'done', content: { 'application/json': { schema } } },
  })
  const list = { type: 'object', properties: { [plural]: { type: 'array', items: item } } }
  return {
    [`/v1/${plural}`]: { get: { summary: `List ${plural}`, responses: response(list), ...operation } },
    [`/v1/${plural}/{${name}Id}`]: {
      get: { summary: `Get ${name}`, parameters: [id], responses: response(item), ...operation },
      delete: {
        summary: `Delete ${name}`,
        parameters: [id],
        responses: { 204: { description: 'deleted' } },
        ...operation,
      },
    },
  }
}

const showReplacements = (all: readonly Replacement[]) =>
  all.map(({ from, to, pairs }) => ({
    from,
    to,
    pairs: pairs.map((pair) => ({
      from: documentNames.operation(pair.from),
      to: documentNames.operation(pair.to),
      isServed: pair.isServed,
    })),
  }))

const rules = async (old: Parts, next: Parts) =>
  (await diffValues(old, next))
    .filter(({ level }) => level !== 'docs')
    .map(({ rule, operation }) => `${rule} ${operation}`)

test('new paths next to deprecated ones are replacements, not moves', async () => {
  const old = await compared(withPaths(resource('app', 'apps')))
  const next = await compared(
    withPaths({ ...resource('project', 'projects'), ...resource('app', 'apps', { deprecated: true }) }),
  )
  const { changes, replacements } = diffDocuments(old, next)
  expect(showReplacements(replacements)).toEqual([
    {
      from: '/v1/apps',
      to: '/v1/projects',
      pairs: [
        { from: 'GET /v1/apps', to: 'GET /v1/projects', isServed: true },
        { from: 'DELETE /v1/apps/{appId}', to: 'DELETE /v1/projects/{projectId}', isServed: true },
        { from: 'GET /v1/apps/{appId}', to: 'GET /v1/projects/{projectId}', isServed: true },
      ],
    },
  ])
  expect(changes.map(({ finding }) => finding.rule).toSorted()).toEqual([
    ...Array(3).fill('operation-added'),
    ...Array(3).fill('operation-deprecated'),
  ])
})

test('the removal of an operation names its replacement', async () => {
  const both = withPaths({
    ...resource('project', 'projects'),
    ...resource('app', 'apps', { deprecated: true }),
  })
  const changes = await diffValues(both, withPaths(resource('project', 'projects')))
  expect(changes.filter(({ rule }) => rule === 'operation-removed')).toMatchObject([
    {
      operation: 'GET /v1/apps',
      level: 'breaking',
      advice: 'Call `GET /v1/projects` instead.',
    },
    { operation: 'DELETE /v1/apps/{appId}' },
    { operation: 'GET /v1/apps/{appId}' },
  ])
})

test('operations with a new path are reported as moved, and their content is compared', async () => {
  const found = await rules(withPaths(resource('app', 'apps')), withPaths(resource('project', 'projects')))
  expect(found.filter((text) => text.startsWith('operation-moved'))).toEqual([
    'operation-moved GET /v1/projects',
    'operation-moved DELETE /v1/projects/{projectId}',
    'operation-moved GET /v1/projects/{projectId}',
  ])
  expect(found.filter((text) => /operation-(added|removed)/.test(text))).toEqual([])
})

test('an operation with a longer path is reported as moved', async () => {
  const reports = (path: string) => withPaths({ [path]: resource('app', 'apps')['/v1/apps'] })
  expect(await rules(reports('/v1/reports'), reports('/v2/admin/reports'))).toContain(
    'operation-moved GET /v2/admin/reports',
  )
})

test('operations without input and output are not matched with each other', async () => {
  const ping = (path: string) =>
    withPaths({ [path]: { post: { responses: { 204: { description: 'done' } } } } })
  expect(await rules(ping('/ping'), ping('/restart'))).toEqual([
    'operation-removed POST /ping',
    'operation-added POST /restart',
  ])
})

test('an operation with two possible matches is not matched', async () => {
  const found = await rules(
    withPaths(resource('app', 'apps')),
    withPaths({ ...resource('site', 'sites'), ...resource('shop', 'shops') }),
  )
  expect(found.filter((text) => text.startsWith('operation-moved'))).toEqual([])
})
