import { type BodyPart, findBoundary, PartSplitter } from '../formats/split-parts.ts'
import { Choice } from './choices.ts'
import { toLeaf } from './parameters.ts'

/** The parts of a `multipart` body, each with what it may mean; `null` if they have no boundary. */
export async function readPartTrees(request: Request): Promise<readonly unknown[] | null> {
  const type = request.headers.get('content-type') ?? ''
  return split(new Uint8Array(await request.arrayBuffer()), type)
}

function split(bytes: Uint8Array, type: string): readonly unknown[] | null {
  const boundary = findBoundary(type)
  if (boundary === null) return null
  const splitter = new PartSplitter(boundary)
  const parts = splitter.push(bytes).map(readPart)
  return splitter.isClosed ? parts : null
}

/** JSON, text, or a file, which may be text. */
function readPart({ type, bytes }: BodyPart): unknown {
  const file = new Blob([bytes], { type })
  if (type.startsWith('multipart/')) return split(bytes, type) ?? file
  if (!/[/+]json\b|^text\//.test(type)) return file
  const text = new TextDecoder().decode(bytes)
  if (type.startsWith('text/')) return new Choice([...toLeaf(text).options, file])
  try {
    return JSON.parse(text)
  } catch {
    return file
  }
}
