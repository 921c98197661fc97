import type { ComponentChildren, VNode } from 'preact'
import { Json } from '../parts/code.tsx'
import { Logs } from '../parts/logs.tsx'
import { Pill } from '../parts/pill.tsx'
import { Secret } from '../parts/secret.tsx'
import { DateTime } from '../parts/time.tsx'
import { useLoaded } from '../parts/use-loaded.ts'
import { linkTo } from '../route.ts'
import { versionOf } from '../store/projects.ts'
import { act, callAsOwner } from '../store/session.ts'
import type { Alert, Deployment, ProjectDetail } from '../types.ts'

/** One project in full, with its actions. */
export function Project({ id }: { readonly id: string }): VNode {
  const { value: project, problem } = useLoaded<ProjectDetail>(
    `projects/${encodeURIComponent(id)}`,
    versionOf(Number(id)).value,
  )
  if (!project) {
    return (
      <section>
        <h1 tabIndex={-1}>Project {id}</h1>
        <p>{problem === '' ? 'Loading…' : problem}</p>
        <a href={linkTo('projects')}>All projects</a>
      </section>
    )
  }
  return (
    <section>
      <a href={linkTo('projects')}>All projects</a>
      <header>
        <h1 tabIndex={-1}>
          {project.name} <span class="count">#{project.id}</span>
        </h1>
        {project.paused && <Pill state="paused" />}
        <Actions project={project} />
      </header>
      {project.description && <p>{project.description}</p>}
      <div class="cards">
        <Deployments project={project} />
        <Block title="Settings">
          <Settings project={project} />
        </Block>
        <Block title="API keys" isEmpty={project.api_keys.length === 0}>
          <ul>
            {project.api_keys.map((key, index) => (
              <li key={key}>
                <Secret value={key} what={`API key ${index + 1}`} />
              </li>
            ))}
          </ul>
        </Block>
        <Block title="Secrets" isEmpty={project.secrets.length === 0}>
          <ul class="inline">
            {project.secrets.map((name) => (
              <li key={name}>
                <code>{name}</code>
              </li>
            ))}
          </ul>
        </Block>
        <Block title="Spicepod" isEmpty={!project.config?.spicepod}>
          <Json value={project.config?.spicepod} what="Spicepod" />
        </Block>
        <Alerts title="Monitors" alerts={project.monitors} />
        <Alerts title="Reactions" alerts={project.reactions} />
        <Block title="Forks" isEmpty={project.forks.length === 0}>
          <ul class="inline">
            {project.forks.map((fork) => (
              <li key={fork.id}>
                <a href={linkTo('projects', fork.id)}>{fork.name}</a>
              </li>
            ))}
          </ul>
        </Block>
        <Block title="Repository" isEmpty={!project.connection}>
          <Json value={project.connection} what="repository" />
        </Block>
      </div>
    </section>
  )
}

function Settings({ project }: { readonly project: ProjectDetail }): VNode {
  const { spicepod, ...settings } = project.config ?? {}
  const rows = [
    ...Object.entries(settings).filter(([, value]) => value !== null),
    ...Object.entries(project.tags ?? {}).map(([name, value]) => [`tag ${name}`, value] as const),
  ]
  return (
    <dl>
      <div>
        <dt>organization</dt>
        <dd>{project.org}</dd>
      </div>
      <div>
        <dt>created</dt>
        <dd>
          <DateTime iso={project.created_at} />
        </dd>
      </div>
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name.replaceAll('_', ' ')}</dt>
          <dd>{typeof value === 'string' ? value : JSON.stringify(value)}</dd>
        </div>
      ))}
    </dl>
  )
}

function Actions({ project }: { readonly project: ProjectDetail }): VNode {
  const call = (method: string, suffix: string, done: string, body?: object) =>
    act(done, () => callAsOwner(project.org, method, `/v1/projects/${project.id}${suffix}`, body))
  return (
    <div class="actions">
      <button
        type="button"
        class="primary"
        onClick={() => void call('POST', '/deployments', 'Deployment requested.', {})}
      >
        Deploy
      </button>
      {!project.config?.spicepod && (
        <button
          type="button"
          onClick={() =>
            void call('PUT', '', 'Spicepod added.', {
              spicepod: { version: 'v1', kind: 'Spicepod', name: project.name },
            })
          }
        >
          Add a minimal Spicepod
        </button>
      )}
      {project.paused ? (
        <button type="button" onClick={() => void call('POST', '/resume', 'Project resumed.', {})}>
          Resume
        </button>
      ) : (
        <button type="button" onClick={() => void call('POST', '/pause', 'Project paused.', {})}>
          Pause
        </button>
      )}
      <button
        type="button"
        class="danger"
        onClick={async () => {
          if (!confirm(`Delete the project ${project.name}?`)) return
          if (await call('DELETE', '', `Project ${project.name} deleted.`)) location.hash = linkTo('projects')
        }}
      >
        Delete
      </button>
    </div>
  )
}

function Deployments({ project }: { readonly project: ProjectDetail }): VNode {
  return (
    <Block title="Deployments" isEmpty={project.deployments.length === 0}>
      <ul class="entries">
        {project.deployments.map((deployment) => (
          <li key={deployment.id}>
            <details>
              <summary>
                <Pill state={deployment.status} /> <strong>#{deployment.id}</strong>{' '}
                <DateTime iso={deployment.created_at} /> <span class="quiet">{describe(deployment)}</span>
                {isMoving(deployment) && <progress aria-label={`Deployment ${deployment.id}`} />}
              </summary>
              {deployment.error_code && (
                <p>
                  <code>{deployment.error_code}</code> {deployment.error_message}
                </p>
              )}
              <Logs project={project} deployment={deployment} />
            </details>
          </li>
        ))}
      </ul>
    </Block>
  )
}

function isMoving({ status }: Deployment): boolean {
  return status === 'queued' || status === 'in_progress'
}

function describe({ branch, commit_message: message, image_tag: image }: Deployment): string {
  return [branch, message, image].filter(Boolean).join(' · ')
}

function Alerts({ title, alerts }: { readonly title: string; readonly alerts: readonly Alert[] }): VNode {
  return (
    <Block title={title} isEmpty={alerts.length === 0}>
      <ul class="entries">
        {alerts.map((alert) => (
          <li key={alert.id}>
            <details>
              <summary>
                <strong>{alert.name}</strong> <code>{alert.templateId}</code>{' '}
                {alert.enabled === false && <span class="quiet">disabled</span>}
              </summary>
              <Json value={alert} what={alert.name} />
            </details>
          </li>
        ))}
      </ul>
    </Block>
  )
}

interface BlockProps {
  readonly title: string
  readonly isEmpty?: boolean
  readonly children: ComponentChildren
}

function Block({ title, isEmpty = false, children }: BlockProps): VNode {
  return (
    <div class="card">
      <h2>{title}</h2>
      {isEmpty ? <p class="quiet">None</p> : children}
    </div>
  )
}
