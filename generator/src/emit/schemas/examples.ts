import type { Json } from '../../json.ts'
import { writeMethod } from '../../model/operations/http-methods.ts'
import type { Content, Operation } from '../../model/types.ts'
import { braces, Code, type Codes, code } from '../code.ts'
import { docComment } from '../comment.ts'
import { freeName } from '../free-name.ts'
import { fields, identifier, jsonLiteral, objectLiteral, stringLiteral } from '../literals.ts'

/** The view of `examples.ts.hbs`. */
export interface ExamplesView {
  /** Values that are used several times, usually in errors. */
  readonly shared: readonly Codes<'name' | 'value'>[]
  readonly operations: readonly Codes<'doc' | 'name' | 'examples'>[]
}

/** Builds the view of the examples of all operations. */
export function viewExamples(operations: readonly Operation[]): ExamplesView {
  const values = collectValues(operations)
  const taken = new Set(operations.map(({ name }) => name.function))
  const shared = [...new Set(values.values())].filter(isWorthSharing)
  for (const value of shared) {
    value.name = freeName(value.wanted, taken)
    taken.add(Code.print(value.name))
  }
  return {
    shared: shared.map(({ name, value }) => ({ name: name ?? value, value })),
    operations: operations.map((operation) => viewOperation(operation, values)),
  }
}

/** An example and the number of its uses. */
interface Value {
  readonly value: Code
  readonly wanted: string
  count: number
  name: Code | null
}

function collectValues(operations: readonly Operation[]): ReadonlyMap<Content, Value> {
  const byText = new Map<string, Value>()
  const byContent = new Map<Content, Value>()
  for (const { name, body, responses } of operations) {
    for (const contents of [body?.contents ?? [], ...responses.map((response) => response.contents)]) {
      const content = chooseContent(contents)
      if (content?.example === undefined) continue
      const value = printValue(content.example)
      const text = Code.print(value)
      const subject = content.schema.kind === 'reference' ? content.schema.name : name.function
      const wanted = `${subject.charAt(0).toLowerCase()}${subject.slice(1)}Example`
      const known = byText.get(text) ?? { value, wanted, count: 0, name: null }
      known.count += 1
      byText.set(text, known)
      byContent.set(content, known)
    }
  }
  return byContent
}

/**
 * Large values are printed as JSON strings, which TypeScript does not check and which an engine parses faster than a
 * literal.
 */
function printValue(example: Json): Code {
  const value = jsonLiteral(example)
  return Code.print(value).length < 2000
    ? value
    : code`/*#__PURE__*/ JSON.parse(${stringLiteral(JSON.stringify(example))})`
}

function isWorthSharing({ value, count }: Value): boolean {
  return count > 1 && Code.print(value).length > 60
}

function viewOperation(
  operation: Operation,
  values: ReadonlyMap<Content, Value>,
): ExamplesView['operations'][number] {
  const { name, method, path, body, responses } = operation
  const print = (contents: readonly Content[]) => {
    const content = chooseContent(contents)
    const found = content && values.get(content)
    return found?.name ?? found?.value ?? code`undefined`
  }
  const answers = responses.map(({ status, contents }) => [status, print(contents)] as const)
  const entries = fields({
    id: stringLiteral(name.id),
    body: print(body?.contents ?? []),
    responses: objectLiteral(answers),
  })
  return {
    doc: docComment({ text: [`\`${writeMethod(method)} ${path}\``] }),
    name: identifier(name.function),
    examples: braces(entries),
  }
}

function chooseContent(contents: readonly Content[]): Content | undefined {
  return contents.find(({ kind }) => kind === 'json') ?? contents[0]
}
