import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { alternate } from './alternate.ts'
import { checkTypes } from './check-types.ts'
import { openCheckpoint } from './checkpoint.ts'
import { warnOfLoad } from './describe-machine.ts'
import { drawChart } from './draw-chart.ts'
import { listOutdated } from './list-outdated.ts'
import { printMarkdown } from './print-markdown.ts'
import { startProgress } from './progress.ts'
import { formatNumber, formatRatio, formatSample } from './report.ts'
import { runProgram } from './run-program.ts'
import { summarize } from './statistics.ts'

const folder = mkdtempSync(join(tmpdir(), 'bench-'))

const write = (name: string, text: string): string => {
  const file = join(mkdtempSync(join(tmpdir(), 'bench-')), name)
  writeFileSync(file, text)
  return file
}

test('sums up by the median, and shows how far the rest is from it', () => {
  expect(summarize([3, 1, 10])).toEqual({ median: 3, low: 1, high: 10, count: 3 })
  expect(summarize([1, 2]).median).toBe(1.5)
})

test('lets contestants take turns, there and back, without those who fail or are slow', async () => {
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

test('measures what a program used', async () => {
  const file = write('work.mjs', 'while (process.cpuUsage().user < 1e5); globalThis.a = Buffer.alloc(5e7, 1)')
  const run = await runProgram({ file })
  expect(run.failure).toBeNull()
  expect(run.wallMs).toBeGreaterThan(50)
  expect(run.cpuMs).toBeGreaterThan(90)
  expect(run.peakMb).toBeGreaterThan(50)
})

test('reports that a program failed, or took too long, and its output', async () => {
  const failing = write('fail.mjs', "throw new Error('out of luck')")
  expect((await runProgram({ file: failing })).failure).toMatch(/^exit code 1: .*out of luck/)
  const endless = write('endless.mjs', 'setInterval(() => {}, 1000)')
  expect((await runProgram({ file: endless }, 300)).failure).toBe('not done after 0.3 s')
})

test('counts type errors, so that output that does not compile is seen', async () => {
  const file = write('wrong.ts', "export const a: number = 'text'\nexport const b: string = 1\n")
  const check = await checkTypes(join(file, '..'), ['wrong.ts'])
  expect(check).toMatchObject({ errors: 2, failure: null })
  expect(check.firstError).toContain('TS2322')
})

test('takes a client that answers wrongly for failed', async () => {
  const client = write('client.mjs', "export const list = async () => ({ projects: [{ name: 'other' }] })")
  const file = join(import.meta.dirname, '../programs/call.mjs')
  const run = await runProgram({ file, args: [client, 'list', '1'], nodeArgs: ['--expose-gc'] })
  expect(run.failure).toContain('the client answered')
})

test('prints numbers with the digits that count', () => {
  expect([0, 0.01234, 1.2, 123.4, 12345.6].map(formatNumber)).toEqual([
    '0',
    '0.0123',
    '1.20',
    '123',
    '12,346',
  ])
})

test('keeps what a peer prints from becoming markup', () => {
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

test('a contestant without a measurement leaves cells empty and fails no report', () => {
  const nothing = summarize([])
  expect(formatSample(nothing)).toBe('failed')
  expect(formatNumber(nothing.median)).toBe('')
  expect(formatRatio(1, nothing.median)).toBe('')
  expect(
    drawChart({ title: 't', unit: 'u', bars: [{ label: 'a', value: Number.NaN, note: '' }] }, () => false),
  ).not.toContain('NaN')
})

test('an interrupted measure goes on where it was, and a new one starts anew', async () => {
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

test('progress names the step and the time that is left', () => {
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

test('a peer that is behind its newest version is listed, and a link is not', async () => {
  const dependencies = { ours: 'link:../packages/ours', orval: '8.0.0', zod: '4.1.0' }
  const latest = async (name: string) => (name === 'orval' ? '9.0.0' : '4.1.0')
  expect(await listOutdated(latest, JSON.stringify({ dependencies }))).toEqual([
    { name: 'orval', version: '8.0.0', latest: '9.0.0' },
  ])
})

test('results of a loaded machine carry a warning', () => {
  expect(warnOfLoad(0.4, 2.1, 2)).toEqual([])
  expect(warnOfLoad(3, 2.1, 2)).toEqual([expect.stringMatching(/^\*\*Measured on a loaded machine\*\*/)])
  expect(warnOfLoad(0.1, 6, 2)).toHaveLength(1)
})
