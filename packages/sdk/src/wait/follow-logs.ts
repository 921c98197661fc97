import type { Deployment, GetProjectDeploymentLogsData } from '@spice-cloud/types'
import { type CallSite, locateError } from '../call/stack.ts'
import type { RequestOptions } from '../call/types.ts'
import type { ProjectsDeploymentsResource } from '../generated/resources.ts'
import { checkOptions, mergeOptions, pickOptions } from '../input/options.ts'
import { callOptions, logOptions } from '../input/rules.ts'
import type { Clock } from '../time/clock.ts'
import type { FollowLogsOptions } from './options.ts'
import { poll } from './poll.ts'

/** A line of the log of a deployment. */
export type LogLine = GetProjectDeploymentLogsData['logs'][number]

/** Maximum milliseconds by which lines may arrive out of order. */
const overlapMs = 5000

/** Maximum number of lines per request. The service returns the newest lines. */
const pageSize = 1000

/** Yields the lines of a deployment's log. */
export async function* followLogs(
  deployments: Pick<ProjectsDeploymentsResource, 'get' | 'logs'>,
  { projectId, deploymentId }: { readonly projectId: number; readonly deploymentId: number },
  given: FollowLogsOptions,
  clock: Clock,
  site: CallSite,
): AsyncGenerator<LogLine, void, undefined> {
  try {
    const { since: begin, ...options } = mergeOptions<FollowLogsOptions>(
      { intervalMs: 1000, maxIntervalMs: 5000, clock },
      checkOptions(given, logOptions),
    )
    const call = { ...pickOptions<RequestOptions>(options, callOptions), deadlineMs: undefined }
    const lines = createLineFilter(begin === undefined ? undefined : new Date(begin).toISOString())
    let fresh: readonly LogLine[] = []
    const states = poll<Deployment>({
      ...options,
      deadlineMs: options.deadlineMs ?? options.timeoutMs ?? Infinity,
      isNew: true,
      async read({ signal }) {
        // The state is read before the lines, because the log of a final state is complete.
        const deployment = await deployments.get(projectId, deploymentId, { ...call, signal })
        const query = { limit: pageSize, since: lines.since() } as { limit: number; since?: string }
        const { logs } = await deployments.logs(projectId, deploymentId, query, { ...call, signal })
        fresh = lines.take(logs ?? [])
        return deployment
      },
      problem: `Deployment ${deploymentId} of project ${projectId} did not end`,
    })
    for await (const deployment of states) {
      yield* fresh
      if (isFinal(deployment)) return
    }
  } catch (error) {
    throw locateError(error, site, { projectId, deploymentId })
  }
}

/** Returns true if a status is final: `created` marks a deployment that another one replaced. An unknown one is not. */
export function isFinal({ status }: Deployment): boolean {
  return status === 'succeeded' || status === 'failed' || status === 'created'
}

/** Filters out the lines of earlier responses. Equal lines of one response are all kept. */
function createLineFilter(begin: string | undefined) {
  let newest: number | undefined
  let known = new Map<string, number>()
  return {
    /** Returns a time before the newest line, because earlier lines may arrive later. */
    since: () =>
      newest === undefined
        ? begin
        : new Date(Math.max(newest - overlapMs, begin ? Date.parse(begin) : 0)).toISOString(),
    take(lines: readonly LogLine[]): LogLine[] {
      const counts = new Map<string, number>()
      const fresh = lines.filter((line) => {
        const key = JSON.stringify([line.timestamp, line.level, line.source, line.message])
        const count = (counts.get(key) ?? 0) + 1
        counts.set(key, count)
        return count > (known.get(key) ?? 0)
      })
      for (const { timestamp } of fresh) {
        const time = Date.parse(timestamp ?? '')
        if (time > (newest ?? -Infinity)) newest = time
      }
      // Responses do not contain older lines.
      known = new Map([...known, ...counts].slice(-5 * pageSize))
      return fresh
    },
  }
}
