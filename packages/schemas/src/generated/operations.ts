// Generated from openapi.json by emit/schemas/operations.ts.hbs. Edit those, then run: npm run generate
import * as z from './runtime.ts'
import * as schemas from './schemas.ts'

export type { OperationSchemas, ParameterSchema } from './runtime.ts'

/**
 * Validators of `GET /v1/apps/{appId}/api-keys`.
 *
 * @deprecated
 */
export const getAppApiKeys: z.OperationSchemas = /*#__PURE__*/ z.operation('apps.apiKeys.get', () => ({
  path: { appId: z.integer() },
  query: {},
  headers: {
    'X-Org-Name': { schema: z.string().check(z.pattern('^[A-Za-z0-9._-]+$', 'u')), required: false },
  },
  body: null,
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
export const regenerateAppApiKey: z.OperationSchemas = /*#__PURE__*/ z.operation('apps.apiKeys.regenerate', () => ({
  path: { appId: z.integer() },
  query: {},
  headers: {
    'X-Org-Name': { schema: z.string().check(z.pattern('^[A-Za-z0-9._-]+$', 'u')), required: false },
  },
  body: {
    required: false,
    contents: {
      'application/json': z.looseObject({ key_number: z.optional(z.literal([0, 1, 2])) }),
    },
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
export const createApp: z.OperationSchemas = /*#__PURE__*/ z.operation('apps.create', () => ({
  path: {},
  query: {},
  headers: {
    'X-Org-Name': { schema: z.string().check(z.pattern('^[A-Za-z0-9._-]+$', 'u')), required: false },
  },
  body: {
    required: true,
    contents: {
      'application/json': z.looseObject({
        cluster_name: z.optional(z.nullable(z.string())),
        cname: z.optional(z.string()),
        description: z.optional(z.string()),
        executor: z.optional(schemas.Executor),
        name: z.string().check(z.minLength(4), z.maxLength(38), z.pattern('^[a-zA-Z0-9-]+$', 'u')),
        region: z.optional(z.string()),
        replicas: z.optional(z.integer().check(z.gte(1), z.lte(10))),
        resources: z.optional(schemas.Resources),
        storage_size_gb: z.optional(z.number()),
        tags: z.optional(z.mapObject({}, z.string())),
        update_channel: z.optional(z.literal(['stable', 'preview', 'nightly'])),
        visibility: z.optional(z.literal(['public', 'private'])),
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
export const deleteApp: z.OperationSchemas = /*#__PURE__*/ z.operation('apps.delete', () => ({
  path: { appId: z.integer() },
  query: {},
  headers: {
    'X-Org-Name': { schema: z.string().check(z.pattern('^[A-Za-z0-9._-]+$', 'u')), required: false },
  },
  body: null,
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
export const createAppDeployment: z.OperationSchemas = /*#__PURE__*/ z.operation('apps.deployments.create', () => ({
  path: { appId: z.integer() },
  query: {},
  headers: {
    'X-Org-Name': { schema: z.string().check(z.pattern('^[A-Za-z0-9._-]+$', 'u')), required: false },
  },
  body: {
    required: false,
    contents: {
      'application/json': z.looseObject({
        branch: z.optional(z.string()),
        channel: z.optional(z.literal(['stable', 'preview', 'nightly'])),
        commit_message: z.optional(z.string()),
        commit_sha: z.optional(z.string()),
        debug: z.optional(z.boolean()),
        image_tag: z.optional(z.string()),
        replicas: z.optional(z.integer().check(z.gte(1), z.lte(10))),
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
export const getAppDeployment: z.OperationSchemas = /*#__PURE__*/ z.operation('apps.deployments.get', () => ({
  path: { appId: z.integer(), deploymentId: z.integer() },
  query: {},
  headers: {
    'X-Org-Name': { schema: z.string().check(z.pattern('^[A-Za-z0-9._-]+$', 'u')), required: false },
  },
  body: null,
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
export const listAppDeployments: z.OperationSchemas = /*#__PURE__*/ z.operation('apps.deployments.list', () => ({
  path: { appId: z.integer() },
  query: {
    status: {
      schema: z.literal(['queued', 'in_progress', 'succeeded', 'failed', 'created']),
      required: false,
    },
    limit: { schema: z.integer().check(z.gte(1), z.lte(100)), required: false },
    offset: { schema: z.integer().check(z.gte(0)), required: false },
  },
  headers: {
    'X-Org-Name': { schema: z.string().check(z.pattern('^[A-Za-z0-9._-]+$', 'u')), required: false },
  },
  body: null,
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
export const getAppDeploymentLogs: z.OperationSchemas = /*#__PURE__*/ z.operation('apps.deployments.logs', () => ({
  path: { appId: z.integer(), deploymentId: z.integer() },
  query: {
    limit: { schema: z.integer(), required: false },
    since: { schema: z.dateTime(), required: false },
  },
  headers: {
    'X-Org-Name': { schema: z.string().check(z.pattern('^[A-Za-z0-9._-]+$', 'u')), required: false },
  },
  body: null,
  responses: {
    '200': z.looseObject({
      logs: z.array(z.looseObject({
        level: z.optional(z.nullable(z.string())),
        message: z.string(),
        source: z.optional(z.nullable(z.string())),
        timestamp: z.optional(z.nullable(z.dateTime())),
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
export const getApp: z.OperationSchemas = /*#__PURE__*/ z.operation('apps.get', () => ({
  path: { appId: z.integer() },
  query: {},
  headers: {
    'X-Org-Name': { schema: z.string().check(z.pattern('^[A-Za-z0-9._-]+$', 'u')), required: false },
  },
  body: null,
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
export const listApps: z.OperationSchemas = /*#__PURE__*/ z.operation('apps.list', () => ({
  path: {},
  query: {
    limit: { schema: z.integer().check(z.gte(1), z.lte(100)), required: false },
    offset: { schema: z.integer().check(z.gte(0)), required: false },
  },
  headers: {
    'X-Org-Name': { schema: z.string().check(z.pattern('^[A-Za-z0-9._-]+$', 'u')), required: false },
  },
  body: null,
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
export const getAppMetrics: z.OperationSchemas = /*#__PURE__*/ z.operation('apps.metrics.get', () => ({
  path: { appId: z.integer() },
  query: {
    window: { schema: z.string().check(z.pattern('^[0-9]+[smhd]$', 'u')), required: false },
  },
  headers: {
    'X-Org-Name': { schema: z.string().check(z.pattern('^[A-Za-z0-9._-]+$', 'u')), required: false },
  },
  body: null,
  responses: {
    '200': z.looseObject({
      cluster: z.optional(z.nullable(z.looseObject({ active_executors_count: z.optional(z.integer()) }))),
      ingestion: z.optional(z.nullable(z.looseObject({ bytes_ingested: z.optional(z.number()), rows_ingested: z.optional(z.number()) }))),
      metrics: z.mapObject({}, schemas.InstanceMetrics),
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
export const deleteAppSecret: z.OperationSchemas = /*#__PURE__*/ z.operation('apps.secrets.delete', () => ({
  path: { appId: z.integer(), secretName: z.string() },
  query: {},
  headers: {
    'X-Org-Name': { schema: z.string().check(z.pattern('^[A-Za-z0-9._-]+$', 'u')), required: false },
  },
  body: null,
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
export const getAppSecret: z.OperationSchemas = /*#__PURE__*/ z.operation('apps.secrets.get', () => ({
  path: { appId: z.integer(), secretName: z.string() },
  query: {},
  headers: {
    'X-Org-Name': { schema: z.string().check(z.pattern('^[A-Za-z0-9._-]+$', 'u')), required: false },
  },
  body: null,
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
export const listAppSecrets: z.OperationSchemas = /*#__PURE__*/ z.operation('apps.secrets.list', () => ({
  path: { appId: z.integer() },
  query: {
    limit: { schema: z.integer().check(z.gte(1), z.lte(100)), required: false },
    offset: { schema: z.integer().check(z.gte(0)), required: false },
  },
  headers: {
    'X-Org-Name': { schema: z.string().check(z.pattern('^[A-Za-z0-9._-]+$', 'u')), required: false },
  },
  body: null,
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
export const setAppSecret: z.OperationSchemas = /*#__PURE__*/ z.operation('apps.secrets.set', () => ({
  path: { appId: z.integer() },
  query: {},
  headers: {
    'X-Org-Name': { schema: z.string().check(z.pattern('^[A-Za-z0-9._-]+$', 'u')), required: false },
  },
  body: {
    required: true,
    contents: {
      'application/json': z.looseObject({
        name: z.string().check(z.pattern('^[a-zA-Z_][a-zA-Z0-9_]*$', 'u')),
        value: z.string(),
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
export const updateApp: z.OperationSchemas = /*#__PURE__*/ z.operation('apps.update', () => ({
  path: { appId: z.integer() },
  query: {},
  headers: {
    'X-Org-Name': { schema: z.string().check(z.pattern('^[A-Za-z0-9._-]+$', 'u')), required: false },
  },
  body: {
    required: true,
    contents: {
      'application/json': z.looseObject({
        cluster_name: z.optional(z.nullable(z.string())),
        description: z.optional(z.string()),
        executor: z.optional(schemas.Executor),
        image_tag: z.optional(z.nullable(z.string())),
        production_branch: z.optional(z.string()),
        region: z.optional(z.string()),
        replicas: z.optional(z.integer().check(z.gte(1), z.lte(10))),
        resources: z.optional(schemas.Resources),
        spicepod: z.optional(z.union([z.string(), z.looseObject({})])),
        storage_claim_size_gb: z.optional(z.number()),
        storage_size_gb: z.optional(z.number()),
        tags: z.optional(z.mapObject({}, z.string())),
        update_channel: z.optional(z.literal(['stable', 'preview', 'nightly'])),
        version: z.optional(z.string()),
        visibility: z.optional(z.literal(['public', 'private'])),
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
export const listClusters: z.OperationSchemas = /*#__PURE__*/ z.operation('clusters.list', () => ({
  path: {},
  query: {
    limit: { schema: z.integer().check(z.gte(1), z.lte(100)), required: false },
    offset: { schema: z.integer().check(z.gte(0)), required: false },
  },
  headers: {
    'X-Org-Name': { schema: z.string().check(z.pattern('^[A-Za-z0-9._-]+$', 'u')), required: false },
  },
  body: null,
  responses: {
    '200': z.looseObject({
      clusters: z.array(z.looseObject({
        cloud_provider: z.optional(z.string()),
        cluster_name: z.string(),
        created_at: z.optional(z.dateTime()),
        endpoint: z.optional(z.string()),
        region: z.string(),
        updated_at: z.optional(z.dateTime()),
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
export const createClusterMonitor: z.OperationSchemas = /*#__PURE__*/ z.operation('clusters.monitors.create', () => ({
  path: { clusterId: z.string() },
  query: {},
  headers: {
    'X-Org-Name': { schema: z.string().check(z.pattern('^[A-Za-z0-9._-]+$', 'u')), required: false },
  },
  body: {
    required: true,
    contents: {
      'application/json': z.looseObject({
        description: z.optional(z.nullable(z.string())),
        name: z.string(),
        recipientUserIds: z.optional(z.array(z.integer()).check(z.maxLength(50))),
        spec: schemas.AlertSpec,
        status: z.optional(z.literal(['active', 'disabled'])),
        targets: z.optional(z.array(schemas.AlertTarget).check(z.maxLength(3))),
        templateId: z.string(),
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
export const deleteClusterMonitor: z.OperationSchemas = /*#__PURE__*/ z.operation('clusters.monitors.delete', () => ({
  path: { clusterId: z.string(), alertId: z.uuid() },
  query: {},
  headers: {
    'X-Org-Name': { schema: z.string().check(z.pattern('^[A-Za-z0-9._-]+$', 'u')), required: false },
  },
  body: null,
  responses: {
    '200': z.looseObject({ ok: z.boolean() }),
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
export const getClusterMonitor: z.OperationSchemas = /*#__PURE__*/ z.operation('clusters.monitors.get', () => ({
  path: { clusterId: z.string(), alertId: z.uuid() },
  query: {},
  headers: {
    'X-Org-Name': { schema: z.string().check(z.pattern('^[A-Za-z0-9._-]+$', 'u')), required: false },
  },
  body: null,
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
export const listClusterMonitors: z.OperationSchemas = /*#__PURE__*/ z.operation('clusters.monitors.list', () => ({
  path: { clusterId: z.string() },
  query: {
    limit: { schema: z.integer().check(z.gte(1), z.lte(100)), required: false },
    offset: { schema: z.integer().check(z.gte(0)), required: false },
  },
  headers: {
    'X-Org-Name': { schema: z.string().check(z.pattern('^[A-Za-z0-9._-]+$', 'u')), required: false },
  },
  body: null,
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
export const updateClusterMonitor: z.OperationSchemas = /*#__PURE__*/ z.operation('clusters.monitors.update', () => ({
  path: { clusterId: z.string(), alertId: z.uuid() },
  query: {},
  headers: {
    'X-Org-Name': { schema: z.string().check(z.pattern('^[A-Za-z0-9._-]+$', 'u')), required: false },
  },
  body: {
    required: true,
    contents: {
      'application/json': z.looseObject({
        description: z.optional(z.nullable(z.string())),
        name: z.optional(z.string()),
        recipientUserIds: z.optional(z.array(z.integer()).check(z.maxLength(50))),
        spec: z.optional(schemas.AlertSpec),
        status: z.optional(z.literal(['active', 'disabled'])),
        targets: z.optional(z.array(schemas.AlertTarget).check(z.maxLength(3))),
        templateId: z.optional(z.string()),
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
export const listContainerImages: z.OperationSchemas = /*#__PURE__*/ z.operation('containerImages.list', () => ({
  path: {},
  query: {
    channel: { schema: z.literal(['stable', 'enterprise']), required: false },
    limit: { schema: z.integer().check(z.gte(1), z.lte(100)), required: false },
    offset: { schema: z.integer().check(z.gte(0)), required: false },
  },
  headers: {
    'X-Org-Name': { schema: z.string().check(z.pattern('^[A-Za-z0-9._-]+$', 'u')), required: false },
  },
  body: null,
  responses: {
    '200': z.looseObject({
      default: z.optional(z.string()),
      images: z.array(z.looseObject({
        channel: z.literal(['stable', 'enterprise']),
        name: z.string(),
        tag: z.string(),
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

/** Validators of `GET /v1/docs`. */
export const getDocs: z.OperationSchemas = /*#__PURE__*/ z.operation('docs.get', () => ({
  path: {},
  query: {},
  headers: {},
  body: null,
  responses: { '200': z.looseObject({}), '500': schemas.ApiError, '503': schemas.ApiError },
}))

/** Validators of `GET /v1/health`. */
export const checkHealth: z.OperationSchemas = /*#__PURE__*/ z.operation('health.check', () => ({
  path: {},
  query: {},
  headers: {},
  body: null,
  responses: {
    '200': z.looseObject({ status: z.string(), timestamp: z.optional(z.dateTime()) }),
    '500': schemas.ApiError,
    '503': schemas.ApiError,
  },
}))

/** Validators of `POST /v1/instance-adoption-codes`. */
export const createInstanceAdoptionCode: z.OperationSchemas = /*#__PURE__*/ z.operation('instanceAdoptionCodes.create', () => ({
  path: {},
  query: {},
  headers: {
    'X-Org-Name': { schema: z.string().check(z.pattern('^[A-Za-z0-9._-]+$', 'u')), required: false },
  },
  body: {
    required: false,
    contents: {
      'application/json': z.looseObject({
        label: z.optional(z.string()),
        org: z.optional(z.string()),
        ttl_seconds: z.optional(z.integer().check(z.gte(1))),
      }),
    },
  },
  responses: {
    '201': z.looseObject({ code: z.string(), expires_at: z.dateTime(), org: z.string() }),
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
export const getLimits: z.OperationSchemas = /*#__PURE__*/ z.operation('limits.get', () => ({
  path: {},
  query: {},
  headers: {
    'X-Org-Name': { schema: z.string().check(z.pattern('^[A-Za-z0-9._-]+$', 'u')), required: false },
  },
  body: null,
  responses: {
    '200': z.looseObject({
      api_rps: z.integer(),
      projects: z.integer(),
      replicas: z.integer(),
      request_timeout_secs: z.optional(z.integer()),
      resources: z.optional(schemas.Resources),
      spicepods: z.integer(),
      sql_concurrent_queries: z.optional(z.integer()),
      sql_query_timeout_secs: z.optional(z.integer()),
      users: z.integer(),
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
export const addMember: z.OperationSchemas = /*#__PURE__*/ z.operation('members.add', () => ({
  path: {},
  query: {},
  headers: {
    'X-Org-Name': { schema: z.string().check(z.pattern('^[A-Za-z0-9._-]+$', 'u')), required: false },
  },
  body: {
    required: true,
    contents: {
      'application/json': z.looseObject({ roles: z.optional(z.array(z.string())), username: z.string() }),
    },
  },
  responses: {
    '201': z.looseObject({
      created_at: z.dateTime(),
      roles: z.array(z.string()),
      user_id: z.integer(),
      username: z.string(),
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
export const getMember: z.OperationSchemas = /*#__PURE__*/ z.operation('members.get', () => ({
  path: { memberId: z.integer() },
  query: {},
  headers: {
    'X-Org-Name': { schema: z.string().check(z.pattern('^[A-Za-z0-9._-]+$', 'u')), required: false },
  },
  body: null,
  responses: {
    '200': z.looseObject({
      created_at: z.dateTime(),
      is_owner: z.boolean(),
      roles: z.array(z.literal(['owner', 'admin', 'member', 'viewer'])),
      user_id: z.integer(),
      username: z.string(),
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
export const listMembers: z.OperationSchemas = /*#__PURE__*/ z.operation('members.list', () => ({
  path: {},
  query: {
    limit: { schema: z.integer().check(z.gte(1), z.lte(100)), required: false },
    offset: { schema: z.integer().check(z.gte(0)), required: false },
  },
  headers: {
    'X-Org-Name': { schema: z.string().check(z.pattern('^[A-Za-z0-9._-]+$', 'u')), required: false },
  },
  body: null,
  responses: {
    '200': z.looseObject({
      members: z.array(z.looseObject({
        created_at: z.dateTime(),
        is_owner: z.boolean(),
        roles: z.array(z.literal(['owner', 'admin', 'member', 'viewer'])),
        user_id: z.integer(),
        username: z.string(),
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
export const removeMember: z.OperationSchemas = /*#__PURE__*/ z.operation('members.remove', () => ({
  path: { memberId: z.integer() },
  query: {},
  headers: {
    'X-Org-Name': { schema: z.string().check(z.pattern('^[A-Za-z0-9._-]+$', 'u')), required: false },
  },
  body: null,
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
export const updateMember: z.OperationSchemas = /*#__PURE__*/ z.operation('members.update', () => ({
  path: { memberId: z.integer() },
  query: {},
  headers: {
    'X-Org-Name': { schema: z.string().check(z.pattern('^[A-Za-z0-9._-]+$', 'u')), required: false },
  },
  body: {
    required: true,
    contents: { 'application/json': z.looseObject({ roles: z.array(z.string()) }) },
  },
  responses: {
    '200': z.looseObject({
      created_at: z.dateTime(),
      roles: z.array(z.string()),
      user_id: z.integer(),
      username: z.string(),
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
export const listOrgs: z.OperationSchemas = /*#__PURE__*/ z.operation('orgs.list', () => ({
  path: {},
  query: {
    limit: { schema: z.integer().check(z.gte(1), z.lte(100)), required: false },
    offset: { schema: z.integer().check(z.gte(0)), required: false },
  },
  headers: {
    'X-Org-Name': { schema: z.string().check(z.pattern('^[A-Za-z0-9._-]+$', 'u')), required: false },
  },
  body: null,
  responses: {
    '200': z.looseObject({
      orgs: z.array(z.looseObject({
        id: z.integer(),
        name: z.string(),
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
export const getProjectApiKeys: z.OperationSchemas = /*#__PURE__*/ z.operation('projects.apiKeys.get', () => ({
  path: { projectId: z.integer() },
  query: {},
  headers: {
    'X-Org-Name': { schema: z.string().check(z.pattern('^[A-Za-z0-9._-]+$', 'u')), required: false },
  },
  body: null,
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
export const regenerateProjectApiKey: z.OperationSchemas = /*#__PURE__*/ z.operation('projects.apiKeys.regenerate', () => ({
  path: { projectId: z.integer() },
  query: {},
  headers: {
    'X-Org-Name': { schema: z.string().check(z.pattern('^[A-Za-z0-9._-]+$', 'u')), required: false },
  },
  body: {
    required: false,
    contents: {
      'application/json': z.looseObject({ key_number: z.optional(z.literal([0, 1, 2])) }),
    },
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
export const createProject: z.OperationSchemas = /*#__PURE__*/ z.operation('projects.create', () => ({
  path: {},
  query: {},
  headers: {
    'X-Org-Name': { schema: z.string().check(z.pattern('^[A-Za-z0-9._-]+$', 'u')), required: false },
  },
  body: {
    required: true,
    contents: {
      'application/json': z.looseObject({
        cluster_name: z.optional(z.nullable(z.string())),
        cname: z.optional(z.string()),
        description: z.optional(z.string()),
        executor: z.optional(schemas.Executor),
        name: z.string().check(z.minLength(4), z.maxLength(38), z.pattern('^[a-zA-Z0-9-]+$', 'u')),
        region: z.optional(z.string()),
        replicas: z.optional(z.integer().check(z.gte(1), z.lte(10))),
        resources: z.optional(schemas.Resources),
        storage_size_gb: z.optional(z.number()),
        tags: z.optional(z.mapObject({}, z.string())),
        update_channel: z.optional(z.literal(['stable', 'preview', 'nightly'])),
        visibility: z.optional(z.literal(['public', 'private'])),
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
export const deleteProject: z.OperationSchemas = /*#__PURE__*/ z.operation('projects.delete', () => ({
  path: { projectId: z.integer() },
  query: {},
  headers: {
    'X-Org-Name': { schema: z.string().check(z.pattern('^[A-Za-z0-9._-]+$', 'u')), required: false },
  },
  body: null,
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
export const createProjectDeployment: z.OperationSchemas = /*#__PURE__*/ z.operation('projects.deployments.create', () => ({
  path: { projectId: z.integer() },
  query: {},
  headers: {
    'X-Org-Name': { schema: z.string().check(z.pattern('^[A-Za-z0-9._-]+$', 'u')), required: false },
  },
  body: {
    required: false,
    contents: {
      'application/json': z.looseObject({
        branch: z.optional(z.string()),
        channel: z.optional(z.literal(['stable', 'preview', 'nightly'])),
        commit_message: z.optional(z.string()),
        commit_sha: z.optional(z.string()),
        debug: z.optional(z.boolean()),
        image_tag: z.optional(z.string()),
        replicas: z.optional(z.integer().check(z.gte(1), z.lte(10))),
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
export const getProjectDeployment: z.OperationSchemas = /*#__PURE__*/ z.operation('projects.deployments.get', () => ({
  path: { projectId: z.integer(), deploymentId: z.integer() },
  query: {},
  headers: {
    'X-Org-Name': { schema: z.string().check(z.pattern('^[A-Za-z0-9._-]+$', 'u')), required: false },
  },
  body: null,
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
export const listProjectDeployments: z.OperationSchemas = /*#__PURE__*/ z.operation('projects.deployments.list', () => ({
  path: { projectId: z.integer() },
  query: {
    status: {
      schema: z.literal(['queued', 'in_progress', 'succeeded', 'failed', 'created']),
      required: false,
    },
    limit: { schema: z.integer().check(z.gte(1), z.lte(100)), required: false },
    offset: { schema: z.integer().check(z.gte(0)), required: false },
  },
  headers: {
    'X-Org-Name': { schema: z.string().check(z.pattern('^[A-Za-z0-9._-]+$', 'u')), required: false },
  },
  body: null,
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
export const getProjectDeploymentLogs: z.OperationSchemas = /*#__PURE__*/ z.operation('projects.deployments.logs', () => ({
  path: { projectId: z.integer(), deploymentId: z.integer() },
  query: {
    limit: { schema: z.integer(), required: false },
    since: { schema: z.dateTime(), required: false },
  },
  headers: {
    'X-Org-Name': { schema: z.string().check(z.pattern('^[A-Za-z0-9._-]+$', 'u')), required: false },
  },
  body: null,
  responses: {
    '200': z.looseObject({
      logs: z.array(z.looseObject({
        level: z.optional(z.nullable(z.string())),
        message: z.string(),
        source: z.optional(z.nullable(z.string())),
        timestamp: z.optional(z.nullable(z.dateTime())),
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
export const createProjectFork: z.OperationSchemas = /*#__PURE__*/ z.operation('projects.forks.create', () => ({
  path: { projectId: z.integer() },
  query: {},
  headers: {
    'X-Org-Name': { schema: z.string().check(z.pattern('^[A-Za-z0-9._-]+$', 'u')), required: false },
  },
  body: {
    required: false,
    contents: {
      'application/json': z.strictObject({
        cluster_name: z.optional(z.string()),
        name: z.optional(z.string().check(z.minLength(4), z.maxLength(38), z.pattern('^[a-zA-Z0-9-]+$', 'u'))),
        region: z.optional(z.string()),
        scheduler_state_location: z.optional(z.string()),
      }),
    },
  },
  responses: {
    '201': z.allOf([
      schemas.ProjectWithConfig,
      z.looseObject({
        shared_state: z.optional(z.array(z.looseObject({ setting: z.string(), value: z.string() }))),
      }),
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
export const listProjectForks: z.OperationSchemas = /*#__PURE__*/ z.operation('projects.forks.list', () => ({
  path: { projectId: z.integer() },
  query: {
    limit: { schema: z.integer().check(z.gte(1), z.lte(100)), required: false },
    offset: { schema: z.integer().check(z.gte(0)), required: false },
  },
  headers: {
    'X-Org-Name': { schema: z.string().check(z.pattern('^[A-Za-z0-9._-]+$', 'u')), required: false },
  },
  body: null,
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
export const getProject: z.OperationSchemas = /*#__PURE__*/ z.operation('projects.get', () => ({
  path: { projectId: z.integer() },
  query: {},
  headers: {
    'X-Org-Name': { schema: z.string().check(z.pattern('^[A-Za-z0-9._-]+$', 'u')), required: false },
  },
  body: null,
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
export const listProjectInstances: z.OperationSchemas = /*#__PURE__*/ z.operation('projects.instances.list', () => ({
  path: { projectId: z.integer() },
  query: {
    limit: { schema: z.integer().check(z.gte(1), z.lte(100)), required: false },
    offset: { schema: z.integer().check(z.gte(0)), required: false },
  },
  headers: {
    'X-Org-Name': { schema: z.string().check(z.pattern('^[A-Za-z0-9._-]+$', 'u')), required: false },
  },
  body: null,
  responses: {
    '200': z.looseObject({
      instances: z.array(z.looseObject({
        name: z.string(),
        started_at: z.optional(z.nullable(z.dateTime())),
        status: z.string(),
      })),
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
export const getProjectInstanceLogs: z.OperationSchemas = /*#__PURE__*/ z.operation('projects.instances.logs', () => ({
  path: { projectId: z.integer(), instanceName: z.string() },
  query: { tail: { schema: z.integer().check(z.gte(1)), required: false } },
  headers: {
    'X-Org-Name': { schema: z.string().check(z.pattern('^[A-Za-z0-9._-]+$', 'u')), required: false },
  },
  body: null,
  responses: {
    '200': z.looseObject({ lines: z.array(z.string()) }),
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
export const listProjects: z.OperationSchemas = /*#__PURE__*/ z.operation('projects.list', () => ({
  path: {},
  query: {
    limit: { schema: z.integer().check(z.gte(1), z.lte(100)), required: false },
    offset: { schema: z.integer().check(z.gte(0)), required: false },
  },
  headers: {
    'X-Org-Name': { schema: z.string().check(z.pattern('^[A-Za-z0-9._-]+$', 'u')), required: false },
  },
  body: null,
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
export const getProjectMetrics: z.OperationSchemas = /*#__PURE__*/ z.operation('projects.metrics.get', () => ({
  path: { projectId: z.integer() },
  query: {
    window: { schema: z.string().check(z.pattern('^[0-9]+[smhd]$', 'u')), required: false },
  },
  headers: {
    'X-Org-Name': { schema: z.string().check(z.pattern('^[A-Za-z0-9._-]+$', 'u')), required: false },
  },
  body: null,
  responses: {
    '200': z.looseObject({
      cluster: z.optional(z.nullable(z.looseObject({ active_executors_count: z.optional(z.integer()) }))),
      ingestion: z.optional(z.nullable(z.looseObject({ bytes_ingested: z.optional(z.number()), rows_ingested: z.optional(z.number()) }))),
      metrics: z.mapObject({}, schemas.InstanceMetrics),
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
export const createProjectMonitor: z.OperationSchemas = /*#__PURE__*/ z.operation('projects.monitors.create', () => ({
  path: { projectId: z.integer() },
  query: {},
  headers: {
    'X-Org-Name': { schema: z.string().check(z.pattern('^[A-Za-z0-9._-]+$', 'u')), required: false },
  },
  body: {
    required: true,
    contents: {
      'application/json': z.looseObject({
        description: z.optional(z.nullable(z.string())),
        name: z.string(),
        recipientUserIds: z.optional(z.array(z.integer()).check(z.maxLength(50))),
        spec: schemas.AlertSpec,
        status: z.optional(z.literal(['active', 'disabled'])),
        targets: z.optional(z.array(schemas.AlertTarget).check(z.maxLength(3))),
        templateId: z.string(),
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
export const deleteProjectMonitor: z.OperationSchemas = /*#__PURE__*/ z.operation('projects.monitors.delete', () => ({
  path: { projectId: z.integer(), alertId: z.uuid() },
  query: {},
  headers: {
    'X-Org-Name': { schema: z.string().check(z.pattern('^[A-Za-z0-9._-]+$', 'u')), required: false },
  },
  body: null,
  responses: {
    '200': z.looseObject({ ok: z.boolean() }),
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
export const getProjectMonitor: z.OperationSchemas = /*#__PURE__*/ z.operation('projects.monitors.get', () => ({
  path: { projectId: z.integer(), alertId: z.uuid() },
  query: {},
  headers: {
    'X-Org-Name': { schema: z.string().check(z.pattern('^[A-Za-z0-9._-]+$', 'u')), required: false },
  },
  body: null,
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
export const listProjectMonitors: z.OperationSchemas = /*#__PURE__*/ z.operation('projects.monitors.list', () => ({
  path: { projectId: z.integer() },
  query: {
    limit: { schema: z.integer().check(z.gte(1), z.lte(100)), required: false },
    offset: { schema: z.integer().check(z.gte(0)), required: false },
  },
  headers: {
    'X-Org-Name': { schema: z.string().check(z.pattern('^[A-Za-z0-9._-]+$', 'u')), required: false },
  },
  body: null,
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
export const updateProjectMonitor: z.OperationSchemas = /*#__PURE__*/ z.operation('projects.monitors.update', () => ({
  path: { projectId: z.integer(), alertId: z.uuid() },
  query: {},
  headers: {
    'X-Org-Name': { schema: z.string().check(z.pattern('^[A-Za-z0-9._-]+$', 'u')), required: false },
  },
  body: {
    required: true,
    contents: {
      'application/json': z.looseObject({
        description: z.optional(z.nullable(z.string())),
        name: z.optional(z.string()),
        recipientUserIds: z.optional(z.array(z.integer()).check(z.maxLength(50))),
        spec: z.optional(schemas.AlertSpec),
        status: z.optional(z.literal(['active', 'disabled'])),
        targets: z.optional(z.array(schemas.AlertTarget).check(z.maxLength(3))),
        templateId: z.optional(z.string()),
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
export const pauseProject: z.OperationSchemas = /*#__PURE__*/ z.operation('projects.pause', () => ({
  path: { projectId: z.integer() },
  query: {},
  headers: {
    'X-Org-Name': { schema: z.string().check(z.pattern('^[A-Za-z0-9._-]+$', 'u')), required: false },
  },
  body: null,
  responses: {
    '200': z.looseObject({ status: z.string() }),
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
export const createProjectReaction: z.OperationSchemas = /*#__PURE__*/ z.operation('projects.reactions.create', () => ({
  path: { projectId: z.integer() },
  query: {},
  headers: {
    'X-Org-Name': { schema: z.string().check(z.pattern('^[A-Za-z0-9._-]+$', 'u')), required: false },
  },
  body: {
    required: true,
    contents: {
      'application/json': z.looseObject({
        description: z.optional(z.nullable(z.string())),
        name: z.string(),
        recipientUserIds: z.optional(z.array(z.integer()).check(z.maxLength(50))),
        spec: schemas.AlertSpec,
        status: z.optional(z.literal(['active', 'disabled'])),
        targets: z.optional(z.array(schemas.AlertTarget).check(z.maxLength(3))),
        templateId: z.string(),
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

/** Validators of `DELETE /v1/projects/{projectId}/reactions/{alertId}`. */
export const deleteProjectReaction: z.OperationSchemas = /*#__PURE__*/ z.operation('projects.reactions.delete', () => ({
  path: { projectId: z.integer(), alertId: z.uuid() },
  query: {},
  headers: {
    'X-Org-Name': { schema: z.string().check(z.pattern('^[A-Za-z0-9._-]+$', 'u')), required: false },
  },
  body: null,
  responses: {
    '200': z.looseObject({ ok: z.boolean() }),
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
export const getProjectReaction: z.OperationSchemas = /*#__PURE__*/ z.operation('projects.reactions.get', () => ({
  path: { projectId: z.integer(), alertId: z.uuid() },
  query: {},
  headers: {
    'X-Org-Name': { schema: z.string().check(z.pattern('^[A-Za-z0-9._-]+$', 'u')), required: false },
  },
  body: null,
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

/** Validators of `GET /v1/projects/{projectId}/reactions`. */
export const listProjectReactions: z.OperationSchemas = /*#__PURE__*/ z.operation('projects.reactions.list', () => ({
  path: { projectId: z.integer() },
  query: {
    limit: { schema: z.integer().check(z.gte(1), z.lte(100)), required: false },
    offset: { schema: z.integer().check(z.gte(0)), required: false },
  },
  headers: {
    'X-Org-Name': { schema: z.string().check(z.pattern('^[A-Za-z0-9._-]+$', 'u')), required: false },
  },
  body: null,
  responses: {
    '200': z.looseObject({ reactions: z.array(schemas.AlertRead) }),
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
export const updateProjectReaction: z.OperationSchemas = /*#__PURE__*/ z.operation('projects.reactions.update', () => ({
  path: { projectId: z.integer(), alertId: z.uuid() },
  query: {},
  headers: {
    'X-Org-Name': { schema: z.string().check(z.pattern('^[A-Za-z0-9._-]+$', 'u')), required: false },
  },
  body: {
    required: true,
    contents: {
      'application/json': z.looseObject({
        description: z.optional(z.nullable(z.string())),
        name: z.optional(z.string()),
        recipientUserIds: z.optional(z.array(z.integer()).check(z.maxLength(50))),
        spec: z.optional(schemas.AlertSpec),
        status: z.optional(z.literal(['active', 'disabled'])),
        targets: z.optional(z.array(schemas.AlertTarget).check(z.maxLength(3))),
        templateId: z.optional(z.string()),
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

/** Validators of `PUT /v1/projects/{projectId}/repository`. */
export const connectProjectRepository: z.OperationSchemas = /*#__PURE__*/ z.operation('projects.repository.connect', () => ({
  path: { projectId: z.integer() },
  query: {},
  headers: {
    'X-Org-Name': { schema: z.string().check(z.pattern('^[A-Za-z0-9._-]+$', 'u')), required: false },
  },
  body: {
    required: true,
    contents: {
      'application/json': z.looseObject({
        production_branch: z.optional(z.string()),
        repository: z.string(),
        root_directory: z.optional(z.string()),
      }),
    },
  },
  responses: {
    '200': z.looseObject({
      has_spicepod: z.boolean(),
      production_branch: z.string(),
      repository: z.string(),
      root_directory: z.optional(z.nullable(z.string())),
    }),
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
export const resumeProject: z.OperationSchemas = /*#__PURE__*/ z.operation('projects.resume', () => ({
  path: { projectId: z.integer() },
  query: {},
  headers: {
    'X-Org-Name': { schema: z.string().check(z.pattern('^[A-Za-z0-9._-]+$', 'u')), required: false },
  },
  body: null,
  responses: {
    '200': z.looseObject({ deployment_id: z.optional(z.integer()), status: z.string() }),
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
export const deleteProjectSecret: z.OperationSchemas = /*#__PURE__*/ z.operation('projects.secrets.delete', () => ({
  path: { projectId: z.integer(), secretName: z.string() },
  query: {},
  headers: {
    'X-Org-Name': { schema: z.string().check(z.pattern('^[A-Za-z0-9._-]+$', 'u')), required: false },
  },
  body: null,
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
export const getProjectSecret: z.OperationSchemas = /*#__PURE__*/ z.operation('projects.secrets.get', () => ({
  path: { projectId: z.integer(), secretName: z.string() },
  query: {},
  headers: {
    'X-Org-Name': { schema: z.string().check(z.pattern('^[A-Za-z0-9._-]+$', 'u')), required: false },
  },
  body: null,
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
export const listProjectSecrets: z.OperationSchemas = /*#__PURE__*/ z.operation('projects.secrets.list', () => ({
  path: { projectId: z.integer() },
  query: {
    limit: { schema: z.integer().check(z.gte(1), z.lte(100)), required: false },
    offset: { schema: z.integer().check(z.gte(0)), required: false },
  },
  headers: {
    'X-Org-Name': { schema: z.string().check(z.pattern('^[A-Za-z0-9._-]+$', 'u')), required: false },
  },
  body: null,
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
export const setProjectSecret: z.OperationSchemas = /*#__PURE__*/ z.operation('projects.secrets.set', () => ({
  path: { projectId: z.integer() },
  query: {},
  headers: {
    'X-Org-Name': { schema: z.string().check(z.pattern('^[A-Za-z0-9._-]+$', 'u')), required: false },
  },
  body: {
    required: true,
    contents: {
      'application/json': z.looseObject({
        name: z.string().check(z.pattern('^[a-zA-Z_][a-zA-Z0-9_]*$', 'u')),
        value: z.string(),
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
export const updateProject: z.OperationSchemas = /*#__PURE__*/ z.operation('projects.update', () => ({
  path: { projectId: z.integer() },
  query: {},
  headers: {
    'X-Org-Name': { schema: z.string().check(z.pattern('^[A-Za-z0-9._-]+$', 'u')), required: false },
  },
  body: {
    required: true,
    contents: {
      'application/json': z.looseObject({
        cluster_name: z.optional(z.nullable(z.string())),
        description: z.optional(z.string()),
        executor: z.optional(schemas.Executor),
        image_tag: z.optional(z.nullable(z.string())),
        production_branch: z.optional(z.string()),
        region: z.optional(z.string()),
        replicas: z.optional(z.integer().check(z.gte(1), z.lte(10))),
        resources: z.optional(schemas.Resources),
        spicepod: z.optional(z.union([z.string(), z.looseObject({})])),
        storage_claim_size_gb: z.optional(z.number()),
        storage_size_gb: z.optional(z.number()),
        tags: z.optional(z.mapObject({}, z.string())),
        update_channel: z.optional(z.literal(['stable', 'preview', 'nightly'])),
        version: z.optional(z.string()),
        visibility: z.optional(z.literal(['public', 'private'])),
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
export const listRegions: z.OperationSchemas = /*#__PURE__*/ z.operation('regions.list', () => ({
  path: {},
  query: {
    env: { schema: z.literal(['prod', 'dev']), required: false },
    limit: { schema: z.integer().check(z.gte(1), z.lte(100)), required: false },
    offset: { schema: z.integer().check(z.gte(0)), required: false },
  },
  headers: {
    'X-Org-Name': { schema: z.string().check(z.pattern('^[A-Za-z0-9._-]+$', 'u')), required: false },
  },
  body: null,
  responses: {
    '200': z.looseObject({
      default: z.optional(z.string()),
      regions: z.array(z.looseObject({
        cname: z.optional(z.string()),
        disabled: z.optional(z.boolean()),
        isDefault: z.optional(z.boolean()),
        name: z.string(),
        provider: z.optional(z.literal(['teraswitch', 'aws', 'azure'])),
        providerName: z.optional(z.literal(['Teraswitch', 'AWS', 'Azure'])),
        region: z.string(),
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

