import { effect } from '@preact/signals'
import { render, type VNode } from 'preact'
import { useEffect } from 'preact/hooks'
import { startLive } from './live.ts'
import { linkTo, route } from './route.ts'
import { connected, faults, notice } from './store/session.ts'
import { AccessView } from './views/access.tsx'
import { Faults } from './views/faults.tsx'
import { Project } from './views/project.tsx'
import { Projects } from './views/projects.tsx'
import { Requests } from './views/requests.tsx'
import { State } from './views/state.tsx'

const pages: readonly (readonly [path: string, title: string])[] = [
  ['projects', 'Projects'],
  ['requests', 'Requests'],
  ['faults', 'Faults'],
  ['state', 'Clock and state'],
  ['access', 'Access'],
]

function App(): VNode {
  const [page] = route.value
  useEffect(() => {
    // Moves the focus to the top of the new page, for keyboards and screen readers.
    document.querySelector<HTMLElement>('main h1')?.focus()
  }, [page])
  return (
    <>
      <header class="top">
        <a class="brand" href={linkTo('projects')}>
          Spice.ai Cloud <span>emulator</span>
        </a>
        <nav aria-label="Pages">
          {pages.map(([path, title]) => (
            <a key={path} href={linkTo(path)} aria-current={path === page ? 'page' : undefined}>
              {title}
              {path === 'faults' && faults.value.length > 0 && (
                <span class="count">{faults.value.length}</span>
              )}
            </a>
          ))}
          <a href="/v1/docs">API reference</a>
        </nav>
        <Connection />
      </header>
      <Notice />
      <main>
        <View />
      </main>
    </>
  )
}

function View(): VNode {
  const [page, id] = route.value
  if (page === 'projects' && id !== undefined) return <Project id={id} />
  if (page === 'requests') return <Requests id={id} />
  if (page === 'faults') return <Faults />
  if (page === 'state') return <State />
  if (page === 'access') return <AccessView />
  return <Projects />
}

function Connection(): VNode {
  const text = { true: 'Live', false: 'The emulator does not respond', null: 'Connecting…' }[
    `${connected.value}`
  ]
  return (
    <p class={`connection ${connected.value === false ? 'bad' : ''}`} role="status">
      {text}
    </p>
  )
}

function Notice(): VNode {
  const found = notice.value
  return (
    <div role="status" class="notices">
      {found && (
        <p class={found.isError ? 'notice bad' : 'notice'}>
          {found.text}
          <button
            type="button"
            class="small"
            onClick={() => {
              notice.value = null
            }}
          >
            Dismiss
          </button>
        </p>
      )}
    </div>
  )
}

// The result of an action disappears by itself; an error stays until it is dismissed.
effect(() => {
  const found = notice.value
  if (found === null || found.isError) return
  const timer = setTimeout(() => {
    notice.value = null
  }, 5000)
  return () => clearTimeout(timer)
})

render(<App />, document.body)
startLive()
