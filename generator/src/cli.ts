#!/usr/bin/env node
import { run } from './cli/run.ts'

// Whoever reads may have seen enough: `spicegen diff a.json b.json | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})
process.exitCode = await run(process.argv.slice(2))
