import { standingOf } from '../entities/deployments.ts'
import type { Organization } from '../entities/organizations.ts'
import type { Project } from '../entities/projects.ts'
import { isUntouched } from '../rules/personal-organization.ts'
import type { State } from '../store/state.ts'
import type { Seed, SeedDeployment, SeedOrganization, SeedProject } from './seed.ts'

/**
 * Describes the state as a seed, so that another emulator can start from it. Deployments stay at their
 * status of this moment. Access tokens, sessions, monitors and deleted projects are left out.
 */
export function exportSeed(state: State, now: number): Seed {
  const { members, organizations, catalog, repositories } = state
  return {
    users: [...members.users.values()].map(({ username }) => username),
    regions: [...catalog.regions.values()].map(({ region, name, provider, isDefault, disabled, env }) => ({
      region,
      name,
      provider,
      is_default: isDefault,
      disabled,
      env,
    })),
    container_images: [...catalog.images.values()].map(({ tag, channel, isDefault }) => ({
      tag,
      channel,
      is_default: isDefault,
    })),
    repositories: [...repositories.table.values()].map((repository) => ({
      name: repository.name,
      ...(repository.description ? { description: repository.description } : {}),
      default_branch: repository.defaultBranch,
      branches: repository.branches,
      readable: repository.readable,
    })),
    organizations: [...organizations.table.values()]
      .filter((org) => !isUntouched(state, org))
      .map((org) => exportOrganization(state, org, now)),
  }
}

function exportOrganization(state: State, org: Organization, now: number): SeedOrganization {
  const { members, credentials, catalog, projects } = state
  const usernameOf = (id: number | null) => (id === null ? '' : (members.users.get(id)?.username ?? ''))
  return {
    name: org.name,
    plan: org.plan,
    github_connected: org.githubConnected,
    slack_connected: org.slackConnected ?? false,
    ai_credits_exhausted: org.aiCreditsExhausted,
    members: members.list(org.id).map(({ userId, roles }) => ({
      username: usernameOf(userId),
      roles: [...roles],
    })),
    personal_access_tokens: [...credentials.credentials.values()]
      .filter(({ kind, orgId }) => kind === 'pat' && orgId === org.id)
      .map(({ userId, token, scopes }) => ({ username: usernameOf(userId), token, scopes })),
    clients: [...credentials.clients.values()]
      .filter(({ orgId }) => orgId === org.id)
      .map(({ clientId, clientSecret, scopes }) => ({
        client_id: clientId,
        client_secret: clientSecret,
        scopes,
      })),
    clusters: catalog.listClusters(org.id).map(({ name, region }) => ({
      cluster_name: name,
      region,
    })),
    projects: [...projects.table.values()]
      .filter(({ orgId, deletedAt }) => orgId === org.id && deletedAt === null)
      .map((project) => exportProject(state, project, now)),
  }
}

function exportProject(state: State, project: Project, now: number): SeedProject {
  const { settings, connection } = project
  return {
    name: project.name,
    ...(settings.description === null ? {} : { description: settings.description }),
    ...(settings.region === null ? {} : { region: settings.region }),
    ...(settings.clusterName === null ? {} : { cluster_name: settings.clusterName }),
    ...(settings.tags === null ? {} : { tags: settings.tags }),
    ...(settings.spicepod === null ? {} : { spicepod: settings.spicepod }),
    ...(settings.imageTag === null ? {} : { image_tag: settings.imageTag }),
    ...(settings.replicas > 0 ? { replicas: settings.replicas } : {}),
    paused: project.paused,
    drasi_ready: project.drasiReady ?? true,
    ...(connection
      ? {
          repository: {
            repository: connection.repository,
            ...(connection.rootDirectory === null ? {} : { root_directory: connection.rootDirectory }),
          },
        }
      : {}),
    secrets: state.secrets.list(project.id).map(({ name }) => name),
    deployments: state.deployments
      .list(project.id)
      .reverse()
      .map((deployment): SeedDeployment => {
        const { status, errorCode } = standingOf(deployment, now)
        return {
          status,
          ...(deployment.branch === null ? {} : { branch: deployment.branch }),
          ...(deployment.commitSha === null ? {} : { commit_sha: deployment.commitSha }),
          ...(deployment.commitMessage === null ? {} : { commit_message: deployment.commitMessage }),
          ...(errorCode === null ? {} : { error_code: errorCode }),
        }
      }),
  }
}
