import { Choice } from './choices.ts'
import { toJson } from './parameters.ts'

/** Type of the data of whole events: text, JSON, or either. */
export type EventData = 'text' | 'json' | 'mixed'

/** Possible meanings of an item; `null` if it is not valid JSON. */
type Item = readonly [meaning: unknown] | null

/** The items of a stream that was sent. */
export function readItems(text: string, mediaType: string, events?: EventData): readonly Item[] {
  if (mediaType === 'text/event-stream') return readEvents(text, events)
  const parts = text.split(/json-seq$/.test(mediaType) ? '\u001e' : /\r?\n/)
  return parts.filter((part) => part.trim() !== '').map((part) => parseItem(part))
}

function parseItem(text: string): Item {
  try {
    return [JSON.parse(text)]
  } catch {
    return null
  }
}

/** HTML standard, "parsing an event stream". */
function readEvents(text: string, events: EventData | undefined): readonly Item[] {
  return text.split(/(?:\r\n|\n|\r){2,}/).flatMap((block): readonly Item[] => {
    const fields = block.split(/\r\n|\n|\r/).flatMap((line) => {
      const [, name, value = ''] = /^([^:]+)(?:: ?([\s\S]*))?$/.exec(line) ?? []
      return name === undefined ? [] : [[name, value] as const]
    })
    const lines = fields.flatMap(([name, value]) => (name === 'data' ? [value] : []))
    const data = lines.join('\n')
    if (lines.length === 0) return []
    if (events === undefined) return [[toJson(data)]]
    const { event, id, retry } = Object.fromEntries(fields)
    const json = parseItem(data)
    if (events === 'json' && json === null) return [null]
    return [
      [
        {
          ...(event !== undefined && { event }),
          ...(id !== undefined && { id }),
          ...(retry !== undefined && { retry: Number(retry) }),
          data:
            events === 'text' || json === null
              ? data
              : events === 'json'
                ? json[0]
                : new Choice([json[0], data]),
        },
      ],
    ]
  })
}
