import { SpiceCloud } from '@spice-cloud/sdk'
import { withTracing } from '@spice-cloud/sdk/opentelemetry'

const spice = new SpiceCloud({ use: [withTracing()] })
console.log((await spice.regions.list()).regions.length)
