import { isJsonObject } from '../../json.ts'
import { objectsIn, operationsIn } from './drafts.ts'
import { isJsonType } from './media-types.ts'
import type { Draft, Guess } from './types.ts'

/**
 * Separates files from JSON in converted responses: `produces` lists the media types of all responses of an operation,
 * and the converter gives each response every one of them.
 */
export function separateFiles(root: Draft, guess: Guess): void {
  for (const [path, item] of objectsIn(root.paths)) {
    for (const [method, operation] of operationsIn(item)) {
      separate(operation.responses, ['paths', path, method, 'responses'], guess)
    }
  }
  separate(isJsonObject(root.components) ? root.components.responses : undefined, ['responses'], guess)
}

function separate(value: Draft[string] | undefined, tokens: readonly string[], guess: Guess): void {
  const responses = objectsIn(value)
  const hasFile = responses.some(([, response]) =>
    objectsIn(response.content).some(([, each]) => isFile(each)),
  )
  if (!hasFile) return
  for (const [status, response] of responses) {
    const contents = objectsIn(response.content)
    const kept = contents.filter(([type, content]) => isFile(content) !== isJsonType(type))
    const [first] = contents
    if (first === undefined || kept.length === contents.length) continue
    const file = contents.find(([, content]) => isFile(content))
    const chosen =
      kept.length > 0 ? kept : [[file ? 'application/octet-stream' : 'application/json', first[1]] as const]
    response.content = Object.fromEntries(chosen)
    const types = chosen.map(([type]) => `\`${type}\``).join(' or ')
    guess(
      [...tokens, status],
      'an operation returns a file and has other media types',
      `this response is read as ${types}`,
    )
  }
}

function isFile({ schema }: Draft): boolean {
  return isJsonObject(schema) && schema.type === 'string' && schema.format === 'binary'
}
