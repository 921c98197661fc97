import type { Deployment, GetProjectDeploymentLogsData } from '@spice-cloud/types'
import { type CallSite, captureSite, locateError } from '../call/stack.ts'
import type { RequestOptions } from '../call/types.ts'
import { WaitTimeoutError } from '../errors/wait.ts'
import type { ProjectsDeploymentsResource } from '../generated/resources.ts'
import { checkOptions } from '../input/check-options.ts'
import { pickOptions } from '../input/merge-options.ts'
import { callOptions, logOptions } from '../input/rules.ts'
import { formatMs } from '../retry/retry-after.ts'
import type { Clock } from '../time/clock.ts'
import { type DeploymentWaitOptions, isFinal, limitOf } from './deployments.ts'
import { describeLast, poll } from './poll.ts'

/** A line of the log of a deployment. */
export type LogLine = GetProjectDeploymentLogsData['logs'][number]

/** Options for following a log. */
export interface FollowLogsOptions extends Omit<DeploymentWaitOptions, 'onProgress'> {
  /** Only lines from this time on. @default all lines that the service still has */
  readonly since?: Date | string | undefined
}

/** Follows logs. */
export interface DeploymentLogs {
  /**
   * Yields each line of a deployment's log once, as it is written. Ends when the deployment succeeds or
   * fails. Here `deadlineMs` has no default, unless `timeoutMs` is given.
   *
   * @example
   * for await (const line of spice.projects.deployments.followLogs(1, 2)) console.log(line.timestamp, line.message)
   */
  followLogs(
    projectId: number,
    deploymentId: number,
    options?: FollowLogsOptions,
  ): AsyncGenerator<LogLine, void, undefined>
}

/** Maximum milliseconds by which lines may arrive out of order. */
const overlapMs = 5000

/** Maximum number of lines per request. The service returns the newest lines. */
const pageSize = 1000

/** Creates `followLogs`. */
export function createDeploymentLogs(
  deployments: Pick<ProjectsDeploymentsResource, 'get' | 'logs'>,
  clock: Clock,
): DeploymentLogs {
  async function* follow(
    projectId: number,
    deploymentId: number,
    given: FollowLogsOptions,
    site: CallSite,
  ): AsyncGenerator<LogLine, void, undefined> {
    try {
      const { since: begin, ...options } = checkOptions(given, logOptions)
      const call = { ...pickOptions<RequestOptions>(options, callOptions), deadlineMs: undefined }
      const deadlineMs = limitOf(options, Infinity)
      const lines = createLineFilter(begin === undefined ? undefined : new Date(begin).toISOString())
      const states = poll<{ readonly deployment: Deployment; readonly fresh: readonly LogLine[] }>({
        intervalMs: 1000,
        maxIntervalMs: 5000,
        clock,
        ...options,
        deadlineMs,
        isNew: true,
        async read({ signal }) {
          // The state is read before the lines, because the log of a final state is complete.
          const deployment = await deployments.get(projectId, deploymentId, { ...call, signal })
          const query = { limit: pageSize, since: lines.since() } as { limit: number; since?: string }
          const { logs } = await deployments.logs(projectId, deploymentId, query, { ...call, signal })
          return { deployment, fresh: lines.take(logs ?? []) }
        },
        makeReason: (last) => {
          const subject = `Deployment ${deploymentId} of project ${projectId}`
          const message = `${subject} did not end within ${formatMs(deadlineMs)}${describeLast(last?.deployment)}`
          return new WaitTimeoutError(message, { deadlineMs, last: last?.deployment })
        },
      })
      for await (const { deployment, fresh } of states) {
        yield* fresh
        if (isFinal(deployment)) return
      }
    } catch (error) {
      throw locateError(error, site, { projectId, deploymentId })
    }
  }
  const logs: DeploymentLogs = {
    followLogs: (projectId, deploymentId, options = {}) =>
      follow(projectId, deploymentId, options, captureSite(logs.followLogs)),
  }
  return logs
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
