/** Runs the Worker where Workers run: in workerd, bundled as wrangler would. */
import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createEmulator } from '@spice-cloud/emulator'
import { serve } from '@spice-cloud/emulator/node'
import { build } from 'esbuild'
import { expect, onTestFinished, test } from 'vitest'
import { findPort } from '../packages/emulator/test/find-port.ts'

test('the Worker responds with the last deployment of a project', async () => {
  const emulator = createEmulator({
    seed: {
      organizations: [
        {
          name: 'acme',
          projects: [{ name: 'orders', deployments: [{ status: 'succeeded' }] }, { name: 'fresh' }],
        },
      ],
    },
  })
  const served = await serve({ emulator })
  onTestFinished(() => served.close())
  const ask = await startWorker({
    SPICE_CLOUD_CLIENT_ID: emulator.credentials.clientId,
    SPICE_CLOUD_CLIENT_SECRET: emulator.credentials.clientSecret,
    SPICE_CLOUD_BASE_URL: served.url,
  })
  expect(await ask('/1')).toEqual([200, { deployment: 1, status: 'succeeded' }])
  expect(await ask('/2')).toEqual([200, { deployment: null, status: 'never deployed' }])
  expect(await ask('/999')).toEqual([404, { error: 'no such project' }])
  expect(await ask('/')).toEqual([400, { error: 'request /<project id>' }])
  expect(emulator.requests.list('token')).toHaveLength(1)
  emulator.faults.add({ operation: 'projects.deployments.list', effect: { kind: 'status', status: 400 } })
  expect(await ask('/1')).toEqual([502, { error: 'the service does not answer' }])
})

async function startWorker(bindings: Readonly<Record<string, string>>) {
  const folder = await mkdtemp(join(tmpdir(), 'worker-'))
  await build({
    entryPoints: [join(import.meta.dirname, 'worker.ts')],
    outfile: join(folder, 'worker.mjs'),
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['@spice-cloud/source', 'import'],
  })
  const port = await findPort()
  const values = Object.entries(bindings).map(([name, text]) => `(name = "${name}", text = "${text}")`)
  await writeFile(
    join(folder, 'config.capnp'),
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "worker.mjs", esModule = embed "worker.mjs")],
      compatibilityDate = "2026-11-01",
      bindings = [${values.join(', ')}],
      globalOutbound = "outside",
    )),
    (name = "outside", network = (allow = ["public", "private", "local"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);`,
  )
  const workerd = spawn('npx', ['--yes', 'workerd@1.20261117.1', 'serve', 'config.capnp'], {
    cwd: folder,
    detached: true,
    stdio: 'ignore',
  })
  onTestFinished(async () => {
    process.kill(-(workerd.pid ?? 0))
    await rm(folder, { recursive: true })
  })
  const ask = async (path: string) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`)
    return [response.status, await response.json()]
  }
  await expect.poll(() => ask('/').catch(() => null)).not.toBeNull()
  return ask
}
