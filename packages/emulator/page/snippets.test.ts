import { expect, test } from 'vitest'
import { writeEnvironment } from './environment.ts'
import { writeCurl, writeSdkCall } from './snippets.ts'
import type { ReceivedRequest } from './types.ts'

const operations = [
  { id: 'projects.create', method: 'POST', path: '/v1/projects' },
  { id: 'projects.secrets.get', method: 'GET', path: '/v1/projects/{projectId}/secrets/{secretName}' },
]

const request: ReceivedRequest = {
  id: 'req_1',
  time: '2026-11-30T12:00:00.000Z',
  method: 'POST',
  path: '/v1/projects',
  operation: 'projects.create',
  org: 'acme',
  caller: 'ada',
  status: 201,
  durationMs: 1,
  query: {},
  headers: { authorization: '[redacted]', 'content-type': 'application/json', 'x-org-name': 'acme' },
  body: { name: "it's", 'odd key': [1, true, null], text: 'a\n"b"\\' },
  response: null,
}

test('`writeCurl()` quotes every value for a POSIX shell and writes no token', () => {
  expect(writeCurl(request, 'http://127.0.0.1:4600')).toBe(
    [
      `curl --request POST 'http://127.0.0.1:4600/v1/projects'`,
      `--header "Authorization: Bearer $SPICE_API_TOKEN"`,
      `--header 'x-org-name: acme'`,
      `--header 'content-type: application/json'`,
      `--data '{"name":"it'\\''s","odd key":[1,true,null],"text":"a\\n\\"b\\"\\\\"}'`,
    ].join(' \\\n  '),
  )
})

test('`writeCurl()` keeps the placeholders of hidden values', () => {
  const hidden = { ...request, method: 'GET', path: '/v1/projects/7/secrets/{secretName}', body: null }
  expect(writeCurl(hidden, '').split(' \\')[0]).toBe(`curl --globoff '/v1/projects/7/secrets/{secretName}'`)
})

test('`writeCurl()` writes `--head`, because curl waits for a body after `--request HEAD`', () => {
  const head = { ...request, method: 'HEAD', body: null }
  expect(writeCurl(head, '').split(' \\')[0]).toBe(`curl --head '/v1/projects'`)
})

test('`writeCurl()` names the method of a GET request only if it has a body', () => {
  const get = { ...request, method: 'GET' }
  expect(writeCurl(get, '')).toContain('curl --request GET ')
  expect(writeCurl({ ...get, body: null }, '')).toContain(`curl '/v1/projects'`)
})

test('`writeCurl()` writes a token request as a form, with the credentials of the environment', () => {
  const token = {
    ...request,
    path: '/api/oauth/token',
    operation: 'token',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: { grant_type: 'client_credentials', client_id: 'id', client_secret: '[redacted]', scope: 'a b' },
  }
  expect(writeCurl(token, '').split(' \\\n  ')).toEqual([
    `curl --request POST '/api/oauth/token'`,
    '--user "$SPICE_CLOUD_CLIENT_ID:$SPICE_CLOUD_CLIENT_SECRET"',
    `--header 'content-type: application/x-www-form-urlencoded'`,
    `--data 'grant_type=client_credentials&scope=a+b'`,
  ])
})

test('`writeSdkCall()` writes a call with a literal that evaluates to the same body', () => {
  const call = writeSdkCall(request, operations) ?? ''
  expect(call).toContain(`.projects.create({ name: 'it\\'s', 'odd key': [1, true, null]`)
  const [, literal] = /create\((.*)\)$/s.exec(call) ?? []
  expect(new Function(`return ${literal}`)()).toEqual(request.body)
})

test('`writeSdkCall()` writes path values in order, then the query', () => {
  const get = {
    ...request,
    method: 'GET',
    operation: 'projects.secrets.get',
    path: '/v1/projects/7/secrets/PG%20PASS',
    query: { verbose: 'yes', limit: '20' },
    headers: {},
    body: null,
  }
  expect(writeSdkCall(get, operations)).toBe(
    `await spice.projects.secrets.get(7, 'PG PASS', { verbose: 'yes', limit: 20 })`,
  )
  expect(writeSdkCall({ ...get, path: '/v1/projects/007/secrets/A', query: {} }, operations)).toBe(
    `await spice.projects.secrets.get('007', 'A')`,
  )
  expect(writeSdkCall({ ...get, path: '/v1/projects/7/secrets/NaN', query: {} }, operations)).toBe(
    `await spice.projects.secrets.get(7, 'NaN')`,
  )
  expect(writeSdkCall({ ...get, operation: null }, operations)).toBeNull()
})

test('`writeSdkCall()` selects the organization that the request named', () => {
  expect(writeSdkCall(request, operations)).toMatch(
    /^await spice\.withOptions\(\{ org: 'acme' \}\)\.projects\./,
  )
})

test('`writeEnvironment()` writes lines for a shell, a `.env` file and Terraform', () => {
  const credentials = { org: 'acme', personalAccessToken: 'p', clientId: 'id', clientSecret: 'secret' }
  const origin = 'http://127.0.0.1:4600'
  expect(writeEnvironment('shell', origin, credentials)).toBe(
    `export SPICE_CLOUD_BASE_URL=${origin}\nexport SPICE_CLOUD_CLIENT_ID=id\nexport SPICE_CLOUD_CLIENT_SECRET=secret`,
  )
  expect(writeEnvironment('.env', origin, credentials)).not.toContain('export')
  expect(writeEnvironment('Terraform', origin, credentials)).toContain(
    `oauth_endpoint = "${origin}/api/oauth/token"`,
  )
})
