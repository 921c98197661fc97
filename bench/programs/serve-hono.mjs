// The same bytes from Hono: what a server costs that routes and reads, validates and keeps bodies.
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { created, keep, list, one } from './recorded-answers.mjs'

const app = new Hono()
const answer = (context, { status, headers, body }) => context.body(body, status, headers)
app.get('/v1/projects', (context) => answer(context, list))
app.get('/v1/projects/:projectId', (context) => answer(context, one))
app.post('/v1/projects', async (context) => {
  keep(await context.req.json())
  return answer(context, created)
})
serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
  console.log(`listening on http://127.0.0.1:${port}`),
)
