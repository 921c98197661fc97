import type { Phase } from '../entities/deployments.ts'
import type { Organization } from '../entities/organizations.ts'
import { defaultSettings, newProject, type Project } from '../entities/projects.ts'
import { readSpicepod } from '../rules/spicepod.ts'
import { UsageError } from '../usage-error.ts'
import type { SeedDeployment, SeedProject } from './seed.ts'
import type { SeedTools } from './seed-tools.ts'

/**
 * Adds a project of a seed with all its items.
 * @throws Error when it contradicts the state
 */
export function addSeedProject({ state, now }: SeedTools, org: Organization, seed: SeedProject): void {
  const complain = (what: string) => new UsageError(`seed: project ${seed.name}: ${what}`)
  if (state.projects.findByName(org.id, seed.name)) throw complain('its name is taken')
  const cluster = seed.cluster_name ? state.catalog.findCluster(org.id, seed.cluster_name) : undefined
  if (seed.cluster_name && !cluster) throw complain('its cluster is not there')
  if (seed.region && !state.catalog.findRegion(seed.region)) throw complain('its region is not there')
  const reading = seed.spicepod === undefined ? null : readSpicepod(seed.spicepod)
  if (reading && !reading.ok) throw complain(`spicepod: ${reading.reason}`)
  const project = state.projects.table.insert({
    ...newProject,
    orgId: org.id,
    name: seed.name,
    createdAt: now,
    settings: {
      ...defaultSettings,
      description: seed.description ?? null,
      region: cluster?.region ?? seed.region ?? null,
      clusterName: cluster?.name ?? null,
      tags: seed.tags ?? null,
      spicepod: reading?.spicepod ?? null,
      imageTag: seed.image_tag ?? null,
      replicas: seed.replicas ?? 1,
    },
    connection: seed.repository
      ? { repository: seed.repository.repository, rootDirectory: seed.repository.root_directory ?? null }
      : null,
    paused: seed.paused ?? false,
    drasiReady: seed.drasi_ready ?? true,
  })
  for (const name of seed.secrets ?? []) {
    state.secrets.table.insert({ projectId: project.id, name, createdAt: now, updatedAt: now })
  }
  for (const deployment of seed.deployments ?? []) addDeployment({ state, now }, project, deployment)
}

/** A deployment with the status of the seed, which it keeps. */
function addDeployment(
  { state, now }: Pick<SeedTools, 'state' | 'now'>,
  project: Project,
  seed: SeedDeployment,
): void {
  const last: Phase = {
    afterMs: 0,
    status: seed.status,
    errorCode: seed.error_code ?? (seed.status === 'failed' ? 'internal_error' : null),
    errorMessage: seed.error_code || seed.status === 'failed' ? 'Set by the seed' : null,
  }
  state.deployments.table.insert({
    projectId: project.id,
    createdAt: now,
    phases: seed.status === 'queued' ? [last] : [{ ...last, status: 'in_progress' }, last],
    supersededAt: seed.status === 'created' ? now : null,
    imageTag: project.settings.imageTag,
    replicas: project.settings.replicas,
    branch: seed.branch ?? null,
    commitSha: seed.commit_sha ?? null,
    commitMessage: seed.commit_message ?? null,
    createdBy: 'seed',
  })
}
