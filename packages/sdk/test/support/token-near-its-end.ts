/** Makes two calls, and exits. The second call renews the token, but the token endpoint no longer responds. */
import { clientCredentials, SpiceCloud, systemClock } from '../../src/index.ts'

let passedMs = 0
const spice = new SpiceCloud({
  baseUrl: process.argv[2],
  credential: clientCredentials({ clientId: 'robot', clientSecret: 'secret' }),
  clock: { ...systemClock, now: () => systemClock.now() + passedMs },
})
await spice.regions.list()
passedMs = 3_400_000
await spice.regions.list()
const end = performance.now()
process.on('exit', () => console.log(Math.round(performance.now() - end)))
