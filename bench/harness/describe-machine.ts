import { readFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { join } from 'node:path'
import { root } from './folders.ts'
import type { Report } from './report.ts'

/** Facts about a machine that explain its measurements; nothing identifies it. */
function describeMachine(): string {
  const memory = Math.round(totalmem() / 2 ** 30)
  return `${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${memory} GiB, ${process.platform} ${process.arch}`
}

/** The versions of what runs and checks everything. */
function describeTools(): string {
  const read = (path: string) =>
    (JSON.parse(readFileSync(join(root, path), 'utf8')) as { version: string }).version
  return `Node ${process.version.slice(1)}, TypeScript ${read('node_modules/typescript/package.json')}`
}

/** Processes that wanted to run, on average over the last minute: above the number of cores, numbers are noisy. */
export function readLoad(): number {
  return Math.round((loadavg()[0] ?? 0) * 10) / 10
}

/** The facts of a run, for the top of its results. */
export function describeRun(
  { exact = false }: Pick<Report, 'exact'>,
  [before, after]: readonly [number, number],
  seconds: number,
): readonly string[] {
  return [
    ...(exact ? [] : warnOfLoad(before, after)),
    `Machine: ${describeMachine()}; ${describeTools()}.`,
    `Load average before and after: ${before} and ${after}; ${new Date().toISOString().slice(0, 10)}, ${Math.round(seconds)} s.`,
  ]
}

/**
 * A warning for results that other programs disturbed, by the load averages before and after; empty without one. The
 * measure before leaves a load of up to the number of cores, and the measure itself adds one.
 */
export function warnOfLoad(before: number, after: number, cores: number = cpus().length): readonly string[] {
  if (before <= cores && after <= cores + 1) return []
  return [
    `**Measured on a loaded machine** (load average ${before} before, ${after} after, ${cores} cores): times are too high and spread widely.`,
  ]
}
