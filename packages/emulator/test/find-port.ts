import { once } from 'node:events'
import { createServer } from 'node:net'

/** A port that nobody listens on, for a program that has to be told one. */
export async function findPort(): Promise<number> {
  const server = createServer().listen(0, 'localhost')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  return typeof address === 'object' && address ? address.port : 0
}
