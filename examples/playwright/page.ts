/** A page that shows projects and pauses those that are idle. With `?mocks` in its address it answers itself. */
import { personalAccessToken, SpiceCloud } from '@spice-cloud/sdk'
import { pauseIdleProjects } from '../testing/pause-idle-projects.ts'

// A page of yours would have a server of yours between itself and the API: a token has no place in a browser.
const spice = new SpiceCloud({
  credential: personalAccessToken('any'),
  allowBrowser: true,
  retries: 0,
})

if (location.search === '?mocks') await (await import('./mocks.ts')).startMocks()

const list = document.querySelector('ul')
const alert = document.querySelector('[role=alert]')
document.querySelector('button')?.addEventListener('click', () => void attempt(pause))
void attempt(show)

async function show() {
  for await (const { name } of spice.projects.list()) {
    const item = document.createElement('li')
    item.textContent = name
    list?.append(item)
  }
}

async function pause() {
  const names = await pauseIdleProjects(spice)
  if (alert) alert.textContent = `Paused: ${names.join(', ')}`
}

async function attempt(action: () => Promise<void>) {
  try {
    await action()
  } catch (error) {
    if (alert) alert.textContent = String(error)
  }
}
