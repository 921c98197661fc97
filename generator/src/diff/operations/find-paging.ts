import { splitWords } from '../../model/names/words.ts'
import type { Operation, Parameter, Schema } from '../../model/types.ts'
import { listAlternatives } from '../schema/alternatives.ts'
import { viewObject } from '../schema/object-view.ts'
import { resolve } from '../schema/resolve.ts'
import type { Side } from '../types.ts'

/** Names of parameters for the number of items on a page. */
const sizes =
  /^(?:(?:page )?limit|page size|(?:items |results |limit )?per page|max (?:results|items)|first|top|count|take|size)$/
/** Names of parameters for the page to read. */
const positions =
  /^(?:page|page (?:number|token|cursor|after)|next (?:page )?token|offset|skip|cursor|starting after|continuation token|marker)$/

/** A parameter by which a response that had all items becomes one page of them. */
export interface Paging {
  readonly parameter: Parameter
  /** Number of items in a page if callers pass no number; `null` if the document does not define it. */
  readonly size: number | null
}

/** Finds the parameter that pages an operation which was not paged before, or `null`. */
export function findPaging(side: Side, old: Operation, next: Operation): Paging | null {
  if (old.pagination !== null || old.parameters.query.some(isPaging) || !hasList(side, next)) return null
  const added = next.parameters.query.filter((parameter) => !parameter.required && isPaging(parameter))
  const sized = added.find((parameter) => isSize(parameter) && readSize(side, parameter) !== null)
  const parameter = sized ?? added.find((each) => !isSize(each))
  return parameter ? { parameter, size: sized ? readSize(side, sized) : null } : null
}

function isPaging(parameter: Parameter): boolean {
  return isSize(parameter) || positions.test(toWords(parameter))
}

function isSize(parameter: Parameter): boolean {
  return sizes.test(toWords(parameter))
}

function toWords({ name }: Parameter): string {
  return splitWords(name).join(' ')
}

function readSize(side: Side, { schema }: Parameter): number | null {
  const { default: preset } = resolve(side, schema).annotations
  return typeof preset === 'number' ? preset : null
}

/** Returns true if a successful response is a list, or an object with one. */
function hasList(side: Side, { responses }: Operation): boolean {
  const schemas = responses
    .filter(({ success }) => success)
    .flatMap(({ contents }) => contents.map(({ schema }) => schema))
  const isList = (schema: Schema) =>
    listAlternatives(side, schema).members.some(({ family }) => family === 'array')
  return schemas.some((schema) => {
    const view = viewObject(side, schema)
    return (
      isList(schema) || [...(view?.properties.values() ?? [])].some((property) => isList(property.schema))
    )
  })
}
