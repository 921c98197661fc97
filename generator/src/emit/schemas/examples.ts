import type { Content, Operation } from '../../model/types.ts'
import { type Code, code, list } from '../code.ts'
import { docComment } from '../comment.ts'
import { identifier, jsonLiteral, objectLiteral, stringLiteral } from '../literals.ts'

/** What `examples.ts.hbs` is given for an operation. */
export interface ExamplesView {
  readonly doc: Code
  readonly name: Code
  readonly examples: Code
}

/** Decides on the examples of one operation. */
export function viewExamples({ name, method, path, body, responses }: Operation): ExamplesView {
  const answers = responses.map(({ status, contents }) => [status, printExample(contents)] as const)
  return {
    doc: docComment({ text: [`\`${method.toUpperCase()} ${path}\``] }),
    name: identifier(name.function),
    examples: list(
      code`{`,
      [
        code`id: ${stringLiteral(name.id)}`,
        code`body: ${printExample(body?.contents ?? [])}`,
        code`responses: ${objectLiteral(answers)}`,
      ],
      code`}`,
      code` `,
    ),
  }
}

function printExample(contents: readonly Content[]): Code {
  const content = contents.find(({ kind }) => kind === 'json') ?? contents[0]
  return content?.example === undefined ? code`undefined` : jsonLiteral(content.example)
}
