import { expect, test } from 'vitest'
import type { JsonObject } from '../../json.ts'
import { defaultLimits } from '../limits.ts'
import { parseText } from '../parse/parse-file.ts'
import { sanitizeValue } from '../parse/sanitize-value.ts'
import { applyOverlay, type Unmatched } from './apply-overlay.ts'
import { readOverlay } from './read-overlay.ts'

/** Applies actions, written as YAML, to a document. */
function apply(document: unknown, actions: string, version = '1.1.0', unmatched: Unmatched = 'error') {
  const root = sanitizeValue(document, 100).value as JsonObject
  const text = `overlay: ${version}\ninfo: {title: Test, version: '1'}\nactions:\n${actions}`
  const { file } = parseText(text, 'test.overlay.yaml', defaultLimits)
  if (file === null) throw new Error('the overlay of the test is no YAML')
  const { overlay, diagnostics } = readOverlay(file)
  if (overlay === null) return { root, diagnostics }
  return { root, diagnostics: applyOverlay(root, overlay, unmatched) }
}

const items = {
  paths: { '/items': { get: { responses: { 200: { description: 'OK' } } } }, '/some-items': { delete: {} } },
}

test.each([
  // Effect of the action, document, actions, result.
  [
    'merges objects member by member',
    { a: { b: 1, c: { d: 2 } } },
    '- {target: $.a, update: {b: 3, c: {e: 4}, f: 5}}',
    { a: { b: 3, c: { d: 2, e: 4 }, f: 5 } },
  ],
  [
    'changes what only OpenAPI 3.2 has',
    {
      paths: { '/a': { query: {}, additionalOperations: { COPY: {} } } },
      components: { mediaTypes: { A: { prefixEncoding: [{}] } } },
    },
    "- {target: $.paths.*.query, update: {deprecated: true}}\n- {target: \"$.paths['/a'].additionalOperations.COPY\", update: {summary: Copy}}\n- {target: '$.components.mediaTypes.A.prefixEncoding[0]', update: {contentType: image/png}}",
    {
      paths: { '/a': { query: { deprecated: true }, additionalOperations: { COPY: { summary: 'Copy' } } } },
      components: { mediaTypes: { A: { prefixEncoding: [{ contentType: 'image/png' }] } } },
    },
  ],
  [
    'concatenates arrays inside objects',
    { a: { l: [1] } },
    '- {target: $.a, update: {l: [2, 3]}}',
    { a: { l: [1, 2, 3] } },
  ],
  [
    'appends an entry to an array',
    { l: [{ n: 1 }] },
    '- {target: $.l, update: {n: 2}}',
    { l: [{ n: 1 }, { n: 2 }] },
  ],
  ['concatenates an array with an array', { l: [1] }, '- {target: $.l, update: [2, 3]}', { l: [1, 2, 3] }],
  ['replaces single values', { a: { b: 'x' } }, "- {target: $.a.b, update: 'y'}", { a: { b: 'y' } }],
  [
    'replaces single values of a list',
    { l: ['x', 'y'] },
    "- {target: '$.l[?@ == \"x\"]', update: 'z'}",
    { l: ['z', 'y'] },
  ],
  [
    'updates every match',
    { p: { a: { get: {} }, b: { get: {}, put: {} } } },
    '- {target: $.p.*.get, update: {x: 1}}',
    { p: { a: { get: { x: 1 } }, b: { get: { x: 1 }, put: {} } } },
  ],
  ['removes members', { a: { b: 1, c: 2 } }, '- {target: $.a.b, remove: true}', { a: { c: 2 } }],
  [
    'removes several items of a list',
    { l: [0, 1, 2, 3] },
    "- {target: '$.l[0, 2, 0]', remove: true}",
    { l: [1, 3] },
  ],
  [
    'removes what lies inside something removed',
    { a: { x: { x: 1 } } },
    '- {target: $..x, remove: true}',
    { a: {} },
  ],
  ['prefers remove to update', { a: { b: 1 } }, '- {target: $.a, remove: true, update: {c: 1}}', {}],
  [
    'prefers update to copy',
    { a: {}, b: { x: 1 } },
    '- {target: $.a, update: {y: 2}, copy: $.b}',
    { a: { y: 2 }, b: { x: 1 } },
  ],
  ['does nothing for remove: false', { a: 1 }, '- {target: $.a, remove: false}', { a: 1 }],
  ['updates the root', { a: 1 }, '- {target: $, update: {b: {c: 2}}}', { a: 1, b: { c: 2 } }],
  [
    'sees what earlier actions did',
    {},
    '- {target: $, update: {a: {}}}\n- {target: $.a, update: {b: 1}}',
    { a: { b: 1 } },
  ],
  [
    'copies',
    items,
    `- {target: "$.paths['/some-items']", copy: "$.paths['/items']"}`,
    {
      paths: {
        '/items': items.paths['/items'],
        '/some-items': { delete: {}, get: items.paths['/items'].get },
      },
    },
  ],
  [
    'moves',
    items,
    `- {target: $.paths, update: {/new: {}}}\n- {target: "$.paths['/new']", copy: "$.paths['/items']"}\n- {target: "$.paths['/items']", remove: true}`,
    { paths: { '/new': items.paths['/items'], '/some-items': { delete: {} } } },
  ],
  [
    'sets keys that JavaScript has a meaning for',
    { a: {} },
    '- {target: $.a, update: {"__proto__": {polluted: 1}}}',
    JSON.parse('{"a": {"__proto__": {"polluted": 1}}}'),
  ],
])('%s', (_, document, actions, result) => {
  const { root, diagnostics } = apply(document, actions)
  expect(diagnostics).toEqual([])
  expect(JSON.parse(JSON.stringify(root))).toEqual(result)
})

test('an update with several matches writes a separate copy to each', () => {
  const { root } = apply(
    { a: {}, b: {} },
    '- {target: $.*, update: {c: {d: 1}}}\n- {target: $.a.c, update: {d: 2}}',
  )
  expect(root).toEqual({ a: { c: { d: 2 } }, b: { c: { d: 1 } } })
})

test.each([
  [
    '- {target: $.a.c, update: {x: 1}}',
    'overlay-target-unmatched',
    /action 0 .*\$\.a exists, but not \.c in it: there is "b"/,
  ],
  [
    '- {target: $.a, update: {x: 1}}\n- {target: "$.pats.x", remove: true}',
    'overlay-target-unmatched',
    /action 1 .*nearest there is "paths"/,
  ],
  [
    `- {target: "$.paths['/item'].get", update: {}}`,
    'overlay-target-unmatched',
    /nearest there is "\/items"/,
  ],
  ['- {target: "$.a[", update: {}}', 'overlay-target-invalid', /not a valid JSONPath/],
  ['- {target: "$[?count(@)]", update: {}}', 'overlay-target-invalid', /not a valid JSONPath/],
  ['- {target: a.b, update: {}}', 'overlay-target-invalid', /not a valid JSONPath/],
  ['- {target: $, remove: true}', 'overlay-removes-root', /whole document/],
  ['- {target: $.a, update: [1]}', 'overlay-update-incompatible', /an array into an object at #\/a/],
  ['- {target: $, update: {a: {b: {c: 1}}}}', 'overlay-update-incompatible', /an object into 1 at #\/a\/b/],
  ['- {target: $.*, update: {c: 1}}', 'overlay-targets-mixed', /different kinds/],
  ['- {target: $.a, copy: $.nothing}', 'overlay-copy-source-ambiguous', /matches 0/],
  ['- {target: $.a, copy: $.*}', 'overlay-copy-source-ambiguous', /matches 3/],
])('%s is an error', (actions, code, message) => {
  const { diagnostics } = apply({ a: { b: 1 }, l: [1], paths: { '/items': {} } }, actions)
  expect(diagnostics).toMatchObject([{ code, severity: 'error', source: 'test.overlay.yaml' }])
  expect(diagnostics[0]?.message).toMatch(message)
  expect(diagnostics[0]?.line).toBeGreaterThan(3)
})

test('all actions that match nothing are reported at once', () => {
  const { diagnostics } = apply({ a: 1 }, '- {target: $.b, remove: true}\n- {target: $.c, remove: true}')
  expect(diagnostics.map(({ pointer, line }) => [pointer, line])).toEqual([
    ['#/actions/0', 4],
    ['#/actions/1', 5],
  ])
})

test('an action that matches nothing is a warning if configured', () => {
  const { diagnostics } = apply({ a: 1 }, '- {target: $.b, remove: true}', '1.0.0', 'warning')
  expect(diagnostics).toMatchObject([{ severity: 'warning' }])
})

test('an overlay of version 1.0 cannot update a single value', () => {
  const { root, diagnostics } = apply({ a: { b: 1 } }, '- {target: $.a.b, update: 2}', '1.0.0')
  expect(diagnostics).toMatchObject([{ code: 'overlay-primitive-needs-1.1' }])
  expect(root).toEqual({ a: { b: 1 } })
})

test.each([
  ['- {target: $.a, copy: $.b}', '1.0.0', 'overlay-copy-needs-1.1', '#/actions/0/copy'],
  ['- {target: $.a}', '1.1.0', 'overlay-action-empty', '#/actions/0'],
  ['- {target: $.a, udpate: {}}', '1.1.0', 'overlay-field-unknown', '#/actions/0/udpate'],
  ['- {update: {}}', '1.1.0', 'overlay-field-invalid', '#/actions/0'],
  ['- {target: $.a, remove: yes}', '1.1.0', 'overlay-field-invalid', '#/actions/0/remove'],
  ['- text', '1.1.0', 'overlay-field-invalid', '#/actions/0'],
  ['  []', '1.1.0', 'overlay-actions-empty', '#/actions'],
  ['- {target: $.a, remove: true}', '2.0.0', 'overlay-version-unsupported', '#/overlay'],
])('an overlay with %s and version %s is rejected: %s', (actions, version, code, pointer) => {
  expect(apply({ a: {} }, actions, version).diagnostics).toContainEqual(
    expect.objectContaining({ code, pointer }),
  )
})

test('extensions of an overlay are ignored', () => {
  expect(apply({ a: {} }, '- {target: $.a, update: {b: 1}, x-why: because}').diagnostics).toEqual([])
})
