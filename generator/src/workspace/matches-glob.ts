/** Matches a path or a name: `*` is any characters except `/`, `**` any folders, and `{a,b}` one of several strings. */
export function matchesGlob(text: string, pattern: string): boolean {
  const source = pattern
    .split(/(\*\*\/|\*\*|\*|\?|\{[^{}]*\})/)
    .map((part) => {
      if (part === '**/') return '(?:.*/)?'
      if (part === '**') return '.*'
      if (part === '*') return '[^/]*'
      if (part === '?') return '[^/]'
      if (part.startsWith('{')) return `(?:${part.slice(1, -1).split(',').map(escapePattern).join('|')})`
      return escapePattern(part)
    })
    .join('')
  return new RegExp(`^${source}$`).test(text)
}

function escapePattern(text: string): string {
  return text.replace(/[.+^$()|[\]\\{}]/g, '\\$&')
}
