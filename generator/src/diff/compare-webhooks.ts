import { getAt } from '../document/pointer.ts'
import { isJsonObject } from '../json.ts'
import type { NamedSchema } from '../model/types.ts'
import { findBelow } from './find-pointer.ts'
import { createNode, type Node, type Run, report, type Visit } from './run.ts'
import { say } from './sentence.ts'
import type { Side } from './types.ts'

/** A request that the service sends by itself. */
interface Webhook {
  /** Such as `POST newPet (webhook)`. */
  readonly label: string
  readonly pointer: string
  /** The named schemas of its bodies, by media type. */
  readonly bodies: ReadonlyMap<string, NamedSchema>
}

/** Compares webhooks. What they send is received by the caller, so it is judged as a response is. */
export function compareWebhooks(run: Run): readonly (readonly [label: string, node: Node])[] {
  const before = new Map(listWebhooks(run.old).map((webhook) => [webhook.label, webhook]))
  const after = new Map(listWebhooks(run.new).map((webhook) => [webhook.label, webhook]))
  const labels = [...new Set([...before.keys(), ...after.keys()])]
  return labels.map((label) => {
    const [old, next] = [before.get(label) ?? null, after.get(label) ?? null]
    const visit = visitWebhook(run, label, old, next)
    if (old === null) report(visit, 'webhookAdded', {})
    else if (next === null) report(visit, 'webhookRemoved', {})
    else compareBodies(visit, old, next)
    return [label, visit.node] as const
  })
}

function compareBodies(visit: Visit, old: Webhook, next: Webhook): void {
  for (const [mediaType, body] of next.bodies) {
    const known = old.bodies.get(mediaType)
    if (known === undefined) report(visit, 'mediaTypeAdded', { mediaType })
    else {
      const place = {
        holder: { words: ['its body'] },
        path: '',
        old: { pointer: known.pointer },
        new: { pointer: body.pointer },
      }
      visit.run.compareSchemas({ ...visit, place }, known.schema, body.schema)
    }
  }
  for (const mediaType of old.bodies.keys()) {
    if (!next.bodies.has(mediaType)) report(visit, 'mediaTypeRemoved', { mediaType })
  }
}

/** The model names what webhooks send, and has no operations for them, since nobody calls them. */
function listWebhooks({ root, model }: Side): readonly Webhook[] {
  const byPointer = new Map(model.schemas.map((schema) => [schema.pointer, schema]))
  const { webhooks } = root
  if (!isJsonObject(webhooks)) return []
  return Object.keys(webhooks).flatMap((name) =>
    ['get', 'put', 'post', 'delete', 'patch'].flatMap((method) => {
      const pointer = findBelow(root, '#/webhooks', name, method)
      if (!pointer.endsWith(`/${method}`)) return []
      const content = findBelow(root, pointer, 'requestBody', 'content')
      const mediaTypes = content.endsWith('/content') ? Object.keys(getAt(root, content) ?? {}) : []
      const bodies = mediaTypes.flatMap((mediaType) => {
        const schema = byPointer.get(findBelow(root, content, mediaType, 'schema'))
        return schema ? [[mediaType, schema] as const] : []
      })
      return [{ label: `${method.toUpperCase()} ${name} (webhook)`, pointer, bodies: new Map(bodies) }]
    }),
  )
}

function visitWebhook(run: Run, label: string, old: Webhook | null, next: Webhook | null): Visit {
  return {
    run,
    node: createNode(),
    direction: 'response',
    place: {
      holder: { words: say`${label}` },
      path: '',
      old: old && { pointer: old.pointer },
      new: next && { pointer: next.pointer },
    },
  }
}
