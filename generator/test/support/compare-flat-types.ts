/** A program that compiles only if the flat types of operations equal `operations` of `openapi.ts`. */
import { listReadContents } from '../../src/emit/read-contents.ts'
import type { Content, Model, Operation, Response } from '../../src/model/types.ts'

const head = `import type * as flat from './types/operations.js'
import type { operations } from './types/openapi.js'
export type { operations }

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true : false
`

/** The program; it belongs beside the output's folder `types`. */
export function printFlatComparison({ operations }: Model): string {
  const claims = operations.flatMap(listClaims)
  if (claims.length === 0) return ''
  return head + claims.map((claim, index) => `export const c${index}: ${claim} = true\n`).join('')
}

function listClaims({ name, parameters, body, responses }: Operation): readonly string[] {
  const indexed = `operations[${JSON.stringify(name.id)}]`
  const places = [
    ['Path', 'path'],
    ['Query', 'query'],
    ['Headers', 'header'],
    ['Cookies', 'cookie'],
  ] as const
  return [
    ...places.flatMap(([suffix, place]) =>
      parameters[place].length === 0
        ? []
        : [equal(`flat.${name.type}${suffix}`, `NonNullable<${indexed}['parameters']['${place}']>`)],
    ),
    ...(body?.contents.slice(0, 1) ?? [])
      .filter(isTold)
      .map(({ mediaType }) =>
        equal(
          `flat.${name.type}Body`,
          `NonNullable<${indexed}['requestBody']>['content'][${JSON.stringify(mediaType)}]`,
        ),
      ),
    ...[true, false].flatMap((success) => {
      const members = responses.filter((response) =>
        success ? response.success : !response.success || response.status === 'default',
      )
      if (members.length === 0 || !members.every((member) => listReadContents(member).every(isTold)))
        return []
      return [
        equal(
          `flat.${name.type}${success ? 'Data' : 'Error'}`,
          listDistinct(members)
            .map((member) => printIndexes(member, indexed))
            .join(' | '),
        ),
      ]
    }),
  ]
}

/** Equal responses are listed once; two types of one shape are not one type to the compiler. */
function listDistinct(responses: readonly Response[]): readonly Response[] {
  const skipLocation = (key: string, value: unknown) => (key === 'at' ? undefined : value)
  const key = (response: Response) =>
    JSON.stringify(
      listReadContents(response).map(({ schema }) => schema),
      skipLocation,
    )
  return [...new Map(responses.toReversed().map((response) => [key(response), response])).values()]
}

function printIndexes(response: Response, indexed: string): string {
  const status = /^\d+$/.test(response.status) ? response.status : JSON.stringify(response.status)
  const contents = listReadContents(response)
  return contents.length === 0
    ? 'undefined'
    : contents
        .map(({ mediaType }) => `${indexed}['responses'][${status}]['content'][${JSON.stringify(mediaType)}]`)
        .join(' | ')
}

/** A stream is items in the flat types, and its schema's type in the others. */
function isTold({ kind }: Content): boolean {
  return kind !== 'stream'
}

function equal(first: string, second: string): string {
  return `Equal<${first}, ${second}>`
}
