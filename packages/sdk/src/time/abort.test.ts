import { getEventListeners } from 'node:events'
import { expect, test } from 'vitest'
import { doWithin } from './abort.ts'
import { systemClock } from './clock.ts'

const late = new Error('late')
const aborted = new Error('aborted')
const makeReason = () => late

/** A limit, and a count of the timers and listeners that it left behind. */
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
    'throws synchronously',
    () => {
      throw new Error('at once')
    },
    'Error: at once',
  ],
  ['ignores its signal', () => new Promise(() => {}), 'Error: late'],
])('`doWithin()` leaves no timer and no listener when the work %s', async (_, work, wanted) => {
  const { limit, left } = watch(20)
  expect(
    await doWithin(limit, work).then(
      (value) => [value, left()],
      (error) => [String(error), left()],
    ),
  ).toEqual([wanted, 0])
})

test("`doWithin()` rejects with the reason of the caller's signal, even if the work rejects with another error", async () => {
  const { limit, left, parent } = watch(60_000)
  const ended = doWithin(limit, (signal) => {
    return new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('mine'))))
  })
  parent.abort(aborted)
  await expect(ended).rejects.toBe(aborted)
  expect(left()).toBe(0)
})

test.each<[string, () => ReturnType<typeof watch>['limit'], Error]>([
  ["the caller's signal has already fired", () => watch(60_000, ended()).limit, aborted],
  ['the clock calls back at once', () => ({ ...watch(0).limit, clock: immediate }), late],
])('`doWithin()` does not start the work when %s', async (_, makeLimit, reason) => {
  let isStarted = false
  const work = async () => {
    isStarted = true
  }
  await expect(doWithin(makeLimit(), work)).rejects.toBe(reason)
  expect(isStarted).toBe(false)
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
  controller.abort(aborted)
  return controller
}
