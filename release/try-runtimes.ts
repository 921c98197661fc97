import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Program } from '../scripts/programs.ts'
import type { Check } from './checks.ts'
import { type Consumer, needsSqlite, runPrograms } from './consumer.ts'
import { runCommand } from './run-command.ts'
import { findNode, nodeVersions } from './tools.ts'

/** Runs the programs of a project on every Node, and loads every entry with `require()`, as CommonJS does. */
export function tryRuntimes(
  consumer: Consumer,
  programs: readonly Program[],
  entries: readonly string[],
): Check[] {
  writeFileSync(join(consumer.cwd, 'require.cjs'), makeRequire(entries))
  return nodeVersions.flatMap((version) => [
    {
      name: `Node ${version} runs the programs`,
      run: () => runPrograms(consumer, programs.filter(runsOn(version)), findNode(version)),
    },
    {
      name: `Node ${version} requires every entry`,
      run: () => runCommand(findNode(version), ['require.cjs'], consumer),
    },
  ])
}

function runsOn(version: string): (program: Program) => boolean {
  return (program) => !(version === '20' && needsSqlite(program))
}

/** A program that fails unless `require()` gives what `import()` gives. */
function makeRequire(entries: readonly string[]): string {
  return `const assert = require('node:assert/strict')
const main = async () => {
  for (const entry of ${JSON.stringify(entries)}) assert.deepEqual({ ...require(entry) }, { ...(await import(entry)) }, entry)
}
main()
`
}
