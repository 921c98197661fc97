import { type ReadonlySignal, signal } from '@preact/signals'

const current = signal(read())
addEventListener('hashchange', () => {
  current.value = read()
})

/** The path after `#/`, in segments: `#/projects/7` is `['projects', '7']`. */
export const route: ReadonlySignal<readonly string[]> = current

/** The address of a page of this application. */
export function linkTo(...segments: readonly (string | number)[]): string {
  return `#/${segments.map((segment) => encodeURIComponent(segment)).join('/')}`
}

function read(): readonly string[] {
  const segments = location.hash.replace(/^#\/?/, '').split('/').map(decode)
  return segments[0] === '' ? ['projects'] : segments
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
