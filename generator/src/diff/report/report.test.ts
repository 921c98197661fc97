import { expect, test } from 'vitest'
import { compared, type Parts, withPaths, withSchema } from '../../../test/support/compare.ts'
import { diffDocuments } from '../diff-documents.ts'
import type { Diff } from '../types.ts'
import { printHtml } from './print-html.ts'
import { printJson } from './print-json.ts'
import { printMarkdown } from './print-markdown.ts'
import { printText } from './print-text.ts'
import { countResources } from './summarize.ts'

const hostile = [
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '" onmouseover="alert(1)',
  "' onfocus='alert(1)",
  '&lt;b&gt;',
  '``` `` `',
  '| a | b |',
  '[x](javascript:alert(1))',
  '\u001b[2J\u202e',
  'a\nb\n# heading',
  '__proto__',
  '${1}{{x}}',
]

/** A document whose every text is hostile. */
function hostileDocument(type: string): unknown {
  const properties = Object.fromEntries(hostile.map((text) => [text, { type, description: text }]))
  const value = withSchema({ type: 'object', title: hostile[0], properties }, 'response')
  return { ...value, info: { title: hostile[0], version: hostile[1] } }
}

async function diffHostile(): Promise<Diff> {
  return diffDocuments(await compared(hostileDocument('string')), await compared(hostileDocument('integer')))
}

async function diffSmall(): Promise<Diff> {
  const schema = (rest: object) => ({
    type: 'object',
    properties: { name: { type: 'string' }, size: { type: 'integer', ...rest } },
  })
  return diffDocuments(
    await compared(withSchema(schema({ minimum: 1 }), 'response')),
    await compared(withSchema(schema({ minimum: 0 }), 'response')),
  )
}

test('the page escapes hostile text', async () => {
  const page = printHtml(await diffHostile())
  const tags = new Set([...page.matchAll(/<\/?([a-z0-9]+)/gi)].map(([, tag]) => tag))
  expect(tags).not.toContain('img')
  expect([...page.matchAll(/<script/g)]).toHaveLength(1)
  expect(page).not.toMatch(/<[a-z][^<>]*\son\w+=/i)
  expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;')
  expect(page).toContain('&amp;lt;b&amp;gt;')
  expect(page).not.toContain('\u202e')
})

test('the page makes no network request and allows only its own scripts and styles', async () => {
  const page = printHtml(await diffSmall())
  expect(page).not.toMatch(/https?:\/\/|src=|<link|@import|url\(/)
  expect(page).toMatch(/default-src 'none';.* style-src 'sha256-[^']+'; script-src 'sha256-[^']+'/)
})

test('the page shows both documents side by side and marks the changed words', async () => {
  const page = printHtml(await diffSmall())
  expect(page).toContain(
    '<td class="old">  &quot;minimum&quot;: <mark>1</mark>,</td><td class="new">  &quot;minimum&quot;: <mark>0</mark>,</td>',
  )
})

test('terminal output contains no control characters', async () => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the test searches for them
  expect(printText(await diffHostile())).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
})

test('Markdown keeps hostile text inside code spans', async () => {
  const markdown = printMarkdown(await diffHostile())
  expect(markdown).not.toMatch(/^# heading/m)
  for (const line of markdown.split('\n')) {
    const outside = line.replace(/(`+)(?!`).*?(?<!`)\1(?!`)/g, '')
    expect(outside).not.toMatch(/<(?!\/?(?:sub|details|summary)>)|javascript|onerror/)
  }
})

test('JSON contains an entry for each change with its details', async () => {
  const at = '#/paths/~1things/post/responses/200/content/application~1json/schema/properties/size'
  expect(JSON.parse(printJson(await diffSmall()))).toEqual({
    old: { source: 'document', title: 'Things', version: '1' },
    new: { source: 'document', title: 'Things', version: '1' },
    summary: { breaking: 0, 'potentially breaking': 1, additive: 0, docs: 0 },
    replacements: [],
    changes: [
      {
        rule: 'response-range-widened',
        level: 'potentially breaking',
        direction: 'response',
        operation: 'POST /things',
        name: 'things.create',
        pointer: at,
        oldPointer: at,
        newPointer: at,
        facts: {
          what: 'minimum',
          from: { value: 1, isExclusive: false },
          to: { value: 0, isExclusive: false },
        },
        message: 'The minimum of `size` of the response `200` changed from `1` to `0`',
        advice: 'Handle values up to the new bound.',
        fingerprint: expect.stringMatching(/^[0-9a-f]{12}$/),
        accepted: null,
      },
    ],
  })
})

test('the report of identical documents contains no changes', async () => {
  const same = await compared(withSchema({ type: 'string' }, 'request'))
  const diff = diffDocuments(same, same)
  expect(printText(diff)).toBe('No changes.')
  expect(JSON.parse(printJson(diff)).changes).toEqual([])
})

test('changes are counted by resource, or by path if all operations belong to one resource', async () => {
  const summary = (tag: (path: string) => string, text: string) =>
    withPaths(
      Object.fromEntries(
        ['/v1/users', '/v1/teams'].map((path) => [
          path,
          {
            get: {
              operationId: `${tag(path)}/get-${path.slice(4)}`,
              summary: text,
              responses: { 204: { description: 'done' } },
            },
          },
        ]),
      ),
    )
  const count = async (tag: (path: string) => string) => {
    const diff = diffDocuments(await compared(summary(tag, 'a')), await compared(summary(tag, 'b')))
    return countResources(diff.changes).map(({ resource, counts }) => [resource, counts.docs])
  }
  expect(await count((path) => (path.includes('users') ? 'people' : 'groups'))).toEqual([
    ['groups', 1],
    ['people', 1],
  ])
  expect(await count(() => 'api')).toEqual([
    ['teams', 1],
    ['users', 1],
  ])
})

test('a report for a pull request stays within its size limit: it lists the worst changes and summarizes the rest', async () => {
  const properties = (count: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`p${index}`, { type: 'string', minLength: index }]),
    )
  const diff = diffDocuments(
    await compared(withSchema({ type: 'object', properties: properties(300) }, 'request')),
    await compared(
      withSchema({ type: 'object', properties: { ...properties(600), p0: { type: 'integer' } } }, 'request'),
    ),
  )
  const markdown = printMarkdown(diff, 2_000)
  expect(markdown.length).toBeLessThanOrEqual(2_000)
  expect(markdown).toContain('`p0` of the request body changed from `string` to `integer`')
  expect(printMarkdown(diff).length).toBeLessThanOrEqual(65_536)
})

test('the page lists added and removed operations, links to each change, and filters by operation', async () => {
  const paths = (...names: readonly string[]) =>
    withPaths(
      Object.fromEntries(
        names.map((name) => [name, { get: { responses: { 204: { description: 'Done' } } } }]),
      ),
    )
  const diff = diffDocuments(
    await compared(paths('/a/{id}', '/b', '/c')),
    await compared(paths('/a/{id}', '/x')),
  )
  const page = printHtml(diff)
  expect(page).toContain('<p>2 operations: 1 new, 0 changed. Removed: 2.</p>')
  expect(page).toContain('data-kind="removed"')
  expect(page).toContain('<li><code>GET <wbr>/b</code></li><li><code>GET <wbr>/c</code></li>')
  const small = printHtml(await diffSmall())
  const [, id] = /<article class="card change potentially"[^>]* id="([0-9a-f]{12})"/.exec(small) ?? []
  expect(small).toContain(
    `<a class="soft" href="#${id}" title="Link to this change">response-range-widened</a>`,
  )
  expect(small).toContain('<button type="button" class="code">POST <wbr>/things</button>')
})

test('whole operations and webhooks are listed under the kind of their change', async () => {
  const get = { responses: { 204: { description: 'Done' } } }
  const document = (rest: Parts, webhooks: Parts = {}) => withPaths({ '/a': { get }, ...rest }, { webhooks })
  const old = document({ '/b': { get }, '/c': { get: { ...get, operationId: 'old' } } })
  const next = document(
    { '/b': { get: { ...get, deprecated: true } }, '/c': { get: { ...get, operationId: 'new' } } },
    { done: { post: {} } },
  )
  const text = printText(diffDocuments(await compared(old), await compared(next)))
  expect(text).toContain('Renamed operations\n    GET /c: c.old -> c.new')
  expect(text).toContain('New webhooks\n    POST done (webhook)')
  expect(text).toContain('Deprecated operations, still served\n    GET /b')
})
