#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8'
import { keepCompiledCode } from './cli/keep-compiled-code.ts'

// The reader of a pipe can close it early: `spicegen diff a.json b.json | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})
// By default the heap grows to four times what is in use, which large documents do not need.
setFlagsFromString('--heap-growing-percent=30')
keepCompiledCode()
const { run } = await import('./cli/run.ts')
process.exitCode = await run(process.argv.slice(2))
