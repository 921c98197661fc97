import { relative } from 'node:path'
import { UsageError } from '../errors.ts'
import { writeWhole } from '../source/write-whole.ts'
import {
  chooseChangesetPath,
  findChangesetFolder,
  type PlannedChangesets,
  planChangesets,
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
    const planned = await planChangesets(config, base, ref)
    if (planned === null) {
      output.out('Nothing changed for users. No changeset is needed.')
      return 0
    }
    reportLeftOut(planned, output)
    for (const { file, text } of planned.changesets) {
      if (values.print === true) {
        output.out(text.trimEnd())
        continue
      }
      const folder = values.folder ?? (await findChangesetFolder(base))
      if (folder === null)
        throw new UsageError(
          'there is no .changeset folder. Create one with `changeset init`, or pass --folder.',
        )
      const path = await chooseChangesetPath(folder, file, ref)
      await writeWhole(path, text)
      output.out(`${relative('', path)}:\n\n${text.trimEnd()}`)
    }
    return 0
  },
})

/** Packages that changed, but that changesets cannot release. */
function reportLeftOut({ leftOut }: PlannedChangesets, output: Output): void {
  if (leftOut.length === 0) return
  const names = leftOut.join(', ')
  output.error(
    `Not in the changeset, because they have no version or the changeset config ignores them: ${names}.`,
  )
}
