import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { admin } from '../admin.ts'
import { Secret } from '../parts/secret.tsx'
import { act } from '../store/session.ts'
import type { Member } from '../types.ts'

interface Props {
  readonly scopes: readonly string[]
  readonly members: readonly Member[]
}

/** Creates a personal access token, and shows it once. */
export function TokenForm({ scopes, members }: Props): VNode {
  const [created, setCreated] = useState('')
  return (
    <form
      class="card form"
      onSubmit={(event) => {
        event.preventDefault()
        const form = new FormData(event.currentTarget)
        const member = members[Number(form.get('member'))]
        void act('Token created.', async () => {
          const { token } = await admin<{ token: string }>('POST', 'tokens', {
            user: member?.username,
            org: member?.org,
            scopes: form.getAll('scope'),
          })
          setCreated(token)
        })
      }}
    >
      <h2>Create a token</h2>
      <label>
        Member
        <select name="member">
          {members.map(({ org, username }, index) => (
            <option key={`${org} ${username}`} value={index}>
              {username} in {org}
            </option>
          ))}
        </select>
      </label>
      <fieldset>
        <legend>Scopes</legend>
        {scopes.map((scope) => (
          <label key={scope}>
            <input type="checkbox" name="scope" value={scope} defaultChecked={scope === '*'} /> {scope}
          </label>
        ))}
      </fieldset>
      <button type="submit" class="primary" disabled={members.length === 0}>
        Create token
      </button>
      {created !== '' && (
        <p>
          New token: <Secret value={created} what="new token" />
        </p>
      )}
    </form>
  )
}
