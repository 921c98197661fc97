import type { JsonObject } from '../../json.ts'
import { type Location, locateBelow, locateChild } from '../location.ts'
import { getOwn, readObject } from '../read.ts'
import { type Found, resolveObject } from '../resolve.ts'
import { listMethods } from './http-methods.ts'
import type { OperationReading } from './read-content.ts'

/**
 * Names the bodies of webhooks, which the server sends. They are not operations of a client, but receivers need their
 * types.
 */
export function readWebhooks(reading: OperationReading): void {
  nameBodies(reading, readObject(reading.context.root, 'webhooks'), locateChild(null, 'webhooks'))
}

/** Names the bodies of an operation's callbacks. */
export function readCallbacks(reading: OperationReading, operation: Found): void {
  const callbacks = readObject(operation.value, 'callbacks')
  for (const name of Object.keys(callbacks)) {
    const place = locateBelow(operation.at, 'callbacks', name)
    const callback = resolveObject(reading.context, getOwn(callbacks, name), place)
    if (callback) nameBodies(reading, callback.value, callback.at)
  }
}

function nameBodies(reading: OperationReading, pathItems: JsonObject, at: Location): void {
  for (const key of Object.keys(pathItems)) {
    const pathItem = key.startsWith('x-') ? null : follow(reading, pathItems, key, at)
    for (const { tokens } of pathItem ? listMethods(pathItem.value) : []) {
      const operation = tokens.reduce<Found | null>(
        (holder, token) => holder && follow(reading, holder.value, token, holder.at),
        pathItem,
      )
      const body = operation && follow(reading, operation.value, 'requestBody', operation.at)
      const content = body && follow(reading, body.value, 'content', body.at)
      for (const mediaType of content ? Object.keys(content.value) : []) {
        const media = content && follow(reading, content.value, mediaType, content.at)
        if (media && getOwn(media.value, 'schema') !== undefined) {
          reading.schemas.registry.refer(locateChild(media.at, 'schema'), null)
        }
      }
    }
  }
}

function follow(reading: OperationReading, holder: JsonObject, key: string, at: Location): Found | null {
  const value = getOwn(holder, key)
  return value === undefined ? null : resolveObject(reading.context, value, locateChild(at, key))
}
