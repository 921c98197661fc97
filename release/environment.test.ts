import { afterEach, expect, test, vi } from 'vitest'
import { makeEnvironment } from './environment.ts'

afterEach(() => vi.unstubAllEnvs())

test('`makeEnvironment()` passes no settings and no tokens of the current user to the installers', () => {
  vi.stubEnv('npm_config_registry', 'https://example.com/')
  vi.stubEnv('NPM_TOKEN', 'secret')
  vi.stubEnv('NODE_AUTH_TOKEN', 'secret')
  vi.stubEnv('NODE_OPTIONS', '--inspect')
  vi.stubEnv('YARN_NPM_AUTH_TOKEN', 'secret')
  const env = makeEnvironment('http://127.0.0.1:4873/', '/folder')
  expect(env.npm_config_registry).toBe('http://127.0.0.1:4873/')
  expect(Object.values(env)).not.toContain('secret')
  expect(env).not.toHaveProperty('NODE_OPTIONS')
})

test('`makeEnvironment()` keeps the settings of the network', () => {
  vi.stubEnv('NODE_EXTRA_CA_CERTS', '/ca.pem')
  vi.stubEnv('HTTPS_PROXY', 'http://proxy.example:3128')
  expect(makeEnvironment('http://127.0.0.1:4873/', '/folder')).toMatchObject({
    NODE_EXTRA_CA_CERTS: '/ca.pem',
    HTTPS_PROXY: 'http://proxy.example:3128',
    NO_PROXY: '127.0.0.1',
  })
})
