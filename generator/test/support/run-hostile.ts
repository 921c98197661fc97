/** Runs the generator over the hostile documents of a kit, as `run.mjs` of the kit does, but in few processes. */
import { type ChildProcess, execFile, fork } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { dirname, extname, join, relative } from 'node:path'
import { promisify } from 'node:util'

/** The checker, and the bait that lies beside every document. */
const kit = join(import.meta.dirname, '../hostile')

/** The part of a case that is used. */
interface Case {
  readonly name: string
  readonly file: string
  readonly timeoutSec: number
}

/** The cases of a kit. */
interface Index {
  readonly cases: readonly Case[]
}

/** The checker's verdict on a case. */
export interface Verdict {
  readonly name: string
  readonly verdict: string
  readonly correct: boolean
  readonly why: readonly string[]
}

const workers = 2

/** Longer than any case takes on a loaded machine: what takes longer hangs. */
const hangMs = 300_000

/**
 * Generates from every document of an index and has the checker judge what came of it.
 *
 * @param index path of the `INDEX.json` that lists the cases
 * @param work folder for the runs, below the package, so that what is emitted finds its dependencies
 */
export async function judgeHostile(index: string, work: string): Promise<readonly Verdict[]> {
  const bait = await listen()
  const moved = join(work, 'INDEX.json')
  mkdirSync(work, { recursive: true })
  writeFileSync(moved, bait.movePort(readFileSync(index)))
  const { cases } = JSON.parse(readFileSync(moved, 'utf8')) as Index
  const queue = [...cases]
  try {
    await Promise.all(Array.from({ length: workers }, () => runCases(queue, dirname(index), work, bait)))
  } finally {
    bait.server.close()
  }
  const shards = Array.from({ length: workers }, (_, shard) =>
    cases.filter((_, at) => at % workers === shard).map(({ name }) => name),
  )
  const reports = await Promise.all(shards.map((names) => checkRuns(moved, work, names)))
  return reports.flat()
}

interface Bait {
  readonly server: Server
  /** Requests since the last case. */
  readonly hits: string[]
  /** Replaces the port that the kit names by the one of this server: several runs may share a machine. */
  readonly movePort: (bytes: Buffer) => Buffer
}

async function listen(): Promise<Bait> {
  const hits: string[] = []
  const secret = readFileSync(join(kit, 'fixtures/secret.json'))
  const server = createServer(({ method, url }, response) => {
    hits.push(`${method} ${url}`)
    response.setHeader('content-type', 'application/json').end(secret)
  })
  await new Promise<void>((resolve, reject) =>
    server.once('error', reject).listen(0, '127.0.0.1', () => resolve()),
  )
  const { port } = server.address() as AddressInfo
  // Latin-1 keeps every byte: some documents are not valid UTF-8.
  const movePort = (bytes: Buffer) =>
    Buffer.from(bytes.toString('latin1').replaceAll('47999', String(port)), 'latin1')
  return { server, hits, movePort }
}

async function runCases(queue: Case[], root: string, work: string, bait: Bait): Promise<void> {
  let worker: ChildProcess | null = null
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    worker ??= await startWorker()
    const { isAlive } = await runCase(worker, next, root, work, bait)
    if (!isAlive) worker = null
  }
  worker?.kill()
}

async function startWorker(): Promise<ChildProcess> {
  const worker = fork(join(import.meta.dirname, 'hostile-worker.mjs'), {
    execArgv: ['--conditions=@spice-cloud/source', '--max-old-space-size=3072'],
    env: { ...process.env, NODE_OPTIONS: '', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  await new Promise((resolve) => worker.once('message', resolve))
  return worker
}

async function runCase(
  worker: ChildProcess,
  { name, file, timeoutSec }: Case,
  root: string,
  work: string,
  bait: Bait,
): Promise<{ isAlive: boolean }> {
  const folder = join(work, name)
  const cwd = join(folder, 'l1/l2/l3')
  const input = join(folder, 'in', `spec${extname(file)}`)
  mkdirSync(cwd, { recursive: true })
  mkdirSync(dirname(input), { recursive: true })
  writeFileSync(input, bait.movePort(readFileSync(join(root, file))))
  const siblings = join(root, file.slice(0, -extname(file).length))
  if (existsSync(siblings)) cpSync(siblings, dirname(input), { recursive: true })
  cpSync(join(kit, 'fixtures/secret.json'), join(folder, 'secret.json'))
  const before = new Set(listPaths(folder))
  const written = statSync(input).mtimeMs
  const started = performance.now()
  const answer = await ask(worker, { folder: cwd, input, output: join(cwd, 'out') })
  const strayed = listPaths(folder).filter((path) => !before.has(path) && !isInside(join(cwd, 'out'), path))
  const escaped = [...strayed, ...(statSync(input).mtimeMs === written ? [] : [`${input} (modified)`])]
  const result = {
    ...answer,
    // Processor time, so that a loaded machine does not look like a slow generator.
    timedOut: answer.timedOut || answer.cpuMs > timeoutSec * 1000,
    wallMs: Math.round(performance.now() - started),
    escaped,
    fetched: bait.hits.splice(0),
  }
  writeFileSync(join(folder, 'run.json'), JSON.stringify(result))
  return { isAlive: answer.exitCode !== null }
}

interface Answer {
  readonly exitCode: number | null
  readonly signal: string | null
  readonly timedOut: boolean
  readonly stdout: string
  readonly stderr: string
  readonly inGenerator: object | null
  readonly cpuMs: number
}

/** A worker that does not answer in time, or crashes, is replaced; its last output belongs to the case. */
async function ask(worker: ChildProcess, job: object): Promise<Answer> {
  const dead = { exitCode: null, stdout: '', stderr: '', inGenerator: null, cpuMs: 0 }
  return await new Promise((resolve) => {
    let stderr = ''
    let timedOut = false
    const receive = (chunk: Buffer) => {
      stderr += chunk
    }
    const kill = setTimeout(() => {
      timedOut = true
      worker.kill('SIGKILL')
    }, hangMs)
    const end = (answer: Answer) => {
      clearTimeout(kill)
      worker.stderr?.off('data', receive)
      worker.removeAllListeners()
      resolve(answer)
    }
    worker.stderr?.on('data', receive)
    worker.once('message', (answer) => end({ ...dead, ...(answer as Answer), signal: null, timedOut: false }))
    worker.once('exit', (code, signal) =>
      end({ ...dead, stderr, signal: signal ?? `exit ${code}`, timedOut }),
    )
    worker.send(job)
  })
}

/** Has the checker judge finished runs, each of which left a `run.json` and an output. */
export async function checkRuns(
  index: string,
  work: string,
  names: readonly string[],
): Promise<readonly Verdict[]> {
  const report = join(work, `report-${names[0]}.json`)
  const modules = join(import.meta.dirname, '../../node_modules')
  const typescript = dirname(dirname(createRequire(import.meta.url).resolve('typescript')))
  const args = [
    join(kit, 'check.mjs'),
    ...['--runs', work, '--index', index, '--ts', typescript, '--node-modules', modules],
    ...['--typecheck', 'names,proto,ref,semantic', '--json', report, '--quiet'],
    ...['--only', `^(${names.join('|')})$`],
  ]
  // The exit code adds nothing to the report.
  await promisify(execFile)(process.execPath, args, { maxBuffer: 1e8 }).catch(() => null)
  return (JSON.parse(readFileSync(report, 'utf8')) as { results: readonly Verdict[] }).results
}

function listPaths(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path))
}

function isInside(folder: string, path: string): boolean {
  return !relative(folder, path).startsWith('..')
}
