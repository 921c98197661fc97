/**
 * Preloaded into a program (`node --import`): whatever it fetches, an emulator in the same process answers, and
 * its environment holds credentials for that.
 */
import { createEmulator } from '@spice-cloud/emulator'

const emulator = createEmulator()
const { personalAccessToken, clientId, clientSecret } = emulator.credentials

globalThis.fetch = (input, init) => emulator.fetch(new Request(input, init))
process.env.SPICE_API_TOKEN = personalAccessToken
process.env.SPICE_CLOUD_CLIENT_ID = clientId
process.env.SPICE_CLOUD_CLIENT_SECRET = clientSecret
