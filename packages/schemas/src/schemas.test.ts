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
  for (const [status, answer] of Object.entries(responses)) {
    if (answer === null) expect(example.responses[status]).toBeUndefined()
    else expect(answer.safeParse(example.responses[status])).toMatchObject({ success: true })
  }
})

test('an unknown operation has no validators', () => {
  expect(validators()('projects.explode')).toBeUndefined()
})

test('properties that a newer service adds are kept', () => {
  const known = examples.find(({ id }) => id === 'projects.get')?.responses['200'] as object
  const project = { ...known, mood: 'sunny' }
  expect(Project.parse(project)).toEqual(project)
})

test('an unknown enum value is rejected', () => {
  const result = Deployment.safeParse({ id: 1, status: 'pondering' })
  expect(result.error?.issues.map(({ path }) => path)).toContainEqual(['status'])
})
