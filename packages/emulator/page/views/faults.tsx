import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { admin } from '../admin.ts'
import { act, faults, operationIds } from '../store/session.ts'
import type { Effect, EffectKind, Fault, PendingFault } from '../types.ts'

const effects: { readonly [Kind in EffectKind]: string } = {
  status: 'Error response',
  'expired-token': 'Expired token (401)',
  latency: 'Late response',
  reset: 'Broken connection',
  truncate: 'Truncated body',
  drip: 'Slow body',
  body: 'Another body',
}

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'] as const
const times = ['before', 'after'] as const

/** Active faults, and a form to add one. */
export function Faults(): VNode {
  const pending = faults.value
  return (
    <section>
      <header>
        <h1 tabIndex={-1}>
          Faults <span class="count">{pending.length}</span>
        </h1>
        {pending.length > 0 && (
          <button
            type="button"
            onClick={() => void act('All faults removed.', () => admin('DELETE', 'faults'))}
          >
            Remove all
          </button>
        )}
      </header>
      <p>A fault makes the emulator fail on purpose, so that you can test how your program reacts.</p>
      {pending.length > 0 && (
        <ul class="entries card">
          {pending.map((fault) => (
            <li key={fault.id} class="row">
              <span class="grow">{describe(fault)}</span>
              <button
                type="button"
                class="small"
                onClick={() => void act('Fault removed.', () => admin('DELETE', `faults/${fault.id}`))}
              >
                Remove<span class="hidden"> fault {fault.id}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <Form />
    </section>
  )
}

function describe({ fault, remaining }: PendingFault): string {
  const { operation = '*', method, when, probability, skip, effect } = fault
  const { kind, ...values } = effect
  const details = Object.entries(values).map(([name, value]) => `${name} ${JSON.stringify(value)}`)
  return [
    `${method ? `${method} ` : ''}${operation}: ${effects[kind].toLowerCase()}`,
    ...details,
    remaining === null ? 'until removed' : `${remaining} ${remaining === 1 ? 'time' : 'times'}`,
    ...(skip ? [`after ${skip} ${skip === 1 ? 'request' : 'requests'}`] : []),
    ...(probability === undefined ? [] : [`probability ${probability}`]),
    ...(when === undefined ? [] : [`${when} the request is carried out`]),
  ].join(', ')
}

function Form(): VNode {
  const [kind, setKind] = useState<EffectKind>('status')
  return (
    <form
      class="card form"
      onSubmit={(event) => {
        event.preventDefault()
        const fault = readForm(new FormData(event.currentTarget), kind)
        void act('Fault added.', () => admin('POST', 'faults', fault))
      }}
    >
      <h2>Add a fault</h2>
      <label>
        Operation
        <input
          name="operation"
          list="operations"
          defaultValue="*"
          required
          aria-describedby="operation-hint"
        />
        <small id="operation-hint">An operation, a pattern such as projects.*, or * for all</small>
      </label>
      <datalist id="operations">
        {['*', 'token', ...operationIds.value].map((id) => (
          <option key={id} value={id} />
        ))}
      </datalist>
      <label>
        Effect
        <select value={kind} onChange={(event) => setKind(event.currentTarget.value as EffectKind)}>
          {Object.entries(effects).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <EffectFields kind={kind} />
      <NumberField name="times" label="How often (0: until removed)" value={1} />
      <NumberField name="skip" label="Requests to skip first" value={0} />
      <NumberField name="probability" label="Probability (0 to 1)" value={1} step="any" max={1} />
      <Choice name="method" label="Method" first="any" values={methods} />
      <Choice name="when" label="When" first="as usual for the effect" values={times} />
      <button type="submit" class="primary">
        Add fault
      </button>
    </form>
  )
}

interface ChoiceProps {
  readonly name: string
  readonly label: string
  /** The label of the empty option. */
  readonly first: string
  readonly values: readonly string[]
}

function Choice({ name, label, first, values }: ChoiceProps): VNode {
  return (
    <label>
      {label}
      <select name={name}>
        <option value="">{first}</option>
        {values.map((value) => (
          <option key={value}>{value}</option>
        ))}
      </select>
    </label>
  )
}

interface NumberProps {
  readonly name: string
  readonly label: string
  readonly value: number
  readonly step?: string
  readonly max?: number
}

function NumberField({ name, label, value, step = '1', max }: NumberProps): VNode {
  return (
    <label>
      {label}
      <input name={name} type="number" min={0} max={max} step={step} defaultValue={String(value)} required />
    </label>
  )
}

function EffectFields({ kind }: { readonly kind: EffectKind }): VNode | null {
  switch (kind) {
    case 'status':
      return (
        <>
          <NumberField name="status" label="Status" value={503} />
          <label>
            Error code
            <input name="code" placeholder="none" />
          </label>
          <label>
            Retry-After
            <input name="retryAfter" placeholder="none" inputMode="numeric" />
          </label>
        </>
      )
    case 'latency':
      return <NumberField name="ms" label="Milliseconds" value={2000} />
    case 'truncate':
      return <NumberField name="bytes" label="Bytes to send" value={10} />
    case 'drip':
      return (
        <>
          <NumberField name="bytes" label="Bytes at a time" value={1} />
          <NumberField name="everyMs" label="Milliseconds between them" value={1000} />
        </>
      )
    case 'body':
      return (
        <>
          <label>
            Content type
            <input name="contentType" defaultValue="text/html" />
          </label>
          <label>
            Body
            <textarea name="body" rows={3} defaultValue="<h1>502 Bad Gateway</h1>" />
          </label>
        </>
      )
    default:
      return null
  }
}

/** A fault from the fields of the form; the emulator checks it. */
export function readForm(form: FormData, kind: EffectKind): Fault {
  const text = (name: string) => String(form.get(name) ?? '')
  const number = (name: string) => Number(text(name))
  const probability = number('probability')
  const skip = number('skip')
  return {
    operation: text('operation') as NonNullable<Fault['operation']>,
    ...(text('method') === '' ? {} : { method: text('method') as NonNullable<Fault['method']> }),
    ...(text('when') === '' ? {} : { when: text('when') as NonNullable<Fault['when']> }),
    times: number('times'),
    ...(skip > 0 ? { skip } : {}),
    ...(probability < 1 ? { probability } : {}),
    effect: readEffect(kind, text, number),
  }
}

function readEffect(
  kind: EffectKind,
  text: (name: string) => string,
  number: (name: string) => number,
): Effect {
  switch (kind) {
    case 'status':
      return {
        kind,
        status: number('status'),
        ...(text('code') === '' ? {} : { code: text('code') }),
        ...(text('retryAfter') === '' ? {} : { headers: { 'retry-after': text('retryAfter') } }),
      }
    case 'latency':
      return { kind, ms: number('ms') }
    case 'truncate':
      return { kind, bytes: number('bytes') }
    case 'drip':
      return { kind, bytes: number('bytes'), everyMs: number('everyMs') }
    case 'body':
      return { kind, body: text('body'), contentType: text('contentType') }
    default:
      return { kind }
  }
}
