/** Calls the server at the given address twice, the second time with a polluted prototype. */
import { personalAccessToken, SpiceCloud } from '../../src/index.ts'

const spice = new SpiceCloud({ baseUrl: process.argv[2], credential: personalAccessToken('token') })
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
for (const name of Object.keys(pollution)) Reflect.deleteProperty(Object.prototype, name)
console.log(project.name)
