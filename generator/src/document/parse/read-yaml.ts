import { parseDocument, type Document as YamlDocument } from 'yaml'

/** Reads YAML 1.2 (the core schema); `null` if the nesting is so deep that the parser runs out of stack. */
export function readYaml(text: string): YamlDocument.Parsed | null {
  try {
    // Repeated keys are found on conversion, because the parser compares every key with every other.
    return parseDocument(text, {
      version: '1.2',
      schema: 'core',
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'error',
    })
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
