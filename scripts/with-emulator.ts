/**
 * Preloaded into a program (`node --import`): whatever it fetches, an emulator in the same process answers, and
 * its environment holds credentials for that.
 */
import { createEmulator } from '@spice-cloud/emulator'

const spicepod = { version: 'v1', kind: 'Spicepod', name: 'orders' }
const deployments = [{ status: 'failed', error_code: 'unable_to_start' }, { status: 'succeeded' }] as const
const emulator = createEmulator({
  // The project that programs find by its id, 1.
  seed: { organizations: [{ name: 'acme', projects: [{ name: 'orders', spicepod, deployments }] }] },
  // Programs that wait should not.
  deployments: { queuedMs: 0, inProgressMs: 0 },
})
const { personalAccessToken, clientId, clientSecret } = emulator.credentials

globalThis.fetch = (input, init) => emulator.fetch(new Request(input, init))
process.env.SPICE_API_TOKEN = personalAccessToken
process.env.SPICE_CLOUD_CLIENT_ID = clientId
process.env.SPICE_CLOUD_CLIENT_SECRET = clientSecret
