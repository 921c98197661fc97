/**
 * The pattern of the addresses of an operation.
 *
 * @throws TypeError if no request can match `baseUrl`.
 */
export function toPattern(baseUrl: string | URL, path: string): RegExp {
  return new RegExp(`^${toBasePattern(String(baseUrl))}${toPathPattern(path)}$`)
}

function toBasePattern(baseUrl: string): string {
  const base = baseUrl.replace(/\/+$/, '')
  if (base === '*') return '.*'
  if (base === '' || /^\/(?!\/)/.test(base)) return `[a-z]+://[^/]+${escapePattern(base)}`
  if (/^https?:\/\/[^*?#]+$/i.test(base)) {
    try {
      return escapePattern(new URL(base).href.replace(/\/+$/, ''))
    } catch {}
  }
  throw new TypeError(
    `\`baseUrl\` must be an http(s) URL, a path such as \`/api\`, or \`*\` for any server, got ${JSON.stringify(baseUrl)}.`,
  )
}

/**
 * The source of a regular expression for the paths of a template, with a group for each parameter. What is
 * between them is written as `fetch` would, since a path may hold any character.
 */
export function toPathPattern(template: string): string {
  const path = template.replace(parameter, '\u{10ffff}').replace(/^\/*/, '/')
  const { pathname } = new URL(path, 'http://host')
  return pathname.split('%F4%8F%BF%BF').map(escapePattern).join('([^/]+)')
}

/** The names of the parameters of a path, in order. */
export function listParameters(template: string): readonly string[] {
  return (template.match(parameter) ?? []).map((text) => text.slice(1, -1))
}

const parameter = /\{[^{}]*\}/g

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}
