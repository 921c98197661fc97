import { once } from 'node:events'
import { createServer } from 'node:net'

/** Finds a free port, for a program that needs one in advance. */
export async function findPort(): Promise<number> {
  const server = createServer().listen(0, 'localhost')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  return typeof address === 'object' && address ? address.port : 0
}
