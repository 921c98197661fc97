import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Feature, features, generateFeature } from '../../../test/support/corpus.ts'
import { makeTempFolder } from '../../../test/support/temp-folder.ts'
import { typeCheck } from '../../../test/support/type-check.ts'

// biome-ignore lint/suspicious/noExplicitAny: the modules are generated.
type Generated = any

let folder: string
let client: Generated
let schemas: Generated
let removeFolder: () => Promise<void>

beforeAll(async () => {
  folder = await makeTempFolder((remove) => {
    removeFolder = remove
  })
  await generateFeature(features.find(({ name }) => name === 'credentials') as Feature, folder)
  client = await import(join(folder, 'credentials/client/index.ts'))
  schemas = await import(join(folder, 'credentials/schemas/all.ts'))
})
afterAll(() => removeFolder())

interface Sent {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
}

/** A client that records its requests and receives the same response to each. */
function connect(options: object, respond: () => Response = () => new Response(null, { status: 204 })) {
  const sent: Sent[] = []
  const fetch = async (url: string, init: { headers: Sent['headers'] }) => {
    sent.push({ url, headers: init.headers })
    return respond()
  }
  return { client: client.createClient({ baseUrl: 'https://api.example.com', fetch, ...options }), sent }
}

test('addresses and scopes of OAuth are exported as the document describes them', async () => {
  await generateFeature(features.find(({ name }) => name === 'security-3.2') as Feature, folder)
  const { securitySchemes } = await import(join(folder, 'security-3.2/client/index.ts'))
  expect(securitySchemes).toEqual({
    Device: {
      type: 'oauth2',
      oauth2MetadataUrl: 'https://id.example.com/.well-known/oauth-authorization-server',
      flows: {
        deviceAuthorization: {
          deviceAuthorizationUrl: 'https://id.example.com/device',
          tokenUrl: 'https://id.example.com/token',
          scopes: { read: 'Read pets' },
        },
      },
    },
    Old: { type: 'apiKey', in: 'header', name: 'x-key', deprecated: true },
  })
  expect(await import(join(folder, 'credentials/client/index.ts'))).not.toHaveProperty('securitySchemes')
})

describe('credentials', () => {
  test('are sent to the operations that require them, and to no others', async () => {
    const { client: notes, sent } = connect({ auth: { Token: async () => 'secret' } })
    await client.listNotes(notes)
    await client.readHealth(notes)
    await client.readAdmin(notes)
    expect(sent.map(({ headers }) => headers.authorization)).toEqual(['Bearer secret', undefined, undefined])
  })

  test('are sent as their schemes require, including all schemes of an alternative', async () => {
    const login = { username: 'ann', password: 'pä:ss' }
    const both = connect({ auth: { Login: login, Key: 'a&b', Session: 'x' } })
    await client.readAdmin(both.client)
    expect(both.sent).toMatchObject([
      {
        url: 'https://api.example.com/admin?key=a%26b',
        headers: { authorization: `Basic ${Buffer.from('ann:pä:ss').toString('base64')}` },
      },
    ])
    const other = connect({ auth: { Login: login, Session: 'x y' } })
    await client.readAdmin(other.client)
    expect(other.sent).toMatchObject([
      { url: 'https://api.example.com/admin', headers: { cookie: 'sid=x%20y' } },
    ])
    expect(other.sent[0]?.headers.authorization).toBeUndefined()
  })

  test('do not replace a header of the call', async () => {
    const { client: notes, sent } = connect({ auth: { Token: 'secret' } })
    await client.listNotes(notes, {}, { headers: { authorization: 'Bearer other' } })
    expect(sent[0]?.headers.authorization).toBe('Bearer other')
  })
})

describe('`unwrap`', () => {
  test('returns the data of a success', async () => {
    const { client: notes } = connect({}, () => Response.json({ id: 7 }, { status: 201 }))
    expect(await client.unwrap(client.createNote(notes, { body: { title: 'x' } }))).toEqual({ id: 7 })
  })

  test('throws a failure with status, body and operation', async () => {
    const { client: notes } = connect({}, () => Response.json({ taken: 'x' }, { status: 409 }))
    const error = await client
      .unwrap(client.createNote(notes, { body: { title: 'x' } }))
      .catch((one: unknown) => one)
    expect(error).toBeInstanceOf(client.OperationError)
    expect(error).toMatchObject({ status: 409, body: { taken: 'x' }, operation: { id: 'notes.create' } })
    expect(error.message).toBe('notes.create (POST /notes) failed with status 409.')
    expect(client.isOperationError(error, client.createNote)).toBe(true)
    expect(client.isOperationError(error, client.listNotes)).toBe(false)
    expect(client.isOperationError(new Error('x'))).toBe(false)
  })
})

describe('`withValidation`', () => {
  test('throws for an invalid request without sending it', async () => {
    const { client: notes, sent } = connect({})
    const checked = client.withValidation(notes, schemas.validators())
    await expect(client.createNote(checked, { body: { title: '' } })).rejects.toThrow(
      'The request of notes.create (POST /notes) is not valid: body.title must have at least 1 character.',
    )
    expect(sent).toEqual([])
  })

  test('reports an invalid response by default, and throws in strict mode', async () => {
    const { client: notes } = connect({}, () => Response.json({ id: 'x' }, { status: 201 }))
    const reports: Generated[] = []
    const onInvalid = (error: unknown) => reports.push(error)
    const checked = client.withValidation(notes, schemas.validators(), { onInvalid })
    expect(await client.createNote(checked, { body: { title: 'x' } })).toMatchObject({ data: { id: 'x' } })
    expect(reports.map(({ of, issues }) => [of, issues])).toEqual([
      ['response', [{ path: ['body', 'id'], message: 'must be a number' }]],
    ])
    const strict = client.withValidation(notes, schemas.validators(), { responses: 'strict' })
    await expect(client.createNote(strict, { body: { title: 'x' } })).rejects.toThrow(client.ValidationError)
    const off = client.withValidation(notes, schemas.validators(), { requests: 'off', responses: 'off' })
    expect(await client.createNote(off, { body: { title: '' } })).toMatchObject({ ok: true })
  })
})

test('`servers` contains the URLs of the document, and functions for URLs with variables', () => {
  const { production, regional } = client.servers
  expect([production, regional(), regional({ region: 'us', version: 'v2' })]).toEqual([
    'https://api.example.com',
    'https://eu.example.com/v1',
    'https://us.example.com/v2',
  ])
  expect(() => regional({ region: 'x' })).toThrow(
    'server variable `region` must be one of "eu", "us", got "x"',
  )
})

const program = `
import {
  createClient, createNote, isOperationError, listNotes, servers, unwrap, withValidation,
} from './credentials/client/index.ts'
import { validators } from './credentials/schemas/all.ts'

export async function use(): Promise<string> {
  const client = createClient({ baseUrl: servers.regional({ region: 'us' }), auth: { Token: () => 'x' } })
  // @ts-expect-error the document has no such scheme
  createClient({ baseUrl: servers.production, auth: { Other: 'x' } })
  // @ts-expect-error the document has no such region
  servers.regional({ region: 'asia' })
  try {
    const { id } = await unwrap(createNote(withValidation(client, validators()), { body: { title: 'x' } }))
    id satisfies number
  } catch (error) {
    if (isOperationError(error, createNote) && error.status === 409) return error.body.taken
    if (isOperationError(error)) error.status satisfies number
  }
  return (await unwrap(listNotes(client)))[0] ?? ''
}
`

test('types of credentials, servers and failures follow the document', async () => {
  await writeFile(join(folder, 'program.ts'), program)
  for (const compiler of ['typescript-7', 'typescript-5'] as const)
    expect(await typeCheck(folder, compiler, { allowImportingTsExtensions: true })).toBe('')
})
