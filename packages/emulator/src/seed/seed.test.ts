import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createClient } from '../../test/client.ts'
import { readSeed } from './read-seed.ts'
import { renderSeedSchema } from './render-schema.ts'

const schemaFile = new URL('../../seed.schema.json', import.meta.url)

test('seed.schema.json is the schema that the emulator uses (pnpm run seed-schema writes it)', () => {
  expect(JSON.parse(readFileSync(schemaFile, 'utf8'))).toEqual(JSON.parse(renderSeedSchema()))
})

test('an emulator starts from the state that its seed describes', async () => {
  const { call } = createClient({
    seed: readSeed({
      $schema: './seed.schema.json',
      users: ['grace'],
      regions: [{ region: 'mars-1' }],
      organizations: [
        {
          name: 'Beta',
          plan: 'developer',
          members: [{ username: 'bob', roles: ['owner'] }, { username: 'carol' }],
          clusters: [{ cluster_name: 'big', region: 'mars-1' }],
          projects: [
            {
              name: 'seeded',
              cluster_name: 'big',
              spicepod: 'version: v1\nkind: Spicepod\nname: seeded\n',
              secrets: ['PG_PASS'],
              deployments: [
                { status: 'failed', error_code: 'unable_to_start' },
                { status: 'created' },
                { status: 'succeeded', branch: 'main' },
              ],
            },
          ],
        },
      ],
    }),
  })
  expect(await call(200, 'GET', '/v1/orgs')).toEqual({
    orgs: [
      { id: 1, name: 'Beta', role: 'owner' },
      { id: expect.any(Number), name: 'bob', role: 'owner' },
    ],
  })
  expect(await call(200, 'GET', '/v1/projects')).toMatchObject({
    projects: [
      { name: 'seeded', region: 'mars-1', cluster_name: 'big', endpoint: 'https://big.Beta.spiceai.io' },
    ],
  })
  const { deployments } = await call(200, 'GET', '/v1/projects/1/deployments')
  expect(deployments).toMatchObject([
    { status: 'succeeded', branch: 'main' },
    { status: 'created' },
    { status: 'failed', error_code: 'unable_to_start' },
  ])
  expect(await call(200, 'GET', '/v1/members')).toMatchObject({
    members: [
      { username: 'bob', is_owner: true },
      { username: 'carol', roles: ['member'] },
    ],
  })
  await call(200, 'GET', '/v1/projects/1/secrets/PG_PASS')
})

test('the error for an invalid seed names every problem', () => {
  const read = () => readSeed({ organisations: [], users: [1], repositories: [{ name: 'no-owner' }] })
  expect(read).toThrow('must not have "organisations"')
  expect(read).toThrow('users: 0: must be a string')
  expect(read).toThrow('repositories: 0.name: must match')
})

test('a seed that contradicts itself is refused', () => {
  const plant = (project: object) => () =>
    createClient({ seed: { organizations: [{ name: 'a', projects: [{ name: 'proj', ...project }] }] } })
  expect(plant({ region: 'nowhere' })).toThrow('project proj: its region is not there')
  expect(plant({ cluster_name: 'nowhere' })).toThrow('project proj: its cluster is not there')
  expect(plant({ spicepod: 'kind: Pod' })).toThrow('project proj: spicepod: version must be')
})

test('a seed can be added to the state, and a reset removes it', async () => {
  const { call, emulator } = createClient()
  emulator.seed({ organizations: [{ name: 'second', members: [{ username: 'ada', roles: ['viewer'] }] }] })
  expect((await call(200, 'GET', '/v1/orgs')).orgs).toHaveLength(3)
  expect(() => emulator.seed({ organizations: [{ name: 'ACME' }] })).toThrow(
    'organization ACME is there already',
  )
  emulator.reset()
  expect((await call(200, 'GET', '/v1/orgs')).orgs).toHaveLength(2)
})

test('a seed can describe the personal organization of a user', async () => {
  const members = [{ username: 'ada', roles: ['owner' as const] }]
  const { call, emulator } = createClient({ seed: { organizations: [{ name: 'acme', members }] } })
  emulator.seed({ organizations: [{ name: 'ada', plan: 'community', members }] })
  const { orgs } = await call(200, 'GET', '/v1/orgs')
  expect(orgs.map(({ name }: { name: string }) => name)).toEqual(['acme', 'ada'])
  expect((await call(200, 'GET', '/v1/limits', undefined, { 'x-org-name': 'ada' })).api_rps).toBe(100)
})
