import type { TextNode } from './positions.ts'

/** Facts about JSON text that `JSON.parse` does not report. */
export interface JsonScan {
  readonly root: TextNode | null
  readonly fault: { readonly offset: number; readonly message: string } | null
  readonly duplicates: readonly DuplicateKey[]
}

export interface DuplicateKey {
  readonly offset: number
  /** Tokens of the object's pointer, then the key. */
  readonly tokens: readonly string[]
}

interface Frame {
  readonly children: Map<string, TextNode>
  readonly isArray: boolean
  /** Key or index of this container in its parent. */
  readonly token: string
}

type Step = 'value' | 'key' | 'after'

const scalar = /(?:-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null)(?![\w.+-])/y

/**
 * Scans JSON text and records the positions of its values. An explicit stack allows any depth of nesting. This is slower
 * than `JSON.parse`, so it runs only to report problems.
 */
export function scanJson(text: string): JsonScan {
  const duplicates: DuplicateKey[] = []
  const frames: Frame[] = []
  let root: TextNode | null = null
  let step: Step = 'value'
  let at = skipSpace(text, 0)
  let key: { token: string; offset: number } | null = null

  const stop = (message: string, offset = at): JsonScan => ({ root, fault: { offset, message }, duplicates })
  const enter = (children: Map<string, TextNode> | null): string => {
    const frame = frames.at(-1)
    const token = key?.token ?? String(frame?.children.size ?? '')
    const node: TextNode = { offset: key?.offset ?? at, children }
    key = null
    if (frame === undefined) root = node
    else frame.children.set(token, node)
    return token
  }

  for (;;) {
    const character = text[at]
    const frame = frames.at(-1)
    if (character === undefined) {
      if (step === 'after' && frame === undefined) return { root, fault: null, duplicates }
      return stop(frame === undefined ? 'the file is empty' : 'the file ends before it is complete')
    }
    if (step === 'after' && frame === undefined) return stop('there is more after the end of the document')

    if (step === 'value') {
      if (character === '{' || character === '[') {
        const isArray = character === '['
        const children = new Map<string, TextNode>()
        frames.push({ children, isArray, token: enter(children) })
        at = skipSpace(text, at + 1)
        step = text[at] === (isArray ? ']' : '}') ? 'after' : isArray ? 'value' : 'key'
      } else {
        const end = character === '"' ? findStringEnd(text, at) : matchScalar(text, at)
        if (end === null)
          return stop(
            character === '"' ? 'a string is not ended or holds a broken escape' : 'a value is expected',
          )
        enter(null)
        at = skipSpace(text, end)
        step = 'after'
      }
    } else if (step === 'key') {
      const end = character === '"' ? findStringEnd(text, at) : null
      if (end === null) return stop('a key in double quotes is expected')
      const token = String(JSON.parse(text.slice(at, end)))
      if (frame?.children.has(token)) {
        duplicates.push({ offset: at, tokens: [...frames.slice(1).map((each) => each.token), token] })
      }
      key = { token, offset: at }
      at = skipSpace(text, end)
      if (text[at] !== ':') return stop('a colon is expected after the key')
      at = skipSpace(text, at + 1)
      step = 'value'
    } else if (character === ',') {
      at = skipSpace(text, at + 1)
      step = frame?.isArray ? 'value' : 'key'
    } else if (character === (frame?.isArray ? ']' : '}')) {
      frames.pop()
      at = skipSpace(text, at + 1)
    } else {
      return stop(`a comma or ${frame?.isArray ? ']' : '}'} is expected`)
    }
  }
}

function skipSpace(text: string, from: number): number {
  let at = from
  for (;;) {
    const code = text.charCodeAt(at)
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return at
    at++
  }
}

/** Returns the offset after the closing quote; `null` if the string is not valid JSON. */
function findStringEnd(text: string, from: number): number | null {
  for (let at = from + 1; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x22) return at + 1
    if (code < 0x20) return null
    if (code !== 0x5c) continue
    at++
    if (text[at] === 'u') {
      if (!/^[0-9a-fA-F]{4}$/.test(text.slice(at + 1, at + 5))) return null
      at += 4
    } else if (!'"\\/bfnrt'.includes(text[at] ?? '?')) return null
  }
  return null
}

function matchScalar(text: string, from: number): number | null {
  scalar.lastIndex = from
  return scalar.test(text) ? scalar.lastIndex : null
}
