import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

let folder: string

/** A folder with a plan of two packages, and an npm that only writes down its calls. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'publish-'))
  mkdirSync(join(folder, '.tmp/packed'), { recursive: true })
  mkdirSync(join(folder, 'bin'))
  const step = (name: string) => ({
    kind: 'publish',
    name,
    version: '1.0.0',
    tarball: { path: `${name}.tgz` },
  })
  const plan = [[step('one')], [step('two'), { kind: 'tag', name: 'three', version: '1.0.0' }]]
  writeFileSync(join(folder, '.tmp/packed/publish-plan.json'), JSON.stringify({ plan }))
  writeFileSync(
    join(folder, 'bin/npm'),
    `#!/bin/sh
if [ "$1" = view ]; then
  case "$2" in $PUBLISHED) echo '"1.0.0"'; exit 0;; esac
  [ -n "$BROKEN" ] && echo "npm error code ETIMEDOUT" >&2 && exit 1
  echo "npm error code E404" >&2; exit 1
fi
echo "$*" >> ${folder}/calls\n`,
  )
  chmodSync(join(folder, 'bin/npm'), 0o755)
})
afterEach(() => rmSync(folder, { recursive: true }))

function publish(env: Readonly<Record<string, string>> = {}) {
  const { status, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'publish.ts')], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: [join(folder, 'bin'), process.env.PATH].join(delimiter), PUBLISHED: 'none', ...env },
  })
  const calls = join(folder, 'calls')
  return { status, stderr, calls: existsSync(calls) ? readFileSync(calls, 'utf8').trim().split('\n') : [] }
}

test('the script publishes every package of the plan, in its order', () => {
  expect(publish()).toMatchObject({
    status: 0,
    calls: ['publish ./.tmp/packed/one.tgz --access public', 'publish ./.tmp/packed/two.tgz --access public'],
  })
})

test('the script publishes with provenance if the workflow can prove it', () => {
  const { calls } = publish({ ACTIONS_ID_TOKEN_REQUEST_URL: 'https://example.com' })
  expect(calls.every((call) => call.endsWith(' --provenance'))).toBe(true)
})

test('the script skips a version that the registry already has', () => {
  expect(publish({ PUBLISHED: 'one@1.0.0' }).calls).toEqual(['publish ./.tmp/packed/two.tgz --access public'])
})

test('the script publishes nothing if the registry cannot be queried', () => {
  const { status, stderr, calls } = publish({ BROKEN: '1' })
  expect({ status, calls }).toEqual({ status: 1, calls: [] })
  expect(stderr).toContain('npm cannot look up one@1.0.0')
})
