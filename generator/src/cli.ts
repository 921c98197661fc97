#!/usr/bin/env node
import { keepCompiledCode } from './cli/keep-compiled-code.ts'

// Whoever reads may have seen enough: `spicegen diff a.json b.json | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})
keepCompiledCode()
const { run } = await import('./cli/run.ts')
process.exitCode = await run(process.argv.slice(2))
