import { SpiceCloud } from '@spice-cloud/sdk'

console.log(await new SpiceCloud().projects.list())
