// Draws the document that the emulator serves, so that every operation can be tried against the emulator
// itself: its address in place of the service's, and its own token filled in.

const read = async (path) => (await fetch(path, { headers: { accept: 'application/json' } })).json()

const [document_, credentials] = await Promise.all([read('/openapi.json'), read('/_emulator/credentials')])

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
