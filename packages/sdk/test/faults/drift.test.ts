import { validators as makeValidators } from '@spice-cloud/schemas'
import { describe, expect, test } from 'vitest'
import type { ValidationOptions, Validators } from '../../src/index.ts'
import { json } from '../support/server.ts'
import { setup } from '../support/setup.ts'

const validators: Validators = makeValidators()
const strict: ValidationOptions = { validators, responses: 'strict' }
const deployment = { id: 7, status: 'succeeded', created_at: '2026-11-23T12:00:00Z' }

describe('F57 a response of a newer service', () => {
  const newer = { ...deployment, status: 'hibernated', cost: { eur: 1 } }

  test('is returned unchanged', async () => {
    const { spice } = await setup([json(200, newer)])
    expect(await spice.projects.deployments.get(1, 7)).toEqual(newer)
  })

  test('is returned with a warning if responses are validated', async () => {
    const { spice, events } = await setup([json(200, newer)], { validate: validators })
    expect(await spice.projects.deployments.get(1, 7)).toEqual(newer)
    expect(events).toContainEqual(
      expect.stringMatching(
        /^The response of GET \/v1\/projects\/.* is not valid \(body.status must be one of "queued", /,
      ),
    )
  })

  test('throws an error with the path of the unknown value in strict mode', async () => {
    const { spice, fails } = await setup([json(200, newer)], { validate: strict })
    expect(await fails(spice.projects.deployments.get(1, 7))).toMatchObject({
      name: 'ValidationError',
      of: 'response',
      operation: 'projects.deployments.get',
      issues: [{ path: ['body', 'status'] }],
    })
  })

  test('may have an additional property, even in strict mode', async () => {
    const { spice } = await setup([json(200, { ...deployment, cost: 1 })], { validate: strict })
    expect(await spice.projects.deployments.get(1, 7)).toEqual({ ...deployment, cost: 1 })
  })
})

describe('F58 a response that does not match its schema', () => {
  test.each([
    ['a number in a string', { ...deployment, id: '7' }],
    ['null', { ...deployment, created_at: null }],
    ['an empty object', {}],
    ['an array', [deployment]],
  ])('because it contains %s is returned unchanged', async (_, value) => {
    const { spice } = await setup([json(200, value)])
    expect(await spice.projects.deployments.get(1, 7)).toEqual(value)
  })

  test('throws an error with the path of the invalid value in strict mode', async () => {
    const { spice, fails } = await setup([json(200, { ...deployment, id: '7' })], { validate: strict })
    expect(await fails(spice.projects.deployments.get(1, 7))).toMatchObject({
      issues: [{ path: ['body', 'id'] }],
    })
  })

  test.each([{}, { deployments: null }, { deployments: {} }, [], 'text', 7])(
    'makes a list throw a typed error if it is %o',
    async (value) => {
      const { spice, fails } = await setup([json(200, value)])
      const error = await fails(spice.projects.deployments.list(1).toArray())
      expect(error).toMatchObject({ name: 'PaginationError', operation: 'projects.deployments.list' })
      expect(error.message).toContain('the response contains no list `deployments`')
    },
  )

  test('is iterated with its items, even if they are null', async () => {
    const { spice } = await setup([json(200, { deployments: [null, 1, 'x', {}] })])
    expect(await spice.projects.deployments.list(1).toArray()).toEqual([null, 1, 'x', {}])
  })

  test.each([{}, [], 'text', 7])('does not end a wait if the deployment is %o', async (value) => {
    const { spice, fails } = await setup([json(200, value)])
    const error = await fails(spice.projects.deployments.wait(1, 7, { timeoutMs: 10_000 }))
    expect(error).toMatchObject({ name: 'WaitTimeoutError', last: value })
  })

  test('makes `createAndWait()` throw a `ParseError` if the deployment has no id', async () => {
    const { spice, fails } = await setup([json(202, {})])
    expect(await fails(spice.projects.deployments.createAndWait(1))).toMatchObject({ name: 'ParseError' })
  })
})

describe('requests', () => {
  test('are validated before they are sent if validators are passed', async () => {
    const { spice, server, fails } = await setup([json(201, {})], { validate: validators })
    const error = await fails(spice.projects.create({ name: 'no spaces' }))
    expect(error).toMatchObject({
      name: 'ValidationError',
      of: 'request',
      issues: [{ path: ['body', 'name'] }],
    })
    expect(error.message).toContain('POST /v1/projects is not valid (body.name must ')
    expect(error.message).not.toContain('no spaces')
    expect(server.requests).toHaveLength(0)
  })

  test('are not validated without validators', async () => {
    const { spice, server } = await setup([json(201, { id: 1 })])
    await spice.projects.create({ name: 'no spaces' })
    expect(server.requests).toHaveLength(1)
  })
})

test('F59 a long string takes little time, because responses are not validated by default', async () => {
  const name = `${'a'.repeat(50_000)}!`
  const { spice } = await setup([json(200, { id: 1, name })])
  const begin = process.cpuUsage()
  expect((await spice.projects.get(1)).name).toHaveLength(50_001)
  expect(process.cpuUsage(begin).user / 1000).toBeLessThan(5000)
})
