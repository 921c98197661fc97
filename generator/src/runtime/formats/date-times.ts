/** RFC 3339, section 5.6: with an offset, and with leap seconds where they can be. */
export function isDateTime(text: string): boolean {
  return /^.{10}[t ]/i.test(text) && isDate(text.slice(0, 10)) && isTime(text.slice(11))
}

/** RFC 3339's `full-date`. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(text)) return false
  const day = Number(text.slice(8))
  return day < 29 || new Date(`${text}T00:00Z`).getUTCDate() === day
}

/** RFC 3339's `full-time`. */
export function isTime(text: string): boolean {
  if (!/^(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i.test(text))
    return false
  if (text[6] !== '6') return true
  // A leap second is the last one of a day in UTC, whatever the offset.
  const time = new Date(`1970-01-01T${text.toUpperCase().replace(/:60(\.\d+)?/, ':59')}`)
  return time.getUTCHours() === 23 && time.getUTCMinutes() === 59
}

/** RFC 3339, appendix A. */
export const durationPattern: RegExp =
  /^P(?!$)(?:(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?|\d+W)$/
