// The same bytes from Fastify: what a server costs that routes and reads, validates and keeps bodies.
import fastify from 'fastify'
import { created, keep, list, one } from './recorded-answers.mjs'

const app = fastify()
const answer = (reply, { status, headers, body }) => reply.code(status).headers(headers).send(body)
app.get('/v1/projects', (_, reply) => answer(reply, list))
app.get('/v1/projects/:projectId', (_, reply) => answer(reply, one))
app.post('/v1/projects', (request, reply) => {
  keep(request.body)
  return answer(reply, created)
})
console.log(`listening on ${await app.listen({ port: 0, host: '127.0.0.1' })}`)
