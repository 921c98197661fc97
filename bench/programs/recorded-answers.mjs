// Answers of the emulator with 20 projects, for the servers that give the same bytes without doing anything for them.
import { createEmulator } from '@spice-cloud/emulator'
import { operations } from '@spice-cloud/schemas/operations'

const projects = Array.from({ length: 20 }, (_, index) => ({ name: `project-${index}`, region: 'us-west-2' }))
const token = 'bench-token'
const seed = {
  organizations: [{ name: 'acme', projects, personal_access_tokens: [{ username: 'ada', token }] }],
}
const emulator = createEmulator({ seed, rateLimits: false })

async function record(method, path, body) {
  const response = await emulator.fetch(`http://localhost${path}`, {
    method,
    headers: { authorization: `Bearer ${token}` },
    ...(body && { body: JSON.stringify(body) }),
  })
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: await response.text(),
  }
}

export const list = await record('GET', '/v1/projects?limit=20')
export const one = await record('GET', '/v1/projects/1')
export const created = await record('POST', '/v1/projects', { name: 'new-project', region: 'us-west-2' })

const { body } = operations.find(({ id }) => id === 'projects.create')
const schema = body.contents['application/json']
const stored = new Map()

/** Validates and keeps the body of a creation. */
export function keep(value) {
  const { success, data } = schema.safeParse(value)
  if (!success) throw new Error('The body is not valid')
  stored.set(stored.size + 1, data)
}
