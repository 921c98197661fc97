import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { personalAccessToken, SpiceCloud } from '../index.ts'

/** Names of the methods of a resource and of its subresources, such as `projects.list`. */
function listMethods(resource: object, path: readonly string[] = []): string[] {
  return Object.entries(resource).flatMap(([name, value]) =>
    typeof value === 'function' ? [[...path, name].join('.')] : listMethods(value, [...path, name]),
  )
}

test('the README lists every method of a client, except deprecated ones', () => {
  const { apps, ...resources } = new SpiceCloud({ credential: personalAccessToken('token') })
  const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8')
  const rows = [...readme.matchAll(/^\| `([\w.]+)` \| ((?:`\w+`(?:, )?)+) \|$/gm)]
  const listed = rows.flatMap(([, resource, methods = '']) =>
    [...methods.matchAll(/`(\w+)`/g)].map(([, method]) => `${resource}.${method}`),
  )
  expect(apps).toBeDefined()
  expect(listed.sort()).toEqual(listMethods(resources).sort())
})
