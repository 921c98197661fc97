import { createRandom } from '../../src/random.ts'
import { apiKeysOf } from '../../src/rules/api-keys.ts'
import { spicepod, type TestClient } from '../client.ts'
import type { Answer, Step } from './model.ts'

/** Takes a step with the emulator, and reduces its answer to what the model foretells. */
export async function ask({ emulator, send }: TestClient, step: Step): Promise<Answer> {
  if (step.kind === 'advance') {
    emulator.clock.advance(step.ms)
    return { status: 200, body: null }
  }
  const [method, path, body] = requestOf(step)
  const response = await send(method, path, body)
  const text = await response.text()
  const { status } = response
  if (!response.ok || text === '') return { status, body: null }
  return { status, body: reduce(step, JSON.parse(text)) }
}

function requestOf(step: Exclude<Step, { kind: 'advance' }>): [method: string, path: string, body?: unknown] {
  const project = 'project' in step ? `/v1/projects/${step.project}` : ''
  switch (step.kind) {
    case 'create':
      return ['POST', '/v1/projects', { name: step.name }]
    case 'list':
      return ['GET', `/v1/projects?limit=${step.limit}&offset=${step.offset}`]
    case 'get':
      return ['GET', project]
    case 'delete':
      return ['DELETE', project]
    case 'push':
      return ['PUT', project, { spicepod }]
    case 'deploy':
      return ['POST', `${project}/deployments`]
    case 'pause':
    case 'resume':
      return ['POST', `${project}/${step.kind}`]
    case 'deployments':
      return [
        'GET',
        `${project}/deployments?limit=100${step.status === null ? '' : `&status=${step.status}`}`,
      ]
    case 'secrets':
      return ['GET', `${project}/secrets?limit=100`]
    case 'setSecret':
      return ['POST', `${project}/secrets`, { name: step.name, value: 'x' }]
    case 'deleteSecret':
      return ['DELETE', `${project}/secrets/${step.name}`]
    case 'rotate':
      return ['POST', `${project}/api-keys`, { key_number: step.key }]
    case 'addMember':
      return ['POST', '/v1/members', { username: `user-${step.user}` }]
    case 'removeMember':
      return ['DELETE', `/v1/members/${step.user}`]
    case 'members':
      return ['GET', '/v1/members?limit=100']
  }
}

// biome-ignore lint/suspicious/noExplicitAny: answers are reduced here to what is compared
function reduce(step: Step, body: any): unknown {
  const named = ({ id, name }: { id: number; name: string }) => [id, name]
  switch (step.kind) {
    case 'create':
    case 'get':
    case 'push':
      return named(body)
    case 'list':
      return body.projects.map(named)
    case 'deploy':
      return body.id
    case 'pause':
      return body.status
    case 'resume':
      return body.deployment_id
    case 'deployments':
      return body.deployments.map(({ id, status }: { id: number; status: string }) => [id, status])
    case 'secrets':
      return body.secrets.map(({ name }: { name: string }) => name)
    case 'setSecret':
      return body.name
    case 'rotate':
      return [
        step.project,
        generationOf(step.project, 0, body.api_key),
        generationOf(step.project, 1, body.api_key_2),
      ]
    case 'addMember':
      return body.user_id
    case 'members':
      return body.members.map(({ user_id, roles }: { user_id: number; roles: string[] }) => [user_id, roles])
    default:
      return null
  }
}

const random = createRandom('spice')

/** Number of times that a key was regenerated, found by trying. */
function generationOf(id: number, slot: 0 | 1, key: string): number {
  for (let generation = 1; generation < 200; generation++) {
    const keys = apiKeysOf(random, { id, keyGenerations: [generation, generation] } as never)
    if (keys[slot] === key) return generation
  }
  return 0
}
