import { X509Certificate } from 'node:crypto'
import { once } from 'node:events'
import { request } from 'node:https'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { createCertificate } from './create-certificate.ts'
import { serve } from './serve.ts'

test('`createCertificate()` returns a valid certificate for its hosts, signed by an authority', async () => {
  const { cert, ca } = await createCertificate(['emulator', '10.0.0.7', '.example.test'])
  const server = new X509Certificate(cert)
  const authority = new X509Certificate(ca)
  expect([authority.ca, server.ca]).toEqual([true, false])
  expect(server.verify(authority.publicKey)).toBe(true)
  for (const host of ['localhost', 'api.localhost', 'emulator', 'a.example.test']) {
    expect(server.checkHost(host), host).toBeDefined()
  }
  for (const address of ['127.0.0.1', '::1', '10.0.0.7'])
    expect(server.checkIP(address), address).toBe(address)
  expect(server.checkHost('example.com')).toBeUndefined()
  expect(Date.parse(server.validFrom)).toBeLessThan(Date.now())
  expect(Date.parse(server.validTo)).toBeGreaterThan(Date.now())
})

test('`serve({ tls: true })` serves HTTPS to clients that trust its authority', async () => {
  const served = await serve({ tls: true })
  try {
    expect(served.url).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/)
    expect(served.tokenUrl).toBe(`${served.url}/api/oauth/token`)
    const get = async (options: object) => {
      const sent = request(`${served.url}/v1/health`, options)
      sent.end()
      const [response] = await once(sent, 'response')
      return JSON.parse(await text(response))
    }
    expect(await get({ ca: served.ca })).toMatchObject({ status: 'ok' })
    await expect(get({})).rejects.toMatchObject({ code: expect.stringMatching(/CERT|VERIFY/) })
  } finally {
    await served.close()
  }
})

test('`serve()` uses a given certificate, and HTTP without one', async () => {
  const { cert, key, ca } = await createCertificate([])
  const own = await serve({ tls: { cert, key } })
  expect([own.url.slice(0, 8), own.ca]).toEqual(['https://', null])
  await own.close()
  const plain = await serve()
  expect([plain.url.slice(0, 7), plain.ca]).toEqual(['http://', null])
  await plain.close()
  expect(ca).toContain('BEGIN CERTIFICATE')
})
