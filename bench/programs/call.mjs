// Calls a client over and over, its fetch answered in memory: microseconds and bytes allocated a call.
// With `sized`, answers have a content-length, which chunked and compressed ones have not.
import { argv } from 'node:process'
import { timeQuickest } from './time-quickest.mjs'

const [, , file, name, sized] = argv
const project = {
  id: 7,
  name: 'sales-bi',
  region: 'us-west-2',
  visibility: 'private',
  created_at: '2026-01-02T03:04:05Z',
  tags: { team: 'sales' },
}
const answers = {
  GET: { status: 200, text: JSON.stringify({ projects: [project, { ...project, id: 8, name: 'hr-bi' }] }) },
  POST: { status: 201, text: JSON.stringify({ ...project, config: {} }) },
}

// As the platform's does it makes a Request of what it is given, whatever that is; the network is left out.
globalThis.fetch = async (input, init) => {
  const { method } = new Request(
    typeof input === 'string' && input.startsWith('/') ? `https://api.spice.ai${input}` : input,
    init,
  )
  const { status, text } = answers[method]
  const headers = { 'content-type': 'application/json' }
  if (sized) headers['content-length'] = `${text.length}`
  return new Response(text, { status, headers })
}

const call = (await import(file))[name]
const found = await call()
const names = [found.projects ?? found]
  .flatMap((one) => one.projects ?? one.items ?? one.data ?? one)
  .map((one) => one.name)
if (names[0] !== 'sales-bi') throw new Error(`the client answered ${JSON.stringify(found)}`)

// So many that the garbage of each batch is collected at least once.
const microseconds = await timeQuickest(call, { batches: 10, count: 2000 })
// The young generation is given room enough (--min-semi-space-size) for nothing to be collected meanwhile.
globalThis.gc()
const before = process.memoryUsage().heapUsed
for (let index = 0; index < 200; index++) await call()
const bytes = (process.memoryUsage().heapUsed - before) / 200
console.log(JSON.stringify({ microseconds, bytes }))
