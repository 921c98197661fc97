import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { admin } from '../admin.ts'
import { Code, Json } from '../parts/code.tsx'
import { Status } from '../parts/pill.tsx'
import { linkTo } from '../route.ts'
import { writeCurl, writeSdkCall } from '../snippets.ts'
import { requests } from '../store/requests.ts'
import { operations } from '../store/session.ts'
import type { ReceivedRequest } from '../types.ts'

/** One request with headers, body and response, and how to send it again. */
export function RequestDetail({ id }: { readonly id: string }): VNode {
  const [request, setRequest] = useState<ReceivedRequest | null>(null)
  const [problem, setProblem] = useState('')
  const status = requests.value.find((row) => row.id === id)?.status
  useEffect(() => {
    let isCurrent = true
    admin<ReceivedRequest>('GET', `requests/${encodeURIComponent(id)}`).then(
      (found) => {
        if (!isCurrent) return
        setRequest(found)
        setProblem('')
      },
      (error: Error) => {
        if (!isCurrent) return
        setRequest(null)
        setProblem(error.message)
      },
    )
    return () => {
      isCurrent = false
    }
  }, [id, status])

  return (
    <article class="detail" aria-label="Request">
      <a href={linkTo('requests')}>Close</a>
      {request ? <Content request={request} /> : <p>{problem === '' ? 'Loading…' : problem}</p>}
    </article>
  )
}

function Content({ request }: { readonly request: ReceivedRequest }): VNode {
  const call = writeSdkCall(request, operations.value)
  return (
    <>
      <h2>
        <code>
          {request.method} {request.path}
        </code>
      </h2>
      <p>
        <Status status={request.status} /> {request.operation}{' '}
        {request.durationMs !== null && `${Math.round(request.durationMs)} ms`}
      </p>
      <p class="quiet">
        {request.caller ?? 'no caller'}, {request.org ?? 'no organization'}, {request.time}, id{' '}
        <code>{request.id}</code>
      </p>
      {call !== null && (
        <>
          <h3>SDK call</h3>
          <Code text={call} what="SDK call" />
        </>
      )}
      <h3>curl</h3>
      <Code text={writeCurl(request, location.origin)} what="curl command" />
      <h3>Request headers</h3>
      <Json value={request.headers} what="request headers" />
      {Object.keys(request.query).length > 0 && (
        <>
          <h3>Query</h3>
          <Json value={request.query} what="query" />
        </>
      )}
      {request.body !== null && (
        <>
          <h3>Request body</h3>
          <Json value={request.body} what="request body" />
        </>
      )}
      {request.response && (
        <>
          <h3>Response headers</h3>
          <Json value={request.response.headers} what="response headers" />
          {request.response.body !== null && (
            <>
              <h3>Response body</h3>
              <Json value={request.response.body} what="response body" />
            </>
          )}
        </>
      )}
    </>
  )
}
