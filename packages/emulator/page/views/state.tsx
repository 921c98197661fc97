import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { admin } from '../admin.ts'
import { Pill } from '../parts/pill.tsx'
import { act, clock } from '../store/session.ts'

const steps: readonly (readonly [label: string, ms: number])[] = [
  ['1 second', 1000],
  ['1 minute', 60_000],
  ['15 minutes', 900_000],
  ['1 hour', 3_600_000],
  ['1 day', 86_400_000],
]

const outcomes: readonly (readonly [label: string, outcome: object])[] = [
  ['succeeds', { status: 'succeeded' }],
  ['fails: internal_error', { errorCode: 'internal_error' }],
  ['fails: unable_to_start', { errorCode: 'unable_to_start' }],
  ['fails: pod_exceeds_node_capacity', { errorCode: 'pod_exceeds_node_capacity' }],
  ['waits a minute for CPU, then succeeds', { waiting: { errorCode: 'insufficient_cpu', ms: 60_000 } }],
  ['waits a minute for memory, then succeeds', { waiting: { errorCode: 'insufficient_memory', ms: 60_000 } }],
]

/** Clock, next deployment, seed, export and reset. */
export function State(): VNode {
  return (
    <section>
      <header>
        <h1 tabIndex={-1}>Clock and state</h1>
      </header>
      <Clock />
      <NextDeployment />
      <Seed />
      <div class="card">
        <h2>Export and reset</h2>
        <div class="actions">
          <a class="button" href="/_emulator/export" download="spice-cloud-seed.json">
            Export as a seed
          </a>
          <button
            type="button"
            class="danger"
            onClick={() => {
              if (confirm('Delete all state and start again?')) {
                void act('The state was reset.', () => admin('POST', 'reset'))
              }
            }}
          >
            Reset
          </button>
        </div>
      </div>
    </section>
  )
}

function Clock(): VNode {
  const [now, setNow] = useState(Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [])
  const { now: read, readAt, isRunning } = clock.value
  const time = Date.parse(read) + (isRunning ? Math.max(0, now - readAt) : 0)
  const advance = (ms: number, label: string) =>
    void act(`The clock moved forward by ${label}.`, () => admin('POST', 'clock', { advanceMs: ms }))
  return (
    <div class="card">
      <h2>Clock</h2>
      <p>
        <time class="clock">{new Date(time).toISOString().replace(/\.\d+Z$/, 'Z')}</time>{' '}
        {!isRunning && <Pill state="stopped" />}
      </p>
      <p class="quiet">Deployments, tokens and rate limits follow this clock. It only moves forward.</p>
      <div class="actions">
        {steps.map(([label, ms]) => (
          <button key={label} type="button" onClick={() => advance(ms, label)}>
            + {label}
          </button>
        ))}
      </div>
    </div>
  )
}

function NextDeployment(): VNode {
  return (
    <form
      class="card form"
      onSubmit={(event) => {
        event.preventDefault()
        const [label, outcome] = outcomes[Number(new FormData(event.currentTarget).get('outcome'))] ?? []
        void act(`The next deployment ${label}.`, () => admin('POST', 'deployments', outcome))
      }}
    >
      <h2>Next deployment</h2>
      <label>
        Outcome
        <select name="outcome">
          {outcomes.map(([label], index) => (
            <option key={label} value={index}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <button type="submit">Apply to the next deployment</button>
    </form>
  )
}

function Seed(): VNode {
  const [text, setText] = useState(
    '{\n  "organizations": [{ "name": "second", "projects": [{ "name": "orders" }] }]\n}',
  )
  return (
    <form
      class="card form"
      onSubmit={(event) => {
        event.preventDefault()
        void act('The seed was added.', () => admin('POST', 'seed', text))
      }}
    >
      <h2>Seed</h2>
      <p class="quiet">Adds organizations, projects and credentials to the state; all of them or none.</p>
      <label>
        File
        <input
          type="file"
          accept=".json,application/json"
          onChange={async (event) => {
            const file = event.currentTarget.files?.[0]
            if (file) setText(await file.text())
          }}
        />
      </label>
      <label>
        JSON
        <textarea
          rows={8}
          spellcheck={false}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="primary">
        Add seed
      </button>
    </form>
  )
}
