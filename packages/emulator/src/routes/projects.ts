import type { Call, Route } from '../call.ts'
import type { Project } from '../entities/projects.ts'
import { defaultSettings, newProject, showProject, showProjectWithConfig } from '../entities/projects.ts'
import { conflict, invalidField, planLimit } from '../http/api-error.ts'
import { empty, json } from '../http/exchange.ts'
import { chooseDefaultMonitors, restoreDefaultMonitors } from '../rules/alerts/default-monitors.ts'
import { apiKeyOf } from '../rules/api-keys.ts'
import { checkImageTag } from '../rules/images.ts'
import { addressesOf, choosePlacement } from '../rules/placement.ts'
import { planLimits } from '../rules/plans.ts'
import { type ProjectRequest, readSettings } from '../rules/project-settings.ts'
import { readSpicepod } from '../rules/spicepod.ts'
import { supersedeRunning } from '../rules/supersede.ts'
import { requireProject } from './lookups.ts'

/** Lists projects under the name that the family of paths uses. */
export function listProjects(envelope: 'projects' | 'apps'): Route {
  return ({ state, org, page }) => {
    const projects = state.projects.list(org.id, page)
    return json(200, {
      [envelope]: projects.map((project) => showProject(project, addressesOf(state, project))),
    })
  }
}

/** Creates a project, or restores a deleted one of that name. */
export const createProject: Route = (call) => {
  const { state, org, now } = call
  const body = call.body as ProjectRequest & { readonly name: string; readonly default_alerts?: boolean }
  const existing = state.projects.findByName(org.id, body.name)
  if (existing && existing.deletedAt === null) {
    throw conflict(`App "${existing.name}" already exists in this organization`)
  }
  checkRoomForProject(call)
  const placement = { region: null, clusterName: null, ...choosePlacement(call, body) }
  const settings = readSettings(call, body)
  if (existing) {
    const revived = state.projects.table.patch(existing, {
      deletedAt: null,
      paused: false,
      settings: { ...existing.settings, ...settings, ...placement },
    })
    if (body.default_alerts !== false) restoreDefaultMonitors(call, revived)
    return showWhole(call, revived, 201)
  }
  const whole = { ...defaultSettings, ...settings, ...placement }
  const project = state.projects.table.insert({
    ...newProject,
    orgId: org.id,
    name: body.name,
    createdAt: now,
    settings: whole,
    defaultMonitors: body.default_alerts === false ? null : chooseDefaultMonitors(call, { settings: whole }),
  })
  return showWhole(call, project, 201)
}

/** Returns a project with its configuration. */
export const getProject: Route = (call) => showWhole(call, requireProject(call), 200)

/** Changes the sent fields and keeps the others. */
export const updateProject: Route = (call) => {
  const { state } = call
  const project = requireProject(call)
  const body = call.body as ProjectRequest & {
    readonly spicepod?: unknown
    readonly image_tag?: string | null
  }
  const settings = { ...readSettings(call, body), ...choosePlacement(call, body) }
  if (typeof body.image_tag === 'string') checkImageTag(call, body.image_tag)
  const spicepod = body.spicepod === undefined ? {} : { spicepod: acceptSpicepod(project, body.spicepod) }
  const imageTag = body.image_tag === undefined ? {} : { imageTag: body.image_tag }
  const updated = state.projects.table.patch(project, {
    settings: { ...project.settings, ...settings, ...spicepod, ...imageTag },
  })
  return showWhole(call, updated, 200)
}

/** Deletes a project. Creating one of the same name restores it. */
export const deleteProject: Route = (call) => {
  const project = requireProject(call)
  supersedeRunning(call, project)
  call.state.projects.table.patch(project, { deletedAt: call.now })
  return empty(204)
}

/** A response with a project and its configuration. */
export function showWhole({ state, random }: Call, project: Project, status: number): ReturnType<Route> {
  const apiKey = apiKeyOf(random, project, 0)
  return json(status, showProjectWithConfig(project, addressesOf(state, project), apiKey))
}

/**
 * Refuses a project beyond the limit of the plan.
 * @throws ApiError 403
 */
export function checkRoomForProject({ state, org }: Call): void {
  const { projects } = planLimits[org.plan]
  if (state.projects.count(org.id) >= projects)
    throw planLimit('Organization has reached the maximum app limit')
}

function acceptSpicepod(project: Project, source: unknown): Project['settings']['spicepod'] {
  if (project.connection) {
    throw conflict(
      'The project deploys from a GitHub repository: change spicepod.yaml there',
      'github_connected',
    )
  }
  const reading = readSpicepod(source)
  if (!reading.ok) throw invalidField('spicepod', reading.reason)
  return reading.spicepod
}
