import { expect, test } from 'vitest'
import { createEmulator } from '../emulator.ts'
import type { Seed, SeedOrganization, SeedProject, SeedRepository } from './seed.ts'

// `Required`: a new part of a seed does not compile here until it is exported too.
const project: Required<SeedProject> = {
  name: 'sales-bi',
  description: 'of all regions',
  region: 'eu-central-1',
  cluster_name: 'dedicated',
  tags: { team: 'data' },
  spicepod: { version: 'v1', kind: 'Spicepod', name: 'sales' },
  image_tag: '9.9.9',
  replicas: 2,
  paused: true,
  drasi_ready: false,
  repository: { repository: 'acme/sales', root_directory: 'apps' },
  secrets: ['A', 'B'],
  deployments: [
    {
      status: 'failed',
      branch: 'main',
      commit_sha: 'abc',
      commit_message: 'first',
      error_code: 'unable_to_start',
    },
    { status: 'succeeded' },
  ],
}

const organization: Required<SeedOrganization> = {
  name: 'acme',
  plan: 'pro',
  github_connected: false,
  slack_connected: true,
  ai_credits_exhausted: true,
  members: [
    { username: 'ada', roles: ['owner'] },
    { username: 'grace', roles: ['viewer'] },
  ],
  personal_access_tokens: [{ username: 'grace', token: 'token-of-grace', scopes: ['apps:read'] }],
  clients: [{ client_id: 'client', client_secret: 'secret', scopes: ['*'] }],
  clusters: [{ cluster_name: 'dedicated', region: 'eu-central-1' }],
  projects: [project],
}

const repository: Required<SeedRepository> = {
  name: 'acme/sales',
  description: 'Sales',
  default_branch: 'trunk',
  branches: { trunk: { 'README.md': '# Sales' } },
  readable: false,
}

const seed: Required<Omit<Seed, '$schema'>> = {
  users: ['ada', 'grace', 'alan'],
  organizations: [organization],
  regions: [
    {
      region: 'eu-central-1',
      name: 'Frankfurt',
      provider: 'azure',
      is_default: true,
      disabled: false,
      env: 'prod',
    },
  ],
  container_images: [{ tag: '9.9.9', channel: 'enterprise', is_default: true }],
  repositories: [repository],
}

test('an exported seed contains every part of a seed', () => {
  const exported = createEmulator({ seed }).export()
  expect(exported).toEqual(seed)
  expect(createEmulator({ seed: exported }).export()).toEqual(exported)
})
