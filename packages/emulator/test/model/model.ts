/** The simplest thing that behaves like the emulator: arrays, searched from end to end, copied at each step. */
export interface Model {
  readonly now: number
  readonly projects: readonly ModelProject[]
  readonly deployments: readonly ModelDeployment[]
  readonly secrets: readonly { readonly project: number; readonly name: string }[]
  readonly members: readonly { readonly user: number; readonly roles: readonly string[] }[]
}

export interface ModelProject {
  readonly id: number
  readonly name: string
  readonly deleted: boolean
  readonly paused: boolean
  readonly hasSpicepod: boolean
  readonly keys: readonly [number, number]
}

export interface ModelDeployment {
  readonly id: number
  readonly project: number
  readonly createdAt: number
  readonly superseded: boolean
}

/** An answer, reduced to what the model can foretell. */
export interface Answer {
  readonly status: number
  readonly body: unknown
}

/** Possible requests. Projects and deployments are named by number, whether they exist or not. */
export type Step =
  | { readonly kind: 'advance'; readonly ms: number }
  | { readonly kind: 'create'; readonly name: string }
  | { readonly kind: 'list'; readonly limit: number; readonly offset: number }
  | { readonly kind: 'get' | 'delete' | 'push' | 'deploy' | 'pause' | 'resume'; readonly project: number }
  | { readonly kind: 'deployments'; readonly project: number; readonly status: string | null }
  | { readonly kind: 'setSecret' | 'deleteSecret'; readonly project: number; readonly name: string }
  | { readonly kind: 'secrets'; readonly project: number }
  | { readonly kind: 'rotate'; readonly project: number; readonly key: 0 | 1 | 2 }
  | { readonly kind: 'addMember' | 'removeMember'; readonly user: number }
  | { readonly kind: 'members' }

/** Duration of deployments in this test. */
export const timing: { readonly queuedMs: number; readonly inProgressMs: number } = {
  queuedMs: 10,
  inProgressMs: 20,
}

/** The state of a new emulator. User 1 owns the organization; 2, 3 and 4 exist. */
export const start: Model = {
  now: 0,
  projects: [],
  deployments: [],
  secrets: [],
  members: [{ user: 1, roles: ['owner'] }],
}

const ok = (model: Model, body: unknown, status = 200): [Model, Answer] => [model, { status, body }]
const refuse = (model: Model, status: number): [Model, Answer] => [model, { status, body: null }]

/** Effect and response of a step. */
export function take(model: Model, step: Step): [Model, Answer] {
  switch (step.kind) {
    case 'advance':
      return ok({ ...model, now: model.now + step.ms }, null)
    case 'create':
      return create(model, step.name)
    case 'list': {
      const live = model.projects.filter(({ deleted }) => !deleted)
      return ok(
        model,
        live
          .toReversed()
          .slice(step.offset, step.offset + step.limit)
          .map(({ id, name }) => [id, name]),
      )
    }
    case 'addMember':
      if (model.members.some(({ user }) => user === step.user)) return refuse(model, 409)
      return ok(
        { ...model, members: [...model.members, { user: step.user, roles: ['member'] }] },
        step.user,
        201,
      )
    case 'removeMember':
      if (step.user === 1) return refuse(model, 403)
      if (!model.members.some(({ user }) => user === step.user)) return refuse(model, 404)
      return ok({ ...model, members: model.members.filter(({ user }) => user !== step.user) }, null, 204)
    case 'members':
      return ok(
        model,
        model.members.map(({ user, roles }) => [user, roles]),
      )
    default: {
      const project = model.projects.find(({ id, deleted }) => id === step.project && !deleted)
      return project ? takeIn(model, project, step) : refuse(model, 404)
    }
  }
}

function create(model: Model, name: string): [Model, Answer] {
  const existing = model.projects.find((project) => project.name.toLowerCase() === name.toLowerCase())
  if (existing && !existing.deleted) return refuse(model, 409)
  if (existing)
    return ok(change(model, existing, { deleted: false, paused: false }), [existing.id, existing.name], 201)
  const id = model.projects.length + 1
  const project = { id, name, deleted: false, paused: false, hasSpicepod: false, keys: [1, 1] as const }
  return ok({ ...model, projects: [...model.projects, project] }, [id, name], 201)
}

function takeIn(model: Model, project: ModelProject, step: Step): [Model, Answer] {
  switch (step.kind) {
    case 'get':
      return ok(model, [project.id, project.name])
    case 'delete':
      return ok(change(supersede(model, project), project, { deleted: true }), null, 204)
    case 'push':
      return ok(change(model, project, { hasSpicepod: true }), [project.id, project.name])
    case 'deploy':
      return project.paused ? refuse(model, 400) : deploy(model, project, 202)
    case 'pause': {
      const runs = of(model, project).some((deployment) => statusOf(model, deployment) !== 'created')
      if (project.paused || !runs) return refuse(model, 409)
      return ok(change(supersede(model, project), project, { paused: true }), 'paused')
    }
    case 'resume': {
      if (!project.paused) return refuse(model, 409)
      const [deployed, answer] = deploy(model, project, 200)
      return [answer.status === 200 ? change(deployed, project, { paused: false }) : model, answer]
    }
    case 'deployments': {
      const all = of(model, project).map((deployment) => [deployment.id, statusOf(model, deployment)])
      return ok(model, all.filter(([, status]) => step.status === null || status === step.status).reverse())
    }
    case 'secrets':
      return ok(model, namesIn(model, project))
    case 'setSecret': {
      const known = namesIn(model, project).includes(step.name)
      const secret = { project: project.id, name: step.name }
      return ok(known ? model : { ...model, secrets: [...model.secrets, secret] }, step.name)
    }
    case 'deleteSecret': {
      const rest = model.secrets.filter(
        ({ project: owner, name }) => owner !== project.id || name !== step.name,
      )
      return rest.length < model.secrets.length
        ? ok({ ...model, secrets: rest }, null, 204)
        : refuse(model, 404)
    }
    case 'rotate': {
      const [first, second] = project.keys
      const keys = [step.key === 2 ? first : first + 1, step.key === 1 ? second : second + 1] as const
      return ok(change(model, project, { keys }), [project.id, ...keys])
    }
    default:
      throw new Error(`the model knows no ${step.kind}`)
  }
}

function change(model: Model, project: ModelProject, fields: Partial<ModelProject>): Model {
  const projects = model.projects.map((other) => (other.id === project.id ? { ...other, ...fields } : other))
  return { ...model, projects }
}

function of(model: Model, project: ModelProject): readonly ModelDeployment[] {
  return model.deployments.filter((deployment) => deployment.project === project.id)
}

function namesIn(model: Model, project: ModelProject): string[] {
  return model.secrets.filter((secret) => secret.project === project.id).map(({ name }) => name)
}

function statusOf(model: Model, { createdAt, superseded }: ModelDeployment): string {
  if (superseded) return 'created'
  const age = model.now - createdAt
  if (age < timing.queuedMs) return 'queued'
  return age < timing.queuedMs + timing.inProgressMs ? 'in_progress' : 'succeeded'
}

function isRunning(model: Model, deployment: ModelDeployment): boolean {
  return ['queued', 'in_progress'].includes(statusOf(model, deployment))
}

function supersede(model: Model, project: ModelProject): Model {
  const deployments = model.deployments.map((deployment) =>
    deployment.project === project.id && isRunning(model, deployment)
      ? { ...deployment, superseded: true }
      : deployment,
  )
  return { ...model, deployments }
}

function deploy(model: Model, project: ModelProject, status: number): [Model, Answer] {
  if (of(model, project).some((deployment) => isRunning(model, deployment))) return refuse(model, 409)
  if (!project.hasSpicepod) return refuse(model, 400)
  const id = model.deployments.length + 1
  const deployment = { id, project: project.id, createdAt: model.now, superseded: false }
  return ok({ ...model, deployments: [...model.deployments, deployment] }, id, status)
}
