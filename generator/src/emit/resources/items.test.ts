import { expect, test } from 'vitest'
import { emitOptions, makeModel } from '../../../test/support/emit.ts'
import { content, operation, response } from '../../../test/support/operations.ts'
import { array, named, object, reference, string } from '../../../test/support/schemas.ts'
import type { Schema } from '../../model/types.ts'
import { Code } from '../code.ts'
import { emitResources } from './index.ts'

const pagination = {
  items: 'members',
  limit: 'limit',
  offset: 'offset',
  after: null,
  defaultLimit: 20,
  maxLimit: 100,
}

/** The resources of a document with the list `members`, and with these components. */
function emitList(item: Schema, ...components: readonly string[]): string {
  const list = operation('members.list', 'get', '/members', {
    pagination,
    responses: [response('200', content(object({ members: array(item) })))],
  })
  const schemas = components.map((name) => named(name, object({ id: string() })))
  const [file] = emitResources(makeModel({ operations: [list], schemas }), emitOptions())
  return Code.print(file?.contents ?? expect.fail('no file'))
}

const inline = object({ name: string() })

test('the type of the items of a list is named after its operation, whichever components there are', () => {
  const plain = emitList(inline)
  expect(plain).toContain('PagedCall<types.ListMembersData, ListMembersItem, types.ListMembersResult>')
  expect(plain).toContain(
    "export type ListMembersItem = NonNullable<types.ListMembersData['members']>[number]",
  )
  expect(emitList(inline, 'Member', 'Members')).toBe(plain)
})

test('the items of a list that are a component have its name', () => {
  const printed = emitList(reference('Person'), 'Person', 'Member')
  expect(printed).toContain('PagedCall<types.ListMembersData, types.Person, types.ListMembersResult>')
  expect(printed).not.toContain('ListMembersItem')
})
