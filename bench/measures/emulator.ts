import { join } from 'node:path'
import { findDocument } from '../documents/documents.ts'
import { modules } from '../harness/folders.ts'
import { type LoadRequest, sendLoad } from '../harness/load.ts'
import { type Bar, formatNumber, type Report, type Row } from '../harness/report.ts'
import { startServer } from '../harness/start-server.ts'
import { versionOf } from '../peers/generators.ts'

const program = (name: string) => join(import.meta.dirname, '../programs', `${name}.mjs`)
const prism = {
  file: join(modules, '@stoplight', 'prism-cli', 'dist', 'index.js'),
  args: ['mock', '--port', '4711', findDocument('spice')],
}

const list = (): LoadRequest => ({ method: 'GET', path: '/v1/projects' })
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
  const rows: Row[] = []
  /** Requests a processor second of the unit, by the name of the request. */
  const unitPerSecond = new Map<string, number>()
  const bars: Bar[] = []
  for (const { subject, name, file, args, make, status } of cases) {
    const label = `${subject}: ${name}`
    try {
      const server = await startServer(file, args)
      try {
        await sendLoad(server.url, (index) => make(-1 - index), { count: 500, connections: 16 })
        const before = await server.usage()
        const load = await sendLoad(server.url, make, { count: 3000, connections: 16 })
        const after = await server.usage()
        const wrong = Object.entries(load.statuses).filter(([given]) => Number(given) !== status)
        const perSecond = load.count / ((after.cpuMs - before.cpuMs) / 1000)
        if (subject === unit) unitPerSecond.set(name, perSecond)
        rows.push({
          subject: label,
          cells: [
            wrong.length > 0
              ? `wrong: ${wrong.map(([given, count]) => `${count} x ${given}`).join(', ')}`
              : 'right',
            formatNumber(perSecond),
            formatRatio(unitPerSecond.get(name), perSecond),
            formatNumber(load.count / (load.wallMs / 1000)),
            formatNumber(load.latencies[Math.floor(load.count * 0.5)]!),
            formatNumber(load.latencies[Math.floor(load.count * 0.99)]!),
            formatNumber(after.memoryMb),
            formatNumber(server.startMs),
          ],
        })
        bars.push({
          label,
          value: wrong.length > 0 ? null : perSecond,
          note: wrong.length > 0 ? 'wrong answers' : formatNumber(perSecond),
        })
      } finally {
        await server.stop()
      }
    } catch (error) {
      rows.push({
        subject: label,
        cells: [`failed: ${(error as Error).message.slice(0, 160)}`, '', '', '', '', '', '', ''],
      })
      bars.push({ label, value: null, note: 'failed' })
    }
  }
  return {
    title: 'Mock servers',
    method: [
      'Each server runs in a process of its own and is sent 3,000 requests over 16 connections, after 500 to warm it up; the status of every answer is checked. Requests a processor second count the work of the server alone; requests a second and latencies also hold that of the client, on the same machine. Memory is the resident set afterwards.',
      `Hono and Fastify give the bytes that the emulator answers with 20 projects, from memory, and read the body of a creation. The cost is processor time for a request, as a multiple of Hono's.`,
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

/** The cost of a request as a multiple of the unit's. */
function formatRatio(unitPerSecond: number | undefined, perSecond: number): string {
  return unitPerSecond === undefined ? '' : (unitPerSecond / perSecond).toFixed(2)
}
