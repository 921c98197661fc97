import { listMethods } from '../../document/list-methods.ts'
import { locateChild } from '../location.ts'
import { getOwn, readObject } from '../read.ts'
import { type Found, resolveMembers, resolveObject } from '../resolve.ts'
import type { OperationContext } from './read-content.ts'

/**
 * Names the bodies of webhooks, which the server sends. They are not operations of a client, but receivers need their
 * types.
 */
export function readWebhooks(operationContext: OperationContext): void {
  const { root } = operationContext.context
  nameBodies(operationContext, { value: readObject(root, 'webhooks'), at: locateChild(null, 'webhooks') })
}

/** Names the bodies of an operation's callbacks. */
export function readCallbacks(operationContext: OperationContext, operation: Found): void {
  for (const callback of resolveMembers(operationContext.context, operation, 'callbacks'))
    nameBodies(operationContext, callback)
}

function nameBodies({ context, schemas }: OperationContext, pathItems: Found): void {
  const follow = (holder: Found | null, key: string): Found | null => {
    const value = holder ? getOwn(holder.value, key) : undefined
    return holder && value !== undefined ? resolveObject(context, value, locateChild(holder.at, key)) : null
  }
  for (const key of Object.keys(pathItems.value)) {
    const pathItem = key.startsWith('x-') ? null : follow(pathItems, key)
    for (const { tokens } of pathItem ? listMethods(pathItem.value) : []) {
      const body = follow(tokens.reduce(follow, pathItem), 'requestBody')
      for (const { value, at } of body ? resolveMembers(context, body, 'content') : []) {
        if (getOwn(value, 'schema') !== undefined) schemas.registry.refer(locateChild(at, 'schema'), null)
      }
    }
  }
}
