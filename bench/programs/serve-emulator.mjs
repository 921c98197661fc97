// The emulator with the requested number of projects.
import { serve } from '@spice-cloud/emulator/node'

const count = Number(process.argv[2])
const projects = Array.from({ length: count }, (_, index) => ({
  name: `project-${index}`,
  region: 'us-west-2',
}))
const seed = {
  organizations: [
    { name: 'acme', projects, personal_access_tokens: [{ username: 'ada', token: 'bench-token' }] },
  ],
}
const { url } = await serve({ port: 0, seed, rateLimits: false })
console.log(`listening on ${url}`)
