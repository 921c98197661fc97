import type { VNode } from 'preact'
import { admin } from '../admin.ts'
import { Status } from '../parts/pill.tsx'
import { Time } from '../parts/time.tsx'
import { VirtualList } from '../parts/virtual-list.tsx'
import { linkTo } from '../route.ts'
import { filter, matching, requests } from '../store/requests.ts'
import { act } from '../store/session.ts'
import { RequestDetail } from './request.tsx'

/** Requests as they arrive; the selected one beside them. */
export function Requests({ id }: { readonly id: string | undefined }): VNode {
  const rows = matching.value
  return (
    <section class="fill">
      <header>
        <h1 tabIndex={-1}>
          Requests <span class="count">{requests.value.length}</span>
        </h1>
        <input
          type="search"
          placeholder="Filter: GET projects 404"
          aria-label="Filter requests by method, path, operation, status, caller or organization"
          value={filter.value.text}
          onInput={(event) => {
            filter.value = { ...filter.value, text: event.currentTarget.value }
          }}
        />
        <label>
          <input
            type="checkbox"
            checked={filter.value.failed}
            onChange={(event) => {
              filter.value = { ...filter.value, failed: event.currentTarget.checked }
            }}
          />{' '}
          Errors only
        </label>
        <button
          type="button"
          onClick={() =>
            void act('Requests cleared.', async () => {
              await admin('DELETE', 'requests')
              requests.value = []
            })
          }
        >
          Clear
        </button>
      </header>
      {rows.length === 0 && (
        <p class="card">
          {requests.value.length === 0
            ? 'No requests yet. They appear here as your program sends them.'
            : 'No request matches.'}
        </p>
      )}
      <div class="split">
        {rows.length > 0 && (
          <VirtualList
            label="Requests"
            total={rows.length}
            rowHeight={44}
            keyOf={(index) => rows[index]?.id ?? index}
            renderRow={(index) => {
              const row = rows[index]
              if (!row) return null
              return (
                <a
                  class="row"
                  href={linkTo('requests', row.id)}
                  aria-current={row.id === id ? 'true' : undefined}
                >
                  <Status status={row.status} />
                  <code class="method">{row.method}</code>
                  <code class="grow">{row.path}</code>
                  <span class="quiet wide">{row.operation}</span>
                  <span class="quiet wide number">
                    {row.durationMs === null ? '' : `${Math.round(row.durationMs)} ms`}
                  </span>
                  <span class="quiet number">
                    <Time iso={row.time} />
                  </span>
                </a>
              )
            }}
          />
        )}
        {id !== undefined && <RequestDetail id={id} />}
      </div>
    </section>
  )
}
