import type { Context } from './context.ts'
import { readObject, readString } from './read.ts'
import type { Info } from './types.ts'

/** Reads `info`. */
export function readInfo(context: Context): Info {
  const info = readObject(context.root, 'info')
  return {
    title: readString(info, 'title') ?? '',
    version: readString(info, 'version') ?? '',
    description: readString(info, 'description'),
  }
}
