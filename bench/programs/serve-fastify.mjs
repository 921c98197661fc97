// The same bytes from Fastify: what a server costs that routes and reads bodies, and keeps no state.
import fastify from 'fastify'
import { created, list, one } from './recorded-answers.mjs'

const app = fastify()
const answer = (reply, { status, headers, body }) => reply.code(status).headers(headers).send(body)
app.get('/v1/projects', (_, reply) => answer(reply, list))
app.get('/v1/projects/:projectId', (_, reply) => answer(reply, one))
app.post('/v1/projects', (_, reply) => answer(reply, created))
console.log(`listening on ${await app.listen({ port: 0, host: '127.0.0.1' })}`)
