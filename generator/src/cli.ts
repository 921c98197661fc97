#!/usr/bin/env node
import { keepCompiledCode } from './cli/keep-compiled-code.ts'

// The reader of a pipe can close it early: `spicegen diff a.json b.json | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})
keepCompiledCode()
const { run } = await import('./cli/run.ts')
process.exitCode = await run(process.argv.slice(2))
