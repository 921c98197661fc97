import { expect, test } from 'vitest'
import { createClient } from '../test/client.ts'

test('the emulator creates, deploys and deletes a project', async () => {
  const { call, emulator } = createClient({ now: '2026-01-01' })
  const project = await call(201, 'POST', '/v1/projects', { name: 'sales-bi', region: 'us-west-2' })
  expect(project).toMatchObject({ id: 1, name: 'sales-bi', region: 'us-west-2', config: { replicas: 1 } })
  expect(await call(400, 'POST', '/v1/projects/1/deployments')).toEqual({
    error: 'The project has no spicepod to deploy',
  })
  await call(200, 'PUT', '/v1/projects/1', { spicepod: 'version: v1\nkind: Spicepod\nname: sales\n' })
  expect(await call(202, 'POST', '/v1/projects/1/deployments', { branch: 'main' })).toMatchObject({
    status: 'queued',
    branch: 'main',
    created_by: 'ada',
  })
  emulator.clock.advance(100)
  expect(await call(200, 'GET', '/v1/projects/1/deployments/1')).toMatchObject({ status: 'in_progress' })
  emulator.clock.advance(300)
  expect(await call(200, 'GET', '/v1/projects/1/deployments/1')).toMatchObject({
    status: 'succeeded',
    finished_at: '2026-01-01T00:00:00.400Z',
  })
  await call(204, 'DELETE', '/v1/projects/1')
  expect(await call(200, 'GET', '/v1/projects')).toEqual({ projects: [] })
})
