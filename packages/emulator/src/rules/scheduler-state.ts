import type { Spicepod } from '../entities/projects.ts'
import { invalidField } from '../http/api-error.ts'

const field = 'scheduler_state_location'

/**
 * Sets a separate state location for the scheduler of a fork if the source has a scheduler.
 * @throws ApiError 400
 */
export function moveScheduler(spicepod: Spicepod, location: string | undefined): Spicepod {
  const current = schedulerLocation(spicepod)
  if (current === null) {
    if (location === undefined) return spicepod
    throw invalidField(
      field,
      'the source keeps no scheduler state',
      'scheduler_state_location_not_applicable',
    )
  }
  if (location === undefined) {
    throw invalidField(
      field,
      'is required: the source keeps scheduler state',
      'scheduler_state_location_required',
    )
  }
  if (!/^s3:\/\/[^/]+/.test(location)) {
    throw invalidField(field, 'must be an s3:// location', 'scheduler_state_location_unsupported')
  }
  if (contains(location, current) || contains(current, location)) {
    throw invalidField(field, 'overlaps that of the source', 'scheduler_state_location_overlaps_source')
  }
  const runtime = spicepod.runtime as { readonly scheduler: object }
  return {
    ...spicepod,
    runtime: { ...runtime, scheduler: { ...runtime.scheduler, state_location: location } },
  }
}

function schedulerLocation(spicepod: Spicepod): string | null {
  const { runtime } = spicepod as { runtime?: { scheduler?: { state_location?: unknown } | null } | null }
  const location = runtime?.scheduler?.state_location
  return typeof location === 'string' ? location : null
}

/** Returns true if the second location is the first, or lies below it. */
function contains(outer: string, inner: string): boolean {
  const end = (location: string) => `${location.replace(/\/+$/, '')}/`
  return end(inner).startsWith(end(outer))
}
