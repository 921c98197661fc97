import type { VNode } from 'preact'
import { writeEnvironment } from '../environment.ts'
import { Code } from '../parts/code.tsx'
import { Pill } from '../parts/pill.tsx'
import { DateTime } from '../parts/time.tsx'
import { VirtualList } from '../parts/virtual-list.tsx'
import { linkTo } from '../route.ts'
import { projects, reloadProjects, search, showRows } from '../store/projects.ts'
import { act, callAsOwner, credentials, organizations } from '../store/session.ts'
import type { ProjectRow } from '../types.ts'

/** All projects, of all organizations, with a search. */
export function Projects(): VNode {
  const { total, rows } = projects.value
  return (
    <section class="fill">
      <header>
        <h1 tabIndex={-1}>Projects {total !== null && <span class="count">{total}</span>}</h1>
        <input
          type="search"
          placeholder="Search by name or id"
          aria-label="Search projects by name or id"
          value={search.value}
          onInput={(event) => {
            search.value = event.currentTarget.value
            void reloadProjects()
          }}
        />
        <NewProject />
      </header>
      {total === 0 && search.value === '' && <Empty />}
      {total === 0 && search.value !== '' && <p>No project matches “{search.value}”.</p>}
      {total !== null && total > 0 && (
        <VirtualList
          label="Projects"
          total={total}
          rowHeight={56}
          keyOf={(index) => rows[index]?.id ?? `row ${index}`}
          renderRow={(index) => <Row index={index} />}
          onShow={showRows}
        />
      )}
    </section>
  )
}

function Row({ index }: { readonly index: number }): VNode {
  const project = projects.value.rows[index]
  if (!project) return <span class="row">Loading…</span>
  const [last] = project.deployments
  return (
    <a class="row" href={linkTo('projects', project.id)}>
      <span class="grow">
        <strong>{project.name}</strong> <small>#{project.id}</small>
        <br />
        <small>{describe(project)}</small>
      </span>
      {last && (
        <span class="quiet wide">
          <DateTime iso={last.created_at} />
        </span>
      )}
      {project.paused ? (
        <Pill state="paused" />
      ) : last ? (
        <Pill state={last.status} />
      ) : (
        <Pill state="not deployed" />
      )}
    </a>
  )
}

function describe({ org, region, secrets }: ProjectRow): string {
  return [
    ...(organizations.value.length > 1 ? [org] : []),
    region ?? 'no region',
    `${secrets.length} ${secrets.length === 1 ? 'secret' : 'secrets'}`,
  ].join(' · ')
}

/** Creates a project of the first organization. */
function NewProject(): VNode {
  return (
    <form
      class="actions"
      onSubmit={(event) => {
        event.preventDefault()
        const form = event.currentTarget
        const name = String(new FormData(form).get('name'))
        const org = credentials.value?.org ?? ''
        void act(`Project ${name} created.`, () => callAsOwner(org, 'POST', '/v1/projects', { name })).then(
          (isDone) => isDone && form.reset(),
        )
      }}
    >
      <input name="name" required placeholder="New project" aria-label="Name of a new project" />
      <button type="submit" disabled={credentials.value === null}>
        Create
      </button>
    </form>
  )
}

function Empty(): VNode {
  const found = credentials.value
  return (
    <div class="card">
      <h2>No projects yet</h2>
      <p>Set these variables in the terminal in which your program runs:</p>
      {found && (
        <Code what="environment variables" text={writeEnvironment('shell', location.origin, found)} />
      )}
      <p>Then create a project with the SDK:</p>
      <Code
        what="program"
        text={[
          "import { SpiceCloud } from '@spice-cloud/sdk'",
          '',
          'const spice = new SpiceCloud()',
          "console.log(await spice.projects.create({ name: 'sales-bi', region: 'us-west-2' }))",
        ].join('\n')}
      />
      <p>
        Or <a href={linkTo('state')}>load a seed</a>, or call the API from its{' '}
        <a href="/v1/docs">reference</a>.
      </p>
    </div>
  )
}
