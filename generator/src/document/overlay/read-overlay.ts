import { describeValue } from '../../describe-value.ts'
import type { Diagnostic } from '../../diagnostics.ts'
import { isJsonObject, type Json, type JsonObject } from '../../json.ts'
import type { Problem } from '../../problem.ts'
import { diagnose } from '../diagnose.ts'
import type { RawFile } from '../parse/raw-file.ts'
import * as overlayProblems from '../problems/overlay.ts'
import { findNearest } from '../suggest.ts'
import type { Action, Overlay } from './types.ts'

const rootFields = ['overlay', 'info', 'extends', 'actions']
const infoFields = ['title', 'version', 'description']
const actionFields = ['target', 'description', 'update', 'remove', 'copy']

/** Reads a parsed file as an overlay, and reports all its problems at once. */
export function readOverlay(file: RawFile): {
  readonly overlay: Overlay | null
  readonly diagnostics: readonly Diagnostic[]
} {
  const diagnostics: Diagnostic[] = []
  const report = <Facts>(pointer: string, problem: Problem<Facts>, facts: Facts): void => {
    diagnostics.push(diagnose(file, pointer, problem, facts))
  }
  const requireFields = (
    object: JsonObject,
    at: string,
    known: readonly string[],
    texts: readonly string[],
  ): void => {
    for (const key of Object.keys(object)) {
      if (known.includes(key) || key.startsWith('x-')) continue
      report(`${at}/${key}`, overlayProblems.fieldUnknown, { field: key, nearest: findNearest(key, known) })
    }
    for (const field of texts) {
      if (typeof object[field] === 'string') continue
      report(at, overlayProblems.field, { field, expected: 'a string' })
    }
  }

  const { overlay: declared, info, actions } = file.root
  const version = readVersion(declared)
  if (declared === undefined || typeof declared !== 'string') {
    const found = declared === undefined ? 'missing' : describeValue(declared)
    return { overlay: null, diagnostics: [diagnose(file, '#', overlayProblems.notOverlay, { found })] }
  }
  if (version === null) report('#/overlay', overlayProblems.versionUnsupported, { version: declared })
  requireFields(file.root, '#', rootFields, [])
  if (isJsonObject(info)) requireFields(info, '#/info', infoFields, ['title', 'version'])
  else report('#', overlayProblems.field, { field: 'info', expected: 'an object' })

  const readAction = (value: Json, index: number): Action | null => {
    const at = `#/actions/${index}`
    if (!isJsonObject(value)) {
      report(at, overlayProblems.field, { field: String(index), expected: 'an object' })
      return null
    }
    requireFields(value, at, actionFields, ['target'])
    const { target, remove = false, copy } = value
    if (typeof remove !== 'boolean') {
      report(`${at}/remove`, overlayProblems.field, { field: 'remove', expected: 'true or false' })
    }
    if (copy !== undefined && typeof copy !== 'string') {
      report(`${at}/copy`, overlayProblems.field, { field: 'copy', expected: 'a string' })
    }
    if (copy !== undefined && version === '1.0')
      report(`${at}/copy`, overlayProblems.copyTooEarly, { action: index })
    if (!['update', 'remove', 'copy'].some((key) => Object.hasOwn(value, key))) {
      report(at, overlayProblems.noEffect, { action: index })
    }
    return typeof target === 'string' ? { index, target, change: readChange(value) } : null
  }

  const list: readonly Json[] | null = Array.isArray(actions) ? actions : null
  if (list === null) report('#', overlayProblems.field, { field: 'actions', expected: 'an array' })
  else if (list.length === 0) report('#/actions', overlayProblems.noActions, {})
  const read = (list ?? []).map(readAction).filter((action) => action !== null)
  if (version === null || diagnostics.length > 0) return { overlay: null, diagnostics }
  return { overlay: { source: file.source, locate: file.locate, version, actions: read }, diagnostics }
}

function readVersion(declared: Json | undefined): '1.0' | '1.1' | null {
  const minor = typeof declared === 'string' ? /^1\.([01])(\.\d+)?$/.exec(declared)?.[1] : undefined
  return minor === undefined ? null : minor === '0' ? '1.0' : '1.1'
}

function readChange(action: JsonObject): Action['change'] {
  if (action.remove === true) return { kind: 'remove' }
  if (action.update !== undefined) return { kind: 'update', value: action.update }
  return typeof action.copy === 'string' ? { kind: 'copy', from: action.copy } : { kind: 'none' }
}
