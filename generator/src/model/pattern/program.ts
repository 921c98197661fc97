import type { PatternNode } from './parse.ts'

/** A step of a program. `next` and `targets` are indexes of the steps at which it continues. */
export type Step =
  | { readonly kind: 'character'; readonly test: (character: string) => boolean; readonly next: number }
  | { readonly kind: 'edge'; readonly edge: 'start' | 'end' | 'boundary' | 'inside'; readonly next: number }
  | { readonly kind: 'ahead'; readonly negated: boolean; readonly program: Program; readonly next: number }
  | { readonly kind: 'fork'; readonly targets: readonly number[] }
  | { readonly kind: 'done' }

/** A pattern as a program of steps that a matcher runs without recursion. */
export interface Program {
  readonly steps: readonly Step[]
  readonly start: number
}

/** Counted repetitions are expanded, so a small pattern can compile to a long program. */
const maximumLength = 20_000

/** Compiles a pattern to a program; `null` if it would be too long. */
export function compileProgram(pattern: PatternNode): Program | null {
  const steps: Step[] = [{ kind: 'done' }]
  let isTooLong = false

  function add(step: Step): number {
    isTooLong ||= steps.length > maximumLength
    return steps.push(step) - 1
  }

  /** Writes the steps of a node from last to first, and returns the first one. */
  function write(node: PatternNode, next: number): number {
    if (isTooLong) return next
    switch (node.kind) {
      case 'character':
      case 'edge':
        return add({ ...node, next })
      case 'sequence':
        return node.items.reduceRight((after, item) => write(item, after), next)
      case 'choice':
        return add({ kind: 'fork', targets: node.options.map((option) => write(option, next)) })
      case 'repeat':
        return writeRepeat(node, next)
      case 'ahead': {
        const program = compileProgram(node.item)
        if (program !== null) return add({ kind: 'ahead', negated: node.negated, program, next })
        isTooLong = true
        return next
      }
    }
  }

  function writeRepeat({ item, min, max }: PatternNode & { kind: 'repeat' }, next: number): number {
    let start = next
    if (max === Infinity) {
      const targets: number[] = []
      start = add({ kind: 'fork', targets })
      targets.push(write(item, start), next)
    } else {
      for (let count = min; count < max && !isTooLong; count += 1)
        start = add({ kind: 'fork', targets: [write(item, start), next] })
    }
    for (let count = 0; count < min && !isTooLong; count += 1) start = write(item, start)
    return start
  }

  const start = write(pattern, 0)
  return isTooLong ? null : { steps, start }
}
