import { extname } from 'node:path'
import { stringify } from 'yaml'
import { readDocument } from '../document/read-document.ts'
import { DiagnosticError, UsageError } from '../errors.ts'
import { writeWhole } from '../source/write-whole.ts'
import { type AnyCommand, defineCommand } from './command.ts'
import { printDiagnostics } from './print-diagnostics.ts'

export const upgradeCommand: AnyCommand = defineCommand({
  usage: '<file or URL> [--output <file>]',
  options: {
    output: { type: 'string', short: 'o' },
    format: { type: 'string', short: 'f' },
    all: { type: 'boolean' },
  },
  help: {
    output: 'File to write to (default: standard output).',
    format: 'json or yaml (default: by the extension of --output, else json).',
    all: 'Print every warning, not three of each kind.',
  },
  positionals: [1, 1],
  printsDocument: true,
  run: async ({ output: path, format: wanted, all = false }, [location = ''], output) => {
    const isYaml = path !== undefined && ['.yaml', '.yml'].includes(extname(path).toLowerCase())
    const format = wanted ?? (isYaml ? 'yaml' : 'json')
    if (format !== 'json' && format !== 'yaml') throw new UsageError('--format must be json or yaml.')
    const { document, diagnostics } = await readDocument(location)
    if (document === null) throw new DiagnosticError(diagnostics)
    if (diagnostics.length > 0) output.error(printDiagnostics(diagnostics, all))
    const { openapi = '3.1.0', info = {}, ...rest } = document.root
    const root = { openapi, info, ...rest }
    const text = format === 'json' ? JSON.stringify(root, null, 2) : stringify(root)
    if (path === undefined) output.out(text.trimEnd())
    else await writeWhole(path, `${text.trimEnd()}\n`)
    return 0
  },
})
