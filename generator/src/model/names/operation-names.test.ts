import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nameOperations } from './operation-names.ts'
import type { Unnamed } from './proposal.ts'
import { createUniqueNames } from './unique-names.ts'

/** Names a single operation: `GET /v1/projects` with an id, a tag, and whether it returns a list. */
function name(operation: string, rest: Partial<Unnamed> = {}): string {
  const named = [
    ...nameOperations(
      [read(operation, rest)],
      createUniqueNames(() => false),
    ).values(),
  ][0]
  return `${named?.id} ${named?.function}`
}

function read(operation: string, rest: Partial<Unnamed> = {}): Unnamed {
  const [method = '', path = ''] = operation.split(' ')
  return {
    method: method.toLowerCase() as 'get',
    path,
    operationId: null,
    tag: null,
    returnsList: null,
    ...rest,
  }
}

test.each([
  ['GET /events', 'watch', 'events.watch watchEvents'],
  ['GET /events/{id}', 'watch', 'events.watch watchEvent'],
  ['GET /v1/projects/{id}/logs', 'stream', 'projects.logs.stream streamProjectLogs'],
  ['GET /logs', 'tail', 'logs.tail tailLogs'],
  ['GET /events', 'subscribe', 'events.subscribe subscribeEvents'],
  ['GET /events', 'watchEvents', 'events.watch watchEvents'],
  ['GET /rooms/{id}/messages', 'stream_messages', 'rooms.streamMessages streamMessages'],
])('a stream %s with the id %s is named %s', (operation, operationId, want) => {
  expect(name(operation, { operationId })).toBe(want)
})

test.each([
  ['GET /v1/projects', 'projects.list listProjects'],
  ['POST /v1/projects', 'projects.create createProject'],
  ['GET /v1/projects/{projectId}', 'projects.get getProject'],
  ['PUT /v1/projects/{projectId}', 'projects.update updateProject'],
  ['PATCH /v1/projects/{projectId}', 'projects.update updateProject'],
  ['DELETE /v1/projects/{projectId}', 'projects.delete deleteProject'],
  ['DELETE /v1/projects', 'projects.deleteAll deleteAllProjects'],
  ['POST /v1/projects/{projectId}', 'projects.update updateProject'],
  ['HEAD /v1/projects/{projectId}', 'projects.head headProject'],
  ['GET /v1/projects/{projectId}/api-keys', 'projects.apiKeys.list listProjectApiKeys'],
  [
    'GET /v1/projects/{projectId}/deployments/{deploymentId}',
    'projects.deployments.get getProjectDeployment',
  ],
  ['GET /v1/projects/{projectId}/metrics', 'projects.metrics.list listProjectMetrics'],
  ['POST /v1/projects/{projectId}/pause', 'projects.pause pauseProject'],
  ['POST /v1/projects/{projectId}/resume', 'projects.resume resumeProject'],
  ['PUT /v1/users/{id}/reset-password', 'users.resetPassword resetUserPassword'],
  ['POST /v1/projects/{id}/runs', 'projects.runs.create createProjectRun'],
  ['POST /v1/projects/{id}/run', 'projects.run.create createProjectRun'],
  ['POST /v1/import-jobs', 'importJobs.create createImportJob'],
  ['POST /v1/things/{id}/import-jobs', 'things.importJobs.create createThingImportJob'],
  ['GET /v1/projects/search', 'projects.search searchProjects'],
  ['DELETE /v1/projects/{id}/lock', 'projects.lock.delete deleteProjectLock'],
  ['PUT /v1/projects/{projectId}/repository', 'projects.repository.update updateProjectRepository'],
  ['GET /v1/health', 'health.get getHealth'],
  ['POST /login', 'login.create createLogin'],
  ['POST /v1/operations/{name}:cancel', 'operations.cancel cancelOperation'],
  ['POST /v1/{name}:cancel', 'cancel.create createCancel'],
  ['POST /v1/users:batchGet', 'users.batchGet batchGetUsers'],
  ['POST /v1/users/bulk-delete', 'users.bulkDelete bulkDeleteUsers'],
  ['GET /2010-04-01/Accounts/{Sid}/Messages.json', 'accounts.messages.list listAccountMessages'],
  ['GET /api/v2/users.json', 'users.list listUsers'],
  ['GET /api/rest/3/issue', 'issue.get getIssue'],
  ['GET /v1', 'v1.get getV1'],
  ['GET /', 'root.get getRoot'],
  ['GET /{owner}/{repo}', 'root.get getRoot'],
  ['GET /Products({id})/Parts', 'products.parts.list listProductParts'],
  ['GET /v1/constructor/{id}', 'constructor_.get getConstructor'],
  ['GET /v1/__proto__', 'proto.get getProto'],
  ['POST /v1/promises/{id}/then', 'promises.then_.create createPromiseThen'],
])('the operation %s is named %s', (operation, wanted) => {
  expect(name(operation)).toBe(wanted)
})

test.each([
  ['GET /v1/projects/{id}/metrics', false, 'projects.metrics.get getProjectMetrics'],
  ['GET /v1/projects/{id}/api-keys', false, 'projects.apiKeys.get getProjectApiKeys'],
  ['GET /v1/things/{id}/history', true, 'things.history.list listThingHistory'],
])('the operation `%s` with `returnsList: %s` is named %s', (operation, returnsList, wanted) => {
  expect(name(operation, { returnsList })).toBe(wanted)
})

test.each([
  [
    'PUT /v1/projects/{id}/repository',
    'projects.repository.connect',
    'projects.repository.connect connectProjectRepository',
  ],
  ['POST /v1/projects/{id}/secrets', 'projects.secrets.set', 'projects.secrets.set setProjectSecret'],
  [
    'POST /v1/projects/{id}/api-keys',
    'projects.apiKeys.regenerate',
    'projects.apiKeys.regenerate regenerateProjectApiKey',
  ],
  ['GET /v1/projects/{id}/api-keys', 'projects.apiKeys.get', 'projects.apiKeys.get getProjectApiKeys'],
  ['GET /v1/d/{id}/logs', 'projects.deployments.logs', 'projects.deployments.logs getProjectDeploymentLogs'],
  ['GET /v1/health', 'health.check', 'health.check checkHealth'],
  ['GET /v1/a', 'users.listByOrg', 'users.listByOrg listUsersByOrg'],
  ['POST /v1/a', 'deployments.createAndWait', 'deployments.createAndWait createDeploymentAndWait'],
  ['POST /v1/a', 'repos.transferOwnership', 'repos.transferOwnership transferRepoOwnership'],
  ['GET /v1/a', 'api-keys.list-all', 'apiKeys.listAll listAllApiKeys'],
  ['GET /orgs/{org}/repos', 'repos/list-for-org', 'repos.listForOrg reposListForOrg'],
  ['GET /a', 'VirtualMachines_List', 'virtualMachines.list listVirtualMachines'],
  ['GET /a', 'CatsController_findAll', 'cats.findAll findAllCats'],
  ['GET /a', 'Customers.GetOrders', 'customers.getOrders getCustomerOrders'],
  ['GET /a', 'a.constructor', 'a.constructor_ getAConstructor'],
])('the operation %s with the id %s is named %s', (operation, operationId, wanted) => {
  expect(name(operation, { operationId })).toBe(wanted)
})

test.each([
  ['GET /pets', 'listPets', 'Pets', 'pets.list listPets'],
  ['GET /pets', 'getPets', 'Pets', 'pets.list getPets'],
  ['GET /pets/{id}', 'getPetById', 'pet', 'pet.getById getPetById'],
  ['GET /pets', 'findPetsByStatus', 'pet', 'pet.findByStatus findPetsByStatus'],
  ['POST /pets', 'addPet', 'pet', 'pet.add addPet'],
  ['POST /pets', 'pets_create', 'Pets', 'pets.create petsCreate'],
  ['POST /store/order', 'placeOrder', 'store', 'store.placeOrder placeOrder'],
  ['GET /users/me', 'whoami', null, 'users.whoami whoami'],
  ['GET /pets', 'list_pets_pets_get', 'default', 'pets.list listPets'],
  ['GET /items/{item_id}', 'read_item_items__item_id__get', 'items', 'items.read readItem'],
  ['GET /pets', 'pets_get', 'default', 'pets.get petsGet'],
  ['POST /bulk', 'bulk', null, 'bulk.bulk bulk'],
  ['POST /chat.postMessage', 'chat_postMessage', 'chat', 'chat.postMessage chatPostMessage'],
  [
    'POST /v2/droplets/{id}/actions',
    'dropletActions_post',
    'Droplet Actions',
    'dropletActions.post dropletActionsPost',
  ],
  ['DELETE /pets', 'delete', 'Pets', 'pets.delete deleteAllPets'],
  [
    'POST /v1/accounts/{account}/cards/{id}',
    'PostAccountsAccountCardsId',
    null,
    'accounts.cards.update updateAccountCard',
  ],
  ['POST /v1/accounts', 'PostAccounts', null, 'accounts.create createAccount'],
  ['GET /v1/accounts', 'GetAccounts', null, 'accounts.list getAccounts'],
  ['GET /api/v1/pets/{id}', 'apiV1PetsIdGet', 'Pets', 'pets.get getPet'],
  ['POST /a', '123', null, 'a._123 _123'],
  ['POST /a', '-', null, 'a.create createA'],
  ['POST /a', '日本', '動物', '動物.日本 日本'],
  ['GET /files/{file_id}', 'get_files_id', 'Files', 'files.get getFile'],
  [
    'GET /files/{file_id}/comments',
    'get_files_id_comments',
    'Comments (List)',
    'files.comments.list listFileComments',
  ],
  ['GET /files/{id}/comments', 'getComments', null, 'files.getComments getComments'],
  ['POST /store/carts/{id}', 'PostCartsId', 'Carts', 'store.carts.update updateStoreCart'],
  ['GET /blocks/{id}', 'retrieve-a-block', 'Blocks', 'blocks.retrieve retrieveBlock'],
  ['GET /users', 'UsersController_findAll', 'users', 'users.findAll findAllUsers'],
  ['GET /users/{id}/keys', 'UserApiKeysController_list', 'api_keys', 'userApiKeys.list listUserApiKeys'],
  [
    'POST /integrations',
    'IntegrationsController_createIntegration',
    null,
    'integrations.create createIntegration',
  ],
  ['GET /groups/{id}', 'UserGroupsController_getUserGroup', null, 'userGroups.get getUserGroup'],
  ['GET /prefs', 'UsersController_listUserPreferences', null, 'users.listPreferences listUserPreferences'],
  ['GET /v1/keys', 'KeysControllerV1_list', null, 'keys.list listKeys'],
  ['GET /orders', 'listOrdersUsingGET', 'order-controller', 'orderController.listOrders listOrders'],
  ['POST /orders', 'createUsingPOST_1', 'orders', 'orders.create createOrder'],
  ['GET /orders', 'listOrders_12', 'orders', 'orders.list listOrders'],
  ['GET /portal/orders', 'portal:orders:list', 'portal', 'portal.orders.list listPortalOrders'],
  ['GET /apps', 'listOAuthApps', 'OAuth Apps', 'oauthApps.list listOAuthApps'],
  ['GET /tokens', 'listM2MTokens', 'M2M Tokens', 'm2mTokens.list listM2MTokens'],
  [
    'POST /methods/{id}/addDomains',
    'post-methods-id-addDomains',
    null,
    'methods.addDomains addMethodDomains',
  ],
  ['GET /projects', 'list', 'Projects', 'projects.list listProjects'],
  [
    'DELETE /v3/things/{thingId}',
    'delete-/v3/things/{thingId}_archive',
    'Basic',
    'things.archive archiveThing',
  ],
])('the operation %s with the id %s and the tag %s is named %s', (operation, operationId, tag, wanted) => {
  expect(name(operation, { operationId, tag })).toBe(wanted)
})

test.each([
  // Laravel and Rails.
  ['GET /v1/orgs/{id}/time-entries', 'v1.timeEntries.index', 'timeEntries.list listTimeEntries'],
  ['POST /v1/time-entries', 'v1.timeEntries.store', 'timeEntries.create createTimeEntry'],
  ['GET /v1/time-entries/{id}', 'v1.timeEntries.show', 'timeEntries.get getTimeEntry'],
  ['PUT /v1/time-entries/{id}', 'v1.timeEntries.update', 'timeEntries.update updateTimeEntry'],
  ['DELETE /v1/time-entries/{id}', 'v1.timeEntries.destroy', 'timeEntries.delete deleteTimeEntry'],
  [
    'PATCH /v1/time-entries',
    'v1.time-entries.update-multiple',
    'timeEntries.updateMultiple updateMultipleTimeEntries',
  ],
  ['GET /api/v1/users', 'api.v1.users.index', 'users.list listUsers'],
  ['GET /v1/users', 'v1.listUsers', 'users.list listUsers'],
  ['GET /v2/users', 'v1.users.index', 'v1.users.list listV1Users'],
  ['GET /users/{id}/posts', 'users/posts/index', 'users.posts.list usersPostsList'],
  ['GET /users', 'users#index', 'users.list listUsers'],
  ['POST /users', 'UsersController@store', 'users.create createUser'],
  ['DELETE /users/{id}', 'UsersController_destroy', 'users.delete deleteUser'],
  ['GET /users', 'UsersController.findAll', 'users.findAll findAllUsers'],
  ['GET /pages/index', 'pages.index', 'pages.index getPageIndex'],
  ['POST /users/index', 'users.index', 'users.index createUserIndex'],
  // A controller whose methods repeat its name.
  [
    'GET /environment',
    'EnvironmentController_currentEnvironment',
    'environment.currentEnvironment getCurrentEnvironment',
  ],
  ['GET /users/active', 'UsersController_getActiveUsers', 'users.getActiveUsers getActiveUsers'],
  ['GET /users/prefs', 'UsersController_userPreferences', 'users.userPreferences getUserPreferences'],
  ['POST /themes/upload', 'ThemeController_uploadNewTheme', 'theme.uploadNewTheme uploadNewTheme'],
  ['GET /users/{id}', 'UsersController_findOne', 'users.findOne findOneUser'],
])('the operation %s with the id %s of a framework is named %s', (operation, operationId, wanted) => {
  expect(name(operation, { operationId })).toBe(wanted)
})

test('`index` is a list if it returns one or the path is plural, and else one value', () => {
  const dashboard = { operationId: 'dashboard.index', returnsList: false }
  expect(name('GET /dashboard', dashboard)).toBe('dashboard.get getDashboard')
  expect(name('GET /users', { operationId: 'users.index', returnsList: false })).toBe('users.list listUsers')
})

test('the version in an id is kept if another version has the same name', () => {
  const first = read('GET /v1/users', { operationId: 'v1.users.index' })
  const second = read('GET /v2/users', { operationId: 'v2.users.index' })
  expect(nameAll(first, second)).toEqual(['users.list listUsers', 'v2.users.list listV2Users'])
})

function nameAll(...operations: readonly Unnamed[]): readonly string[] {
  const named = nameOperations(
    operations,
    createUniqueNames(() => false),
  )
  return operations.map((operation) => `${named.get(operation)?.id} ${named.get(operation)?.function}`)
}

test('the first of two operations with the same candidate name gets that name', () => {
  expect(nameAll(read('PUT /a/{id}'), read('PATCH /a/{id}'))).toEqual(['a.update updateA', 'a.patch patchA'])
  expect(nameAll(read('PATCH /a/{id}'), read('PUT /a/{id}'))).toEqual([
    'a.update updateA',
    'a.replace replaceA',
  ])
  expect(nameAll(read('GET /v1/users'), read('GET /v2/users'))).toEqual([
    'users.list listUsers',
    'v2.users.list listV2Users',
  ])
  expect(nameAll(read('GET /a_b'), read('GET /a-b'), read('GET /A/{b}/'), read('GET /aB/'))).toEqual([
    'aB.get getAB',
    'aB.getAll getAllAB',
    'a.get getA',
    'aB.get2 getAB2',
  ])
})

test('the path distinguishes operations whose ids differ only by the number that a framework appends', () => {
  const first = read('POST /tenant-access', { operationId: 'createTenantAccess', tag: 'Tenants' })
  const second = read('PUT /tenant-access/{id}', { operationId: 'createTenantAccess_1', tag: 'Tenants' })
  expect(nameAll(first, second)).toEqual([
    'tenants.createAccess createTenantAccess',
    'tenantAccess.update updateTenantAccess',
  ])
})

test('an operation with an `operationId` precedes one without', () => {
  expect(nameAll(read('GET /projects'), read('GET /other', { operationId: 'projects.list' }))).toEqual([
    'projects.listAll listAllProjects',
    'projects.list listProjects',
  ])
})

test('a method and a resource never share a name, regardless of their order', () => {
  const lock = read('POST /a/{id}/lock')
  const unlock = read('DELETE /a/{id}/lock')
  expect(nameAll(lock, unlock)).toEqual(['a.lock lockA', 'a.lockResource.delete deleteALock'])
  expect(nameAll(unlock, lock)).toEqual(['a.lock.delete deleteALock', 'a.lockA lockA'])
})

test('a type name of an operation yields to that of a schema', () => {
  const schemas = createUniqueNames(() => false)
  schemas.take('ListProjectsResult')
  const [named] = nameOperations([read('GET /projects')], schemas).values()
  expect(named?.type).toBe('ListProjectsOperation')
})

const segment = fc.constantFrom(
  'v1',
  'a',
  'A',
  'a-b',
  'aB',
  'b',
  'list',
  'lock',
  'get',
  'constructor',
  '{id}',
  '{x}',
  'a:lock',
)
const operation = fc
  .record({
    method: fc.constantFrom('get', 'put', 'post', 'delete', 'patch'),
    path: fc.array(segment, { maxLength: 4 }).map((segments) => `/${segments.join('/')}`),
    operationId: fc.option(
      fc.constantFrom(
        'a.list',
        'a/get',
        'listA',
        'getA',
        'delete',
        'List_a',
        'a.b.lock',
        'then',
        '__proto__',
      ),
    ),
    tag: fc.option(fc.constantFrom('a', 'A', 'b', 'default')),
    returnsList: fc.constantFrom(true, false, null),
  })
  .map((fields) => fields as Unnamed)

const operations = fc.uniqueArray(operation, {
  selector: ({ method, path }) => `${method} ${path}`,
  maxLength: 12,
})

test('ids, functions, types and resource paths of operations are unique without regard to case', () => {
  fc.assert(
    fc.property(operations, (operations) => {
      const names = [
        ...nameOperations(
          operations,
          createUniqueNames(() => false),
        ).values(),
      ]
      for (const key of ['id', 'function', 'type'] as const) {
        const taken = names.map((name) => name[key].toLowerCase())
        expect(new Set(taken).size).toBe(taken.length)
      }
      const resources = new Set(
        names.flatMap(({ resource }) =>
          resource.map((_, end) =>
            resource
              .slice(0, end + 1)
              .join('.')
              .toLowerCase(),
          ),
        ),
      )
      for (const { id, resource, method } of names) {
        expect(resources.has(id.toLowerCase())).toBe(false)
        expect(id).toBe([...resource, method].join('.'))
        expect(resource.length).toBeGreaterThan(0)
      }
    }),
    { numRuns: 1_000 },
  )
})

test('an operation that is added at the end renames no other', () => {
  fc.assert(
    fc.property(operations, (operations) => {
      const all = operations.toSorted(
        (first, second) => Number(first.operationId === null) - Number(second.operationId === null),
      )
      const before = nameOperations(
        all.slice(0, -1),
        createUniqueNames(() => false),
      )
      const after = nameOperations(
        all,
        createUniqueNames(() => false),
      )
      for (const [operation, name] of before) expect(after.get(operation)).toEqual(name)
    }),
    { numRuns: 1_000 },
  )
})

test('equal ids with different tags result in different names without numbers', () => {
  const operations = ['Projects', 'Keys', 'Models'].map((tag) =>
    read(`GET /p/{id}/${tag}`, { operationId: 'list', tag }),
  )
  const names = [
    ...nameOperations(
      operations,
      createUniqueNames(() => false),
    ).values(),
  ]
  expect(names.map((one) => `${one.id} ${one.function}`)).toEqual([
    'projects.list listProjects',
    'keys.list listKeys',
    'models.list listModels',
  ])
})

test.each([
  // In the tree of resources, an id that only names what is read gets a verb; the function keeps the id.
  ['GET /accounts/{accountId}', 'account', 'Accounts', 'accounts.get account'],
  ['GET /users/{userId}/meetings', 'meetings', 'Meetings', 'meetings.list meetings'],
  ['GET /users/{userId}/token', 'userToken', 'Users', 'users.getToken userToken'],
  ['GET /bots.info', 'bots_info', 'bots', 'bots.getInfo botsInfo'],
  ['GET /usuarios', 'buscarUsuarios', null, 'usuarios.buscarUsuarios buscarUsuarios'],
  ['GET /items/{id}/export', 'export', 'Items', 'items.export exportItem'],
  ['POST /payments/{id}/reverse', 'paymentReverse', null, 'payments.paymentReverse paymentReverse'],
  // Words in lower case are separated by those of the path.
  [
    'DELETE /organization/spend_limit',
    'deleteorganizationspendlimit',
    null,
    'organization.deleteSpendLimit deleteOrganizationSpendLimit',
  ],
  ['DELETE /jwks/{id}', 'deletejwk', null, 'jwks.delete deleteJwk'],
  ['GET /things', 'getwidgets', null, 'things.getwidgets getwidgets'],
  // A verb at the end of a part is not repeated.
  [
    'DELETE /v2/invoices/{id}/refunds/{refund}',
    'invoices.refunds-delete',
    null,
    'invoices.refundsDelete deleteInvoiceRefund',
  ],
  ['POST /users/{id}/reset', 'users.password-reset', null, 'users.passwordReset createUserPasswordReset'],
  // Tags can begin with the version of the path.
  ['POST /2010-04-01/Accounts.json', 'CreateAccount', 'Api20100401Account', 'account.create createAccount'],
  ['GET /v2/users', 'listUsers', 'V2 Users', 'users.list listUsers'],
  ['GET /v2/users', 'listUsers', 'v2', 'v2.listUsers listUsers'],
])('the operation %s with the id %j and the tag %j is named %s', (operation, operationId, tag, wanted) => {
  expect(name(operation, { operationId, tag })).toBe(wanted)
})

test('resources with the same singular are distinguished by their plurals', () => {
  const operations = ['people', 'persons'].map((each) => read(`DELETE /v1/accounts/{id}/${each}/{person}`))
  const named = nameOperations(
    operations,
    createUniqueNames(() => false),
  )
  expect([...named.values()].map((each) => each.function)).toEqual([
    'deleteAccountPerson',
    'deleteAccountsPersons',
  ])
})

test('an id that can be separated in many ways is named in time', () => {
  const path = `/${'aa/aaa/'.repeat(30)}x`
  expect(name(`GET ${path}`, { operationId: `get${'a'.repeat(95)}b` })).toContain('get')
})
