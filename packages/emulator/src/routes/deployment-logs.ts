import type { Route } from '../call.ts'
import { toIso } from '../clock.ts'
import { type Deployment, standingOf } from '../entities/deployments.ts'
import { json } from '../http/exchange.ts'
import { requireDeployment } from './deployments.ts'

interface Line {
  readonly at: number
  readonly level: 'info' | 'warn' | 'error'
  readonly message: string
}

/** The last lines that a deployment wrote, oldest first. */
export const getDeploymentLogs: Route = (call) => {
  const limit = (call.query.limit ?? 100) as number
  const since = call.query.since === undefined ? 0 : Date.parse(call.query.since as string)
  const lines = writeLines(requireDeployment(call), call.now).filter((line) => line.at >= since)
  return json(200, {
    logs: (limit > 0 ? lines.slice(-limit) : []).map(({ at, level, message }) => ({
      timestamp: toIso(at),
      level,
      message,
      source: 'deployment',
    })),
  })
}

function writeLines(deployment: Deployment, now: number): Line[] {
  const standing = standingOf(deployment, now)
  const changedAt = standing.updatedAt ?? deployment.createdAt
  const lines: Line[] = [
    { at: deployment.createdAt, level: 'info', message: `Deployment ${deployment.id} queued` },
  ]
  if (standing.startedAt !== null) {
    const image = deployment.imageTag ?? 'the newest image of the channel'
    lines.push({ at: standing.startedAt, level: 'info', message: `Pulling ${image}` })
    lines.push({
      at: standing.startedAt,
      level: 'info',
      message: `Starting ${deployment.replicas} replica(s)`,
    })
  }
  if (standing.errorMessage !== null) {
    const level = standing.status === 'failed' ? 'error' : 'warn'
    lines.push({ at: changedAt, level, message: standing.errorMessage })
  }
  if (standing.status === 'succeeded') {
    lines.push({ at: changedAt, level: 'info', message: 'All components are ready' })
  }
  if (standing.status === 'created') {
    lines.push({ at: changedAt, level: 'warn', message: 'Superseded' })
  }
  return lines
}
