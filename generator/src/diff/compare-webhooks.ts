import { listMethods } from '../document/list-methods.ts'
import { isJsonObject, type JsonObject } from '../json.ts'
import { formatLocation, type Location, locateBelow } from '../model/location.ts'
import { writeMethod } from '../model/operations/http-methods.ts'
import type { NamedSchema } from '../model/types.ts'
import { isEqual } from '../model/value/canonical.ts'
import { createLocation } from './change-location.ts'
import { compareDocs } from './compare-docs.ts'
import {
  type Found,
  findBelow,
  listEntries,
  locateOperation,
  readObjectAt,
  readOperation,
} from './operations/locate.ts'
import { createVisit, type Node, type Run, report, type Visit, visitPart } from './run.ts'
import { phrase } from './sentence.ts'
import type { Side } from './types.ts'

/** A request that the service sends. */
interface Webhook {
  /** Such as `POST newPet (webhook)`. */
  readonly label: string
  readonly at: Location
  /** The named schemas of its bodies, by media type. */
  readonly bodies: ReadonlyMap<string, NamedSchema>
}

/** Fields that receivers depend on and that are compared as a whole. */
const compared = {
  parameters: 'parameters',
  responses: 'expected responses',
  security: 'security',
  servers: 'servers',
}

/** Compares webhooks and callbacks. Callers receive what they send, so they are judged as responses. */
export function compareWebhooks(run: Run): readonly (readonly [label: string, node: Node])[] {
  const before = new Map(listWebhooks(run.old).map((webhook) => [webhook.label, webhook]))
  const after = new Map(listWebhooks(run.new).map((webhook) => [webhook.label, webhook]))
  const labels = [...new Set([...before.keys(), ...after.keys()])]
  return labels.map((label) => {
    const [old, next] = [before.get(label), after.get(label)]
    const visit = createVisit(run, 'response', createLocation({ words: phrase`${label}` }, old?.at, next?.at))
    if (old === undefined) report(visit, 'webhook-added')
    else if (next === undefined) report(visit, 'webhook-removed')
    else compareWebhook(visit, old, next)
    return [label, visit.node] as const
  })
}

function compareWebhook(visit: Visit, old: Webhook, next: Webhook): void {
  const { run, location } = visit
  compareDocs(visit, 'webhook')
  const [before, after] = [readObjectAt(run.old, location.old), readObjectAt(run.new, location.new)]
  if (before.deprecated !== true && after.deprecated === true) report(visit, 'deprecated')
  for (const [key, what] of Object.entries(compared)) {
    if (!isEqual(before[key] ?? null, after[key] ?? null)) report(visit, 'webhook-changed', { what })
  }
  const isRequired = ({ root }: Side, { at }: Webhook) =>
    findBelow(root, at, 'requestBody', 'required')?.value === true
  const [wasRequired, nowRequired] = [isRequired(run.old, old), isRequired(run.new, next)]
  const what = 'requirement of the body'
  if (wasRequired && !nowRequired) report(visit, 'webhook-changed', { what })
  if (!wasRequired && nowRequired) report(visit, 'documentation-changed', { what })
  compareBodies(visit, old, next)
}

function compareBodies(visit: Visit, old: Webhook, next: Webhook): void {
  for (const [mediaType, body] of next.bodies) {
    const known = old.bodies.get(mediaType)
    if (known === undefined) report(visit, 'media-type-added', { mediaType })
    else {
      const inside = visitPart(visit, ['its body'], known.schema, body.schema)
      visit.run.compareSchemas(inside, known.schema, body.schema)
    }
  }
  for (const mediaType of old.bodies.keys()) {
    if (!next.bodies.has(mediaType)) report(visit, 'media-type-removed', { mediaType })
  }
}

/** The model names what webhooks and callbacks send, but has no operations for them, since no client calls them. */
function listWebhooks(side: Side): readonly Webhook[] {
  const { root, model } = side
  const schemas = new Map(model.schemas.map((schema) => [schema.pointer, schema]))
  const list = (pathItems: Found | null, describe: (name: string) => string) =>
    listEntries(root, pathItems).flatMap(([name, pathItem]) =>
      listMethods(pathItem.value).flatMap(({ method, tokens }): readonly Webhook[] => {
        const operation = findBelow(root, pathItem.at, ...tokens)
        if (operation === null) return []
        const label = `${writeMethod(method)} ${describe(name)}`
        return [{ label, at: operation.at, bodies: listBodies(root, operation.at, schemas) }]
      }),
    )
  const webhooks = findBelow(root, null, 'webhooks')
  const callbacks = model.operations.flatMap((operation) => {
    const own = readOperation(side, operation)
    if (!isJsonObject(own.callbacks)) return []
    const at = locateBelow(locateOperation(operation), 'callbacks')
    const owner = `${writeMethod(operation.method)} ${operation.path}`
    return listEntries(root, { value: own.callbacks, at }).flatMap(([name, callback]) =>
      list(callback, (url) => `${url} (callback ${name} of ${owner})`),
    )
  })
  return [...list(webhooks, (name) => `${name} (webhook)`), ...callbacks]
}

function listBodies(
  root: JsonObject,
  at: Location,
  schemas: ReadonlyMap<string, NamedSchema>,
): ReadonlyMap<string, NamedSchema> {
  const content = listEntries(root, findBelow(root, at, 'requestBody', 'content'))
  return new Map(
    content.flatMap(([mediaType, media]) => {
      const schema = schemas.get(formatLocation(locateBelow(media.at, 'schema')))
      return schema ? [[mediaType, schema] as const] : []
    }),
  )
}
