import { expect, test } from 'vitest'
import { isAllowedHost, readHostname } from './hosts.ts'

const isAllowed = (host: string, allowed: readonly string[] | true = []) => {
  const name = readHostname(host)
  return name !== null && isAllowedHost(name, allowed)
}

test.each([
  'localhost',
  'LOCALHOST:80',
  'app.localhost:4600',
  '127.0.0.1:4600',
  '127.1.2.3',
  '[::1]:4600',
  '192.168.1.5:4600',
  '[fe80::1]',
  'localhost.',
  'localhost:',
  '127.0.0.1.',
  '127.1',
  '[::FFFF:127.0.0.1]',
])('the host %s is always allowed', (host) => expect(isAllowed(host)).toBe(true))

test.each([
  'evil.example',
  'localhost.evil.example',
  '127.0.0.1.evil.example',
  'emulator:4600',
  'evil.example@localhost',
  'localhost/evil',
  'localhost#evil.example',
  'localhost:x',
  '',
  ' ',
  'a b',
  '[::1',
  'localhost, evil.example',
  'localhost..',
  'localhost:99999',
  '::1',
  '[1:evil]',
  '[:::]',
  '999.999.999.999',
  'user@localhost',
  'localhost%00',
  'l\u043ecalhost',
  'evil.example.:80',
])('the host %j is refused unless it is listed', (host) => expect(isAllowed(host)).toBe(false))

test('the list of allowed hosts accepts names and domains with their subdomains', () => {
  expect(isAllowed('emulator:4600', ['emulator'])).toBe(true)
  expect(isAllowed('Emulator', ['EMULATOR'])).toBe(true)
  expect(isAllowed('a.b.example.com', ['.example.com'])).toBe(true)
  expect(isAllowed('example.com', ['.example.com'])).toBe(true)
  expect(isAllowed('badexample.com', ['.example.com'])).toBe(false)
  expect(isAllowed('sub.emulator', ['emulator'])).toBe(false)
  expect(isAllowed('any.thing', true)).toBe(true)
})
