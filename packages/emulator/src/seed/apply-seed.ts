import type { Organization } from '../entities/organizations.ts'
import { personalOrganization } from '../rules/personal-organization.ts'
import type { State } from '../store/state.ts'
import { UsageError } from '../usage-error.ts'
import { addSeedProject } from './add-project.ts'
import { defaultImages, defaultRegions } from './default-seed.ts'
import type { Seed, SeedOrganization } from './seed.ts'
import type { SeedTools } from './seed-tools.ts'

/**
 * Adds a seed to the state.
 * @throws Error when it contradicts itself or the state
 */
export function applySeed(tools: SeedTools, seed: Seed): void {
  addCatalog(tools.state, seed)
  for (const repository of seed.repositories ?? []) {
    tools.state.repositories.table.insert({
      name: repository.name,
      description: repository.description ?? null,
      defaultBranch: repository.default_branch ?? 'main',
      branches: repository.branches ?? {},
      readable: repository.readable ?? true,
    })
  }
  for (const organization of seed.organizations ?? []) addOrganization(tools, organization)
  for (const username of seed.users ?? []) ensureUser(tools.state, username)
  // Added after those of the seed, which come first in lists.
  for (const user of tools.state.members.users.values()) personalOrganization(tools.state, user, tools.now)
}

function addCatalog({ catalog }: State, seed: Seed): void {
  const regions = seed.regions ?? (catalog.regions.size === 0 ? defaultRegions : [])
  for (const { region, name = region, provider = 'aws', is_default, disabled, env = 'prod' } of regions) {
    if (catalog.findRegion(region)) throw new UsageError(`seed: region ${region} is there already`)
    catalog.regions.insert({
      region,
      name,
      provider,
      isDefault: is_default ?? false,
      disabled: disabled ?? false,
      cname: `${region}-${env}-${provider}-data`,
      env,
    })
  }
  const images = seed.container_images ?? (catalog.images.size === 0 ? defaultImages : [])
  for (const { tag, channel = 'stable', is_default } of images) {
    catalog.images.insert({ name: `spiceai:${tag}`, tag, channel, isDefault: is_default ?? false })
  }
}

function ensureUser({ members }: State, username: string): number {
  return (members.findUser(username) ?? members.users.insert({ username })).id
}

function addOrganization(tools: SeedTools, seed: SeedOrganization): void {
  const { state, now } = tools
  const existing = state.organizations.find(seed.name)
  if (existing && !existing.isPersonal)
    throw new UsageError(`seed: organization ${seed.name} is there already`)
  const fields: Omit<Organization, 'id'> = {
    name: seed.name,
    plan: seed.plan ?? 'enterprise',
    githubConnected: seed.github_connected ?? true,
    slackConnected: seed.slack_connected ?? false,
    aiCreditsExhausted: seed.ai_credits_exhausted ?? false,
    isPersonal: false,
  }
  // A seed may describe the personal organization of a user that it names before.
  const { table } = state.organizations
  const org = existing ? table.patch(existing, fields) : table.insert(fields)
  const members: NonNullable<SeedOrganization['members']> = seed.members ?? [
    { username: 'ada', roles: ['owner'] },
  ]
  for (const { username, roles = ['member'] as const } of members) {
    const userId = ensureUser(state, username)
    const membership = state.members.findMembership(org.id, userId)
    if (membership) state.members.memberships.patch(membership, { roles })
    else state.members.memberships.insert({ orgId: org.id, userId, roles, createdAt: now })
  }
  addCredentials(tools, org, seed)
  for (const { cluster_name: name, region } of seed.clusters ?? []) {
    if (!state.catalog.findRegion(region)) throw new UsageError(`seed: cluster ${name} is in no known region`)
    state.catalog.clusters.insert({
      orgId: org.id,
      name,
      region,
      cloudProvider: state.catalog.findRegion(region)?.provider ?? 'aws',
      endpoint: `https://${name}.${org.name}.spiceai.io`,
      createdAt: now,
    })
  }
  for (const project of seed.projects ?? []) addSeedProject(tools, org, project)
}

/** A token of the owner and a client, unless the seed describes others. */
function addCredentials({ state, tokens }: SeedTools, org: Organization, seed: SeedOrganization): void {
  const owner = state.members.findOwner(org.id)
  const defaults = owner ? [{ username: owner.username }] : []
  for (const { username, ...rest } of seed.personal_access_tokens ?? defaults) {
    tokens.createPersonalAccessToken({ user: username, org: org.name, ...rest })
  }
  for (const client of seed.clients ?? [{}]) {
    tokens.createClient({
      org: org.name,
      scopes: client.scopes,
      clientId: client.client_id,
      clientSecret: client.client_secret,
    })
  }
}
