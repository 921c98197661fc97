import type { PatternNode } from './parse.ts'

/** A pattern as a program of steps that a matcher runs without recursion. */
export type Step =
  | { readonly kind: 'character'; readonly test: (character: string) => boolean }
  | { readonly kind: 'edge'; readonly edge: 'start' | 'end' | 'boundary' | 'inside' }
  | { readonly kind: 'ahead'; readonly negated: boolean; readonly program: readonly Step[] }
  /** Continues at both steps. */
  | { kind: 'fork'; first: number; second: number }
  | { readonly kind: 'done' }

/** Counted repetitions are expanded, so a small pattern can compile to a long program. */
const maximumLength = 20_000

/** Compiles a pattern to a program; `null` if it would be too long. */
export function compileProgram(node: PatternNode): readonly Step[] | null {
  const steps: Step[] = []
  let isTooLong = false

  function write(node: PatternNode): void {
    if (steps.length > maximumLength) isTooLong = true
    if (isTooLong) return
    switch (node.kind) {
      case 'character':
      case 'edge':
        steps.push(node)
        return
      case 'sequence':
        for (const item of node.items) write(item)
        return
      case 'choice':
        writeChoice(node.options)
        return
      case 'repeat':
        writeRepeat(node)
        return
      case 'ahead': {
        const program = compileProgram(node.item)
        if (program === null) isTooLong = true
        else steps.push({ kind: 'ahead', negated: node.negated, program })
      }
    }
  }

  function writeFork(): { kind: 'fork'; first: number; second: number } {
    const fork = { kind: 'fork' as const, first: steps.length + 1, second: steps.length + 1 }
    steps.push(fork)
    return fork
  }

  function writeChoice(options: readonly PatternNode[]): void {
    const exits: { first: number; second: number }[] = []
    for (const [index, option] of options.entries()) {
      const isLast = index === options.length - 1
      const fork = isLast ? null : writeFork()
      write(option)
      if (!isLast) exits.push(writeFork())
      if (fork) fork.second = steps.length
    }
    for (const exit of exits) exit.first = exit.second = steps.length
  }

  function writeRepeat({ item, min, max }: PatternNode & { kind: 'repeat' }): void {
    for (let count = 0; count < min && !isTooLong; count += 1) write(item)
    if (max === Infinity) {
      const start = steps.length
      const enter = writeFork()
      write(item)
      const again = writeFork()
      again.first = again.second = start
      enter.second = steps.length
      return
    }
    const exits: { second: number }[] = []
    for (let count = min; count < max && !isTooLong; count += 1) {
      exits.push(writeFork())
      write(item)
    }
    for (const exit of exits) exit.second = steps.length
  }

  write(node)
  steps.push({ kind: 'done' })
  return isTooLong ? null : steps
}
