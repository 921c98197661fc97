/** Calls the server at the given address three times: twice with a polluted prototype, the last time with a new client. */
import { personalAccessToken, SpiceCloud } from '../../src/index.ts'

const createClient = () =>
  new SpiceCloud({ baseUrl: process.argv[2], credential: personalAccessToken('token') })
const spice = createClient()
await spice.projects.update(1, { description: 'new' })
const pollution = {
  headers: { 'x-evil': 'yes' },
  baseUrl: 'https://evil.invalid',
  method: 'DELETE',
  redirect: 'follow',
  header: { 'x-evil': 'yes' },
  Request: class {},
  Authorization: 'Bearer evil',
  signal: new AbortController().signal,
  fetch: () => Promise.reject(new Error('evil')),
  bodySerializer: () => 'evil',
  org: 'evil',
  timeoutMs: 0,
  deadlineMs: 0,
  retries: -1,
  use: [() => () => Promise.reject(new Error('evil'))],
  hooks: { onRequest: () => console.log('evil') },
  application: 'evil/1',
  maxBytes: 1,
  clock: {},
  logLevel: 'debug',
  validate: () => Promise.reject(new Error('evil')),
}
for (const [name, value] of Object.entries(pollution)) {
  Object.defineProperty(Object.prototype, name, {
    value,
    configurable: true,
    writable: true,
    enumerable: true,
  })
}
const project = await spice.projects.update(1, { description: 'new' })
const other = await createClient().projects.update(1, { description: 'new' })
for (const name of Object.keys(pollution)) Reflect.deleteProperty(Object.prototype, name)
console.log(project.name, other.name)
