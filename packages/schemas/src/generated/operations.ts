// Generated from openapi.json by emit/schemas/operations.ts.hbs. Edit those, then run: npm run generate
import * as z from './runtime.ts'
import * as schemas from './schemas.ts'

export type { OperationSchemas, ParameterSchema } from './runtime.ts'

/**
 * Validators of `GET /v1/apps/{appId}/api-keys`.
 *
 * @deprecated
 */
export const getAppApiKeys: z.OperationSchemas = /*#__PURE__*/ z.operation('apps.apiKeys.get', () => z.rules({
  path: { appId: z.integer },
  headers: {
    'X-Org-Name': z.optional(z.string.check(z.pattern('^[A-Za-z0-9._-]{1,255}$', 'u'))),
  },
  responses: {
    '200': schemas.ApiKeys,
    '400': schemas.ApiError,
    '401': schemas.ApiError,
    '403': schemas.ApiError,
    '404': schemas.ApiError,
    '429': schemas.ApiError,
    '500': schemas.ApiError,
    '503': schemas.ApiError,
  },
}))

/**
 * Validators of `POST /v1/apps/{appId}/api-keys`.
 *
 * @deprecated
 */
export const regenerateAppApiKey: z.OperationSchemas = /*#__PURE__*/ z.operation('apps.apiKeys.regenerate', () => z.rules({
  path: { appId: z.integer },
  headers: {
    'X-Org-Name': z.optional(z.string.check(z.pattern('^[A-Za-z0-9._-]{1,255}$', 'u'))),
  },
  body: {
    required: false,
    contents: { 'application/json': z.looseObject({}, { key_number: z.literal([0, 1, 2]) }) },
  },
  responses: {
    '200': schemas.ApiKeysRegenerated,
    '400': schemas.ApiError,
    '401': schemas.ApiError,
    '403': schemas.ApiError,
    '404': schemas.ApiError,
    '413': schemas.ApiError,
    '429': schemas.ApiError,
    '500': schemas.ApiError,
    '503': schemas.ApiError,
  },
}))

/**
 * Validators of `POST /v1/apps`.
 *
 * @deprecated
 */
export const createApp: z.OperationSchemas = /*#__PURE__*/ z.operation('apps.create', () => z.rules({
  headers: {
    'X-Org-Name': z.optional(z.string.check(z.pattern('^[A-Za-z0-9._-]{1,255}$', 'u'))),
  },
  body: {
    required: true,
    contents: {
      'application/json': z.looseObject({
        name: z.string.check(z.minLength(4), z.maxLength(38), z.pattern('^[a-zA-Z0-9-]+$', 'u')),
      }, {
        cluster_name: z.nullable(z.string),
        cname: z.string,
        default_alerts: z.boolean,
        description: z.string,
        executor: schemas.Executor,
        region: z.string,
        replicas: z.integer.check(z.gte(1), z.lte(10)),
        resources: schemas.Resources,
        storage_size_gb: z.number,
        tags: z.mapObject({}, {}, z.string),
        update_channel: z.literal(['stable', 'preview', 'nightly']),
        visibility: z.literal(['public', 'private']),
      }),
    },
  },
  responses: {
    '201': schemas.ProjectWithConfig,
    '400': schemas.ApiError,
    '401': schemas.ApiError,
    '403': schemas.ApiError,
    '409': schemas.ApiError,
    '413': schemas.ApiError,
    '429': schemas.ApiError,
    '500': schemas.ApiError,
    '503': schemas.ApiError,
  },
}))

/**
 * Validators of `DELETE /v1/apps/{appId}`.
 *
 * @deprecated
 */
export const deleteApp: z.OperationSchemas = /*#__PURE__*/ z.operation('apps.delete', () => z.rules({
  path: { appId: z.integer },
  headers: {
    'X-Org-Name': z.optional(z.string.check(z.pattern('^[A-Za-z0-9._-]{1,255}$', 'u'))),
  },
  responses: {
    '204': null,
    '400': schemas.ApiError,
    '401': schemas.ApiError,
    '403': schemas.ApiError,
    '404': schemas.ApiError,
    '429': schemas.ApiError,
    '500': schemas.ApiError,
    '503': schemas.ApiError,
  },
}))

/**
 * Validators of `POST /v1/apps/{appId}/deployments`.
 *
 * @deprecated
 */
export const createAppDeployment: z.OperationSchemas = /*#__PURE__*/ z.operation('apps.deployments.create', () => z.rules({
  path: { appId: z.integer },
  headers: {
    'X-Org-Name': z.optional(z.string.check(z.pattern('^[A-Za-z0-9._-]{1,255}$', 'u'))),
  },
  body: {
    required: false,
    contents: {
      'application/json': z.looseObject({}, {
        branch: z.string,
        channel: z.literal(['stable', 'preview', 'nightly']),
        commit_message: z.string,
        commit_sha: z.string,
        debug: z.boolean,
        image_tag: z.string,
        replicas: z.integer.check(z.gte(1), z.lte(10)),
      }),
    },
  },
  responses: {
    '202': schemas.Deployment,
    '400': schemas.ApiError,
    '401': schemas.ApiError,
    '403': schemas.ApiError,
    '404': schemas.ApiError,
    '409': schemas.ApiError,
    '413': schemas.ApiError,
    '429': schemas.ApiError,
    '500': schemas.ApiError,
    '503': schemas.ApiError,
  },
}))

/**
 * Validators of `GET /v1/apps/{appId}/deployments/{deploymentId}`.
 *
 * @deprecated
 */
export const getAppDeployment: z.OperationSchemas = /*#__PURE__*/ z.operation('apps.deployments.get', () => z.rules({
  path: { appId: z.integer, deploymentId: z.integer },
  headers: {
    'X-Org-Name': z.optional(z.string.check(z.pattern('^[A-Za-z0-9._-]{1,255}$', 'u'))),
  },
  responses: {
    '200': schemas.Deployment,
    '400': schemas.ApiError,
    '401': schemas.ApiError,
    '403': schemas.ApiError,
    '404': schemas.ApiError,
    '429': schemas.ApiError,
    '500': schemas.ApiError,
    '503': schemas.ApiError,
  },
}))

/**
 * Validators of `GET /v1/apps/{appId}/deployments`.
 *
 * @deprecated
 */
export const listAppDeployments: z.OperationSchemas = /*#__PURE__*/ z.operation('apps.deployments.list', () => z.rules({
  path: { appId: z.integer },
  query: {
    limit: z.optional(z.integer.check(z.gte(1), z.lte(100))),
    status: z.optional(z.literal(['queued', 'in_progress', 'succeeded', 'failed', 'created'])),
    offset: z.optional(z.integer.check(z.gte(0))),
  },
  headers: {
    'X-Org-Name': z.optional(z.string.check(z.pattern('^[A-Za-z0-9._-]{1,255}$', 'u'))),
  },
  responses: {
    '200': z.looseObject({ deployments: z.array(schemas.Deployment) }),
    '400': schemas.ApiError,
    '401': schemas.ApiError,
    '403': schemas.ApiError,
    '404': schemas.ApiError,
    '429': schemas.ApiError,
    '500': schemas.ApiError,
    '503': schemas.ApiError,
  },
}))

/**
 * Validators of `GET /v1/apps/{appId}/deployments/{deploymentId}/logs`.
 *
 * @deprecated
 */
export const getAppDeploymentLogs: z.OperationSchemas = /*#__PURE__*/ z.operation('apps.deployments.logs', () => z.rules({
  path: { appId: z.integer, deploymentId: z.integer },
  query: { limit: z.optional(z.integer), since: z.optional(z.dateTime) },
  headers: {
    'X-Org-Name': z.optional(z.string.check(z.pattern('^[A-Za-z0-9._-]{1,255}$', 'u'))),
  },
  responses: {
    '200': z.looseObject({
      logs: z.array(z.looseObject({ message: z.string }, {
        level: z.nullable(z.string),
        source: z.nullable(z.string),
        timestamp: z.nullable(z.dateTime),
      })),
    }),
    '400': schemas.ApiError,
    '401': schemas.ApiError,
    '403': schemas.ApiError,
    '404': schemas.ApiError,
    '429': schemas.ApiError,
    '500': schemas.ApiError,
    '503': schemas.ApiError,
  },
}))

/**
 * Validators of `GET /v1/apps/{appId}`.
 *
 * @deprecated
 */
export const getApp: z.OperationSchemas = /*#__PURE__*/ z.operation('apps.get', () => z.rules({
  path: { appId: z.integer },
  headers: {
    'X-Org-Name': z.optional(z.string.check(z.pattern('^[A-Za-z0-9._-]{1,255}$', 'u'))),
  },
  responses: {
    '200': schemas.ProjectWithConfig,
    '400': schemas.ApiError,
    '401': schemas.ApiError,
    '403': schemas.ApiError,
    '404': schemas.ApiError,
    '429': schemas.ApiError,
    '500': schemas.ApiError,
    '503': schemas.ApiError,
  },
}))

/**
 * Validators of `GET /v1/apps`.
 *
 * @deprecated
 */
export const listApps: z.OperationSchemas = /*#__PURE__*/ z.operation('apps.list', () => z.rules({
  query: {
    limit: z.optional(z.integer.check(z.gte(1), z.lte(1000))),
    after_id: z.optional(z.integer),
    offset: z.optional(z.integer.check(z.gte(0))),
  },
  headers: {
    'X-Org-Name': z.optional(z.string.check(z.pattern('^[A-Za-z0-9._-]{1,255}$', 'u'))),
  },
  responses: {
    '200': z.looseObject({ apps: z.array(schemas.Project) }),
    '400': schemas.ApiError,
    '401': schemas.ApiError,
    '403': schemas.ApiError,
    '429': schemas.ApiError,
    '500': schemas.ApiError,
    '503': schemas.ApiError,
  },
}))

/**
 * Validators of `GET /v1/apps/{appId}/metrics`.
 *
 * @deprecated
 */
export const getAppMetrics: z.OperationSchemas = /*#__PURE__*/ z.operation('apps.metrics.get', () => z.rules({
  path: { appId: z.integer },
  query: { window: z.optional(z.string.check(z.pattern('^[0-9]+[smhd]$', 'u'))) },
  headers: {
    'X-Org-Name': z.optional(z.string.check(z.pattern('^[A-Za-z0-9._-]{1,255}$', 'u'))),
  },
  responses: {
    '200': z.looseObject({ metrics: z.mapObject({}, {}, schemas.InstanceMetrics) }, {
      cluster: z.nullable(z.looseObject({}, { active_executors_count: z.integer })),
      ingestion: z.nullable(z.looseObject({}, { bytes_ingested: z.number, rows_ingested: z.number })),
    }),
    '400': schemas.ApiError,
    '401': schemas.ApiError,
    '403': schemas.ApiError,
    '404': schemas.ApiError,
    '429': schemas.ApiError,
    '500': schemas.ApiError,
    '503': schemas.ApiError,
  },
}))

/**
 * Validators of `DELETE /v1/apps/{appId}/secrets/{secretName}`.
 *
 * @deprecated
 */
export const deleteAppSecret: z.OperationSchemas = /*#__PURE__*/ z.operation('apps.secrets.delete', () => z.rules({
  path: { appId: z.integer, secretName: z.string },
  headers: {
    'X-Org-Name': z.optional(z.string.check(z.pattern('^[A-Za-z0-9._-]{1,255}$', 'u'))),
  },
  responses: {
    '204': null,
    '400': schemas.ApiError,
    '401': schemas.ApiError,
    '403': schemas.ApiError,
    '404': schemas.ApiError,
    '429': schemas.ApiError,
    '500': schemas.ApiError,
    '503': schemas.ApiError,
  },
}))

/**
 * Validators of `GET /v1/apps/{appId}/secrets/{secretName}`.
 *
 * @deprecated
 */
export const getAppSecret: z.OperationSchemas = /*#__PURE__*/ z.operation('apps.secrets.get', () => z.rules({
  path: { appId: z.integer, secretName: z.string },
  headers: {
    'X-Org-Name': z.optional(z.string.check(z.pattern('^[A-Za-z0-9._-]{1,255}$', 'u'))),
  },
  responses: {
    '200': schemas.Secret,
    '400': schemas.ApiError,
    '401': schemas.ApiError,
    '403': schemas.ApiError,
    '404': schemas.ApiError,
    '429': schemas.ApiError,
    '500': schemas.ApiError,
    '503': schemas.ApiError,
  },
}))

/**
 * Validators of `GET /v1/apps/{appId}/secrets`.
 *
 * @deprecated
 */
export const listAppSecrets: z.OperationSchemas = /*#__PURE__*/ z.operation('apps.secrets.list', () => z.rules({
  path: { appId: z.integer },
  query: {
    limit: z.optional(z.integer.check(z.gte(1), z.lte(100))),
    offset: z.optional(z.integer.check(z.gte(0))),
  },
  headers: {
    'X-Org-Name': z.optional(z.string.check(z.pattern('^[A-Za-z0-9._-]{1,255}$', 'u'))),
  },
  responses: {
    '200': z.looseObject({ secrets: z.array(schemas.Secret) }),
    '400': schemas.ApiError,
    '401': schemas.ApiError,
    '403': schemas.ApiError,
    '404': schemas.ApiError,
    '429': schemas.ApiError,
    '500': schemas.ApiError,
    '503': schemas.ApiError,
  },
}))

/**
 * Validators of `POST /v1/apps/{appId}/secrets`.
 *
 * @deprecated
 */
export const setAppSecret: z.OperationSchemas = /*#__PURE__*/ z.operation('apps.secrets.set', () => z.rules({
  path: { appId: z.integer },
  headers: {
    'X-Org-Name': z.optional(z.string.check(z.pattern('^[A-Za-z0-9._-]{1,255}$', 'u'))),
  },
  body: {
    required: true,
    contents: {
      'application/json': z.looseObject({
        name: z.string.check(z.pattern('^[a-zA-Z_][a-zA-Z0-9_]*$', 'u')),
        value: z.string,
      }),
    },
  },
  responses: {
    '200': schemas.Secret,
    '400': schemas.ApiError,
    '401': schemas.ApiError,
    '403': schemas.ApiError,
    '404': schemas.ApiError,
    '413': schemas.ApiError,
    '429': schemas.ApiError,
    '500': schemas.ApiError,
    '503': schemas.ApiError,
  },
}))

/**
 * Validators of `PUT /v1/apps/{appId}`.
 *
 * @deprecated
 */
export const updateApp: z.OperationSchemas = /*#__PURE__*/ z.operation('apps.update', () => z.rules({
  path: { appId: z.integer },
  headers: {
    'X-Org-Name': z.optional(z.string.check(z.pattern('^[A-Za-z0-9._-]{1,255}$', 'u'))),
  },
  body: {
    required: true,
    contents: {
      'application/json': z.looseObject({}, {
        cluster_name: z.nullable(z.string),
        description: z.string,
        executor: schemas.Executor,
        image_tag: z.nullable(z.string),
        production_branch: z.string,
        region: z.string,
        replicas: z.integer.check(z.gte(1), z.lte(10)),
        resources: schemas.Resources,
        spicepod: z.union([z.string, z.looseObject({})]),
        storage_claim_size_gb: z.number,
        storage_size_gb: z.number,
        tags: z.mapObject({}, {}, z.string),
        update_channel: z.literal(['stable', 'preview', 'nightly']),
        version: z.string,
        visibility: z.literal(['public', 'private']),
      }),
    },
  },
  responses: {
    '200': schemas.ProjectWithConfig,
    '400': schemas.ApiError,
    '401': schemas.ApiError,
    '403': schemas.ApiError,
    '404': schemas.ApiError,
    '409': schemas.ApiError,
    '413': schemas.ApiError,
    '429': schemas.ApiError,
    '500': schemas.ApiError,
    '503': schemas.ApiError,
  },
}))

/** Validators of `GET /v1/clusters`. */
export const listClusters: z.OperationSchemas = /*#__PURE__*/ z.operation('clusters.list', () => z.rules({
  query: {
    limit: z.optional(z.integer.check(z.gte(1), z.lte(100))),
    offset: z.optional(z.integer.check(z.gte(0))),
  },
  headers: {
    'X-Org-Name': z.optional(z.string.check(z.pattern('^[A-Za-z0-9._-]{1,255}$', 'u'))),
  },
  responses: {
    '200': z.looseObject({
      clusters: z.array(z.looseObject({ cluster_name: z.string, region: z.string }, {
        cloud_provider: z.string,
        created_at: z.dateTime,
        endpoint: z.string,
        updated_at: z.dateTime,
      })),
    }),
    '400': schemas.ApiError,
    '401': schemas.ApiError,
    '403': schemas.ApiError,
    '429': schemas.ApiError,
    '500': schemas.ApiError,
    '503': schemas.ApiError,
  },
}))

/** Validators of `POST /v1/clusters/{clusterId}/monitors`. */
export const createClusterMonitor: z.OperationSchemas = /*#__PURE__*/ z.operation('clusters.monitors.create', () => z.rules({
  path: { clusterId: z.string },
  headers: {
    'X-Org-Name': z.optional(z.string.check(z.pattern('^[A-Za-z0-9._-]{1,255}$', 'u'))),
  },
  body: {
    required: true,
    contents: {
      'application/json': z.looseObject({ name: z.string, spec: schemas.AlertSpec, templateId: z.string }, {
        description: z.nullable(z.string),
        recipientUserIds: z.array(z.integer).check(z.maxLength(50)),
        status: z.literal(['active', 'disabled']),
        target: schemas.AlertTarget,
        targets: z.array(schemas.AlertTarget).check(z.maxLength(3)),
      }),
    },
  },
  responses: {
    '201': schemas.AlertRead,
    '400': schemas.ApiError,
    '401': schemas.ApiError,
    '403': schemas.ApiError,
    '404': schemas.ApiError,
    '409': schemas.ApiError,
    '413': schemas.ApiError,
    '422': schemas.ApiError,
    '429': schemas.ApiError,
    '500': schemas.ApiError,
    '503': schemas.ApiError,
  },
}))

/** Validators of `DELETE /v1/clusters/{clusterId}/monitors/{alertId}`. */
export const deleteClusterMonitor: z.OperationSchemas = /*#__PURE__*/ z.operation('clusters.monitors.delete', () => z.rules({
  path: { clusterId: z.string, alertId: z.uuid },
  headers: {
    'X-Org-Name': z.optional(z.string.check(z.pattern('^[A-Za-z0-9._-]{1,255}$', 'u'))),
  },
  responses: {
    '200': z.looseObject({ ok: z.boolean }),
    '400': schemas.ApiError,
    '401': schemas.ApiError,
    '403': schemas.ApiError,
    '404': schemas.ApiError,
    '429': schemas.ApiError,
    '500': schemas.ApiError,
    '502': schemas.ApiError,
    '503': schemas.ApiError,
  },
}))

/** Validators of `GET /v1/clusters/{clusterId}/monitors/{alertId}`. */
export const getClusterMonitor: z.OperationSchemas = /*#__PURE__*/ z.operation('clusters.monitors.get', () => z.rules({
  path: { clusterId: z.string, alertId: z.uuid },
  headers: {
    'X-Org-Name': z.optional(z.string.check(z.pattern('^[A-Za-z0-9._-]{1,255}$', 'u'))),
  },
  responses: {
    '200': schemas.AlertRead,
    '400': schemas.ApiError,
    '401': schemas.ApiError,
    '403': schemas.ApiError,
    '404': schemas.ApiError,
    '429': schemas.ApiError,
    '500': schemas.ApiError,
    '503': schemas.ApiError,
  },
}))

/** Validators of `GET /v1/clusters/{clusterId}/monitors`. */
export const listClusterMonitors: z.OperationSchemas = /*#__PURE__*/ z.operation('clusters.monitors.list', () => z.rules({
  path: { clusterId: z.string },
  query: {
    limit: z.optional(z.integer.check(z.gte(1), z.lte(100))),
    offset: z.optional(z.integer.check(z.gte(0))),
  },
  headers: {
    'X-Org-Name': z.optional(z.string.check(z.pattern('^[A-Za-z0-9._-]{1,255}$', 'u'))),
  },
  responses: {
    '200': z.looseObject({ monitors: z.array(schemas.AlertRead) }),
    '400': schemas.ApiError,
    '401': schemas.ApiError,
    '403': schemas.ApiError,
    '404': schemas.ApiError,
    '429': schemas.ApiError,
    '500': schemas.ApiError,
    '503': schemas.ApiError,
  },
}))

/** Validators of `PATCH /v1/clusters/{clusterId}/monitors/{alertId}`. */
export const updateClusterMonitor: z.OperationSchemas = /*#__PURE__*/ z.operation('clusters.monitors.update', () => z.rules({
  path: { clusterId: z.string, alertId: z.uuid },
  headers: {
    'X-Org-Name': z.optional(z.string.check(z.pattern('^[A-Za-z0-9._-]{1,255}$', 'u'))),
  },
  body: {
    required: true,
    contents: {
      'application/json': z.looseObject({}, {
        description: z.nullable(z.string),
        name: z.string,
        recipientUserIds: z.array(z.integer).check(z.maxLength(50)),
        spec: schemas.AlertSpec,
        status: z.literal(['active', 'disabled']),
        target: schemas.AlertTarget,
        targets: z.array(schemas.AlertTarget).check(z.maxLength(3)),
        templateId: z.string,
      }),
    },
  },
  responses: {
    '200': schemas.AlertRead,
    '400': schemas.ApiError,
    '401': schemas.ApiError,
    '403': schemas.ApiError,
    '404': schemas.ApiError,
    '409': schemas.ApiError,
    '413': schemas.ApiError,
    '422': schemas.ApiError,
    '429': schemas.ApiError,
    '500': schemas.ApiError,
    '502': schemas.ApiError,
    '503': schemas.ApiError,
  },
}))

/** Validators of `GET /v1/container-images`. */
export const listContainerImages: z.OperationSchemas = /*#__PURE__*/ z.operation('containerImages.list', () => z.rules({
  query: {
    channel: z.optional(z.literal(['stable', 'enterprise'])),
    limit: z.optional(z.integer.check(z.gte(1), z.lte(100))),
    offset: z.optional(z.integer.check(z.gte(0))),
  },
  headers: {
    'X-Org-Name': z.optional(z.string.check(z.pattern('^[A-Za-z0-9._-]{1,255}$', 'u'))),
  },
  responses: {
    '200': z.looseObject({
      images: z.array(z.looseObject({ channel: z.literal(['stable', 'enterprise']), name: z.string, tag: z.string })),
    }, { default: z.string }),
    '400': schemas.ApiError,
    '401': schemas.ApiError,
    '403': schemas.ApiError,
    '429': schemas.ApiError,
    '500': schemas.ApiError,
    '503': schemas.ApiError,
  },
}))

/** Validators of `GET /v1/docs`. */
export const getDocs: z.OperationSchemas = /*#__PURE__*/ z.operation('docs.get', () => z.rules({
  responses: { '200': z.looseObject({}), '500': schemas.ApiError, '503': schemas.ApiError },
}))

/** Validators of `GET /v1/health`. */
export const checkHealth: z.OperationSchemas = /*#__PURE__*/ z.operation('health.check', () => z.rules({
  responses: {
    '200': z.looseObject({ status: z.string }, { timestamp: z.dateTime }),
    '500': schemas.ApiError,
    '503': schemas.ApiError,
  },
}))

/** Validators of `POST /v1/instance-adoption-codes`. */
export const createInstanceAdoptionCode: z.OperationSchemas = /*#__PURE__*/ z.operation('instanceAdoptionCodes.create', () => z.rules({
  headers: {
    'X-Org-Name': z.optional(z.string.check(z.pattern('^[A-Za-z0-9._-]{1,255}$', 'u'))),
  },
  body: {
    required: false,
    contents: {
      'application/json': z.looseObject({}, { label: z.string, org: z.string, ttl_seconds: z.integer.check(z.gte(1)) }),
    },
  },
  responses: {
    '201': z.looseObject({ code: z.string, expires_at: z.dateTime, org: z.string }),
    '400': schemas.ApiError,
    '401': schemas.ApiError,
    '403': schemas.ApiError,
    '404': schemas.ApiError,
    '413': schemas.ApiError,
    '429': schemas.ApiError,
    '500': schemas.ApiError,
    '503': schemas.ApiError,
  },
}))

/** Validators of `GET /v1/limits`. */
export const getLimits: z.OperationSchemas = /*#__PURE__*/ z.operation('limits.get', () => z.rules({
  headers: {
    'X-Org-Name': z.optional(z.string.check(z.pattern('^[A-Za-z0-9._-]{1,255}$', 'u'))),
  },
  responses: {
    '200': z.looseObject({
      api_rps: z.integer,
      projects: z.integer,
      replicas: z.integer,
      spicepods: z.integer,
      users: z.integer,
    }, {
      request_timeout_secs: z.integer,
      resources: schemas.Resources,
      sql_concurrent_queries: z.integer,
      sql_query_timeout_secs: z.integer,
    }),
    '400': schemas.ApiError,
    '401': schemas.ApiError,
    '403': schemas.ApiError,
    '429': schemas.ApiError,
    '500': schemas.ApiError,
    '503': schemas.ApiError,
  },
}))

/** Validators of `POST /v1/members`. */
export const addMember: z.OperationSchemas = /*#__PURE__*/ z.operation('members.add', () => z.rules({
  headers: {
    'X-Org-Name': z.optional(z.string.check(z.pattern('^[A-Za-z0-9._-]{1,255}$', 'u'))),
  },
  body: {
    required: true,
    contents: {
      'application/json': z.looseObject({ username: z.string }, { roles: z.array(z.string) }),
    },
  },
  responses: {
    '201': z.looseObject({
      created_at: z.dateTime,
      roles: z.array(z.string),
      user_id: z.integer,
      username: z.string,
    }),
    '400': schemas.ApiError,
    '401': schemas.ApiError,
    '403': schemas.ApiError,
    '404': schemas.ApiError,
    '409': schemas.ApiError,
    '413': schemas.ApiError,
    '429': schemas.ApiError,
    '500': schemas.ApiError,
    '503': schemas.ApiError,
  },
}))

/** Validators of `GET /v1/members/{memberId}`. */
export const getMember: z.OperationSchemas = /*#__PURE__*/ z.operation('members.get', () => z.rules({
  path: { memberId: z.integer },
  headers: {
    'X-Org-Name': z.optional(z.string.check(z.pattern('^[A-Za-z0-9._-]{1,255}$', 'u'))),
  },
  responses: {
    '200': z.looseObject({
      created_at: z.dateTime,
      is_owner: z.boolean,
      roles: z.array(z.literal(['owner', 'admin', 'member', 'viewer'])),
      user_id: z.integer,
      username: z.string,
    }),
    '400': schemas.ApiError,
    '401': schemas.ApiError,
    '403': schemas.ApiError,
    '404': schemas.ApiError,
    '429': schemas.ApiError,
    '500': schemas.ApiError,
    '503': schemas.ApiError,
  },
}))

/** Validators of `GET /v1/members`. */
export const listMembers: z.OperationSchemas = /*#__PURE__*/ z.operation('members.list', () => z.rules({
  query: {
    limit: z.optional(z.integer.check(z.gte(1), z.lte(100))),
    offset: z.optional(z.integer.check(z.gte(0))),
  },
  headers: {
    'X-Org-Name': z.optional(z.string.check(z.pattern('^[A-Za-z0-9._-]{1,255}$', 'u'))),
  },
  responses: {
    '200': z.looseObject({
      members: z.array(z.looseObject({
        created_at: z.dateTime,
        is_owner: z.boolean,
        roles: z.array(z.literal(['owner', 'admin', 'member', 'viewer'])),
        user_id: z.integer,
        username: z.string,
      })),
    }),
    '400': schemas.ApiError,
    '401': schemas.ApiError,
    '403': schemas.ApiError,
    '429': schemas.ApiError,
    '500': schemas.ApiError,
    '503': schemas.ApiError,
  },
}))

/** Validators of `DELETE /v1/members/{memberId}`. */
export const removeMember: z.OperationSchemas = /*#__PURE__*/ z.operation('members.remove', () => z.rules({
  path: { memberId: z.integer },
  headers: {
    'X-Org-Name': z.optional(z.string.check(z.pattern('^[A-Za-z0-9._-]{1,255}$', 'u'))),
  },
  responses: {
    '204': null,
    '400': schemas.ApiError,
    '401': schemas.ApiError,
    '403': schemas.ApiError,
    '404': schemas.ApiError,
    '429': schemas.ApiError,
    '500': schemas.ApiError,
    '503': schemas.ApiError,
  },
}))

/** Validators of `PATCH /v1/members/{memberId}`. */
export const updateMember: z.OperationSchemas = /*#__PURE__*/ z.operation('members.update', () => z.rules({
  path: { memberId: z.integer },
  headers: {
    'X-Org-Name': z.optional(z.string.check(z.pattern('^[A-Za-z0-9._-]{1,255}$', 'u'))),
  },
  body: {
    required: true,
    contents: { 'application/json': z.looseObject({ roles: z.array(z.string) }) },
  },
  responses: {
    '200': z.looseObject({
      created_at: z.dateTime,
      roles: z.array(z.string),
      user_id: z.integer,
      username: z.string,
    }),
    '400': schemas.ApiError,
    '401': schemas.ApiError,
    '403': schemas.ApiError,
    '404': schemas.ApiError,
    '413': schemas.ApiError,
    '429': schemas.ApiError,
    '500': schemas.ApiError,
    '503': schemas.ApiError,
  },
}))

/** Validators of `GET /v1/orgs`. */
export const listOrgs: z.OperationSchemas = /*#__PURE__*/ z.operation('orgs.list', () => z.rules({
  query: {
    limit: z.optional(z.integer.check(z.gte(1), z.lte(100))),
    offset: z.optional(z.integer.check(z.gte(0))),
  },
  headers: {
    'X-Org-Name': z.optional(z.string.check(z.pattern('^[A-Za-z0-9._-]{1,255}$', 'u'))),
  },
  responses: {
    '200': z.looseObject({
      orgs: z.array(z.looseObject({
        id: z.integer,
        name: z.string,
        role: z.literal(['owner', 'admin', 'member', 'viewer']),
      })),
    }),
    '400': schemas.ApiError,
    '401': schemas.ApiError,
    '403': schemas.ApiError,
    '429': schemas.ApiError,
    '500': schemas.ApiError,
    '503': schemas.ApiError,
  },
}))

/** Validators of `GET /v1/projects/{projectId}/api-keys`. */
export const getProjectApiKeys: z.OperationSchemas = /*#__PURE__*/ z.operation('projects.apiKeys.get', () => z.rules({
  path: { projectId: z.integer },
  headers: {
    'X-Org-Name': z.optional(z.string.check(z.pattern('^[A-Za-z0-9._-]{1,255}$', 'u'))),
  },
  responses: {
    '200': schemas.ApiKeys,
    '400': schemas.ApiError,
    '401': schemas.ApiError,
    '403': schemas.ApiError,
    '404': schemas.ApiError,
    '429': schemas.ApiError,
    '500': schemas.ApiError,
    '503': schemas.ApiError,
  },
}))

/** Validators of `POST /v1/projects/{projectId}/api-keys`. */
export const regenerateProjectApiKey: z.OperationSchemas = /*#__PURE__*/ z.operation('projects.apiKeys.regenerate', () => z.rules({
  path: { projectId: z.integer },
  headers: {
    'X-Org-Name': z.optional(z.string.check(z.pattern('^[A-Za-z0-9._-]{1,255}$', 'u'))),
  },
  body: {
    required: false,
    contents: { 'application/json': z.looseObject({}, { key_number: z.literal([0, 1, 2]) }) },
  },
  responses: {
    '200': schemas.ApiKeysRegenerated,
    '400': schemas.ApiError,
    '401': schemas.ApiError,
    '403': schemas.ApiError,
    '404': schemas.ApiError,
    '413': schemas.ApiError,
    '429': schemas.ApiError,
    '500': schemas.ApiError,
    '503': schemas.ApiError,
  },
}))

/** Validators of `POST /v1/projects`. */
export const createProject: z.OperationSchemas = /*#__PURE__*/ z.operation('projects.create', () => z.rules({
  headers: {
    'X-Org-Name': z.optional(z.string.check(z.pattern('^[A-Za-z0-9._-]{1,255}$', 'u'))),
  },
  body: {
    required: true,
    contents: {
      'application/json': z.looseObject({
        name: z.string.check(z.minLength(4), z.maxLength(38), z.pattern('^[a-zA-Z0-9-]+$', 'u')),
      }, {
        cluster_name: z.nullable(z.string),
        cname: z.string,
        default_alerts: z.boolean,
        description: z.string,
        executor: schemas.Executor,
        region: z.string,
        replicas: z.integer.check(z.gte(1), z.lte(10)),
        resources: schemas.Resources,
        storage_size_gb: z.number,
        tags: z.mapObject({}, {}, z.string),
        update_channel: z.literal(['stable', 'preview', 'nightly']),
        visibility: z.literal(['public', 'private']),
      }),
    },
  },
  responses: {
    '201': schemas.ProjectWithConfig,
    '400': schemas.ApiError,
    '401': schemas.ApiError,
    '403': schemas.ApiError,
    '409': schemas.ApiError,
    '413': schemas.ApiError,
    '429': schemas.ApiError,
    '500': schemas.ApiError,
    '503': schemas.ApiError,
  },
}))

/** Validators of `DELETE /v1/projects/{projectId}`. */
export const deleteProject: z.OperationSchemas = /*#__PURE__*/ z.operation('projects.delete', () => z.rules({
  path: { projectId: z.integer },
  headers: {
    'X-Org-Name': z.optional(z.string.check(z.pattern('^[A-Za-z0-9._-]{1,255}$', 'u'))),
  },
  responses: {
    '204': null,
    '400': schemas.ApiError,
    '401': schemas.ApiError,
    '403': schemas.ApiError,
    '404': schemas.ApiError,
    '429': schemas.ApiError,
    '500': schemas.ApiError,
    '503': schemas.ApiError,
  },
}))

/** Validators of `POST /v1/projects/{projectId}/deployments`. */
export const createProjectDeployment: z.OperationSchemas = /*#__PURE__*/ z.operation('projects.deployments.create', () => z.rules({
  path: { projectId: z.integer },
  headers: {
    'X-Org-Name': z.optional(z.string.check(z.pattern('^[A-Za-z0-9._-]{1,255}$', 'u'))),
  },
  body: {
    required: false,
    contents: {
      'application/json': z.looseObject({}, {
        branch: z.string,
        channel: z.literal(['stable', 'preview', 'nightly']),
        commit_message: z.string,
        commit_sha: z.string,
        debug: z.boolean,
        image_tag: z.string,
        replicas: z.integer.check(z.gte(1), z.lte(10)),
      }),
    },
  },
  responses: {
    '202': schemas.Deployment,
    '400': schemas.ApiError,
    '401': schemas.ApiError,
    '403': schemas.ApiError,
    '404': schemas.ApiError,
    '409': schemas.ApiError,
    '413': schemas.ApiError,
    '429': schemas.ApiError,
    '500': schemas.ApiError,
    '503': schemas.ApiError,
  },
}))

/** Validators of `GET /v1/projects/{projectId}/deployments/{deploymentId}`. */
export const getProjectDeployment: z.OperationSchemas = /*#__PURE__*/ z.operation('projects.deployments.get', () => z.rules({
  path: { projectId: z.integer, deploymentId: z.integer },
  headers: {
    'X-Org-Name': z.optional(z.string.check(z.pattern('^[A-Za-z0-9._-]{1,255}$', 'u'))),
  },
  responses: {
    '200': schemas.Deployment,
    '400': schemas.ApiError,
    '401': schemas.ApiError,
    '403': schemas.ApiError,
    '404': schemas.ApiError,
    '429': schemas.ApiError,
    '500': schemas.ApiError,
    '503': schemas.ApiError,
  },
}))

/** Validators of `GET /v1/projects/{projectId}/deployments`. */
export const listProjectDeployments: z.OperationSchemas = /*#__PURE__*/ z.operation('projects.deployments.list', () => z.rules({
  path: { projectId: z.integer },
  query: {
    limit: z.optional(z.integer.check(z.gte(1), z.lte(100))),
    status: z.optional(z.literal(['queued', 'in_progress', 'succeeded', 'failed', 'created'])),
    offset: z.optional(z.integer.check(z.gte(0))),
  },
  headers: {
    'X-Org-Name': z.optional(z.string.check(z.pattern('^[A-Za-z0-9._-]{1,255}$', 'u'))),
  },
  responses: {
    '200': z.looseObject({ deployments: z.array(schemas.Deployment) }),
    '400': schemas.ApiError,
    '401': schemas.ApiError,
    '403': schemas.ApiError,
    '404': schemas.ApiError,
    '429': schemas.ApiError,
    '500': schemas.ApiError,
    '503': schemas.ApiError,
  },
}))

/** Validators of `GET /v1/projects/{projectId}/deployments/{deploymentId}/logs`. */
export const getProjectDeploymentLogs: z.OperationSchemas = /*#__PURE__*/ z.operation('projects.deployments.logs', () => z.rules({
  path: { projectId: z.integer, deploymentId: z.integer },
  query: { limit: z.optional(z.integer), since: z.optional(z.dateTime) },
  headers: {
    'X-Org-Name': z.optional(z.string.check(z.pattern('^[A-Za-z0-9._-]{1,255}$', 'u'))),
  },
  responses: {
    '200': z.looseObject({
      logs: z.array(z.looseObject({ message: z.string }, {
        level: z.nullable(z.string),
        source: z.nullable(z.string),
        timestamp: z.nullable(z.dateTime),
      })),
    }),
    '400': schemas.ApiError,
    '401': schemas.ApiError,
    '403': schemas.ApiError,
    '404': schemas.ApiError,
    '429': schemas.ApiError,
    '500': schemas.ApiError,
    '503': schemas.ApiError,
  },
}))

/** Validators of `POST /v1/projects/{projectId}/forks`. */
export const createProjectFork: z.OperationSchemas = /*#__PURE__*/ z.operation('projects.forks.create', () => z.rules({
  path: { projectId: z.integer },
  headers: {
    'X-Org-Name': z.optional(z.string.check(z.pattern('^[A-Za-z0-9._-]{1,255}$', 'u'))),
  },
  body: {
    required: false,
    contents: {
      'application/json': z.strictObject({}, {
        cluster_name: z.string,
        name: z.string.check(z.minLength(4), z.maxLength(38), z.pattern('^[a-zA-Z0-9-]+$', 'u')),
        region: z.string,
        scheduler_state_location: z.string,
      }),
    },
  },
  responses: {
    '201': z.allOf([
      schemas.ProjectWithConfig,
      z.looseObject({}, { shared_state: z.array(z.looseObject({ setting: z.string, value: z.string })) }),
    ]),
    '400': schemas.ApiError,
    '401': schemas.ApiError,
    '402': schemas.ApiError,
    '403': schemas.ApiError,
    '404': schemas.ApiError,
    '409': schemas.ApiError,
    '413': schemas.ApiError,
    '422': schemas.ApiError,
    '429': schemas.ApiError,
    '500': schemas.ApiError,
    '502': schemas.ApiError,
    '503': schemas.ApiError,
  },
}))

/** Validators of `GET /v1/projects/{projectId}/forks`. */
export const listProjectForks: z.OperationSchemas = /*#__PURE__*/ z.operation('projects.forks.list', () => z.rules({
  path: { projectId: z.integer },
  query: {
    limit: z.optional(z.integer.check(z.gte(1), z.lte(100))),
    offset: z.optional(z.integer.check(z.gte(0))),
  },
  headers: {
    'X-Org-Name': z.optional(z.string.check(z.pattern('^[A-Za-z0-9._-]{1,255}$', 'u'))),
  },
  responses: {
    '200': z.looseObject({ forks: z.array(schemas.Project) }),
    '400': schemas.ApiError,
    '401': schemas.ApiError,
    '403': schemas.ApiError,
    '404': schemas.ApiError,
    '429': schemas.ApiError,
    '500': schemas.ApiError,
    '503': schemas.ApiError,
  },
}))

/** Validators of `GET /v1/projects/{projectId}`. */
export const getProject: z.OperationSchemas = /*#__PURE__*/ z.operation('projects.get', () => z.rules({
  path: { projectId: z.integer },
  headers: {
    'X-Org-Name': z.optional(z.string.check(z.pattern('^[A-Za-z0-9._-]{1,255}$', 'u'))),
  },
  responses: {
    '200': schemas.ProjectWithConfig,
    '400': schemas.ApiError,
    '401': schemas.ApiError,
    '403': schemas.ApiError,
    '404': schemas.ApiError,
    '429': schemas.ApiError,
    '500': schemas.ApiError,
    '503': schemas.ApiError,
  },
}))

/** Validators of `GET /v1/projects/{projectId}/instances`. */
export const listProjectInstances: z.OperationSchemas = /*#__PURE__*/ z.operation('projects.instances.list', () => z.rules({
  path: { projectId: z.integer },
  query: {
    limit: z.optional(z.integer.check(z.gte(1), z.lte(100))),
    offset: z.optional(z.integer.check(z.gte(0))),
  },
  headers: {
    'X-Org-Name': z.optional(z.string.check(z.pattern('^[A-Za-z0-9._-]{1,255}$', 'u'))),
  },
  responses: {
    '200': z.looseObject({
      instances: z.array(z.looseObject({ name: z.string, status: z.string }, { started_at: z.nullable(z.dateTime) })),
    }),
    '400': schemas.ApiError,
    '401': schemas.ApiError,
    '403': schemas.ApiError,
    '404': schemas.ApiError,
    '409': schemas.ApiError,
    '429': schemas.ApiError,
    '500': schemas.ApiError,
    '503': schemas.ApiError,
  },
}))

/** Validators of `GET /v1/projects/{projectId}/instances/{instanceName}/logs`. */
export const getProjectInstanceLogs: z.OperationSchemas = /*#__PURE__*/ z.operation('projects.instances.logs', () => z.rules({
  path: { projectId: z.integer, instanceName: z.string },
  query: { tail: z.optional(z.integer.check(z.gte(1))) },
  headers: {
    'X-Org-Name': z.optional(z.string.check(z.pattern('^[A-Za-z0-9._-]{1,255}$', 'u'))),
  },
  responses: {
    '200': z.looseObject({ lines: z.array(z.string) }),
    '400': schemas.ApiError,
    '401': schemas.ApiError,
    '403': schemas.ApiError,
    '404': schemas.ApiError,
    '409': schemas.ApiError,
    '429': schemas.ApiError,
    '500': schemas.ApiError,
    '503': schemas.ApiError,
  },
}))

/** Validators of `GET /v1/projects`. */
export const listProjects: z.OperationSchemas = /*#__PURE__*/ z.operation('projects.list', () => z.rules({
  query: {
    limit: z.optional(z.integer.check(z.gte(1), z.lte(1000))),
    after_id: z.optional(z.integer),
    offset: z.optional(z.integer.check(z.gte(0))),
  },
  headers: {
    'X-Org-Name': z.optional(z.string.check(z.pattern('^[A-Za-z0-9._-]{1,255}$', 'u'))),
  },
  responses: {
    '200': z.looseObject({ projects: z.array(schemas.Project) }),
    '400': schemas.ApiError,
    '401': schemas.ApiError,
    '403': schemas.ApiError,
    '429': schemas.ApiError,
    '500': schemas.ApiError,
    '503': schemas.ApiError,
  },
}))

/** Validators of `GET /v1/projects/{projectId}/metrics`. */
export const getProjectMetrics: z.OperationSchemas = /*#__PURE__*/ z.operation('projects.metrics.get', () => z.rules({
  path: { projectId: z.integer },
  query: { window: z.optional(z.string.check(z.pattern('^[0-9]+[smhd]$', 'u'))) },
  headers: {
    'X-Org-Name': z.optional(z.string.check(z.pattern('^[A-Za-z0-9._-]{1,255}$', 'u'))),
  },
  responses: {
    '200': z.looseObject({ metrics: z.mapObject({}, {}, schemas.InstanceMetrics) }, {
      cluster: z.nullable(z.looseObject({}, { active_executors_count: z.integer })),
      ingestion: z.nullable(z.looseObject({}, { bytes_ingested: z.number, rows_ingested: z.number })),
    }),
    '400': schemas.ApiError,
    '401': schemas.ApiError,
    '403': schemas.ApiError,
    '404': schemas.ApiError,
    '429': schemas.ApiError,
    '500': schemas.ApiError,
    '503': schemas.ApiError,
  },
}))

/** Validators of `POST /v1/projects/{projectId}/monitors`. */
export const createProjectMonitor: z.OperationSchemas = /*#__PURE__*/ z.operation('projects.monitors.create', () => z.rules({
  path: { projectId: z.integer },
  headers: {
    'X-Org-Name': z.optional(z.string.check(z.pattern('^[A-Za-z0-9._-]{1,255}$', 'u'))),
  },
  body: {
    required: true,
    contents: {
      'application/json': z.looseObject({ name: z.string, spec: schemas.AlertSpec, templateId: z.string }, {
        description: z.nullable(z.string),
        recipientUserIds: z.array(z.integer).check(z.maxLength(50)),
        status: z.literal(['active', 'disabled']),
        target: schemas.AlertTarget,
        targets: z.array(schemas.AlertTarget).check(z.maxLength(3)),
      }),
    },
  },
  responses: {
    '201': schemas.AlertRead,
    '400': schemas.ApiError,
    '401': schemas.ApiError,
    '403': schemas.ApiError,
    '404': schemas.ApiError,
    '409': schemas.ApiError,
    '413': schemas.ApiError,
    '422': schemas.ApiError,
    '429': schemas.ApiError,
    '500': schemas.ApiError,
    '503': schemas.ApiError,
  },
}))

/** Validators of `DELETE /v1/projects/{projectId}/monitors/{alertId}`. */
export const deleteProjectMonitor: z.OperationSchemas = /*#__PURE__*/ z.operation('projects.monitors.delete', () => z.rules({
  path: { projectId: z.integer, alertId: z.uuid },
  headers: {
    'X-Org-Name': z.optional(z.string.check(z.pattern('^[A-Za-z0-9._-]{1,255}$', 'u'))),
  },
  responses: {
    '200': z.looseObject({ ok: z.boolean }),
    '400': schemas.ApiError,
    '401': schemas.ApiError,
    '403': schemas.ApiError,
    '404': schemas.ApiError,
    '429': schemas.ApiError,
    '500': schemas.ApiError,
    '502': schemas.ApiError,
    '503': schemas.ApiError,
  },
}))

/** Validators of `GET /v1/projects/{projectId}/monitors/{alertId}`. */
export const getProjectMonitor: z.OperationSchemas = /*#__PURE__*/ z.operation('projects.monitors.get', () => z.rules({
  path: { projectId: z.integer, alertId: z.uuid },
  headers: {
    'X-Org-Name': z.optional(z.string.check(z.pattern('^[A-Za-z0-9._-]{1,255}$', 'u'))),
  },
  responses: {
    '200': schemas.AlertRead,
    '400': schemas.ApiError,
    '401': schemas.ApiError,
    '403': schemas.ApiError,
    '404': schemas.ApiError,
    '429': schemas.ApiError,
    '500': schemas.ApiError,
    '503': schemas.ApiError,
  },
}))

/** Validators of `GET /v1/projects/{projectId}/monitors`. */
export const listProjectMonitors: z.OperationSchemas = /*#__PURE__*/ z.operation('projects.monitors.list', () => z.rules({
  path: { projectId: z.integer },
  query: {
    limit: z.optional(z.integer.check(z.gte(1), z.lte(100))),
    offset: z.optional(z.integer.check(z.gte(0))),
  },
  headers: {
    'X-Org-Name': z.optional(z.string.check(z.pattern('^[A-Za-z0-9._-]{1,255}$', 'u'))),
  },
  responses: {
    '200': z.looseObject({ monitors: z.array(schemas.AlertRead) }),
    '400': schemas.ApiError,
    '401': schemas.ApiError,
    '403': schemas.ApiError,
    '404': schemas.ApiError,
    '429': schemas.ApiError,
    '500': schemas.ApiError,
    '503': schemas.ApiError,
  },
}))

/** Validators of `PATCH /v1/projects/{projectId}/monitors/{alertId}`. */
export const updateProjectMonitor: z.OperationSchemas = /*#__PURE__*/ z.operation('projects.monitors.update', () => z.rules({
  path: { projectId: z.integer, alertId: z.uuid },
  headers: {
    'X-Org-Name': z.optional(z.string.check(z.pattern('^[A-Za-z0-9._-]{1,255}$', 'u'))),
  },
  body: {
    required: true,
    contents: {
      'application/json': z.looseObject({}, {
        description: z.nullable(z.string),
        name: z.string,
        recipientUserIds: z.array(z.integer).check(z.maxLength(50)),
        spec: schemas.AlertSpec,
        status: z.literal(['active', 'disabled']),
        target: schemas.AlertTarget,
        targets: z.array(schemas.AlertTarget).check(z.maxLength(3)),
        templateId: z.string,
      }),
    },
  },
  responses: {
    '200': schemas.AlertRead,
    '400': schemas.ApiError,
    '401': schemas.ApiError,
    '403': schemas.ApiError,
    '404': schemas.ApiError,
    '409': schemas.ApiError,
    '413': schemas.ApiError,
    '422': schemas.ApiError,
    '429': schemas.ApiError,
    '500': schemas.ApiError,
    '502': schemas.ApiError,
    '503': schemas.ApiError,
  },
}))

/** Validators of `POST /v1/projects/{projectId}/pause`. */
export const pauseProject: z.OperationSchemas = /*#__PURE__*/ z.operation('projects.pause', () => z.rules({
  path: { projectId: z.integer },
  headers: {
    'X-Org-Name': z.optional(z.string.check(z.pattern('^[A-Za-z0-9._-]{1,255}$', 'u'))),
  },
  responses: {
    '200': z.looseObject({ status: z.string }),
    '400': schemas.ApiError,
    '401': schemas.ApiError,
    '403': schemas.ApiError,
    '404': schemas.ApiError,
    '409': schemas.ApiError,
    '429': schemas.ApiError,
    '500': schemas.ApiError,
    '503': schemas.ApiError,
  },
}))

/** Validators of `POST /v1/projects/{projectId}/reactions`. */
export const createProjectReaction: z.OperationSchemas = /*#__PURE__*/ z.operation('projects.reactions.create', () => z.rules({
  path: { projectId: z.integer },
  headers: {
    'X-Org-Name': z.optional(z.string.check(z.pattern('^[A-Za-z0-9._-]{1,255}$', 'u'))),
  },
  body: {
    required: true,
    contents: {
      'application/json': z.looseObject({ name: z.string, spec: schemas.ReactionSpec, templateId: z.string }, {
        description: z.nullable(z.string),
        recipientUserIds: z.array(z.integer).check(z.maxLength(50)),
        status: z.literal(['active', 'disabled']),
        target: schemas.AlertTarget,
        targets: z.array(schemas.AlertTarget).check(z.maxLength(3)),
      }),
    },
  },
  responses: {
    '201': schemas.ReactionRead,
    '400': schemas.ApiError,
    '401': schemas.ApiError,
    '403': schemas.ApiError,
    '404': schemas.ApiError,
    '409': schemas.ApiError,
    '413': schemas.ApiError,
    '422': schemas.ApiError,
    '429': schemas.ApiError,
    '500': schemas.ApiError,
    '503': schemas.ApiError,
  },
}))

/** Validators of `DELETE /v1/projects/{projectId}/reactions/{alertId}`. */
export const deleteProjectReaction: z.OperationSchemas = /*#__PURE__*/ z.operation('projects.reactions.delete', () => z.rules({
  path: { projectId: z.integer, alertId: z.uuid },
  headers: {
    'X-Org-Name': z.optional(z.string.check(z.pattern('^[A-Za-z0-9._-]{1,255}$', 'u'))),
  },
  responses: {
    '200': z.looseObject({ ok: z.boolean }),
    '400': schemas.ApiError,
    '401': schemas.ApiError,
    '403': schemas.ApiError,
    '404': schemas.ApiError,
    '429': schemas.ApiError,
    '500': schemas.ApiError,
    '502': schemas.ApiError,
    '503': schemas.ApiError,
  },
}))

/** Validators of `GET /v1/projects/{projectId}/reactions/{alertId}`. */
export const getProjectReaction: z.OperationSchemas = /*#__PURE__*/ z.operation('projects.reactions.get', () => z.rules({
  path: { projectId: z.integer, alertId: z.uuid },
  headers: {
    'X-Org-Name': z.optional(z.string.check(z.pattern('^[A-Za-z0-9._-]{1,255}$', 'u'))),
  },
  responses: {
    '200': schemas.ReactionRead,
    '400': schemas.ApiError,
    '401': schemas.ApiError,
    '403': schemas.ApiError,
    '404': schemas.ApiError,
    '429': schemas.ApiError,
    '500': schemas.ApiError,
    '503': schemas.ApiError,
  },
}))

/** Validators of `GET /v1/projects/{projectId}/reactions`. */
export const listProjectReactions: z.OperationSchemas = /*#__PURE__*/ z.operation('projects.reactions.list', () => z.rules({
  path: { projectId: z.integer },
  query: {
    limit: z.optional(z.integer.check(z.gte(1), z.lte(100))),
    offset: z.optional(z.integer.check(z.gte(0))),
  },
  headers: {
    'X-Org-Name': z.optional(z.string.check(z.pattern('^[A-Za-z0-9._-]{1,255}$', 'u'))),
  },
  responses: {
    '200': z.looseObject({ reactions: z.array(schemas.ReactionRead) }),
    '400': schemas.ApiError,
    '401': schemas.ApiError,
    '403': schemas.ApiError,
    '404': schemas.ApiError,
    '429': schemas.ApiError,
    '500': schemas.ApiError,
    '503': schemas.ApiError,
  },
}))

/** Validators of `PATCH /v1/projects/{projectId}/reactions/{alertId}`. */
export const updateProjectReaction: z.OperationSchemas = /*#__PURE__*/ z.operation('projects.reactions.update', () => z.rules({
  path: { projectId: z.integer, alertId: z.uuid },
  headers: {
    'X-Org-Name': z.optional(z.string.check(z.pattern('^[A-Za-z0-9._-]{1,255}$', 'u'))),
  },
  body: {
    required: true,
    contents: {
      'application/json': z.looseObject({}, {
        description: z.nullable(z.string),
        name: z.string,
        recipientUserIds: z.array(z.integer).check(z.maxLength(50)),
        spec: schemas.ReactionSpec,
        status: z.literal(['active', 'disabled']),
        target: schemas.AlertTarget,
        targets: z.array(schemas.AlertTarget).check(z.maxLength(3)),
        templateId: z.string,
      }),
    },
  },
  responses: {
    '200': schemas.ReactionRead,
    '400': schemas.ApiError,
    '401': schemas.ApiError,
    '403': schemas.ApiError,
    '404': schemas.ApiError,
    '409': schemas.ApiError,
    '413': schemas.ApiError,
    '422': schemas.ApiError,
    '429': schemas.ApiError,
    '500': schemas.ApiError,
    '502': schemas.ApiError,
    '503': schemas.ApiError,
  },
}))

/** Validators of `PUT /v1/projects/{projectId}/repository`. */
export const connectProjectRepository: z.OperationSchemas = /*#__PURE__*/ z.operation('projects.repository.connect', () => z.rules({
  path: { projectId: z.integer },
  headers: {
    'X-Org-Name': z.optional(z.string.check(z.pattern('^[A-Za-z0-9._-]{1,255}$', 'u'))),
  },
  body: {
    required: true,
    contents: {
      'application/json': z.looseObject({ repository: z.string }, { production_branch: z.string, root_directory: z.string }),
    },
  },
  responses: {
    '200': z.looseObject({ has_spicepod: z.boolean, production_branch: z.string, repository: z.string }, { root_directory: z.nullable(z.string) }),
    '400': schemas.ApiError,
    '401': schemas.ApiError,
    '403': schemas.ApiError,
    '404': schemas.ApiError,
    '409': schemas.ApiError,
    '413': schemas.ApiError,
    '422': schemas.ApiError,
    '429': schemas.ApiError,
    '500': schemas.ApiError,
    '503': schemas.ApiError,
  },
}))

/** Validators of `POST /v1/projects/{projectId}/resume`. */
export const resumeProject: z.OperationSchemas = /*#__PURE__*/ z.operation('projects.resume', () => z.rules({
  path: { projectId: z.integer },
  headers: {
    'X-Org-Name': z.optional(z.string.check(z.pattern('^[A-Za-z0-9._-]{1,255}$', 'u'))),
  },
  responses: {
    '200': z.looseObject({ status: z.string }, { deployment_id: z.integer }),
    '400': schemas.ApiError,
    '401': schemas.ApiError,
    '403': schemas.ApiError,
    '404': schemas.ApiError,
    '409': schemas.ApiError,
    '429': schemas.ApiError,
    '500': schemas.ApiError,
    '503': schemas.ApiError,
  },
}))

/** Validators of `DELETE /v1/projects/{projectId}/secrets/{secretName}`. */
export const deleteProjectSecret: z.OperationSchemas = /*#__PURE__*/ z.operation('projects.secrets.delete', () => z.rules({
  path: { projectId: z.integer, secretName: z.string },
  headers: {
    'X-Org-Name': z.optional(z.string.check(z.pattern('^[A-Za-z0-9._-]{1,255}$', 'u'))),
  },
  responses: {
    '204': null,
    '400': schemas.ApiError,
    '401': schemas.ApiError,
    '403': schemas.ApiError,
    '404': schemas.ApiError,
    '429': schemas.ApiError,
    '500': schemas.ApiError,
    '503': schemas.ApiError,
  },
}))

/** Validators of `GET /v1/projects/{projectId}/secrets/{secretName}`. */
export const getProjectSecret: z.OperationSchemas = /*#__PURE__*/ z.operation('projects.secrets.get', () => z.rules({
  path: { projectId: z.integer, secretName: z.string },
  headers: {
    'X-Org-Name': z.optional(z.string.check(z.pattern('^[A-Za-z0-9._-]{1,255}$', 'u'))),
  },
  responses: {
    '200': schemas.Secret,
    '400': schemas.ApiError,
    '401': schemas.ApiError,
    '403': schemas.ApiError,
    '404': schemas.ApiError,
    '429': schemas.ApiError,
    '500': schemas.ApiError,
    '503': schemas.ApiError,
  },
}))

/** Validators of `GET /v1/projects/{projectId}/secrets`. */
export const listProjectSecrets: z.OperationSchemas = /*#__PURE__*/ z.operation('projects.secrets.list', () => z.rules({
  path: { projectId: z.integer },
  query: {
    limit: z.optional(z.integer.check(z.gte(1), z.lte(100))),
    offset: z.optional(z.integer.check(z.gte(0))),
  },
  headers: {
    'X-Org-Name': z.optional(z.string.check(z.pattern('^[A-Za-z0-9._-]{1,255}$', 'u'))),
  },
  responses: {
    '200': z.looseObject({ secrets: z.array(schemas.Secret) }),
    '400': schemas.ApiError,
    '401': schemas.ApiError,
    '403': schemas.ApiError,
    '404': schemas.ApiError,
    '429': schemas.ApiError,
    '500': schemas.ApiError,
    '503': schemas.ApiError,
  },
}))

/** Validators of `POST /v1/projects/{projectId}/secrets`. */
export const setProjectSecret: z.OperationSchemas = /*#__PURE__*/ z.operation('projects.secrets.set', () => z.rules({
  path: { projectId: z.integer },
  headers: {
    'X-Org-Name': z.optional(z.string.check(z.pattern('^[A-Za-z0-9._-]{1,255}$', 'u'))),
  },
  body: {
    required: true,
    contents: {
      'application/json': z.looseObject({
        name: z.string.check(z.pattern('^[a-zA-Z_][a-zA-Z0-9_]*$', 'u')),
        value: z.string,
      }),
    },
  },
  responses: {
    '200': schemas.Secret,
    '400': schemas.ApiError,
    '401': schemas.ApiError,
    '403': schemas.ApiError,
    '404': schemas.ApiError,
    '413': schemas.ApiError,
    '429': schemas.ApiError,
    '500': schemas.ApiError,
    '503': schemas.ApiError,
  },
}))

/** Validators of `PUT /v1/projects/{projectId}`. */
export const updateProject: z.OperationSchemas = /*#__PURE__*/ z.operation('projects.update', () => z.rules({
  path: { projectId: z.integer },
  headers: {
    'X-Org-Name': z.optional(z.string.check(z.pattern('^[A-Za-z0-9._-]{1,255}$', 'u'))),
  },
  body: {
    required: true,
    contents: {
      'application/json': z.looseObject({}, {
        cluster_name: z.nullable(z.string),
        description: z.string,
        executor: schemas.Executor,
        image_tag: z.nullable(z.string),
        production_branch: z.string,
        region: z.string,
        replicas: z.integer.check(z.gte(1), z.lte(10)),
        resources: schemas.Resources,
        spicepod: z.union([z.string, z.looseObject({})]),
        storage_claim_size_gb: z.number,
        storage_size_gb: z.number,
        tags: z.mapObject({}, {}, z.string),
        update_channel: z.literal(['stable', 'preview', 'nightly']),
        version: z.string,
        visibility: z.literal(['public', 'private']),
      }),
    },
  },
  responses: {
    '200': schemas.ProjectWithConfig,
    '400': schemas.ApiError,
    '401': schemas.ApiError,
    '403': schemas.ApiError,
    '404': schemas.ApiError,
    '409': schemas.ApiError,
    '413': schemas.ApiError,
    '429': schemas.ApiError,
    '500': schemas.ApiError,
    '503': schemas.ApiError,
  },
}))

/** Validators of `GET /v1/regions`. */
export const listRegions: z.OperationSchemas = /*#__PURE__*/ z.operation('regions.list', () => z.rules({
  query: {
    env: z.optional(z.literal(['prod', 'dev'])),
    limit: z.optional(z.integer.check(z.gte(1), z.lte(100))),
    offset: z.optional(z.integer.check(z.gte(0))),
  },
  headers: {
    'X-Org-Name': z.optional(z.string.check(z.pattern('^[A-Za-z0-9._-]{1,255}$', 'u'))),
  },
  responses: {
    '200': z.looseObject({
      regions: z.array(z.looseObject({ name: z.string, region: z.string }, {
        cname: z.string,
        disabled: z.boolean,
        isDefault: z.boolean,
        provider: z.literal(['teraswitch', 'aws', 'azure']),
        providerName: z.literal(['Teraswitch', 'AWS', 'Azure']),
      })),
    }, { default: z.string }),
    '400': schemas.ApiError,
    '401': schemas.ApiError,
    '403': schemas.ApiError,
    '429': schemas.ApiError,
    '500': schemas.ApiError,
    '503': schemas.ApiError,
  },
}))

