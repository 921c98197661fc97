// Our mocks behind a port, each answer made by MSW from the document's examples.
import { createServer } from 'node:http'
import { handlers } from '@spice-cloud/mocks'
import { getResponse } from 'msw'

const all = handlers({ baseUrl: 'http://mock' })
const server = createServer(async ({ method, url, headers }, response) => {
  const answer = await getResponse(all, new Request(`http://mock${url}`, { method, headers }))
  if (!answer) return response.writeHead(501).end()
  response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text())
})
server.listen(0, '127.0.0.1', () => console.log(`listening on http://127.0.0.1:${server.address().port}`))
