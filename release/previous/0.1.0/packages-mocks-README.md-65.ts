import { createEmulator } from '@spice-cloud/emulator'
import { emulatorHandlers } from '@spice-cloud/mocks'
import { setupServer } from 'msw/node'

const emulator = createEmulator()
const server = setupServer(...emulatorHandlers(emulator))
server.listen()

const headers = { authorization: `Bearer ${emulator.credentials.personalAccessToken}` }
console.log((await fetch('https://api.spice.ai/v1/projects', { headers })).status)

server.close()
