// Generated from openapi.json by emit/schemas/schemas.ts.hbs. Edit those, then run: npm run generate
import type * as types from '@spice-cloud/types/schemas'
import * as z from './runtime.ts'

export const AlertSpec: z.Schema<types.AlertSpec> = /*#__PURE__*/ z.lazy(() =>
  z.looseObject({ op: z.literal(['GT', 'GEQ', 'LT', 'LEQ', 'EQ', 'NEQ']), threshold: z.number }, {
    dataset: z.string,
    datasets: z.array(z.string).check(z.maxLength(20)),
    includeDetails: z.boolean,
    severity: z.literal(['warn', 'critical']),
    sustainSecs: z.integer.check(z.gte(0), z.lte(86400)),
    window: z.literal(['1m', '5m', '15m', '30m', '1h']),
  }),
)

export const EmailTarget: z.Schema<types.EmailTarget> = /*#__PURE__*/ z.lazy(() =>
  z.looseObject({ type: z.literal('email') }, { emails: z.array(z.email).check(z.maxLength(20)) }),
)

export const SlackTarget: z.Schema<types.SlackTarget> = /*#__PURE__*/ z.lazy(() =>
  z.looseObject({ channelId: z.string, type: z.literal('slack') }),
)

export const HttpTarget: z.Schema<types.HttpTarget> = /*#__PURE__*/ z.lazy(() =>
  z.looseObject({ type: z.literal('http'), url: z.uri }, { method: z.literal(['POST', 'PUT', 'PATCH']), token: z.string }),
)

export const AlertTarget: z.Schema<types.AlertTarget> = /*#__PURE__*/ z.lazy(() =>
  z.discriminatedUnion('type', [EmailTarget, SlackTarget, HttpTarget]),
)

export const Alert: z.Schema<types.Alert> = /*#__PURE__*/ z.lazy(() =>
  z.looseObject({
    id: z.uuid,
    name: z.string,
    spec: AlertSpec,
    status: z.literal(['active', 'disabled']),
    templateId: z.string,
  }, {
    created_at: z.dateTime,
    description: z.nullable(z.string),
    evaluation_unavailable_reason: z.nullable(z.string),
    last_fired_at: z.nullable(z.dateTime),
    last_resolved_at: z.nullable(z.dateTime),
    recipientUserIds: z.array(z.integer).check(z.maxLength(50)),
    target: AlertTarget,
    targets: z.array(AlertTarget).check(z.maxLength(3)),
    updated_at: z.nullable(z.dateTime),
  }),
)

export const HttpTargetRead: z.Schema<types.HttpTargetRead> = /*#__PURE__*/ z.lazy(() =>
  z.looseObject({ type: z.literal('http'), url: z.uri }, { method: z.literal(['POST', 'PUT', 'PATCH']) }),
)

export const AlertTargetRead: z.Schema<types.AlertTargetRead> = /*#__PURE__*/ z.lazy(() =>
  z.discriminatedUnion('type', [EmailTarget, SlackTarget, HttpTargetRead]),
)

export const AlertRead: z.Schema<types.AlertRead> = /*#__PURE__*/ z.lazy(() =>
  z.looseObject({
    id: z.uuid,
    name: z.string,
    spec: AlertSpec,
    status: z.literal(['active', 'disabled']),
    templateId: z.string,
  }, {
    created_at: z.dateTime,
    description: z.nullable(z.string),
    evaluation_unavailable_reason: z.nullable(z.string),
    last_fired_at: z.nullable(z.dateTime),
    last_resolved_at: z.nullable(z.dateTime),
    recipientUserIds: z.array(z.integer).check(z.maxLength(50)),
    target: AlertTargetRead,
    targets: z.array(AlertTargetRead).check(z.maxLength(3)),
    updated_at: z.nullable(z.dateTime),
  }),
)

export const ApiKeys: z.Schema<types.ApiKeys> = /*#__PURE__*/ z.lazy(() =>
  z.looseObject({}, { api_key: z.nullable(z.string), api_key_2: z.nullable(z.string) }),
)

export const ApiKeysRegenerated: z.Schema<types.ApiKeysRegenerated> = /*#__PURE__*/ z.lazy(() =>
  z.looseObject({ regenerated_key: z.literal([0, 1, 2]) }, { api_key: z.nullable(z.string), api_key_2: z.nullable(z.string) }),
)

export const Deployment: z.Schema<types.Deployment> = /*#__PURE__*/ z.lazy(() =>
  z.looseObject({
    created_at: z.dateTime,
    id: z.integer,
    status: z.literal(['queued', 'in_progress', 'succeeded', 'failed', 'created']),
  }, {
    branch: z.nullable(z.string),
    commit_message: z.nullable(z.string),
    commit_sha: z.nullable(z.string),
    created_by: z.nullable(z.string),
    creation_source: z.nullable(z.string),
    error_code: z.literal([
      'insufficient_cpu',
      'insufficient_memory',
      'insufficient_storage',
      'insufficient_instances',
      'pod_exceeds_node_capacity',
      'unable_to_start',
      'internal_error',
      null,
    ]),
    error_message: z.nullable(z.string),
    finished_at: z.nullable(z.dateTime),
    image_tag: z.nullable(z.string),
    replicas: z.integer,
    started_at: z.nullable(z.dateTime),
    updated_at: z.nullable(z.dateTime),
  }),
)

/** Compute resources of each replica */
export const Resources: z.Schema<types.Resources> = /*#__PURE__*/ z.lazy(() =>
  z.looseObject({}, {
    limits: z.looseObject({}, { cpu: z.string, 'ephemeral-storage': z.string, memory: z.string }),
    requests: z.looseObject({}, { cpu: z.string, memory: z.string }),
  }),
)

/** Executors of a distributed runtime */
export const Executor: z.Schema<types.Executor> = /*#__PURE__*/ z.lazy(() =>
  z.looseObject({}, { replicas: z.integer, resources: Resources, storage_size_gb: z.number }),
)

export const InstanceMetrics: z.Schema<types.InstanceMetrics> = /*#__PURE__*/ z.lazy(() =>
  z.looseObject({}, {
    cpu_usage_percent: z.number,
    disk_read_bytes: z.number,
    disk_read_operations: z.number,
    disk_write_bytes: z.number,
    disk_write_operations: z.number,
    memory_usage_bytes: z.number,
  }),
)

export const Project: z.Schema<types.Project> = /*#__PURE__*/ z.lazy(() =>
  z.looseObject({
    created_at: z.dateTime,
    id: z.integer,
    name: z.string,
    visibility: z.literal(['public', 'private']),
  }, {
    cluster_name: z.nullable(z.string),
    cname: z.nullable(z.string),
    description: z.nullable(z.string),
    endpoint: z.nullable(z.string),
    forked_from: z.nullable(z.looseObject({ id: z.integer, name: z.string })),
    region: z.nullable(z.string),
    tags: z.nullable(z.mapObject({}, {}, z.string)),
  }),
)

export const ProjectWithConfig: z.Schema<types.ProjectWithConfig> = /*#__PURE__*/ z.lazy(() =>
  z.looseObject({
    config: z.looseObject({}, {
      executor: Executor,
      image: z.nullable(z.string),
      image_tag: z.nullable(z.string),
      node_group: z.nullable(z.string),
      region: z.nullable(z.string),
      registry: z.nullable(z.string),
      replicas: z.integer,
      resources: Resources,
      spicepod: z.nullable(z.looseObject({})),
      storage_claim_size_gb: z.nullable(z.number),
      storage_size_gb: z.nullable(z.number),
      update_channel: z.literal(['stable', 'preview', 'nightly', null]),
      version: z.nullable(z.string),
    }),
    created_at: z.dateTime,
    id: z.integer,
    name: z.string,
    visibility: z.literal(['public', 'private']),
  }, {
    api_key: z.nullable(z.string),
    cluster_name: z.nullable(z.string),
    cname: z.nullable(z.string),
    description: z.nullable(z.string),
    endpoint: z.nullable(z.string),
    forked_from: z.nullable(z.looseObject({ id: z.integer, name: z.string })),
    production_branch: z.nullable(z.string),
    region: z.nullable(z.string),
    tags: z.nullable(z.mapObject({}, {}, z.string)),
  }),
)

export const ReactionSpec: z.Schema<types.ReactionSpec> = /*#__PURE__*/ z.lazy(() =>
  z.looseObject({ op: z.literal(['GT', 'GEQ', 'LT', 'LEQ', 'EQ', 'NEQ']), threshold: z.number }, {
    column: z.string,
    conditions: z.array(z.looseObject({ column: z.string, comparison: z.string, dataset: z.string }, { value: z.union([z.boolean, z.number, z.string]) })),
    dataset: z.string,
    datasets: z.array(z.string).check(z.maxLength(20)),
    includeDetails: z.boolean,
    model: z.string,
    query: z.string,
    queryLanguage: z.literal(['gql', 'cypher']),
    severity: z.literal(['warn', 'critical']),
    sustainSecs: z.integer.check(z.gte(0), z.lte(86400)),
    value: z.union([z.boolean, z.number, z.string]),
    window: z.literal(['1m', '5m', '15m', '30m', '1h']),
  }),
)

export const Reaction: z.Schema<types.Reaction> = /*#__PURE__*/ z.lazy(() =>
  z.looseObject({
    id: z.uuid,
    name: z.string,
    spec: ReactionSpec,
    status: z.literal(['active', 'disabled']),
    templateId: z.string,
  }, {
    created_at: z.dateTime,
    description: z.nullable(z.string),
    evaluation_unavailable_reason: z.nullable(z.string),
    last_fired_at: z.nullable(z.dateTime),
    last_resolved_at: z.nullable(z.dateTime),
    recipientUserIds: z.array(z.integer).check(z.maxLength(50)),
    target: AlertTarget,
    targets: z.array(AlertTarget).check(z.maxLength(3)),
    updated_at: z.nullable(z.dateTime),
  }),
)

export const ReactionRead: z.Schema<types.ReactionRead> = /*#__PURE__*/ z.lazy(() =>
  z.looseObject({
    id: z.uuid,
    name: z.string,
    spec: ReactionSpec,
    status: z.literal(['active', 'disabled']),
    templateId: z.string,
  }, {
    created_at: z.dateTime,
    description: z.nullable(z.string),
    evaluation_unavailable_reason: z.nullable(z.string),
    last_fired_at: z.nullable(z.dateTime),
    last_resolved_at: z.nullable(z.dateTime),
    recipientUserIds: z.array(z.integer).check(z.maxLength(50)),
    target: AlertTargetRead,
    targets: z.array(AlertTargetRead).check(z.maxLength(3)),
    updated_at: z.nullable(z.dateTime),
  }),
)

export const Secret: z.Schema<types.Secret> = /*#__PURE__*/ z.lazy(() =>
  z.looseObject({ created_at: z.dateTime, id: z.integer, name: z.string, value: z.string }, { updated_at: z.dateTime }),
)

/**
 * The codes that are documented. 402 `ai_credits_exhausted`.
 *
 * 400: `invalid_org_assertion`, `invalid_stable_image_tag`, `spicepod_paused`, `fork_placement_required`,
 * `scheduler_state_location_required`, `scheduler_state_location_unsupported`,
 * `scheduler_state_location_overlaps_source`, `scheduler_state_location_not_applicable`,
 * `invalid_repository`, `invalid_root_directory`.
 *
 * 403: `org_forbidden` (no such organization, or not the caller's), `forbidden` (the role is too low),
 * `insufficient_scope`, `org_assertion_mismatch` (a machine's credential named another organization),
 * `image_tag_requires_enterprise`, `plan_limit`.
 *
 * 404: `instance_not_found`, `repository_not_found`, `monitor_template_unavailable`.
 *
 * 409: `github_connected` (a spicepod sent to a project that deploys from a repository), `project_paused`,
 * `project_not_deployed`, `instance_offline`, `fork_name_unavailable`, `github_not_connected`,
 * `root_directory_conflict`, `monitor_changed`.
 *
 * 422: `fork_source_has_no_spicepod`, `fork_source_spicepod_invalid`,
 * `fork_source_loads_repository_files`, `branch_not_found`, `spicepod_missing`.
 *
 * 502 `fork_source_repository_unreadable`. 503 `github_unavailable`.
 */
export const ApiErrorCode: z.Schema<types.ApiErrorCode> = /*#__PURE__*/ z.lazy(() =>
  z.literal([
    'ai_credits_exhausted',
    'branch_not_found',
    'forbidden',
    'fork_name_unavailable',
    'fork_placement_required',
    'fork_source_has_no_spicepod',
    'fork_source_loads_repository_files',
    'fork_source_repository_unreadable',
    'fork_source_spicepod_invalid',
    'github_connected',
    'github_not_connected',
    'github_unavailable',
    'image_tag_requires_enterprise',
    'instance_not_found',
    'instance_offline',
    'insufficient_scope',
    'invalid_org_assertion',
    'invalid_repository',
    'invalid_root_directory',
    'invalid_stable_image_tag',
    'monitor_changed',
    'monitor_template_unavailable',
    'org_assertion_mismatch',
    'org_forbidden',
    'plan_limit',
    'project_not_deployed',
    'project_paused',
    'repository_not_found',
    'root_directory_conflict',
    'scheduler_state_location_not_applicable',
    'scheduler_state_location_overlaps_source',
    'scheduler_state_location_required',
    'scheduler_state_location_unsupported',
    'spicepod_missing',
    'spicepod_paused',
  ]),
)

/** What went wrong */
export const ApiError: z.Schema<types.ApiError> = /*#__PURE__*/ z.lazy(() =>
  z.looseObject({ error: z.string }, {
    code: z.union([ApiErrorCode, z.string]),
    details: z.looseObject({}, {
      fieldErrors: z.mapObject({}, {}, z.array(z.string)),
      formErrors: z.array(z.string),
    }),
    max_tail: z.integer,
  }),
)

