import { expect, test } from 'vitest'
import { EventHub } from './event-hub.ts'

test('an event is described and serialized once, however many subscribers receive it', () => {
  const hub = new EventHub()
  const received: string[] = []
  let serialized = 0
  const value = { toJSON: () => ++serialized }
  hub.emit('projects', () => value)
  const ends = Array.from({ length: 3 }, () => hub.subscribe((event) => received.push(event)))
  ends[0]?.()
  hub.emit('projects', () => value)
  const event = 'event: projects\ndata: 1\n\n'
  expect(received).toEqual([event, event])
})
