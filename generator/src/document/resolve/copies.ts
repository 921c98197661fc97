import type { Located } from '../diagnose.ts'
import { Origins } from '../overlay/origins.ts'
import { formatPointer } from '../pointer.ts'
import type { DocumentFile, Target } from './types.ts'

/** Maximum number of copies of copies. */
const maximumDepth = 20

interface Place {
  readonly file: DocumentFile
  readonly pointer: string
}

/**
 * The values that are written out where they are used, such as media types and path items. Problems with them are
 * reported once, at the original.
 */
export class Copies {
  readonly #origins = new Map<Located, Origins>()
  readonly #uses: { readonly use: Place; readonly original: Place }[] = []

  /**
   * Records a copy.
   *
   * @param own keys of the copy that are not those of the original
   */
  add(
    { file, tokens }: Pick<Target, 'file' | 'tokens'>,
    original: Pick<Target, 'file' | 'tokens'>,
    own: readonly string[] = [],
  ): void {
    const use = { file, pointer: formatPointer(tokens) }
    const place = { file: original.file, pointer: formatPointer(original.tokens) }
    const origins = this.#origins.get(file) ?? new Origins()
    this.#origins.set(file, origins)
    origins.add(use.pointer, { overlay: place.file, pointer: place.pointer, isWhole: true })
    for (const key of own) {
      const pointer = formatPointer([...tokens, key])
      origins.add(pointer, { overlay: file, pointer, isWhole: true })
    }
    this.#uses.push({ use, original: place })
  }

  /** Finds the original of a value in a file: the value itself if it is not in a copy. */
  find(file: DocumentFile, pointer: string): Place {
    let place = { file, pointer }
    for (let depth = 0; depth < maximumDepth; depth++) {
      const found = this.#origins.get(place.file)?.find(place.pointer) ?? null
      if (found === null || (found.overlay === place.file && found.pointer === place.pointer)) break
      place = { file: found.overlay as DocumentFile, pointer: found.pointer }
    }
    return place
  }

  /** Pointers to the copies of a value of the document's own file. */
  listUses(pointer: string): readonly string[] {
    return this.#uses.flatMap(({ use, original }) => {
      if (!original.file.isRoot || !`${pointer}/`.startsWith(`${original.pointer}/`)) return []
      return [use.file.isRoot ? `${use.pointer}${pointer.slice(original.pointer.length)}` : '#']
    })
  }
}
