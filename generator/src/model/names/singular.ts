import { wordSet } from '../../word-set.ts'

/** Irregular plurals. A library would know more, but each of its corrections would rename functions of users. */
const irregular: ReadonlyMap<string, string> = new Map(
  `people person, children child, men man, women woman, feet foot, teeth tooth, geese goose, mice mouse,
  indices index, indexes index, vertices vertex, matrices matrix, appendices appendix, criteria criterion,
  phenomena phenomenon, schemata schema, analyses analysis, axes axis, crises crisis, hypotheses hypothesis,
  theses thesis, syntheses synthesis, diagnoses diagnosis, parentheses parenthesis, quizzes quiz, buses bus,
  gases gas, viruses virus, statuses status, aliases alias, canvases canvas, atlases atlas, biases bias,
  campuses campus, bonuses bonus, lenses lens, focuses focus, censuses census, corpora corpus, apis api,
  kpis kpi, uris uri, emojis emoji, cpus cpu, vcpus vcpu, gpus gpu, skus sku, menus menu, movies movie,
  cookies cookie, ties tie, pies pie, lies lie, zombies zombie, calories calorie, caches cache, aches ache,
  axles axle, shoes shoe, toes toe, canoes canoe, leaves leaf, knives knife, wives wife, lives life,
  halves half, shelves shelf, wolves wolf, thieves thief, loaves loaf, calves calf, elves elf, selves self,
  scarves scarf`
    .split(/,\s+/)
    .map((pair) => pair.split(' ') as [string, string]),
)

/** Words that end like plurals, or are plural by nature, and do not change. */
const unchanging = wordSet(
  `alias always analytics anonymous as asynchronous atlas aws bias canvas chaos chess christmas css data dns economics
  gas gps has https iaas ios its kubernetes lens logistics mathematics means media metadata nas news os paas physics
  previous redis saas series sms species synchronous texas tls was yes`,
)

/** The singular of a lowercase English word; the word itself if it has none or no rule applies. */
export function toSingular(word: string): string {
  const known = irregular.get(word)
  if (known !== undefined) return known
  if (unchanging.has(word) || !word.endsWith('s') || word.length < 3) return word
  if (/(?:ss|us|is)$/.test(word)) return word
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2)
  if (/(?:[^aeiou]o)es$/.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}

/** Returns whether a word looks like a plural. */
export function isPlural(word: string): boolean {
  return toSingular(word) !== word
}
