import { relative } from 'node:path'
import { writeWhole } from '../source/write-whole.ts'
import {
  chooseChangesetPath,
  findChangesetFolder,
  type PlannedChangeset,
  planChangeset,
} from '../workspace/changesets.ts'
import { type AnyCommand, defineCommand, type Output } from './command.ts'
import { loadConfig } from './load-config.ts'

const options = {
  config: { type: 'string', short: 'c' },
  base: { type: 'string' },
  folder: { type: 'string' },
  print: { type: 'boolean' },
  document: { type: 'string' },
} as const

export const changesetCommand: AnyCommand = defineCommand({
  usage: '[--config <file>] [--base <commit>]',
  options,
  help: {
    document: '`input` of the document, if the config has several.',
    config: 'Config file (default: spicegen.config.* here).',
    base: 'Commit that the documents and outputs are compared with (default: HEAD).',
    folder: 'Folder of the changesets (default: the nearest .changeset).',
    print: 'Print the changeset instead of writing it.',
  },
  positionals: [0, 0],
  run: async (values, _, output) => {
    const { config, base } = await loadConfig(values.config, values.document)
    const ref = values.base ?? 'HEAD'
    const changeset = await planChangeset(config, base, ref)
    if (changeset === null) {
      output.out('Nothing changed for users. No changeset is needed.')
      return 0
    }
    reportLeftOut(changeset, output)
    if (changeset.bumps.size === 0) return 0
    if (values.print === true) {
      output.out(changeset.text.trimEnd())
      return 0
    }
    const folder = values.folder ?? (await findChangesetFolder(base))
    const file = await chooseChangesetPath(folder, changeset.file, ref)
    await writeWhole(file, changeset.text)
    output.out(`${relative('', file)}:\n\n${changeset.text.trimEnd()}`)
    return 0
  },
})

/** Packages that changed, but that changesets cannot release. */
function reportLeftOut({ leftOut }: PlannedChangeset, output: Output): void {
  if (leftOut.length === 0) return
  const names = leftOut.join(', ')
  output.error(
    `Not in the changeset, because they have no version or the changeset config ignores them: ${names}.`,
  )
}
