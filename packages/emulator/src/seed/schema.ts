import * as z from 'zod/mini'
import { finalCodes, waitingCodes } from '../entities/deployments.ts'
import { roles } from '../rules/roles.ts'
import type { Seed } from './seed.ts'

const optional = z.exactOptional
const handle = z.string().check(z.regex(/^[A-Za-z0-9._-]+$/))
const scopes = z.array(z.string())
const role = z.enum(roles)
const object = z.record(z.string(), z.unknown())
const texts = z.record(z.string(), z.string())

const token = z.strictObject({
  username: z.string(),
  token: optional(z.string().check(z.minLength(8))),
  scopes: optional(scopes),
})

const client = z.strictObject({
  client_id: optional(z.string()),
  client_secret: optional(z.string()),
  scopes: optional(scopes),
})

const deployment = z.strictObject({
  status: z.enum(['queued', 'in_progress', 'succeeded', 'failed', 'created']),
  branch: optional(z.string()),
  commit_sha: optional(z.string()),
  commit_message: optional(z.string()),
  error_code: optional(z.enum([...waitingCodes, ...finalCodes])),
})

const project = z.strictObject({
  name: z.string().check(z.regex(/^[a-zA-Z0-9-]{4,38}$/)),
  description: optional(z.string()),
  region: optional(z.string()),
  cluster_name: optional(z.string()),
  tags: optional(texts),
  spicepod: optional(z.union([z.string(), object])),
  image_tag: optional(z.string()),
  replicas: optional(z.int().check(z.minimum(1), z.maximum(10))),
  paused: optional(z.boolean()),
  drasi_ready: optional(z.boolean()),
  repository: optional(z.strictObject({ repository: z.string(), root_directory: optional(z.string()) })),
  secrets: optional(z.array(z.string().check(z.regex(/^[a-zA-Z_][a-zA-Z0-9_]*$/)))),
  deployments: optional(z.array(deployment)),
})

const organization = z.strictObject({
  name: handle,
  plan: optional(z.enum(['community', 'developer', 'pro', 'enterprise'])),
  github_connected: optional(z.boolean()),
  slack_connected: optional(z.boolean()),
  ai_credits_exhausted: optional(z.boolean()),
  members: optional(z.array(z.strictObject({ username: z.string(), roles: optional(z.array(role)) }))),
  personal_access_tokens: optional(z.array(token)),
  clients: optional(z.array(client)),
  clusters: optional(z.array(z.strictObject({ cluster_name: z.string(), region: z.string() }))),
  projects: optional(z.array(project)),
})

const region = z.strictObject({
  region: z.string(),
  name: optional(z.string()),
  provider: optional(z.enum(['teraswitch', 'aws', 'azure'])),
  is_default: optional(z.boolean()),
  disabled: optional(z.boolean()),
  env: optional(z.enum(['prod', 'dev'])),
})

const image = z.strictObject({
  tag: z.string(),
  channel: optional(z.enum(['stable', 'enterprise'])),
  is_default: optional(z.boolean()),
})

const repository = z.strictObject({
  name: z.string().check(z.regex(/^[^/]+\/[^/]+$/)),
  description: optional(z.string()),
  default_branch: optional(z.string()),
  branches: optional(z.record(z.string(), texts)),
  readable: optional(z.boolean()),
})

/** The schema of a seed. Editors read it from `seed.schema.json`. */
export const seedSchema: z.ZodMiniType<Seed> = z.strictObject({
  $schema: optional(z.string()),
  users: optional(z.array(z.string())),
  organizations: optional(z.array(organization)),
  regions: optional(z.array(region)),
  container_images: optional(z.array(image)),
  repositories: optional(z.array(repository)),
})
