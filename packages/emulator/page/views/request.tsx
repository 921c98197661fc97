import type { VNode } from 'preact'
import { useEffect } from 'preact/hooks'
import { Code, Json } from '../parts/code.tsx'
import { CopyButton } from '../parts/copy-button.tsx'
import { Status } from '../parts/pill.tsx'
import { useLoaded } from '../parts/use-loaded.ts'
import { linkTo } from '../route.ts'
import { writeCurl, writeSdkCall } from '../snippets.ts'
import { requests } from '../store/requests.ts'
import { operations } from '../store/session.ts'
import type { ReceivedRequest } from '../types.ts'

/** One request with headers, body and response, and how to send it again. */
export function RequestDetail({ id }: { readonly id: string }): VNode {
  const status = requests.value.find((row) => row.id === id)?.status
  const { value: request, problem } = useLoaded<ReceivedRequest>(`requests/${encodeURIComponent(id)}`, status)
  useEffect(() => {
    document.querySelector<HTMLElement>('.detail h2')?.focus()
  }, [request?.id])
  return (
    <article
      class="detail"
      aria-label="Request"
      onKeyDown={(event) => {
        if (event.key === 'Escape') close(id)
      }}
    >
      <header>
        <h2 tabIndex={-1}>
          <code>{request ? `${request.method} ${request.path}` : id}</code>
        </h2>
        <button type="button" class="small" onClick={() => close(id)}>
          Close
        </button>
      </header>
      {request ? <Content request={request} /> : <p>{problem === '' ? 'Loading…' : problem}</p>}
    </article>
  )
}

/** Closes the request; the focus goes back to its row. */
function close(id: string): void {
  location.hash = linkTo('requests')
  document.querySelector<HTMLElement>(`a[href=${JSON.stringify(linkTo('requests', id))}]`)?.focus()
}

function Content({ request }: { readonly request: ReceivedRequest }): VNode {
  const call = writeSdkCall(request, operations.value)
  const curl = writeCurl(request, location.origin)
  const { response, query, durationMs } = request
  return (
    <>
      <p>
        <Status status={request.status} /> {request.operation}{' '}
        {durationMs !== null && <span class="quiet">{Math.round(durationMs)} ms</span>}
      </p>
      <p class="quiet">
        {request.caller ?? 'no caller'}, {request.org ?? 'no organization'}, {request.time}, id{' '}
        <code>{request.id}</code>
      </p>
      <div class="actions">
        <CopyButton text={curl} what="as curl" isNamed />
        {call !== null && <CopyButton text={call} what="as SDK call" isNamed />}
      </div>
      <Headers title="Request" headers={request.headers} />
      {Object.keys(query).length > 0 && <Json value={query} what="query" />}
      {request.body !== null && <Json value={request.body} what="request body" />}
      {response && <Headers title="Response" headers={response.headers} />}
      {response && response.body !== null && <Json value={response.body} what="response body" />}
      {call !== null && (
        <>
          <h3>SDK call</h3>
          <Code text={call} what="SDK call" />
        </>
      )}
      <h3>curl</h3>
      <Code text={curl} what="curl command" />
    </>
  )
}

interface HeadersProps {
  readonly title: string
  readonly headers: Readonly<Record<string, string>>
}

function Headers({ title, headers }: HeadersProps): VNode {
  return (
    <>
      <h3>{title}</h3>
      <dl class="headers">
        {Object.entries(headers).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
