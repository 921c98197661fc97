import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { callAsOwner } from '../store/session.ts'
import type { Deployment, LogLine, ProjectDetail } from '../types.ts'

interface Props {
  readonly project: ProjectDetail
  readonly deployment: Deployment
}

/** The log of a deployment, loaded by the API's own operation when it is opened and when the state changes. */
export function Logs({ project, deployment }: Props): VNode {
  const [lines, setLines] = useState<readonly LogLine[] | null>(null)
  const [isOpen, setOpen] = useState(false)
  const path = `/v1/projects/${project.id}/deployments/${deployment.id}/logs`
  useEffect(() => {
    if (!isOpen) return
    callAsOwner<{ logs: readonly LogLine[] }>(project.org, 'GET', path).then(
      ({ logs }) => setLines(logs),
      (error: Error) => setLines([{ timestamp: '', level: 'error', message: error.message }]),
    )
  }, [isOpen, path, deployment.status, deployment.error_code])
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Log</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable element must be reachable by keyboard */}
      <pre tabIndex={0}>
        {lines === null
          ? 'Loading…'
          : lines.map(({ timestamp, level, message }) => `${timestamp} ${level} ${message}\n`)}
      </pre>
    </details>
  )
}
