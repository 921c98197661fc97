import { expect, test } from 'vitest'
import { CallState } from './context.ts'

test.each(['acceptedBefore', 'notRetried', 'response'])(
  'the state of a call has its own `%s`, so that a polluted prototype cannot provide one',
  (name) => {
    expect(Object.getOwnPropertyDescriptor(new CallState(), name)).toMatchObject({ value: undefined })
  },
)
