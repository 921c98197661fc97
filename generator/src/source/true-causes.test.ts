import { once } from 'node:events'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { expect, onTestFinished, test, vi } from 'vitest'
import { serve } from '../../test/support/serve.ts'
import { readSource } from './read-source.ts'

const options = { maximumBytes: 1_000, timeoutMs: 300_000 }

async function read(url: string) {
  const result = await readSource(url, options)
  return result.status === 'failed' ? result.diagnostics[0] : result
}

async function start(answer: Parameters<typeof serve>[0]) {
  const server = await serve(answer)
  onTestFinished(() => server.close())
  return server
}

test('the error for a redirect to an unreachable address names that address', async () => {
  const server = await start((_, response) =>
    response.writeHead(302, { location: 'http://127.0.0.1:1/secret?token=x' }).end(),
  )
  const problem = await read(server.url)
  expect(problem).toMatchObject({
    code: 'source-unreachable',
    message: 'the server redirects to "http://127.0.0.1:1", which cannot be reached: blocked port',
  })
})

test('a body that does not match its `Content-Encoding` is not reported as a broken connection', async () => {
  const server = await start((_, response) =>
    response.writeHead(200, { 'content-encoding': 'gzip' }).end('{}'),
  )
  expect(await read(server.url)).toMatchObject({
    code: 'source-encoding-invalid',
    message: expect.stringContaining('not valid "gzip"'),
  })
})

test('a connection that breaks after the headers is reported as a broken connection', async () => {
  const server = await start((_, response) => {
    response.writeHead(200, { 'content-length': 9 })
    response.flushHeaders()
    setImmediate(() => response.destroy())
  })
  expect((await read(server.url)) as object).toMatchObject({
    code: expect.stringMatching(/^source-(truncated|unreachable)$/),
  })
})

/** Starts a proxy that tunnels connections and records their targets. */
async function startProxy() {
  const tunnels: string[] = []
  const proxy = createServer().on('connect', (request, socket, head) => {
    tunnels.push(request.url ?? '')
    const [host, port] = (request.url ?? '').split(':')
    const onward = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      onward.write(head)
      onward.pipe(socket).pipe(onward)
    })
    for (const end of [socket, onward]) end.on('error', () => {})
  })
  proxy.listen(0, '127.0.0.1')
  await once(proxy, 'listening')
  onTestFinished(() => {
    proxy.close()
    proxy.closeAllConnections()
  })
  return { url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`, tunnels }
}

test('a document is read through the proxy in the environment, except from hosts in NO_PROXY', async () => {
  const server = await start((_, response) => response.end('{}'))
  const { url, tunnels } = await startProxy()
  for (const name of ['HTTPS_PROXY', 'https_proxy', 'http_proxy', 'NO_PROXY', 'no_proxy'])
    vi.stubEnv(name, '')
  vi.stubEnv('HTTP_PROXY', url)
  onTestFinished(() => void vi.unstubAllEnvs())
  expect(await read(server.url)).toMatchObject({ status: 'read' })
  expect(tunnels).toEqual([new URL(server.url).host])
  vi.stubEnv('NO_PROXY', '127.0.0.1')
  expect(await read(server.url)).toMatchObject({ status: 'read' })
  expect(tunnels).toHaveLength(1)
})
