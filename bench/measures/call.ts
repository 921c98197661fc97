import { join } from 'node:path'
import { alternate } from '../harness/alternate.ts'
import { bundleModule } from '../harness/bundle-module.ts'
import { ensureGenerated } from '../harness/generate.ts'
import { formatNumber, formatRatio, formatSample, type Report, type Section } from '../harness/report.ts'
import { runProgram } from '../harness/run-program.ts'
import { summarize } from '../harness/statistics.ts'
import { heyApi, kubb, orval, versionOf } from '../peers/generators.ts'
import { heyApiValidating } from '../peers/hey-api-validating.ts'
import { callPrograms } from './call-programs.ts'

interface CallRun {
  readonly microseconds: number
  readonly bytes: number
  readonly failure: string | null
}

/** Measures a call in addition to the platform's fetch and to reading the response. */
export async function measureCalls(): Promise<Report> {
  for (const generator of [heyApi, heyApiValidating, orval, kubb]) await ensureGenerated(generator, 'spice')
  const files = new Map<string, string>()
  for (const { name, code } of callPrograms) files.set(name, await bundleModule(name, code))
  return {
    title: 'Cost of a call',
    method: [
      'Each client calls a fetch that answers from memory with a small JSON document, so that only its own work is measured. Like the platform\'s, that fetch makes a `Request` of what it is given. Answers have a content-length, except where the results show that they have none, as chunked and compressed ones do. Every client runs in a process of its own, warmed up, in turns; a run gives the quickest of 10 batches of 2,000 calls, since what disturbs a batch only adds to it. "Over bare fetch" is what is left of the quickest run when that of a bare `fetch` with the same headers, and of `response.json()`, is taken off. Allocations are those of 200 calls between two collections. Before anything is measured, the answer is checked.',
      `Versions: hey-api ${heyApi.version}, orval ${orval.version}, kubb ${kubb.version}, openapi-fetch ${versionOf('openapi-fetch')}, openai ${versionOf('openai')}.`,
    ],
    sections: [
      await measureCall('GET, a list of two projects', 'list', files),
      await measureCall('POST, one project', 'create', files),
      await measureCall('GET, an answer without a content-length', 'list', files, false),
    ],
  }
}

async function measureCall(
  title: string,
  name: 'list' | 'create',
  files: ReadonlyMap<string, string>,
  isSized = true,
): Promise<Section> {
  const runs = await alternate(
    [...files.keys()],
    async (subject) => await runCalls(files.get(subject)!, name, isSized),
    {
      rounds: 3,
    },
  )
  const micros = (subject: string) => summarize(runs.get(subject)!.map(({ microseconds }) => microseconds))
  const floor = micros('bare fetch').low
  return {
    title,
    columns: ['does', 'microseconds a call', 'over bare fetch', 'vs bare fetch', 'kB allocated'],
    rows: callPrograms.map(({ name: subject, does }) => {
      const outcomes = runs.get(subject)!
      const failed = outcomes.at(-1)!.failure
      if (failed !== null) return { subject, cells: [does, `failed: ${failed.slice(0, 160)}`, '', '', ''] }
      const sample = micros(subject)
      return {
        subject,
        cells: [
          does,
          formatSample(sample),
          formatSample({
            ...sample,
            median: sample.low - floor,
            low: sample.low - floor,
            high: sample.high - floor,
          }),
          formatRatio(sample.low, floor),
          formatNumber(summarize(outcomes.map(({ bytes }) => bytes)).median / 1000),
        ],
      }
    }),
    chart: {
      title: `Over a bare fetch: ${title}`,
      unit: 'microseconds a call, less is better',
      bars: callPrograms.slice(1).map(({ name: subject }) => {
        const failed = runs.get(subject)!.at(-1)!.failure !== null
        const value = failed ? null : Math.max(0, micros(subject).low - floor)
        return { label: subject, value, note: value === null ? 'failed' : formatNumber(value) }
      }),
    },
  }
}

async function runCalls(file: string, name: string, isSized: boolean): Promise<CallRun> {
  const { stdout, failure } = await runProgram({
    file: join(import.meta.dirname, '../programs/call.mjs'),
    args: [file, name, ...(isSized ? ['sized'] : [])],
    nodeArgs: ['--expose-gc', '--min-semi-space-size=16', '--max-semi-space-size=16'],
  })
  if (failure !== null) return { microseconds: Number.NaN, bytes: Number.NaN, failure }
  return { ...(JSON.parse(stdout) as { microseconds: number; bytes: number }), failure: null }
}
