import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { orval, versionOf } from '../peers/generators.ts'
import { alternate } from './alternate.ts'
import { explainBuildFailure } from './bundle-module.ts'
import { checkTypes } from './check-types.ts'
import { openCheckpoint } from './checkpoint.ts'
import { describeRun, warnOfLoad } from './describe-machine.ts'
import { drawChart } from './draw-chart.ts'
import { listOutdated } from './list-outdated.ts'
import { sendLoad } from './load.ts'
import { printMarkdown } from './print-markdown.ts'
import { startProgress } from './progress.ts'
import { formatNumber, formatRatio, formatSample, listOwnFailures } from './report.ts'
import { runProgram } from './run-program.ts'
import { startServer } from './start-server.ts'
import { summarize } from './statistics.ts'

const folder = mkdtempSync(join(tmpdir(), 'bench-'))

const write = (name: string, text: string): string => {
  const file = join(mkdtempSync(join(tmpdir(), 'bench-')), name)
  writeFileSync(file, text)
  return file
}

test('`summarize()` returns the median and its distance from the other samples', () => {
  expect(summarize([3, 1, 10])).toEqual({ median: 3, low: 1, high: 10, count: 3 })
  expect(summarize([1, 2]).median).toBe(1.5)
})

test('contestants take turns in alternating order, except those that fail or are slow', async () => {
  const turns: string[] = []
  const outcomes = await alternate(
    ['a', 'b', 'broken'],
    async (name, round) => {
      turns.push(`${name}${round}`)
      return { failure: name === 'broken' ? 'broken' : null }
    },
    { rounds: 3 },
  )
  expect(turns).toEqual(['a0', 'b0', 'broken0', 'b1', 'a1', 'a2', 'b2'])
  expect(outcomes.get('broken')).toEqual([{ failure: 'broken' }])
})

test('a peer that is not installed has no version, and does not keep the measures from loading', () => {
  expect(versionOf('no-such-peer')).toBe('not installed')
  expect(orval.version).toMatch(/^(?:\d+\.|not installed$)/)
})

test('`runProgram()` measures the resources that a program used', async () => {
  const file = write('work.mjs', 'while (process.cpuUsage().user < 1e5); globalThis.a = Buffer.alloc(5e7, 1)')
  const run = await runProgram({ file })
  expect(run.failure).toBeNull()
  expect(run.wallMs).toBeGreaterThan(50)
  expect(run.cpuMs).toBeGreaterThan(90)
  expect(run.peakMb).toBeGreaterThan(50)
})

test('`runProgram()` reports that a program failed or took too long, with its output', async () => {
  const failing = write('fail.mjs', "throw new Error('out of luck')")
  expect((await runProgram({ file: failing })).failure).toMatch(/^exit code 1: .*out of luck/)
  const endless = write('endless.mjs', 'setInterval(() => {}, 1000)')
  expect((await runProgram({ file: endless }, 300)).failure).toBe('not done after 0.3 s')
})

test('type errors are counted, so output that does not compile is visible', async () => {
  const file = write('wrong.ts', "export const a: number = 'text'\nexport const b: string = 1\n")
  const check = await checkTypes(join(file, '..'), ['wrong.ts'])
  expect(check).toMatchObject({ errors: 2, failure: null })
  expect(check.firstError).toContain('TS2322')
})

test('a client that returns a wrong result counts as failed', async () => {
  const client = write('client.mjs', "export const list = async () => ({ projects: [{ name: 'other' }] })")
  const file = join(import.meta.dirname, '../programs/call.mjs')
  const run = await runProgram({ file, args: [client, 'list', '1'], nodeArgs: ['--expose-gc'] })
  expect(run.failure).toContain('the client answered')
})

test('`formatNumber()` prints numbers with three significant digits', () => {
  expect([0, 0.01234, 1.2, 123.4, 12345.6].map(formatNumber)).toEqual([
    '0',
    '0.0123',
    '1.20',
    '123',
    '12,346',
  ])
})

test('output of a peer is escaped in Markdown and in charts', () => {
  const row = { subject: 'peer', cells: ['a | b\n<script>'] }
  const section = {
    title: 'Section',
    columns: ['text'],
    rows: [row],
    chart: { title: 'Chart', unit: 's', bars: [{ label: '<b>', value: 1, note: '"' }] },
  }
  const markdown = printMarkdown({ title: 'Title', method: [], sections: [section] }, [], new Map())
  expect(markdown).toContain('| peer | a \\| b \\<script\\> |')
  expect(drawChart(section.chart, () => false)).toContain('&#60;b&#62;')
})

test('a contestant without a measurement has empty cells, and the report still succeeds', () => {
  const nothing = summarize([])
  expect(formatSample(nothing)).toBe('failed')
  expect(formatNumber(nothing.median)).toBe('')
  expect(formatRatio(1, nothing.median)).toBe('')
  expect(
    drawChart({ title: 't', unit: 'u', bars: [{ label: 'a', value: Number.NaN, note: '' }] }, () => false),
  ).not.toContain('NaN')
})

test('an interrupted measurement continues where it stopped, and a new one starts from the beginning', async () => {
  const measured: string[] = []
  const measure = async (stopAfter: number) =>
    await alternate(
      ['a', 'b'],
      async (name, round) => {
        if (measured.length === stopAfter) throw new Error('interrupted')
        measured.push(`${name}${round}`)
        return { failure: null, value: measured.length }
      },
      { rounds: 2 },
    )
  vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  openCheckpoint('test', false, folder)
  await expect(measure(3)).rejects.toThrow('interrupted')
  openCheckpoint('test', true, folder)
  const outcomes = await measure(Number.POSITIVE_INFINITY)
  expect(measured).toEqual(['a0', 'b0', 'b1', 'a1'])
  expect(outcomes.get('a')).toEqual([
    { failure: null, value: 1 },
    { failure: null, value: 4 },
  ])
  openCheckpoint('test', false, folder)
  await measure(Number.POSITIVE_INFINITY)
  expect(measured).toHaveLength(8)
  openCheckpoint('test', false, folder).finish()
})

test('the progress line names the step and the remaining time', () => {
  const printed: string[] = []
  let now = 0
  const progress = startProgress(
    4,
    (text) => printed.push(text.trim()),
    () => now,
  )
  progress.show('a')
  now = 10_000
  progress.show('b')
  progress.skip()
  now = 20_000
  progress.show('c')
  expect(printed).toEqual(['1/4 a', '2/4 b, about 30 s left', '4/4 c, about 10 s left'])
})

test('a peer that is behind its newest version is listed with the reason, if there is one; a linked peer is not listed', async () => {
  const dependencies = {
    ours: 'link:../packages/ours',
    orval: '8.0.0',
    typescript: '5.9.3',
    zod: '4.1.0',
    'zod-3': 'npm:zod@3.1.0',
  }
  const latest = async (name: string) => ({ orval: '9.0.0', typescript: '7.0.2', zod: '4.1.0' })[name] ?? ''
  expect(await listOutdated(latest, JSON.stringify({ dependencies }))).toEqual([
    { name: 'orval', version: '8.0.0', latest: '9.0.0', reason: null },
    {
      name: 'typescript',
      version: '5.9.3',
      latest: '7.0.2',
      reason: expect.stringContaining('compiler API'),
    },
    { name: 'zod-3', version: '3.1.0', latest: '4.1.0', reason: null },
  ])
})

test('results of a loaded machine carry a warning', () => {
  expect(warnOfLoad(0.4, 2.1, 2)).toEqual([])
  expect(warnOfLoad(2, 2.1, 2)).toEqual([])
  expect(warnOfLoad(3, 2.1, 2)).toEqual([expect.stringMatching(/^\*\*Measured on a loaded machine\*\*/)])
  expect(warnOfLoad(0.1, 6, 2)).toHaveLength(1)
})

const serve = (answer: string) =>
  write(
    'serve.mjs',
    `import { createServer } from 'node:http'
const server = createServer((request, response) => { ${answer} })
server.listen(0, '127.0.0.1', () => console.log('listening on http://127.0.0.1:' + server.address().port))`,
  )
const load = { count: 4, connections: 2 }
const get = () => ({ method: 'GET', path: '/' })

test('a server that crashes under load counts as failed and does not stop the benchmark', async () => {
  const server = await startServer(serve("throw new Error('out of luck')"), [])
  await expect(sendLoad(server.url, get, load)).rejects.toThrow()
  await expect(server.usage()).rejects.toThrow('out of luck')
  await server.stop()
})

test('a server that stops responding counts as failed', async () => {
  const server = await startServer(serve(''), [])
  await expect(sendLoad(server.url, get, { ...load, limitMs: 200 })).rejects.toThrow('socket hang up')
  await server.stop()
})

test('a program that cannot be bundled is explained by its first error', () => {
  const error = new Error('Build failed with 1 error:\nstdin:1:7: ERROR: Could not resolve "./a.ts"')
  expect(explainBuildFailure(error)).toBe('stdin:1:7: ERROR: Could not resolve "./a.ts"')
})

test('results without times carry no warning about a loaded machine', () => {
  expect(describeRun({}, [99, 99], 1)[0]).toContain('loaded machine')
  expect(describeRun({ exact: true }, [99, 99], 1)[0]).toMatch(/^Machine: /)
})

test('a failure of our own package fails the benchmark, and a failure of a peer does not', () => {
  const rows = [
    { subject: 'spicegen', cells: ['failed: no function', 'failed: too'] },
    { subject: 'Stripe', cells: ['failed: no type', '1 s'] },
    { subject: 'orval', cells: ['1 s', 'failed: late'] },
  ]
  const section = { title: 'Table', columns: ['spicegen', 'orval'], rows }
  expect(listOwnFailures({ title: '', method: [], sections: [section] })).toEqual([
    'Table, spicegen: failed: no function',
    'Table, spicegen: failed: too',
    'Table, Stripe: failed: no type',
  ])
})
