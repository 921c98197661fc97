// Shows the state of the emulator as it lives. Whatever it shows came from somebody's requests, so it goes
// into the page as text and never as markup.

const everyMs = 500
const byId = (id) => document.getElementById(id)

/** An element with a class and contents: texts, elements, or nothing. */
function make(tag, className, ...contents) {
  const element = document.createElement(tag)
  if (className) element.className = className
  element.append(...contents.filter((content) => content !== null && content !== undefined))
  return element
}

function clockOf(iso) {
  return new Date(iso).toLocaleTimeString()
}

function showDeployment(deployment) {
  const { id, status, branch, commit_message, error_code, created_at } = deployment
  return make(
    'li',
    '',
    make('span', `pill ${status}`, status.replace('_', ' ')),
    make('span', '', `#${id}`),
    make('span', 'quiet', [clockOf(created_at), branch, commit_message].filter(Boolean).join(' · ')),
    error_code ? make('span', 'error', error_code) : null,
  )
}

function showProject(project) {
  const place = [project.org, project.region ?? 'standalone'].join(' · ')
  const secrets = project.secrets.length > 0 ? `Secrets: ${project.secrets.join(', ')}` : null
  return make(
    'article',
    '',
    make('h3', '', project.name, make('small', '', `#${project.id}`)),
    make('p', 'quiet', place),
    project.paused ? make('p', '', make('span', 'pill paused', 'paused')) : null,
    secrets ? make('p', 'quiet', secrets) : null,
    project.deployments.length > 0 ? make('ul', '', ...project.deployments.map(showDeployment)) : null,
  )
}

function showRequest(request) {
  const { status, method, path, operation, caller, time } = request
  return make(
    'li',
    '',
    make('span', status < 400 ? 'ok' : 'error', String(status || '…')),
    make('span', '', method),
    make('span', 'path', path),
    make('span', 'quiet', [clockOf(time), operation, caller].filter(Boolean).join(' · ')),
  )
}

function show(state) {
  const organizations = state.organizations.map(({ name, plan }) => `${name} (${plan})`).join(', ')
  byId('status').className = ''
  byId('status').textContent = `${organizations} · ${clockOf(state.now)}`
  byId('project-count').textContent = String(state.projectCount)
  const projects = state.projects.map(showProject)
  byId('projects').replaceChildren(
    ...(projects.length > 0 ? projects : [make('p', 'empty', 'None yet. Create one, and it appears here.')]),
  )
  const requests = state.requests.map(showRequest)
  byId('requests').replaceChildren(
    ...(requests.length > 0 ? requests : [make('li', 'empty', make('span', 'quiet', 'None yet.'))]),
  )
}

let shown = ''

async function refresh() {
  try {
    const response = await fetch('/_emulator/state')
    if (!response.ok) throw new Error(`status ${response.status}`)
    const text = await response.text()
    if (text !== shown) show(JSON.parse(text))
    shown = text
  } catch {
    shown = ''
    byId('status').className = 'lost'
    byId('status').textContent = 'The emulator does not answer.'
  }
  setTimeout(refreshWhenSeen, everyMs)
}

function refreshWhenSeen() {
  if (!document.hidden) return refresh()
  document.addEventListener('visibilitychange', refreshWhenSeen, { once: true })
}

refresh()
