import type { JsonObject } from '../../json.ts'
import { type Location, locateBelow, locateChild } from '../location.ts'
import { getOwn, readObject } from '../read.ts'
import { type Found, resolveObject } from '../resolve.ts'
import { listMethods } from './http-methods.ts'
import type { OperationContext } from './read-content.ts'

/**
 * Names the bodies of webhooks, which the server sends. They are not operations of a client, but receivers need their
 * types.
 */
export function readWebhooks(operationContext: OperationContext): void {
  nameBodies(
    operationContext,
    readObject(operationContext.context.root, 'webhooks'),
    locateChild(null, 'webhooks'),
  )
}

/** Names the bodies of an operation's callbacks. */
export function readCallbacks(operationContext: OperationContext, operation: Found): void {
  const callbacks = readObject(operation.value, 'callbacks')
  for (const name of Object.keys(callbacks)) {
    const location = locateBelow(operation.at, 'callbacks', name)
    const callback = resolveObject(operationContext.context, getOwn(callbacks, name), location)
    if (callback) nameBodies(operationContext, callback.value, callback.at)
  }
}

function nameBodies(operationContext: OperationContext, pathItems: JsonObject, at: Location): void {
  for (const key of Object.keys(pathItems)) {
    const pathItem = key.startsWith('x-') ? null : follow(operationContext, pathItems, key, at)
    for (const { tokens } of pathItem ? listMethods(pathItem.value) : []) {
      const operation = tokens.reduce<Found | null>(
        (holder, token) => holder && follow(operationContext, holder.value, token, holder.at),
        pathItem,
      )
      const body = operation && follow(operationContext, operation.value, 'requestBody', operation.at)
      const content = body && follow(operationContext, body.value, 'content', body.at)
      for (const mediaType of content ? Object.keys(content.value) : []) {
        const media = content && follow(operationContext, content.value, mediaType, content.at)
        if (media && getOwn(media.value, 'schema') !== undefined) {
          operationContext.schemas.registry.refer(locateChild(media.at, 'schema'), null)
        }
      }
    }
  }
}

function follow(
  operationContext: OperationContext,
  holder: JsonObject,
  key: string,
  at: Location,
): Found | null {
  const value = getOwn(holder, key)
  return value === undefined ? null : resolveObject(operationContext.context, value, locateChild(at, key))
}
