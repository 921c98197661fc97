import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Outgoing, WireFault } from '../http/exchange.ts'
import { wait } from '../http/wait.ts'
import { bodyless } from '../http/web.ts'
import type { ClientDisconnect } from './client-disconnect.ts'

/** A client that is more than this many bytes behind in a stream is disconnected; it connects again. */
const mostBuffered = 2 ** 20

/** Sends an answer, with the failure of a fault. */
export async function sendOutgoing(
  outgoing: Outgoing,
  message: IncomingMessage,
  response: ServerResponse,
  disconnect: ClientDisconnect,
): Promise<void> {
  const { status, headers, body, fault, stream } = outgoing
  if (fault?.kind === 'reset') {
    message.socket.resetAndDestroy()
    return
  }
  const hasBody = body !== null && !bodyless.has(status)
  const length = hasBody ? Buffer.byteLength(body) : 0
  response.writeHead(status, {
    ...headers,
    ...(hasBody ? { 'content-length': length } : {}),
    ...(status === 413 ? { connection: 'close' } : {}),
  })
  if (message.method === 'HEAD') response.end()
  else if (stream) sendStream(stream, response)
  else if (!hasBody) response.end()
  // A string is sent in one write with the headers; a buffer takes two. ASCII is copied, not encoded.
  else if (!fault) response.end(body, length === body.length ? 'latin1' : 'utf8')
  else await sendFaulty(Buffer.from(body), fault, message, response, disconnect)
}

function sendStream(stream: NonNullable<Outgoing['stream']>, response: ServerResponse): void {
  const end = stream((text) => {
    if (response.writableLength > mostBuffered) response.destroy()
    else if (!response.destroyed) response.write(text)
  })
  response.once('close', end)
}

async function sendFaulty(
  bytes: Buffer,
  fault: Exclude<WireFault, { kind: 'reset' }>,
  message: IncomingMessage,
  response: ServerResponse,
  disconnect: ClientDisconnect,
): Promise<void> {
  if (fault.kind === 'truncate') {
    response.write(bytes.subarray(0, fault.bytes), () => message.socket.destroy())
    return
  }
  for (let sent = 0; sent < bytes.length; sent += fault.bytes) {
    response.write(bytes.subarray(sent, sent + fault.bytes))
    await wait(fault.everyMs, disconnect.signal)
  }
  response.end()
}
