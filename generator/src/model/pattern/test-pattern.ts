import { parsePattern } from './parse.ts'
import { compileProgram, type Program, type Step } from './program.ts'

/** Maximum number of pairs of step and position that a test visits. */
const maximumWork = 20_000_000

/** Maximum number of cached programs. */
const maximumPrograms = 1_000

const programs = new Map<string, Program | null>()

/**
 * Tests a string against a pattern in time linear in its length, whatever the pattern is. Patterns and strings come
 * from documents, and the platform's engine can be made to run for years. Returns `null` if the pattern has back
 * references or lookbehind, or if the test would take too long.
 */
export function testPattern(source: string, flags: 'u' | '', text: string): boolean | null {
  const program = findProgram(source, flags)
  if (program === null) return null
  const search: Search = { text: flags === 'u' ? [...text] : text.split(''), work: 0 }
  const found = find(search, program, 0, false)
  return search.work > maximumWork ? null : found
}

function findProgram(source: string, flags: 'u' | ''): Program | null {
  const key = `${flags}/${source}`
  let program = programs.get(key)
  if (program === undefined) {
    const node = parsePattern(source, flags)
    program = node === null ? null : compileProgram(node)
    if (programs.size >= maximumPrograms) programs.clear()
    programs.set(key, program)
  }
  return program
}

interface Search {
  readonly text: readonly string[]
  work: number
}

/** Returns whether a program matches at a position, or at any later one unless it is anchored. */
function find(search: Search, { steps, start: first }: Program, from: number, isAnchored: boolean): boolean {
  const width = search.text.length + 1
  search.work += steps.length * width
  if (search.work > maximumWork) return false
  const visited = new Uint8Array(steps.length * width)
  const pending: number[] = []
  const visit = (step: number, position: number) => {
    const state = step * width + position
    if (visited[state] === 0) {
      visited[state] = 1
      pending.push(state)
    }
  }
  for (let start = from; start <= (isAnchored ? from : search.text.length); start += 1) {
    visit(first, start)
    for (let state = pending.pop(); state !== undefined; state = pending.pop()) {
      const index = Math.floor(state / width)
      const position = state % width
      const step = steps[index] as Step
      if (step.kind === 'done') return true
      if (step.kind === 'fork') {
        for (const target of step.targets) visit(target, position)
      } else if (step.kind === 'character') {
        const character = search.text[position]
        if (character !== undefined && step.test(character)) visit(step.next, position + 1)
      } else if (holds(search, step, position)) {
        visit(step.next, position)
      }
    }
  }
  return false
}

function holds(search: Search, step: Step & { kind: 'edge' | 'ahead' }, position: number): boolean {
  if (step.kind === 'ahead') return find(search, step.program, position, true) !== step.negated
  if (step.edge === 'start') return position === 0
  if (step.edge === 'end') return position === search.text.length
  const isBoundary = isWord(search.text[position - 1]) !== isWord(search.text[position])
  return isBoundary === (step.edge === 'boundary')
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /^\w$/.test(character)
}
