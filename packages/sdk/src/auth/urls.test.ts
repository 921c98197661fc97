import { expect, test } from 'vitest'
import { deriveTokenUrl } from './urls.ts'

test.each([
  ['https://api.spice.ai', 'https://spice.ai/api/oauth/token'],
  ['https://dev-api.spice.ai', 'https://dev.spice.ai/api/oauth/token'],
  ['https://api.spice.ai/some/path', 'https://spice.ai/api/oauth/token'],
  ['https://spice.example:8443', 'https://spice.example:8443/api/oauth/token'],
  ['https://api.spice.example:8443', 'https://spice.example:8443/api/oauth/token'],
  ['http://localhost:3000', 'http://localhost:3000/api/oauth/token'],
  ['http://api.localhost:3000', 'http://localhost:3000/api/oauth/token'],
  ['http://127.0.0.1:3000', 'http://127.0.0.1:3000/api/oauth/token'],
  // The secret must not be sent to the owner of the parent domain.
  ['https://api.com', 'https://api.com/api/oauth/token'],
  ['https://dev.api.com', 'https://dev.api.com/api/oauth/token'],
  ['https://apis.spice.ai', 'https://apis.spice.ai/api/oauth/token'],
])('`deriveTokenUrl()` derives from %s the token endpoint %s', (baseUrl, tokenUrl) => {
  expect(deriveTokenUrl(baseUrl)).toBe(tokenUrl)
})
