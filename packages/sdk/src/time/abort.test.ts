import { getEventListeners } from 'node:events'
import { expect, test } from 'vitest'
import { doWithin } from './abort.ts'
import { systemClock } from './clock.ts'

const late = new Error('late')
const parting = new Error('parting')
const makeReason = () => late

/** A limit, and what is left of it: its timers and listeners. */
function watch(ms: number, parent = new AbortController()) {
  const timers = new Set<object>()
  const timer = (wait: number, callback: () => void) => {
    const handle = {}
    timers.add(handle)
    const cancel = systemClock.timer(wait, callback)
    return () => {
      timers.delete(handle)
      cancel()
    }
  }
  return {
    parent,
    limit: { ms, makeReason, signal: parent.signal, clock: { ...systemClock, timer } },
    left: () => timers.size + getEventListeners(parent.signal, 'abort').length,
  }
}

test.each<[string, () => Promise<unknown>, string]>([
  ['succeeds', async () => 'done', 'done'],
  ['fails', () => Promise.reject(new Error('work')), 'Error: work'],
  [
    'throws before there is a promise',
    () => {
      throw new Error('at once')
    },
    'Error: at once',
  ],
  ['does not heed its signal', () => new Promise(() => {}), 'Error: late'],
])('leaves nothing when the work %s', async (_, work, wanted) => {
  const { limit, left } = watch(20)
  expect(
    await doWithin(limit, work).then(
      (value) => [value, left()],
      (error) => [String(error), left()],
    ),
  ).toEqual([wanted, 0])
})

test('ends with the reason of the signal above, whatever the work makes of it', async () => {
  const { limit, left, parent } = watch(60_000)
  const ended = doWithin(limit, (signal) => {
    return new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('mine'))))
  })
  parent.abort(parting)
  await expect(ended).rejects.toBe(parting)
  expect(left()).toBe(0)
})

test.each<[string, () => ReturnType<typeof watch>['limit'], Error]>([
  ['the signal above has ended already', () => watch(60_000, ended()).limit, parting],
  ['the clock calls back at once', () => ({ ...watch(0).limit, clock: immediate }), late],
])('begins nothing when %s', async (_, makeLimit, reason) => {
  let begun = false
  const work = async () => {
    begun = true
  }
  await expect(doWithin(makeLimit(), work)).rejects.toBe(reason)
  expect(begun).toBe(false)
})

const immediate = {
  ...systemClock,
  timer(_: number, callback: () => void) {
    callback()
    return () => {}
  },
}

function ended(): AbortController {
  const controller = new AbortController()
  controller.abort(parting)
  return controller
}
