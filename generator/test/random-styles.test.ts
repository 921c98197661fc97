import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { setupServer } from 'msw/node'
import { expect, test } from 'vitest'
import type { Json, JsonObject } from '../src/json.ts'
import { makeParameters, type Parameter, type Way, ways } from './support/arbitrary-parameter.ts'
import { baseUrl, importModules } from './support/call-operation.ts'
import { generateFeature } from './support/corpus.ts'
import { makeTempFolder } from './support/temp-folder.ts'

// Others are tried by hand after a change: FAST_CHECK_SEED=$RANDOM FAST_CHECK_RUNS=50.
const seed = Number(process.env.FAST_CHECK_SEED ?? 1)
const runs = Number(process.env.FAST_CHECK_RUNS ?? 6)

test('mocks read the parameters that the client writes, in every style and at any depth', async () => {
  const cases = ways.flatMap((way, index) =>
    fc
      .sample(makeParameters(way), { numRuns: runs, seed: seed + index })
      .map((parameter, number) => ({ way, parameter, id: `sendWay${index}Case${number}` })),
  )
  const root = await makeTempFolder()
  const file = join(root, 'styles.json')
  const paths = Object.fromEntries(cases.map(({ way, parameter, id }) => toPath(way, parameter, id)))
  await writeFile(file, JSON.stringify({ openapi: '3.2.0', info: { title: 'Styles', version: '1' }, paths }))
  const { folder } = await generateFeature({ name: 'styles', file }, root)
  const { client, mocks } = await importModules(folder)
  const server = setupServer()
  server.listen()
  const faults: unknown[] = []
  for (const { way, parameter, id } of cases) {
    for (const value of fc.sample(parameter.values, { numRuns: 8, seed })) {
      const described = `${JSON.stringify(way)} ${JSON.stringify(parameter.schema)} ${JSON.stringify(value)}`
      let seen: Record<string, unknown> | undefined
      const take = (input: Record<string, unknown>) => {
        seen = input
      }
      server.resetHandlers(...[mocks[id]?.(take, { baseUrl }) ?? []].flat())
      const input = toInput(way, value)
      const result = await client[id]?.(client.createClient({ baseUrl }), input)
      const isRead = result?.status === 204 && isDeepStrictEqual(pick(seen, way), value)
      if (!isRead) faults.push([described, result?.error, pick(seen, way)])
    }
  }
  server.close()
  expect(faults.slice(0, 10)).toEqual([])
})

const places = {
  path: 'path',
  query: 'query',
  header: 'headers',
  cookie: 'cookies',
  querystring: 'query',
  form: 'body',
  multipart: 'body',
} as const

function pick(input: Record<string, unknown> | undefined, { place }: Way): unknown {
  return (input?.[places[place]] as { p?: unknown } | undefined)?.p
}

function toInput({ place }: Way, value: Json): object {
  return { [places[place]]: { p: value } }
}

function toPath({ place, style }: Way, { schema }: Parameter, id: string): readonly [string, JsonObject] {
  const responses = { 204: { description: 'Done' } }
  const object: JsonObject = { type: 'object', required: ['p'], properties: { p: schema } }
  if (place === 'form' || place === 'multipart') {
    const content = { schema: object, ...(style && { encoding: { p: { ...style } } }) }
    const mediaType = place === 'form' ? 'application/x-www-form-urlencoded' : 'multipart/form-data'
    const requestBody = { required: true, content: { [mediaType]: content } }
    return [`/values/${id}`, { post: { operationId: id, requestBody, responses } }]
  }
  if (place === 'querystring')
    return [
      `/values/${id}`,
      {
        get: {
          operationId: id,
          parameters: [
            { in: place, name: 'p', required: true, content: { 'application/json': { schema: object } } },
          ],
          responses,
        },
      },
    ]
  const how: JsonObject = style ? { schema, ...style } : { content: { 'application/json': { schema } } }
  const parameters = [{ name: 'p', in: place, required: true, ...how }]
  return [
    place === 'path' ? `/values/${id}/{p}` : `/values/${id}`,
    { get: { operationId: id, parameters, responses } },
  ]
}
