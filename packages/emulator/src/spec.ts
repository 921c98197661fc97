/**
 * The operations of the generated packages: the routes, validators and example responses of the emulator come from
 * here.
 */

import type { OperationInfo } from '@spice-cloud/client'
import { operations as infos } from '@spice-cloud/client/operations'
import { examples } from '@spice-cloud/schemas/examples'
import { operations as validators } from '@spice-cloud/schemas/operations'

export type { OperationInfo }

/** The part of a zod schema that is used here. */
export interface Schema {
  /** Checks a value, and reports what is wrong with it. */
  safeParse(value: unknown): { success: true } | { success: false; error: { issues: readonly Issue[] } }
}

/** The part of zod's issues that is used here. */
export interface Issue {
  readonly code?: string | undefined
  readonly path: readonly PropertyKey[]
  readonly message: string
}

/** A parameter that an operation takes. */
export interface ParameterSpec {
  readonly schema: Schema
  readonly required: boolean
}

/** An operation of the document: how it is reached, what it takes, and what it may answer. */
export interface OperationSpec {
  readonly info: OperationInfo
  readonly path: Readonly<Record<string, Schema>>
  readonly query: Readonly<Record<string, ParameterSpec>>
  readonly headers: Readonly<Record<string, ParameterSpec>>
  readonly body: { readonly required: boolean; readonly contents: Readonly<Record<string, Schema>> } | null
  readonly responses: Readonly<Record<string, Schema | null>>
  /** By status. */
  readonly exampleResponses: Readonly<Record<string, unknown>>
}

/** Every operation of the document. */
export const documentOperations: readonly OperationSpec[] = joinOperations()

function joinOperations(): OperationSpec[] {
  const validatorsById = new Map(validators.map((entry) => [entry.id, entry]))
  const examplesById = new Map(examples.map((entry) => [entry.id, entry]))
  return infos.map((info) => {
    const validator = validatorsById.get(info.id)
    if (!validator) throw new Error(`no validators for operation ${info.id}: generate the packages anew`)
    return { ...validator, info, exampleResponses: examplesById.get(info.id)?.responses ?? {} }
  })
}

/** Describes an operation without parameters and scopes that is not in the document. */
export function describeOperation(id: string, method: string, path: string): OperationSpec {
  return {
    info: { id, method, path },
    path: {},
    query: {},
    headers: {},
    body: null,
    responses: {},
    exampleResponses: {},
  }
}
