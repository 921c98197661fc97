/** Leaves calls and lists unread, but catches every error. Requires --unhandled-rejections=strict. */
import { personalAccessToken, SpiceCloud } from '../../src/index.ts'

const json = (status: number, body: object) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } })
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
let sent = 0

/** Responds to `projects` after a delay, to `members` with 403, and to everything else with 404. */
async function fetch(url: string): Promise<Response> {
  sent++
  if (url.includes('deployments/1')) return json(200, { id: 1, status: 'in_progress' })
  if (url.includes('members')) return json(403, { error: 'no' })
  if (!url.includes('projects')) return json(404, { error: 'no' })
  await pause(20)
  return json(200, { projects: [{ id: 1 }] })
}

const spice = new SpiceCloud({ credential: personalAccessToken('token'), fetch, logLevel: 'off' })
const caught: string[] = []
async function attempt(work: () => unknown): Promise<void> {
  try {
    await work()
  } catch (error) {
    caught.push((error as Error).name)
  }
}

const unread = [spice.members.list(), spice.regions.list()]
await pause(20)
console.log(`${unread.length} lists, ${sent} requests`)

await attempt(async () => {
  const projects = spice.projects.list()
  const members = spice.members.list()
  for await (const { id } of projects) console.log('project', id)
  for await (const { user_id } of members) console.log(user_id)
})
await attempt(() => spice.members.list().toArray({ limit: 0 }))
await attempt(() => spice.members.list().toArray({ limit: -1 }))
await attempt(async () => {
  for await (const page of spice.members.list().pages()) console.log(page)
})
await attempt(() => spice.regions.list().result())
await attempt(() => spice.regions.list().withResponse())
await attempt(() => spice.regions.list().first())
await attempt(() => spice.regions.list().asResponse())
await attempt(() => Promise.race([spice.limits.get(), spice.orgs.list(), spice.projects.list()]))
await attempt(() => Promise.all([spice.limits.get(), spice.members.list(), spice.orgs.list().toArray()]))
await attempt(() => spice.projects.get(1, { timeoutMs: Number.NaN }))
await attempt(() => spice.limits.get().finally(() => pause(5)))
await attempt(async () => {
  const failed = spice.members.list()
  await Promise.allSettled([failed, failed.toArray(), failed.first(), failed.result()])
})
const onProgress = async () => {
  throw new Error('mine')
}
await attempt(() => spice.projects.deployments.wait(1, 1, { deadlineMs: 60, intervalMs: 10, onProgress }))
await attempt(() => spice.limits.get({ signal: AbortSignal.abort() }))
await pause(50)
console.log(caught.join())
