import { join } from 'node:path'
import { findDocument } from '../documents/documents.ts'
import { alternate } from '../harness/alternate.ts'
import { modules } from '../harness/folders.ts'
import { type LoadRequest, sendLoad } from '../harness/load.ts'
import { type Bar, formatNumber, formatSample, type Report, type Row } from '../harness/report.ts'
import { startServer } from '../harness/start-server.ts'
import { summarize } from '../harness/statistics.ts'
import { versionOf } from '../peers/generators.ts'

const program = (name: string) => join(import.meta.dirname, '../programs', `${name}.mjs`)
const prism = {
  file: join(modules, '@stoplight', 'prism-cli', 'dist', 'index.js'),
  args: ['mock', '--port', '4711', findDocument('spice')],
}

// The same number of projects from every server, however many it has.
const list = (): LoadRequest => ({ method: 'GET', path: '/v1/projects?limit=20' })
const one = (): LoadRequest => ({ method: 'GET', path: '/v1/projects/1' })
const create = (index: number): LoadRequest => ({
  method: 'POST',
  path: '/v1/projects',
  body: { name: `new-project-${index}`, region: 'us-west-2' },
})

const requests = [
  { name: 'list', make: list, status: 200 },
  { name: 'get one', make: one, status: 200 },
  { name: 'create', make: create, status: 201 },
] as const

const warmUp = 3000
const requestCount = 6000

/** The server whose cost a request is the unit of the others'. */
const unit = 'Hono, the same bytes'

const servers = [
  { subject: 'Fixed response (node:http)', file: program('serve-fixed'), args: [], names: ['list'] },
  { subject: unit, file: program('serve-hono'), args: [] },
  { subject: 'Fastify, the same bytes', file: program('serve-fastify'), args: [] },
  { subject: 'Prism', ...prism },
  { subject: '@spice-cloud/mocks', file: program('serve-msw'), args: [], names: ['list'] },
  ...[20, 100_000].map((projects) => ({
    subject: `@spice-cloud/emulator, ${projects.toLocaleString('en-US')} projects`,
    file: program('serve-emulator'),
    args: [String(projects)],
  })),
]

const cases = servers.flatMap(({ names, ...server }: (typeof servers)[number] & { names?: string[] }) =>
  requests.filter(({ name }) => names?.includes(name) ?? true).map((request) => ({ ...server, ...request })),
)

/** Requests that mock servers answer, and the memory that they take. */
export async function measureEmulator(): Promise<Report> {
  const byLabel = new Map(cases.map((each) => [`${each.subject}: ${each.name}`, each]))
  const labels = [...byLabel.keys()]
  const outcomes = await alternate(labels, async (label) => await runCase(byLabel.get(label)!), {
    rounds: 5,
    slowMs: 4000,
  })
  const loads = (label: string) => outcomes.get(label)!.flatMap(({ load }) => (load === null ? [] : [load]))
  const failureOf = (label: string) => outcomes.get(label)!.find(({ failure }) => failure !== null)?.failure
  const medianOf = (label: string, of: (load: ServerLoad) => number) =>
    formatNumber(summarize(loads(label).map(of)).median)
  const rows = labels.map((subject): Row => {
    const failure = failureOf(subject)
    if (loads(subject).length === 0) return { subject, cells: [failure ?? '', ...Array(7).fill('')] }
    const references = loads(`${unit}: ${byLabel.get(subject)!.name}`)
    // Pairs of one round met the same machine.
    const costs = loads(subject).flatMap(({ perProcessorSecond }, round) => {
      const reference = references[round]?.perProcessorSecond
      return reference === undefined ? [] : [reference / perProcessorSecond]
    })
    return {
      subject,
      cells: [
        failure ?? 'right',
        medianOf(subject, (load) => load.perProcessorSecond),
        costs.length === 0 ? '' : formatSample(summarize(costs)),
        medianOf(subject, (load) => load.perSecond),
        medianOf(subject, (load) => load.medianMs),
        medianOf(subject, (load) => load.worstMs),
        medianOf(subject, (load) => load.memoryMb),
        medianOf(subject, (load) => load.startMs),
      ],
    }
  })
  const bars = labels.map((label): Bar => {
    const { median } = summarize(loads(label).map(({ perProcessorSecond }) => perProcessorSecond))
    return Number.isNaN(median) || failureOf(label)
      ? { label, value: null, note: 'failed' }
      : { label, value: median, note: formatNumber(median) }
  })
  return {
    title: 'Mock servers',
    method: [
      'Each server runs in a process of its own and is sent 6,000 requests over 16 connections, after 3,000 to warm it up: compiling its code and the first garbage collection of what it loaded come before. Servers take turns, in 5 rounds (one for servers that need more than 4 s), and the median counts. The status of every answer is checked. Requests a processor second count the work of the server alone; requests a second and latencies also hold that of the client, on the same machine. Memory is the resident set afterwards.',
      `Hono and Fastify respond with the bytes of the emulator with 20 projects, from memory. They validate the body of a creation with the same zod schema, and keep it in a map. The emulator also checks the token, the scopes and the role, stores the project so that a failure can be undone, and logs the request. A list has 20 projects. The cost is processor time for a request, as a multiple of Hono's in the same round: the median with the lowest and the highest.`,
      `Versions: Prism ${versionOf('@stoplight/prism-cli')}, which answers from the document and keeps no state; msw ${versionOf('msw')}; Hono ${versionOf('hono')}; Fastify ${versionOf('fastify')}.`,
    ],
    sections: [
      {
        title: 'Under load',
        columns: [
          'answers',
          'requests a processor second',
          'cost, Hono = 1',
          'requests a second',
          'median ms',
          '99% ms',
          'memory MB',
          'start ms',
        ],
        rows,
        chart: { title: 'Requests a processor second', unit: 'more is better', bars },
      },
    ],
  }
}

interface Outcome {
  /** `null` if the server could not be measured. */
  readonly load: ServerLoad | null
  readonly failure: string | null
}

interface ServerLoad {
  readonly perProcessorSecond: number
  readonly perSecond: number
  readonly medianMs: number
  readonly worstMs: number
  readonly memoryMb: number
  readonly startMs: number
}

async function runCase({ file, args, make, status }: (typeof cases)[number]): Promise<Outcome> {
  try {
    const server = await startServer(file, args)
    try {
      await sendLoad(server.url, (index) => make(-1 - index), { count: warmUp, connections: 16 })
      const before = await server.usage()
      const load = await sendLoad(server.url, make, { count: requestCount, connections: 16 })
      const after = await server.usage()
      const wrong = Object.entries(load.statuses).filter(([given]) => Number(given) !== status)
      return {
        load: {
          perProcessorSecond: load.count / ((after.cpuMs - before.cpuMs) / 1000),
          perSecond: load.count / (load.wallMs / 1000),
          medianMs: load.latencies[Math.floor(load.count * 0.5)]!,
          worstMs: load.latencies[Math.floor(load.count * 0.99)]!,
          memoryMb: after.memoryMb,
          startMs: server.startMs,
        },
        failure:
          wrong.length === 0
            ? null
            : `wrong: ${wrong.map(([given, count]) => `${count} x ${given}`).join(', ')}`,
      }
    } finally {
      await server.stop()
    }
  } catch (error) {
    return { load: null, failure: `failed: ${(error as Error).message.slice(0, 160)}` }
  }
}
