// Validates an answer over and over: answers a second, and whether what comes out is right.
import { timeQuickest } from './time-quickest.mjs'

const [, , file] = process.argv
const { validate } = await import(file)
const project = (id) => ({
  id,
  name: `project-${id}`,
  description: 'What it is for, in a line or two of text that somebody has written.',
  region: 'us-west-2',
  cname: `project-${id}.example.com`,
  endpoint: 'https://data.example.com',
  visibility: 'private',
  created_at: '2026-01-02T03:04:05Z',
  tags: { team: 'sales', stage: 'production' },
})
const answer = () => ({ projects: Array.from({ length: 100 }, (_, index) => project(index + 1)) })
const text = JSON.stringify(answer())

const good = validate(JSON.parse(text))
const bad = answer()
bad.projects[57].id = 'fifty-seven'
const more = answer()
more.projects[57].newer = 'a property of a newer server'
const value = JSON.parse(text)
const microseconds = await timeQuickest(() => validate(value), { batches: 20, count: 300 })
console.log(
  JSON.stringify({
    microseconds,
    acceptsGood: good.ok,
    refusesBad: !validate(bad).ok,
    keepsUnknown: validate(more).value?.projects[57].newer !== undefined,
  }),
)
