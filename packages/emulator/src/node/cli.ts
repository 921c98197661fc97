#!/usr/bin/env node
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { isLoopback } from '../http/hosts.ts'
import type { RequestSummary } from '../requests/received-request.ts'
import { type Arguments, readArguments, usage } from './arguments.ts'
import { openDataFile } from './data/open-data-file.ts'
import { packageRoot } from './package-root.ts'
import { describeForPeople, describeForScripts } from './ready-message.ts'
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
    report((error as Error).message)
    return 1
  }
}

async function serveUntilStopped(options: Arguments): Promise<void> {
  const { port, host, allowedHosts, json, data, seed, deployMs, rateLimits, log, tls, synchronous } = options
  // Runs first, so that a caller can stop the command as soon as it is ready.
  const stopped = waitForSignal()
  keepRunningAfterBugs()
  const seedOption = seed === null ? {} : { seed: readSeedFile(seed) }
  const storage = data === null ? undefined : openDataFile(data, { synchronous })
  try {
    if (storage && !storage.isEmpty && seed !== null) reportUnusedSeed(seed, data ?? '')
    const served = await serve({
      port,
      host,
      allowedHosts,
      rateLimits,
      tls,
      ...(deployMs === null
        ? {}
        : { deployments: { queuedMs: deployMs / 4, inProgressMs: (deployMs / 4) * 3 } }),
      ...seedOption,
      ...(storage ? { storage } : {}),
      onRequest(request) {
        if (log) logRequest(request)
        reportIgnored(request)
      },
    })
    if (!isLoopback(host)) reportOpenHost(host)
    const caFile = served.ca === null ? null : writeCertificate(served.ca)
    print(json ? describeForScripts(served, caFile) : describeForPeople(served, caFile))
    await stopped
    await served.close()
    if (caFile !== null) rmSync(dirname(caFile), { recursive: true, force: true })
  } finally {
    storage?.close()
  }
}

/** Waits for the first signal. A second one exits at once. */
function waitForSignal(): Promise<void> {
  return new Promise((resolve) => {
    let count = 0
    const stop = () => {
      if (++count > 1) process.exit(1)
      resolve()
    }
    process.on('SIGINT', stop)
    process.on('SIGTERM', stop)
  })
}

/** Keeps the process running after a bug, since one failed request must not end the others. */
function keepRunningAfterBugs(): void {
  const log = (error: unknown) =>
    report(`a bug, please report it: ${(error as Error)?.stack ?? String(error)}`)
  process.on('uncaughtException', log)
  // Ignores errors of a closed pipe, since there is no reader to inform.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
  process.on('unhandledRejection', log)
}

/** Writes the certificate to a file, since clients read trusted certificates from files. */
function writeCertificate(ca: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'spice-cloud-emulator-')), 'ca.pem')
  writeFileSync(path, ca)
  return path
}

function reportUnusedSeed(seed: string, data: string): void {
  report(`${data} has a state already, so ${seed} is not applied now. A reset starts from it.`)
}

function reportOpenHost(host: string): void {
  report(
    `listening on ${host}: everybody who reaches this machine can use the admin paths without a credential, ` +
      'and the API with credentials that are the same in every installation.',
  )
}

function logRequest(request: RequestSummary): void {
  const { time, method, path, status, durationMs, operation, caller, id } = request
  const parts = [time, method, path, status, `${Math.round(durationMs ?? 0)} ms`, operation, caller, id]
  const line = parts.filter((part) => part !== null).join(' ')
  process.stderr.write(`${line.replace(/[^ -~]/g, '?')}\n`)
}

function report(message: string): void {
  process.stderr.write(`spice-cloud-emulator: ${message}\n`)
}

/** Warns of fields that the document does not have. The service ignores them silently. */
function reportIgnored({ method, path, ignored }: RequestSummary): void {
  if (!ignored) return
  report(`${method} ${path}: ignored ${ignored.join(', ')}, which the API document does not have`)
}

function print(text: string): number {
  process.stdout.write(text)
  return 0
}

function readVersion(): string {
  return (JSON.parse(readFileSync(`${packageRoot}/package.json`, 'utf8')) as { version: string }).version
}
