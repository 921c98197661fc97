import { expect, test } from 'vitest'
import { isAllowedHost } from './hosts.ts'

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
])('the host %s is always allowed', (host) => expect(isAllowedHost(host, [])).toBe(true))

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
])('the host %j is refused unless it is listed', (host) => expect(isAllowedHost(host, [])).toBe(false))

test('a list allows names, and names below a domain', () => {
  expect(isAllowedHost('emulator:4600', ['emulator'])).toBe(true)
  expect(isAllowedHost('Emulator', ['EMULATOR'])).toBe(true)
  expect(isAllowedHost('a.b.example.com', ['.example.com'])).toBe(true)
  expect(isAllowedHost('example.com', ['.example.com'])).toBe(true)
  expect(isAllowedHost('badexample.com', ['.example.com'])).toBe(false)
  expect(isAllowedHost('sub.emulator', ['emulator'])).toBe(false)
  expect(isAllowedHost('any.thing', true)).toBe(true)
})
