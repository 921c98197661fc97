import { readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { Config } from '../config.ts'
import { formatPointer, getAt } from '../document/pointer.ts'
import { isJsonObject, type Json, type JsonObject } from '../json.ts'
import { listDocuments } from '../source/list-documents.ts'
import { isUrl, resolveFrom } from '../source/location.ts'
import { writeWhole } from '../source/write-whole.ts'
import { findLostReach, type LostReach } from './compare-reach.ts'
import type { Moved } from './find-moved.ts'
import { findRepository, withCheckout } from './git.ts'
import { type Retarget, retarget } from './retarget.ts'
import { readReference } from './same-content.ts'

type Path = readonly string[]

/**
 * Changes the targets of overlay actions whose schemas moved since a commit without a change of their content: into a
 * component, to a component of another name, or to a path with other names of parameters. An action is left alone if
 * its new target would also change something that it did not change before.
 *
 * @returns one line for each action that was changed
 */
export async function moveOverlays(config: Config, base: string, ref: string): Promise<readonly string[]> {
  const repository = await findRepository(base)
  const input = resolveFrom(base, config.input)
  const overlays = (await listDocuments(config.overlays ?? [], base)).filter((path) => !isUrl(path))
  if (isUrl(input)) return []
  return await withCheckout(repository, ref, [input], async (tree) => {
    const old = join(tree, relative(repository, input))
    const found = await findLostReach(old, input, overlays, config.limits ?? {})
    if (found === null) return []
    const moves = found.reaches.flatMap((reach) => planMove(reach, found.oldRoot, found.newRoot))
    const lines: string[] = []
    for (const source of new Set(moves.map((move) => move.source))) {
      const changes = moves.filter((move) => move.source === source)
      const text = retarget(await readFile(source, 'utf8'), changes)
      if (text === null) continue
      await writeWhole(source, text)
      const name = relative(base, source)
      lines.push(
        ...changes.map(
          ({ action, targets }) => `${name}: action ${action} now targets ${targets.join(', ')}`,
        ),
      )
    }
    return lines
  })
}

function planMove(
  { then, now, lost }: LostReach,
  oldRoot: JsonObject,
  newRoot: JsonObject,
): readonly (Retarget & { readonly source: string })[] {
  const { action, overlay } = now
  if (action.change.kind !== 'update' && action.change.kind !== 'remove') return []
  const moves = lost.flatMap(({ moved }) => (moved?.isCertain ? [moved] : []))
  const reached = new Set(then.locations.map(formatPointer))
  if (
    moves.length < lost.length ||
    !moves.every((move) => affectsNothingElse(move, reached, oldRoot, newRoot))
  )
    return []
  const references = lost.filter(({ isReference }) => isReference).length
  const targets = [...new Set(moves.map(({ to }) => formatJsonPath(newRoot, to)))]
  return [
    { source: overlay.source, action: action.index, replaces: now.locations.length === references, targets },
  ]
}

/** Returns true if every reference that leads to the new location was, or led to, a location of the action. */
function affectsNothingElse(
  { through }: Moved,
  reached: ReadonlySet<string>,
  oldRoot: JsonObject,
  newRoot: JsonObject,
): boolean {
  return through.every(({ component, rest }) =>
    listReferences(newRoot, formatPointer(component), []).every((at) => {
      const before = getAt(oldRoot, at)
      return before === undefined || reached.has(formatPointer([...(readReference(before) ?? at), ...rest]))
    }),
  )
}

/** Lists where a document refers to a pointer or to something below it. */
function listReferences(value: Json, pointer: string, path: Path): readonly Path[] {
  if (typeof value !== 'object' || value === null) return []
  const { $ref } = isJsonObject(value) ? value : {}
  const target = readReference({ $ref: $ref ?? null })
  if (target !== null && `${formatPointer(target)}/`.startsWith(`${pointer}/`)) return [path]
  return Object.entries(value).flatMap(([key, part]) => listReferences(part, pointer, [...path, key]))
}

function formatJsonPath(root: JsonObject, path: Path): string {
  const format = (token: string, index: number) => {
    if (/^[A-Za-z_]\w*$/.test(token)) return `.${token}`
    if (Array.isArray(getAt(root, path.slice(0, index)))) return `[${token}]`
    return `['${token.replace(/['\\]/g, '\\$&')}']`
  }
  return `$${path.map(format).join('')}`
}
