import { expect, test } from 'vitest'
import { diffValues, withOperation } from '../../../test/support/compare.ts'

const flows = {
  clientCredentials: { tokenUrl: 'https://a.example', scopes: { read: '', write: '', admin: '' } },
}
const components = {
  securitySchemes: {
    o: { type: 'oauth2', flows },
    k: { type: 'apiKey', in: 'header', name: 'X-K' },
    b: { type: 'http', scheme: 'bearer' },
  },
}
type Security = readonly Readonly<Record<string, readonly string[]>>[]

test.each<[string, Security, Security, readonly string[]]>([
  [
    'one more alternative',
    [{ o: ['read'] }],
    [{ o: ['read'] }, { o: ['write'] }],
    ['additive: A call can now be authorized by `o` with the scope `write`'],
  ],
  [
    'one alternative less',
    [{ o: ['read'] }, { o: ['admin'] }],
    [{ o: ['admin'] }],
    ['breaking: A call can no longer be authorized by `o` with the scope `read`'],
  ],
  [
    'one more scope in all alternatives',
    [{ o: ['read'] }, { o: ['admin'] }],
    [{ o: ['read', 'write'] }, { o: ['admin', 'write'] }],
    ['breaking: The scope `write` is now required'],
  ],
  [
    'one more scope of one credential, beside another one',
    [{ k: [] }, { o: [] }],
    [{ k: [] }, { o: ['read', 'write'] }],
    ['breaking: `o` now requires the scopes `read` and `write`'],
  ],
  [
    'one more scope beside anonymous calls',
    [{}, { o: ['read'] }],
    [{}, { o: ['read', 'write'] }],
    ['breaking: `o` now requires the scope `write`'],
  ],
  [
    'several scopes of the only credential',
    [{ o: ['admin'] }],
    [{ o: ['read', 'write'] }],
    [
      'breaking: The scopes `read` and `write` are now required',
      'additive: The scope `admin` is no longer required',
    ],
  ],
  [
    'one scheme of two',
    [{ o: ['read'], k: [] }],
    [{ o: ['read'] }],
    ['additive: The credential `k` is no longer required'],
  ],
  [
    'one more scheme',
    [{ o: ['read'] }],
    [{ o: ['read'], k: [] }],
    ['breaking: The credential `k` is now required as well'],
  ],
  [
    'no anonymous calls any more',
    [{ o: ['read'] }, {}],
    [{ o: ['read'] }],
    ['breaking: A credential is now required: `o` with the scope `read`'],
  ],
  [
    'roles of a bearer token',
    [{ b: ['user'] }],
    [{ b: ['user', 'admin'] }],
    ['breaking: The scope `admin` is now required'],
  ],
  [
    'another scheme',
    [{ b: [] }],
    [{ k: [] }],
    ['breaking: A call can no longer be authorized by `b`', 'additive: A call can now be authorized by `k`'],
  ],
  [
    'an alternative that another one implies',
    [{ o: ['read'] }],
    [{ o: ['read'] }, { o: ['read', 'write'] }],
    [],
  ],
  ['another order', [{ o: ['read', 'write'] }, { k: [] }], [{ k: [] }, { o: ['write', 'read'] }], []],
])('%s', async (_, before, after, wanted) => {
  const changes = await diffValues(
    withOperation({ security: before }, { components }),
    withOperation({ security: after }, { components }),
  )
  expect(changes.map(({ level, message }) => `${level}: ${message}`)).toEqual(wanted)
})
