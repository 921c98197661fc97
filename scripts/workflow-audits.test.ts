/** The audits of zizmor (https://docs.zizmor.sh/audits) that apply here and that workflows.test.ts does not contain. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

const root = join(import.meta.dirname, '..')
const files = globSync('.github/workflows/*.yml', { cwd: root }).map((file) => ({
  file,
  text: readFileSync(join(root, file), 'utf8'),
}))

/** An audit: the pattern that it finds in a workflow, and an example. */
const forbidden: Readonly<Record<string, readonly [pattern: RegExp, example: string]>> = {
  'adhoc-packages': [
    /\b(?:npm|pnpm|yarn|gem|pip3?|bundle) (?:i|add|install)\b(?! --frozen)|\bnpx /,
    '- run: npm install --global pnpm@12',
  ],
  'bot-conditions': [/\bgithub\.(?:actor|triggering_actor)\b/, "if: github.actor == 'dependabot[bot]'"],
  'cache-poisoning': [/uses: actions\/cache|^\s+cache:/m, 'uses: actions/cache@v5'],
  'github-env': [/GITHUB_ENV\b/, 'run: echo "a=$b" >> $GITHUB_ENV'],
  'insecure-commands': [/ACTIONS_ALLOW_UNSECURE_COMMANDS/, 'ACTIONS_ALLOW_UNSECURE_COMMANDS: true'],
  misfeature: [/pip-install:|^\s+shell:/m, '\n        shell: cmd'],
  'overprovisioned-secrets': [/\bsecrets\b/, 'secrets: inherit'],
  'self-hosted-runner': [/runs-on: (?!ubuntu-\d\d\.04$)/m, 'runs-on: self-hosted'],
  'self-repository': [/uses: \.\//, 'uses: ./my-action'],
  'unpinned-images': [/\b(?:container|services|image):|docker:\/\//, 'container: node:latest'],
  'unpinned-uses, typosquat-uses, archived-uses, superfluous-actions': [
    /uses: (?!(?:actions|changesets)\/)/,
    'uses: action/checkout@v7',
  ],
  'unsound-condition, unsound-contains': [/\bif: [|>]|\bcontains\(/, 'if: |\n  false'],
}

test.each(Object.entries(forbidden))('no workflow has a finding of the audit %s', (_, [pattern, example]) => {
  expect(example).toMatch(pattern)
  const found = files.filter(({ text }) => pattern.test(text)).map(({ file }) => file)
  expect(found).toEqual([])
})

test('every permission beyond `contents: read` has a reason (undocumented-permissions)', () => {
  for (const { text } of files) {
    const lines = text.match(/^ +(?:contents|pull-requests|issues|actions|id-token): .*/gm) ?? []
    expect(lines.filter((line) => !/contents: read$| # \w/.test(line))).toEqual([])
  }
})

interface Workflow {
  readonly name?: string
  readonly concurrency?: { readonly group: string; readonly 'cancel-in-progress': unknown }
  readonly jobs: Readonly<Record<string, Job>>
}
interface Job {
  readonly name?: string
  readonly steps: readonly { readonly uses?: string; readonly with?: Readonly<Record<string, unknown>> }[]
}

test('each workflow and job has a name, and each workflow a limit (anonymous-definition, concurrency-limits)', () => {
  for (const { text } of files) {
    const { name, concurrency, jobs } = parse(text) as Workflow
    expect([name, concurrency?.group, ...Object.values(jobs).map((job) => job.name)]).not.toContain(undefined)
    expect(concurrency?.['cancel-in-progress']).toBeDefined()
  }
})

test('no job restores a cache, and a job with credentials uploads nothing (cache-poisoning, artipacked)', () => {
  for (const { steps } of files.flatMap(({ text }) => Object.values((parse(text) as Workflow).jobs))) {
    const find = (action: string) => steps.filter(({ uses }) => uses?.startsWith(`actions/${action}@`))
    for (const step of find('setup-node')) expect(step.with?.['package-manager-cache']).toBe(false)
    const keeps = find('checkout').map((step) => step.with?.['persist-credentials'])
    expect(keeps).not.toContain(undefined)
    if (keeps.includes(true)) expect(find('upload-artifact')).toEqual([])
  }
})

test('Dependabot runs no code of dependencies (dependabot-execution)', () => {
  expect(readFileSync(join(root, '.github/dependabot.yml'), 'utf8')).not.toContain('insecure-external-code')
})
