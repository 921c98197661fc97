// Renders the document that the emulator serves, so that every operation can be sent to the emulator: with its
// own address, its own token, and request bodies that it accepts.

const read = async (path) => (await fetch(path, { headers: { accept: 'application/json' } })).json()

const [document_, credentials, examples] = await Promise.all([
  read('/openapi.json'),
  read('/_emulator/credentials'),
  read('/_emulator/pages/examples.json'),
])

for (const [path, bodies] of Object.entries(examples)) {
  for (const [method, body] of Object.entries(bodies)) {
    const content = document_.paths[path]?.[method]?.requestBody?.content?.['application/json']
    if (content) content.example = body
  }
}

const dark = matchMedia('(prefers-color-scheme: dark)')
const applyScheme = () => document.documentElement.classList.toggle('dark-mode', dark.matches)
dark.addEventListener('change', applyScheme)
applyScheme()

const ui = window.SwaggerUIBundle({
  dom_id: '#reference',
  spec: { ...document_, servers: [{ url: location.origin }] },
  deepLinking: true,
  docExpansion: 'list',
  defaultModelsExpandDepth: 0,
  displayRequestDuration: true,
  filter: true,
  tryItOutEnabled: true,
  validatorUrl: null,
  onComplete: () => ui.preauthorizeApiKey('BearerAuth', credentials.personalAccessToken),
})
