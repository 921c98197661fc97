import { expect, test } from 'vitest'
import { relate } from './relate.ts'

test.each<[string, object, unknown, unknown]>([
  ['/projects/{projectId}', { projectId: 7 }, { id: 1, name: 'x' }, { id: 7, name: 'x' }],
  ['/projects/{id}', { id: 7 }, { id: 1, owner: { id: 1 } }, { id: 7, owner: { id: 1 } }],
  ['/projects/{id}/apps', { id: 7 }, [{ id: 1, project_id: 1 }], [{ id: 1, project_id: 7 }]],
  [
    '/projects/{projectId}/apps/{appId}',
    { projectId: 7, appId: 9 },
    { id: 1, projectId: 1, app: { id: 1 }, project: { id: 1, name: 'x' } },
    { id: 9, projectId: 7, app: { id: 9 }, project: { id: 7, name: 'x' } },
  ],
  [
    '/users/{login}/keys/{name}',
    { login: 'ann', name: 'k' },
    { name: 'x', user_login: 'y' },
    { name: 'k', user_login: 'ann' },
  ],
  ['/companies/{id}/x', { id: 7n }, { companyId: 1, company_id: 'a' }, { companyId: 7n, company_id: 'a' }],
  ['/projects/{id}', { id: 'a' }, { id: 1 }, { id: 1 }],
  ['/projects/{id}', { id: 7 }, 'text', 'text'],
])('`relate()` copies path values for %s with %o into the response', (template, values, example, related) => {
  expect(relate(example, template, values)).toEqual(related)
})
