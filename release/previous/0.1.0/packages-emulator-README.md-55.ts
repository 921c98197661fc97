import { openDataFile, serve } from '@spice-cloud/emulator/node'
import { tmpdir } from 'node:os'

const served = await serve({ port: 0, storage: openDataFile(`${tmpdir()}/spice-${process.pid}.jsonl`) })
console.log(served.url, served.tokenUrl)
await served.close()
