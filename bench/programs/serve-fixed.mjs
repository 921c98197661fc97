// The floor: a server that always gives the same answer.
import { createServer } from 'node:http'

const project = { id: 1, name: 'project-0', region: 'us-west-2', created_at: '2026-01-02T03:04:05Z' }
const body = JSON.stringify({ projects: Array.from({ length: 20 }, () => project) })
const server = createServer((request, response) => {
  request.resume()
  response.setHeader('content-type', 'application/json').end(body)
})
server.listen(0, '127.0.0.1', () => console.log(`listening on http://127.0.0.1:${server.address().port}`))
