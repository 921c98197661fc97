import { isMap, isScalar, isSeq, parseDocument, visit, type YAMLMap } from 'yaml'

/** New targets of an action. */
export interface Retarget {
  /** Index of the action in its overlay. */
  readonly action: number
  /** True if the first target replaces the target of the action; each other target gets a copy of the action. */
  readonly replaces: boolean
  readonly targets: readonly string[]
}

/**
 * Changes targets of actions in the text of an overlay, and copies actions for further targets. Everything else stays as
 * it is written.
 *
 * @returns `null` if the text has a shape that cannot be edited safely, such as an anchor in a copied action
 */
export function retarget(text: string, changes: readonly Retarget[]): string | null {
  const actions = parseDocument(text).get('actions', true)
  if (!isSeq(actions)) return null
  let edited = text
  // From last to first, so that the positions of the others stay valid.
  for (const { action, replaces, targets } of changes.toSorted((a, b) => b.action - a.action)) {
    const item = actions.items[action]
    if (!isMap(item) || !item.range) return null
    const copied = replaces ? targets.slice(1) : targets
    if (copied.length > 0 && hasAnchor(item)) return null
    const [start, end] = item.range
    const source = text.slice(start, end).trimEnd()
    const withTarget = (target: string) => replaceTarget(item, source, start, target)
    const own = replaces ? withTarget(targets[0] ?? '') : source
    const copies = copied.map(withTarget)
    if (own === null || copies.includes(null)) return null
    const lead = /[^\n]*$/.exec(text.slice(0, start))?.[0] ?? ''
    const between = /^\s*-\s+$/.test(lead) ? `\n${lead}` : ', '
    edited = edited.slice(0, start) + [own, ...copies].join(between) + edited.slice(start + source.length)
  }
  return edited
}

function replaceTarget(item: YAMLMap, source: string, start: number, target: string): string | null {
  const node = item.get('target', true)
  if (!isScalar(node) || !node.range || !['PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE'].includes(node.type ?? ''))
    return null
  const [from, to] = [node.range[0] - start, node.range[1] - start]
  const isPlain = node.type === 'PLAIN' && /^[$.\w]+$/.test(target)
  return source.slice(0, from) + (isPlain ? target : JSON.stringify(target)) + source.slice(to)
}

function hasAnchor(item: YAMLMap): boolean {
  let found = false
  visit(item, {
    Node: (_, node) => {
      found ||= 'anchor' in node && node.anchor !== undefined
    },
  })
  return found
}
