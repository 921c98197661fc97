/** Runs the generator over the hostile documents of a kit, as `run.mjs` of the kit does, but in few processes. */
import { type ChildProcess, execFile, fork } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { createRequire } from 'node:module'
import { dirname, extname, join, relative } from 'node:path'
import { promisify } from 'node:util'

/** The checker, and the bait that lies beside every document. */
const kit = join(import.meta.dirname, '../hostile')

/** What is used of a case. */
interface Case {
  readonly name: string
  readonly file: string
  readonly timeoutSec: number
}

/** The cases of a kit, with the port on which nobody must ask for anything. */
interface Index {
  readonly port: number
  readonly cases: readonly Case[]
}

/** What the checker says of a case. */
export interface Verdict {
  readonly name: string
  readonly verdict: string
  readonly correct: boolean
  readonly why: readonly string[]
}

const workers = 2

/**
 * Generates from every document of an index and has the checker judge what came of it.
 *
 * @param index path of the `INDEX.json` that lists the cases
 * @param work folder for the runs, below the package, so that what is emitted finds its dependencies
 */
export async function judgeHostile(index: string, work: string): Promise<readonly Verdict[]> {
  const { port, cases } = JSON.parse(readFileSync(index, 'utf8')) as Index
  const bait = await listen(port)
  const queue = [...cases]
  try {
    await Promise.all(Array.from({ length: workers }, () => runCases(queue, dirname(index), work, bait)))
  } finally {
    bait.server.close()
  }
  const shards = Array.from({ length: workers }, (_, shard) =>
    cases.filter((_, at) => at % workers === shard).map(({ name }) => name),
  )
  const reports = await Promise.all(shards.map((names, shard) => check(index, work, names, shard)))
  return reports.flat()
}

interface Bait {
  readonly server: Server
  /** What was asked for since the last look. */
  readonly hits: string[]
}

async function listen(port: number): Promise<Bait> {
  const hits: string[] = []
  const secret = readFileSync(join(kit, 'fixtures/secret.json'))
  const server = createServer(({ method, url }, response) => {
    hits.push(`${method} ${url}`)
    response.setHeader('content-type', 'application/json').end(secret)
  })
  await new Promise<void>((resolve, reject) =>
    server.once('error', reject).listen(port, '127.0.0.1', resolve),
  )
  return { server, hits }
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
  cpSync(join(root, file), input)
  const siblings = join(root, file.slice(0, -extname(file).length))
  if (existsSync(siblings)) cpSync(siblings, dirname(input), { recursive: true })
  cpSync(join(kit, 'fixtures/secret.json'), join(folder, 'secret.json'))
  const before = new Set(listPaths(folder))
  const written = statSync(input).mtimeMs
  const started = performance.now()
  const answer = await ask(worker, { folder: cwd, input, output: join(cwd, 'out') }, timeoutSec * 1000)
  const strayed = listPaths(folder).filter((path) => !before.has(path) && !isInside(join(cwd, 'out'), path))
  const escaped = [...strayed, ...(statSync(input).mtimeMs === written ? [] : [`${input} (modified)`])]
  const result = {
    ...answer,
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
}

/** A worker that does not answer in time, or dies, is gone; what it said last belongs to the case. */
async function ask(worker: ChildProcess, job: object, timeoutMs: number): Promise<Answer> {
  const dead = { exitCode: null, stdout: '', stderr: '', inGenerator: null }
  return await new Promise((resolve) => {
    let stderr = ''
    let timedOut = false
    const hear = (chunk: Buffer) => {
      stderr += chunk
    }
    const kill = setTimeout(() => {
      timedOut = true
      worker.kill('SIGKILL')
    }, timeoutMs)
    const end = (answer: Answer) => {
      clearTimeout(kill)
      worker.stderr?.off('data', hear)
      worker.removeAllListeners()
      resolve(answer)
    }
    worker.stderr?.on('data', hear)
    worker.once('message', (answer) => end({ ...dead, ...(answer as Answer), signal: null, timedOut: false }))
    worker.once('exit', (code, signal) =>
      end({ ...dead, stderr, signal: signal ?? `exit ${code}`, timedOut }),
    )
    worker.send(job)
  })
}

async function check(
  index: string,
  work: string,
  names: readonly string[],
  shard: number,
): Promise<readonly Verdict[]> {
  const report = join(work, `report-${shard}.json`)
  const modules = join(import.meta.dirname, '../../node_modules')
  const typescript = dirname(dirname(createRequire(import.meta.url).resolve('typescript')))
  const args = [
    join(kit, 'check.mjs'),
    ...['--runs', work, '--index', index, '--ts', typescript, '--node-modules', modules],
    ...['--typecheck', 'names,proto,ref,semantic', '--json', report, '--quiet'],
    ...['--only', `^(${names.join('|')})$`],
  ]
  // The exit code says no more than the report does.
  await promisify(execFile)(process.execPath, args, { maxBuffer: 1e8 }).catch(() => null)
  return (JSON.parse(readFileSync(report, 'utf8')) as { results: readonly Verdict[] }).results
}

function listPaths(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path))
}

function isInside(folder: string, path: string): boolean {
  return !relative(folder, path).startsWith('..')
}
