import { handlers, mock } from '@spice-cloud/mocks'
import { setupServer } from 'msw/node'

const server = setupServer(...handlers())
server.listen()

// A body, or the part of one that matters.
server.use(mock.projects.list({ projects: [{ name: 'sales-bi' }] }))
// A failure that is documented for the operation, by the name of its status.
server.use(mock.projects.create.conflict())
// One answer after the other; the last one stays.
server.use(mock.projects.deployments.get.sequence([{ status: 'queued' }, { status: 'succeeded' }]))
// An answer that depends on the request, whose parameters are values rather than texts.
server.use(mock.projects.get(({ path }) => ({ id: path.projectId })))
// A broken connection, once.
server.use(mock.regions.list.networkError({ once: true }))

console.log(await (await fetch('https://api.spice.ai/v1/projects/7')).json())

server.close()
