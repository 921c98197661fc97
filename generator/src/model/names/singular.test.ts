import { expect, test } from 'vitest'
import { isPlural, toSingular } from './singular.ts'

test.each(
  `projects/project secrets/secret statuses/status aliases/alias branches/branch policies/policy indices/index
  addresses/address processes/process boxes/box taxes/tax heroes/hero matches/match crashes/crash databases/database
  releases/release caches/cache archives/archive leaves/leaf people/person children/child analyses/analysis
  queries/query keys/key days/day companies/company criteria/criterion vertices/vertex sizes/size quizzes/quiz
  responses/response licenses/license horses/horse movies/movie cookies/cookie apis/api cpus/cpu menus/menu
  buses/bus viruses/virus data/data series/series news/news analytics/analytics status/status address/address
  dns/dns access/access progress/progress analysis/analysis kubernetes/kubernetes https/https ids/id vms/vm
  employees/employee knives/knife entries/entry categories/category replies/reply usages/usage bonuses/bonus`
    .split(/\s+/)
    .map((pair) => pair.split('/') as [string, string]),
)('the singular of %s is %s', (plural, singular) => {
  expect(toSingular(plural)).toBe(singular)
  expect(isPlural(plural)).toBe(plural !== singular)
})
