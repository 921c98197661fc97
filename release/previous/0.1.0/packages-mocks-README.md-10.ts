import { handlers } from '@spice-cloud/mocks'
import { setupServer } from 'msw/node'

const server = setupServer(...handlers())
server.listen()

const response = await fetch('https://api.spice.ai/v1/regions')
console.log(response.status, await response.json())

server.close()
