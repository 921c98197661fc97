import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'

/** A Node program to run: the file, and its arguments. */
export interface Program {
  readonly file: string
  readonly args?: readonly string[]
  readonly cwd?: string
  readonly nodeArgs?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

/** Time and result of a run. */
export interface ProgramRun {
  readonly wallMs: number
  /** Processor time of the program and its Node children; less than `wallMs` where the machine had other work. */
  readonly cpuMs: number
  /** Most memory that one of its processes held. */
  readonly peakMb: number
  readonly stdout: string
  /** Why it counts as failed; `null` where it does not. */
  readonly failure: string | null
}

const preload = new URL('report-usage.mjs', import.meta.url).href

/** Runs a program to its end, or to the limit, and measures it. */
export async function runProgram(program: Program, timeoutMs = 60_000): Promise<ProgramRun> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-usage-'))
  const usageFile = join(folder, 'usage')
  try {
    return await runMeasured(program, timeoutMs, usageFile)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function runMeasured(
  { file, args = [], nodeArgs = [], cwd, env }: Program,
  timeoutMs: number,
  usageFile: string,
): Promise<ProgramRun> {
  const started = performance.now()
  const child = spawn(process.execPath, [...nodeArgs, file, ...args], {
    ...(cwd === undefined ? {} : { cwd }),
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that children of the program end with it.
    detached: true,
    env: {
      ...process.env,
      NODE_OPTIONS: `--import=${preload}`,
      BENCH_USAGE_FILE: usageFile,
      NO_COLOR: '1',
      CI: 'true',
      ...env,
    },
  })
  const chunks = { stdout: '', stderr: '' }
  child.stdout.on('data', (chunk) => {
    chunks.stdout += chunk
  })
  child.stderr.on('data', (chunk) => {
    chunks.stderr += chunk
  })
  let timedOut = false
  const timer = setTimeout(() => {
    timedOut = true
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
  }, timeoutMs)
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  clearTimeout(timer)
  const wallMs = performance.now() - started
  const failure = timedOut
    ? `not done after ${timeoutMs / 1000} s`
    : code === 0
      ? null
      : describeExit(code, `${chunks.stderr}\n${chunks.stdout}`)
  return { wallMs, ...readUsage(usageFile), stdout: chunks.stdout, failure }
}

function readUsage(file: string): { cpuMs: number; peakMb: number } {
  const usages = (existsSync(file) ? readFileSync(file, 'utf8') : '')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { cpuMs: number; peakMb: number })
  return {
    cpuMs: usages.reduce((sum, usage) => sum + usage.cpuMs, 0),
    peakMb: Math.max(0, ...usages.map((usage) => usage.peakMb)),
  }
}

/** The most useful line of the output; without the folders of this machine, since results are published. */
function describeExit(code: number | null, output: string): string {
  const lines = stripVTControlCharacters(output)
    .split('\n')
    .map((line) => line.trim())
  const line =
    lines.find((text) => /^(?:error: )?\w*Error\b/.test(text)) ??
    lines.find((text) => /error|cannot|fail|invalid/i.test(text)) ??
    ''
  return `exit code ${code}: ${line.replaceAll(/(?:file:\/\/)?(?:\/[\w.@+-]+)+\/(?=[\w.@+-])/g, '')}`
}
