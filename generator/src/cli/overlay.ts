import { stringify } from 'yaml'
import { readOverlaid } from '../document/read-overlaid.ts'
import { DiagnosticError, UsageError } from '../errors.ts'
import { type AnyCommand, defineCommand } from './command.ts'
import { printDiagnostics } from './print-diagnostics.ts'

export const overlayCommand: AnyCommand = defineCommand({
  usage: '<document> <overlay>...',
  options: { format: { type: 'string', short: 'f' } },
  help: { format: 'json or yaml (default: json).' },
  positionals: [2, Number.POSITIVE_INFINITY],
  printsDocument: true,
  run: async (values, positionals, output) => {
    const format = values.format ?? 'json'
    if (format !== 'json' && format !== 'yaml') throw new UsageError('--format must be json or yaml.')
    const [document = '', ...overlays] = positionals
    // An action without a match is no error (Overlay 1.0, section 4.4.3); `generate` is stricter.
    const { file, diagnostics } = await readOverlaid(document, { overlays, unmatched: 'warning' })
    if (file === null) throw new DiagnosticError(diagnostics)
    if (diagnostics.length > 0) output.error(printDiagnostics(diagnostics))
    output.out(format === 'json' ? JSON.stringify(file.root, null, 2) : stringify(file.root).trimEnd())
    return 0
  },
})
