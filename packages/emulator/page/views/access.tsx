import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { admin } from '../admin.ts'
import { type Target, writeEnvironment } from '../environment.ts'
import { Code } from '../parts/code.tsx'
import { Secret } from '../parts/secret.tsx'
import { DateTime } from '../parts/time.tsx'
import { accessVersion, act, credentials, organizations } from '../store/session.ts'
import type { Credentials, Member, Token } from '../types.ts'
import { TokenForm } from './token-form.tsx'

interface Access {
  readonly scopes: readonly string[]
  readonly tokens: readonly Token[]
  readonly members: readonly Member[]
}

/** Credentials to start with, members, and tokens with their scopes. */
export function AccessView(): VNode {
  const [access, setAccess] = useState<Access>({ scopes: [], tokens: [], members: [] })
  const version = accessVersion.value
  useEffect(() => {
    void Promise.all([
      admin<Pick<Access, 'scopes' | 'tokens'>>('GET', 'tokens'),
      admin<Pick<Access, 'members'>>('GET', 'members'),
    ]).then(([tokens, members]) => setAccess({ ...tokens, ...members }))
  }, [version])
  const found = credentials.value
  // Personal organizations are listed only after their first use.
  const listed = new Set(organizations.value.map(({ name }) => name))
  const members = access.members.filter(({ org }) => listed.has(org))
  return (
    <section>
      <header>
        <h1 tabIndex={-1}>Access</h1>
      </header>
      {found && <Start found={found} />}
      <div class="card">
        <h2>Members</h2>
        <div class="table">
          <table>
            <thead>
              <tr>
                <th>Organization</th>
                <th>User</th>
                <th>Roles</th>
              </tr>
            </thead>
            <tbody>
              {members.map(({ org, user_id: id, username, roles }) => (
                <tr key={`${org} ${id}`}>
                  <td>{org}</td>
                  <td>{username}</td>
                  <td>{roles.join(', ')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
      <Tokens tokens={access.tokens} />
      <TokenForm scopes={access.scopes} members={members} />
    </section>
  )
}

function Start({ found }: { readonly found: Credentials }): VNode {
  const [target, setTarget] = useState<Target>('shell')
  return (
    <div class="card">
      <h2>Credentials</h2>
      <dl>
        <dt>Organization</dt>
        <dd>{found.org}</dd>
        <dt>Client id</dt>
        <dd>
          <code>{found.clientId}</code>
        </dd>
        <dt>Client secret</dt>
        <dd>
          <Secret value={found.clientSecret} what="client secret" />
        </dd>
        <dt>Personal access token</dt>
        <dd>
          <Secret value={found.personalAccessToken} what="personal access token" />
        </dd>
      </dl>
      <label>
        Environment for{' '}
        <select value={target} onChange={(event) => setTarget(event.currentTarget.value as Target)}>
          {(['shell', '.env', 'Terraform'] as const).map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <Code text={writeEnvironment(target, location.origin, found)} what="environment variables" />
    </div>
  )
}

function Tokens({ tokens }: { readonly tokens: readonly Token[] }): VNode {
  return (
    <div class="card">
      <h2>Tokens</h2>
      <ul class="entries">
        {tokens.map((token) => (
          <li key={token.id} class="row">
            <span class="grow">
              <code>{token.token}</code> {token.kind}, {token.user ?? token.clientId}, {token.org}:{' '}
              {token.scopes.join(' ')}{' '}
              {token.expires_at && (
                <span class="quiet">
                  expires <DateTime iso={token.expires_at} />
                </span>
              )}
            </span>
            <button
              type="button"
              class="small danger"
              onClick={() => void act('Token revoked.', () => admin('DELETE', `tokens/${token.id}`))}
            >
              Revoke<span class="hidden"> {token.token}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
