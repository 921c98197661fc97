import type { Json } from '../../json.ts'
import type { Content, Operation } from '../../model/types.ts'
import { Code, code, list } from '../code.ts'
import { docComment } from '../comment.ts'
import { freeName } from '../free-name.ts'
import { identifier, jsonLiteral, objectLiteral, stringLiteral } from '../literals.ts'

/** What `examples.ts.hbs` is given. */
export interface ExamplesView {
  /** Values that stand in several places, most often those of errors. */
  readonly shared: readonly { readonly name: Code; readonly value: Code }[]
  readonly operations: readonly { readonly doc: Code; readonly name: Code; readonly examples: Code }[]
}

/** Decides on the examples of all operations. */
export function viewExamples(operations: readonly Operation[]): ExamplesView {
  const taken = new Set(operations.map(({ name }) => name.function))
  const values = new Map<string, Value>()
  for (const operation of operations) {
    for (const content of listContents(operation)) addValue(values, content, operation)
  }
  const shared = [...values.values()].filter(isWorthSharing)
  for (const value of shared) {
    value.name = freeName(value.wanted, taken)
    taken.add(Code.print(value.name))
  }
  return {
    shared: shared.map(({ name, value }) => ({ name: name ?? value, value })),
    operations: operations.map((operation) => viewOperation(operation, values)),
  }
}

interface Value {
  readonly value: Code
  readonly wanted: string
  count: number
  name: Code | null
}

function listContents({ body, responses }: Operation): readonly Content[] {
  return [body?.contents ?? [], ...responses.map(({ contents }) => contents)].flatMap((contents) => {
    const content = chooseContent(contents)
    return content === undefined ? [] : [content]
  })
}

function addValue(values: Map<string, Value>, { example, schema }: Content, { name }: Operation): void {
  if (example === undefined) return
  const value = printValue(example)
  const text = Code.print(value)
  const known = values.get(text)
  const subject = schema.kind === 'reference' ? schema.name : name.function
  const wanted = `${subject.charAt(0).toLowerCase()}${subject.slice(1)}Example`
  if (known) known.count += 1
  else values.set(text, { value, wanted, count: 1, name: null })
}

/** Large values stand as JSON text, which TypeScript need not look into, and which an engine reads faster than a literal. */
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
  values: ReadonlyMap<string, Value>,
): ExamplesView['operations'][number] {
  const { name, method, path, body, responses } = operation
  const print = (contents: readonly Content[]) => {
    const example = chooseContent(contents)?.example
    if (example === undefined) return code`undefined`
    const value = printValue(example)
    return values.get(Code.print(value))?.name ?? value
  }
  const answers = responses.map(({ status, contents }) => [status, print(contents)] as const)
  const entries = [
    code`id: ${stringLiteral(name.id)}`,
    code`body: ${print(body?.contents ?? [])}`,
    code`responses: ${objectLiteral(answers)}`,
  ]
  return {
    doc: docComment({ text: [`\`${method.toUpperCase()} ${path}\``] }),
    name: identifier(name.function),
    examples: list(code`{`, entries, code`}`, code` `),
  }
}

function chooseContent(contents: readonly Content[]): Content | undefined {
  return contents.find(({ kind }) => kind === 'json') ?? contents[0]
}
