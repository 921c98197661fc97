import type { Plan } from '../entities/organizations.ts'
import type { Resources } from '../entities/projects.ts'

export interface PlanLimits {
  readonly projects: number
  /** Of one project. */
  readonly replicas: number
  readonly spicepods: number
  /** -1: any number. */
  readonly users: number
  readonly api_rps: number
  readonly request_timeout_secs: number
  /** Of queries at the data plane; not documented for the community plan. */
  readonly sql_query_timeout_secs?: number
  readonly sql_concurrent_queries?: number
  readonly resources: Resources
}

/** The limits of each plan. Requests per second and those of queries are documented, the others are guesses. */
export const planLimits: Readonly<Record<Plan, PlanLimits>> = {
  community: limits(3, 1, 2, 100, '1', '2Gi'),
  developer: { ...limits(10, 3, 5, 1_000, '2', '4Gi'), ...queries(16, 90) },
  pro: { ...limits(100, 10, 50, 10_000, '4', '16Gi'), ...queries(64, 300) },
  enterprise: { ...limits(1_000_000, 10, -1, 100_000, '16', '64Gi'), ...queries(1_024, 1_800) },
}

/** Number of log lines of an instance that one request can read. A guess. */
export const maxTail: Readonly<Record<Plan, number>> = {
  community: 100,
  developer: 500,
  pro: 1_000,
  enterprise: 10_000,
}

function queries(concurrent: number, timeoutSecs: number) {
  return { sql_concurrent_queries: concurrent, sql_query_timeout_secs: timeoutSecs }
}

function limits(
  projects: number,
  replicas: number,
  users: number,
  requestsPerSecond: number,
  cpu: string,
  memory: string,
): PlanLimits {
  return {
    projects,
    replicas,
    spicepods: 1,
    users,
    api_rps: requestsPerSecond,
    request_timeout_secs: 60,
    resources: { limits: { cpu, memory }, requests: { cpu: '500m', memory: '512Mi' } },
  }
}
