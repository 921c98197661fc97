import * as zod from 'zod/mini'
import { hasOwn } from '../formats/own.ts'
import { describeIssue } from './describe-issue.ts'
import {
  type AnySchema,
  accepts,
  addIssue,
  type Issues,
  inspect,
  isObject,
  now,
  type Payload,
  report,
  validator,
} from './structures.ts'

type Members = readonly AnySchema[]
type Join = (members: Members) => AnySchema

const wording = { error: describeIssue }

/** At least one of them. */
export const union: Join = (members) => list(explain(zod.union(members, wording)), members)
/** Exactly one of them. */
export const xor: Join = (members) => list(explain(zod.xor(members, wording)), members)

/**
 * The member that a property selects by its value. With `join`, the property selects nothing and only chooses whose
 * issues are reported.
 */
export function tagged(
  property: string,
  values: readonly (readonly unknown[])[],
  members: Members,
  join?: Join,
): AnySchema {
  const all = join?.(members)
  const known = values.flat()
  const schema = validator((payload) => {
    const { value } = payload
    if (all && accepts(all, value)) return
    const tag = isObject(value) && hasOwn(value, property) ? value[property] : undefined
    const [chosen, ...others] = members.filter((_, index) => values[index]?.includes(tag))
    if (chosen && others.length === 0 && (!inspect(payload, chosen, value) || !all)) return
    const isUnknown = tag !== undefined && !known.includes(tag) && values.every(({ length }) => length > 0)
    if (all && !isUnknown) inspect(payload, all, value)
    else if (!isObject(value)) addIssue(payload, { code: 'invalid_type', expected: 'object' })
    else addIssue(payload, { code: 'invalid_value', values: known, input: tag }, property)
  })
  return list(schema, members)
}

/** Lists the members where zod does, for programs that go through a schema. */
function list(schema: AnySchema, options: Members): AnySchema {
  Object.assign(schema._zod.def, { options })
  return schema
}

/** Reports the issues of the only member that takes values of such a type, if there is one. */
function explain(all: AnySchema): AnySchema {
  return validator((payload) => {
    const { issues } = all._zod.run({ value: payload.value, issues: [] }, now) as Payload
    const [issue] = issues
    const [near, ...others] = issue?.errors?.filter((one) => isNear(one, payload.value)) ?? []
    report(payload, near && others.length === 0 ? near : issues)
  })
}

function isNear(issues: Issues, value: unknown): boolean {
  return issues.every(
    ({ code, path = [], values = [] }) =>
      path.length > 0 ||
      (code === 'invalid_value'
        ? values.some((one) => typeof one === typeof value)
        : code !== 'invalid_type'),
  )
}
