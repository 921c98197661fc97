import { expect, test } from 'vitest'
import { readServerTemplates } from './read-servers.ts'

test('a server is named by its name or a short description; otherwise the first is `main`', () => {
  const servers = [
    { url: 'https://a.test' },
    { url: 'https://b.test', description: 'Staging server' },
    { url: 'https://c.test', description: 'The server that answers all other requests' },
    { url: 'https://d.test', name: 'eu-west' },
  ]
  expect(readServerTemplates({ servers }).map(({ name }) => name)).toEqual([
    'main',
    'staging',
    'server3',
    'euWest',
  ])
})
