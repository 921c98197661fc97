import { expect, test } from 'vitest'
import { examples } from './examples.ts'
import { Deployment, Project, validators } from './index.ts'
import { operations } from './operations.ts'

test.each(operations.map(({ id }) => id))('the examples of %s match its schemas', (id) => {
  const { body, responses } = validators()(id) ?? expect.fail(`no validators for ${id}`)
  const example = examples.find((candidate) => candidate.id === id) ?? expect.fail(`no example of ${id}`)
  const [schema] = Object.values(body?.contents ?? {})
  if (schema) expect(schema.safeParse(example.body)).toMatchObject({ success: true })
  expect(Object.keys(example.responses)).toEqual(Object.keys(responses))
  for (const [status, response] of Object.entries(responses)) {
    if (response === null) expect(example.responses[status]).toBeUndefined()
    else expect(response.safeParse(example.responses[status])).toMatchObject({ success: true })
  }
})

test('`validators()` returns undefined for an unknown operation', () => {
  expect(validators()('projects.explode')).toBeUndefined()
})

test('schemas keep properties that a newer service adds', () => {
  const known = examples.find(({ id }) => id === 'projects.get')?.responses['200'] as object
  const project = { ...known, mood: 'sunny' }
  expect(Project.parse(project)).toEqual(project)
})

test('schemas reject an unknown enum value', () => {
  const result = Deployment.safeParse({ id: 1, status: 'pondering' })
  expect(result.error?.issues.map(({ path }) => path)).toContainEqual(['status'])
})
