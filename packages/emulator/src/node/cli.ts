#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { type Arguments, readArguments, usage } from './arguments.ts'
import { openDataFile } from './data-file.ts'
import { describeForPeople, describeForScripts } from './greeting.ts'
import { packageRoot } from './package-root.ts'
import { readSeedFile } from './seed-file.ts'
import { serve } from './serve.ts'

process.exitCode = await run(process.argv.slice(2))

async function run(args: readonly string[]): Promise<number> {
  let options: Arguments
  try {
    options = readArguments(args)
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n\n${usage}`)
    return 2
  }
  if (options.help) return print(usage)
  if (options.version) return print(`${readVersion()}\n`)
  try {
    await serveUntilStopped(options)
    return 0
  } catch (error) {
    process.stderr.write(`spice-cloud-emulator: ${(error as Error).message}\n`)
    return 1
  }
}

async function serveUntilStopped(options: Arguments): Promise<void> {
  const { port, host, json, data, seed, deployMs, rateLimits } = options
  const storage = data === null ? undefined : openDataFile(data)
  try {
    const served = await serve({
      port,
      host,
      rateLimits,
      ...(deployMs === null
        ? {}
        : { deployments: { queuedMs: deployMs / 4, inProgressMs: (deployMs / 4) * 3 } }),
      ...(seed === null ? {} : { seed: readSeedFile(seed) }),
      ...(storage ? { storage } : {}),
    })
    print(json ? describeForScripts(served) : describeForPeople(served))
    await new Promise<void>((resolve) => {
      process.once('SIGINT', () => resolve())
      process.once('SIGTERM', () => resolve())
    })
    await served.close()
  } finally {
    storage?.close()
  }
}

function print(text: string): number {
  process.stdout.write(text)
  return 0
}

function readVersion(): string {
  return (JSON.parse(readFileSync(`${packageRoot}/package.json`, 'utf8')) as { version: string }).version
}
