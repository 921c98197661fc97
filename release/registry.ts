import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { findTool } from './tools.ts'

export interface Registry {
  /** Ends with a slash. */
  readonly url: string
  close(): Promise<void>
}

/**
 * Starts an empty registry on the loopback interface. It passes on to `upstream` whatever is asked of it, except for
 * our own packages: those are never anything but what this release publishes.
 */
export async function startRegistry(folder: string, upstream: string): Promise<Registry> {
  mkdirSync(folder, { recursive: true })
  const config = join(folder, 'config.json')
  const everybody = { access: '$all', publish: '$all', unpublish: '$all' }
  writeFileSync(
    config,
    JSON.stringify({
      storage: join(folder, 'storage'),
      uplinks: { upstream: { url: upstream, maxage: '1h', max_fails: 10 } },
      packages: {
        '@spice-cloud/*': everybody,
        '**': { access: '$all', proxy: 'upstream' },
      },
      max_body_size: '100mb',
      web: { enable: false },
      log: { type: 'stdout', format: 'json', level: 'warn' },
    }),
  )
  const address = `127.0.0.1:${await findPort()}`
  const logFile = join(folder, 'log')
  const log = openSync(logFile, 'w')
  const child = spawn(
    process.execPath,
    [findTool('verdaccio/bin/verdaccio'), '--config', config, '--listen', address],
    {
      cwd: folder,
      stdio: ['ignore', log, log],
    },
  )
  const ended = once(child, 'exit')
  const close = async () => {
    child.kill()
    await ended
  }
  const url = `http://${address}/`
  for (let attempt = 0; attempt < 3000; attempt++) {
    if (child.exitCode !== null) break
    const response = await fetch(`${url}-/ping`).catch(() => null)
    if (response?.ok) return { url, close }
    await sleep(100)
  }
  await close()
  throw new Error(`The registry did not start:\n${readFileSync(logFile, 'utf8')}`)
}

/** A port that is free now. Verdaccio takes no 0. */
async function findPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}
