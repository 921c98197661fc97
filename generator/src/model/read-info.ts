import type { Context } from './context.ts'
import { locateChild } from './location.ts'
import { readObject, readString } from './read.ts'
import type { Info } from './types.ts'

/** Reads `info`. */
export function readInfo(context: Context): Info {
  const info = readObject(context, context.root, 'info', null)
  const at = locateChild(null, 'info')
  return {
    title: readString(context, info, 'title', at) ?? '',
    version: readString(context, info, 'version', at) ?? '',
    description: readString(context, info, 'description', at),
  }
}
