import { type Signal, signal } from '@preact/signals'
import { admin } from '../admin.ts'
import type { ProjectRow } from '../types.ts'

const chunk = 100

/** Projects that match the search, newest first; only those that were scrolled to are loaded. */
export const projects: Signal<{
  readonly total: number | null
  readonly rows: readonly (ProjectRow | undefined)[]
}> = signal({ total: null, rows: [] })

export const search: Signal<string> = signal('')

const versions = new Map<number, Signal<number>>()

/** Changes whenever the project with this id, or something that belongs to it, changes. */
export function versionOf(id: number): Signal<number> {
  const version = versions.get(id) ?? signal(0)
  versions.set(id, version)
  return version
}

let generation = 0
const loading = new Set<number>()
let visible: readonly [first: number, last: number] = [0, chunk - 1]
let isReloadDue = false
let changes = 0

interface Page {
  readonly total: number
  readonly projects: readonly ProjectRow[]
}

/** Reloads every project that is shown. */
export function touchProjects(): void {
  for (const version of versions.values()) version.value++
}

/** Loads the rows from `first` to `last` that are not loaded yet. */
export function showRows(first: number, last: number): void {
  visible = [first, last]
  for (let start = Math.floor(first / chunk) * chunk; start <= last; start += chunk) {
    const isMissing = projects.value.rows.slice(start, Math.min(start + chunk, last + 1)).includes(undefined)
    if (isMissing || projects.value.total === null) void load(start)
  }
}

/** Loads the visible rows again, and keeps showing the old ones until then. */
export async function reloadProjects(): Promise<void> {
  generation++
  loading.clear()
  const [first, last] = visible
  const starts: number[] = []
  for (let start = Math.floor(first / chunk) * chunk; start <= last; start += chunk) starts.push(start)
  const own = generation
  const seen = changes
  const pages = await Promise.all(starts.map(fetchPage))
  if (own !== generation) return
  const total = pages[0]?.total ?? 0
  const rows: (ProjectRow | undefined)[] = Array.from({ length: total })
  for (const [index, start] of starts.entries()) {
    for (const [offset, row] of (pages[index]?.projects ?? []).entries()) rows[start + offset] = row
  }
  projects.value = { total, rows }
  // The response may be older than an event that arrived meanwhile.
  if (seen !== changes) scheduleReload()
}

/** Applies an event: a project that changed, is new, or was deleted (`null`). */
export function applyProject(id: number, value: ProjectRow | null): void {
  changes++
  versionOf(id).value++
  const index = projects.value.rows.findIndex((row) => row?.id === id)
  if (value !== null && index >= 0) {
    projects.value = { ...projects.value, rows: projects.value.rows.with(index, value) }
    return
  }
  scheduleReload()
}

/** Reloads once for all events of the next 100 ms. */
function scheduleReload(): void {
  if (isReloadDue) return
  isReloadDue = true
  setTimeout(() => {
    isReloadDue = false
    void reloadProjects()
  }, 100)
}

async function load(start: number): Promise<void> {
  if (loading.has(start)) return
  loading.add(start)
  const own = generation
  const seen = changes
  try {
    const page = await fetchPage(start)
    if (own !== generation) return
    const rows = [...projects.value.rows]
    rows.length = page.total
    for (const [offset, row] of page.projects.entries()) rows[start + offset] = row
    projects.value = { total: page.total, rows: Array.from(rows) }
    if (seen !== changes) scheduleReload()
  } finally {
    if (own === generation) loading.delete(start)
  }
}

function fetchPage(start: number): Promise<Page> {
  const query = new URLSearchParams({ limit: String(chunk), offset: String(start), search: search.value })
  return admin<Page>('GET', `projects?${query}`)
}
