import { once } from 'node:events'
import http from 'node:http'
import net, { type AddressInfo } from 'node:net'
import { fetch, ProxyAgent } from 'undici'
import { expect, test } from 'vitest'
import { personalAccessToken, SpiceCloud } from '../../src/index.ts'
import { project, startServer } from '../support/server.ts'

test('the documented proxy works: a dispatcher of undici with the fetch of undici', async () => {
  const server = await startServer([project])
  const hosts: string[] = []
  const proxy = http.createServer((request, response) => {
    const { host } = new URL(request.url ?? '')
    hosts.push(host)
    const { method, headers } = request
    request.pipe(
      http.request(request.url ?? '', { method: method ?? '', headers }, (upstream) => {
        response.writeHead(upstream.statusCode ?? 500, upstream.headers)
        upstream.pipe(response)
      }),
    )
  })
  proxy.on('connect', (request, socket) => {
    hosts.push(request.url ?? '')
    const { hostname, port } = new URL(`http://${request.url}`)
    const upstream = net.connect(Number(port), hostname, () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      upstream.pipe(socket).pipe(upstream)
    })
  })
  proxy.listen(0, '127.0.0.1')
  await once(proxy, 'listening')
  const dispatcher = new ProxyAgent(`http://127.0.0.1:${(proxy.address() as AddressInfo).port}`)
  const options = { baseUrl: server.url, credential: personalAccessToken('token'), timeoutMs: 10_000 }
  for (const spice of [
    new SpiceCloud({ ...options, fetch, fetchOptions: { dispatcher } }),
    new SpiceCloud({ ...options, fetch: (url, init) => fetch(url, { ...init, dispatcher }) }),
  ]) {
    expect((await spice.projects.get(1)).name).toBe('one')
  }
  expect(hosts[0]).toBe(new URL(server.url).host)
  await dispatcher.close()
  await server.close()
  proxy.close()
})
