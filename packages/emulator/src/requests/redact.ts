/** Takes the place of a value that is not shown. */
export const redacted = '[redacted]'

/** `'all'` shows a value with everything in it. */
type Shown = { readonly [name: string]: true | 'all' | Shown }

/**
 * The properties whose values may be shown, in requests and responses. The value of every other one can be
 * a secret: it is replaced, and so is everything within it. `true` shows the value, and within an object
 * or an array what this list allows.
 */
const common: Shown = Object.fromEntries(
  [
    ...['id', 'name', 'description', 'visibility', 'region', 'cluster_name', 'endpoint', 'cname'],
    ...[
      'project_id',
      'app_id',
      'org',
      'orgs',
      'org_id',
      'plan',
      'limits',
      'user_id',
      'username',
      'roles',
      'role',
    ],
    ...['created_at', 'updated_at', 'started_at', 'finished_at', 'expires_at', 'expires_in', 'timestamp'],
    ...['projects', 'apps', 'deployments', 'secrets', 'members', 'monitors', 'reactions', 'forks'],
    ...['instances', 'clusters', 'regions', 'container_images', 'default', 'provider', 'logs', 'total'],
    ...['status', 'error', 'error_code', 'error_message', 'spec'],
    ...['error_description', 'image', 'image_tag', 'tag', 'channel', 'update_channel', 'version', 'replicas'],
    ...['production_branch', 'branch', 'commit_sha', 'commit_message', 'creation_source', 'created_by'],
    ...['storage_size_gb', 'storage_claim_size_gb', 'node_group', 'registry', 'config', 'resources'],
    ...['executor', 'cpu', 'memory', 'requests', 'key_number', 'regenerated_key', 'repository'],
    ...['root_directory', 'forked_from', 'templateId', 'severity', 'enabled', 'op', 'threshold'],
    ...['grant_type', 'scope', 'scopes', 'client_id', 'token_type', 'limit', 'offset', 'tail', 'since'],
    ...['start', 'end', 'level', 'env', 'max_tail', 'deployment_id'],
  ].map((name) => [name, true as const]),
)

/** The part of a Spicepod that may be shown; its parameters hold passwords of data sources. */
const spicepod: Shown = { version: true, kind: true, name: true }

/** Names whose values may be shown in a request and a successful response. */
export const shownProperties: Shown = { ...common, spicepod }

/** Names whose values may be shown in an error: also its code and its messages, by the names of any fields. */
export const shownErrorProperties: Shown = {
  ...shownProperties,
  code: true,
  details: true,
  fieldErrors: 'all',
  formErrors: 'all',
}

/** Copies a JSON value without the parts that may not be shown. */
export function redact(value: unknown, shown: Shown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (depth > 100) return '[nested too deeply]'
  if (Array.isArray(value)) return value.map((item) => redact(item, shown, depth + 1))
  return mapProperties(value, (name, member) => {
    const rule = Object.hasOwn(shown, name) ? shown[name] : undefined
    if (rule === 'all') return member
    return rule === true ? redact(member, shown, depth + 1) : hide(member, rule ?? {}, depth + 1)
  })
}

/** Keeps the names of properties, booleans and `null`, and the strings that the rule allows. */
function hide(value: unknown, rule: Shown, depth: number): unknown {
  if (value === null || typeof value === 'boolean') return value
  if (typeof value !== 'object') return redacted
  if (depth > 100) return '[nested too deeply]'
  if (Array.isArray(value)) return value.map((item) => hide(item, {}, depth + 1))
  return mapProperties(value, (name, member) =>
    Object.hasOwn(rule, name) && typeof member === 'string' ? member : hide(member, {}, depth + 1),
  )
}

function mapProperties(value: object, map: (name: string, member: unknown) => unknown): object {
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [showName(name), map(name, member)]),
  )
}

/** The name of a property or parameter, unless it has the form of a value. */
export function showName(name: string): string {
  return /^[\w.?[\]$@-]{1,100}$/.test(name) ? name : redacted
}
