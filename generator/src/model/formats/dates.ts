/** RFC 3339, section 5.6: with an offset, and with leap seconds where they can be. */
export function isDateTime(text: string): boolean {
  const [, date = '', time = ''] = /^(.{10})[t ](.+)$/is.exec(text) ?? []
  return isDate(date) && isTime(time)
}

/** RFC 3339's `full-date`. */
export function isDate(text: string): boolean {
  const [, year, month, day] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []).map(Number)
  if (year === undefined || month === undefined || day === undefined || month < 1 || month > 12) return false
  return day >= 1 && day <= countDays(year, month)
}

/** RFC 3339's `full-time`. */
export function isTime(text: string): boolean {
  const match = /^(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:z|([+-])(\d\d):(\d\d))$/i.exec(text)
  if (!match) return false
  const [hour = 0, minute = 0, second = 0, offsetHour = 0, offsetMinute = 0] = [1, 2, 3, 5, 6].map((index) =>
    Number(match[index] ?? 0),
  )
  if (hour > 23 || minute > 59 || offsetHour > 23 || offsetMinute > 59) return false
  // A leap second is the last one of a day in UTC, wherever the clock hangs.
  const offset = (offsetHour * 60 + offsetMinute) * (match[4] === '-' ? -1 : 1)
  return second < 60 || (second === 60 && (hour * 60 + minute - offset + 2880) % 1440 === 1439)
}

/** RFC 3339, appendix A. */
export function isDuration(text: string): boolean {
  return /^P(?!$)(?:(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?|\d+W)$/.test(text)
}

function countDays(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
}
