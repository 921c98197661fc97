import { createEmulator } from '@spice-cloud/emulator'

const emulator = createEmulator({ now: '2026-01-01' })
const headers = { authorization: `Bearer ${emulator.credentials.personalAccessToken}` }

const call = async (method: string, path: string, body?: object) => {
  const request = { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) }
  const response = await emulator.fetch(`https://api.spice.ai${path}`, request)
  return response.json()
}

await call('POST', '/v1/projects', { name: 'sales-bi', region: 'us-west-2' })
await call('PUT', '/v1/projects/1', { spicepod: { version: 'v2', kind: 'Spicepod', name: 'sales-bi' } })

emulator.deployments.next({ errorCode: 'unable_to_start' })
await call('POST', '/v1/projects/1/deployments')
emulator.clock.advance(1000)
console.log(await call('GET', '/v1/projects/1/deployments/1')) // failed: unable_to_start

emulator.faults.add({ operation: 'projects.list', effect: { kind: 'status', status: 503 } })
console.log(await call('GET', '/v1/projects')) // refused once

console.log(emulator.requests.list('projects.list')) // what was received, without secrets
emulator.reset()
