// Generated from openapi.json by emit/mocks/handlers.ts.hbs. Edit those, then run: pnpm generate
import * as examples from '@spice-cloud/schemas/examples'
import * as schemas from '@spice-cloud/schemas/operations'
import type * as types from '@spice-cloud/types'
import * as runtime from './runtime.ts'

/**
 * Mocks `GET /v1/apps/{appId}/api-keys`.
 *
 * Get API keys
 *
 * @deprecated
 */
export const getAppApiKeys: runtime.Mock<types.GetAppApiKeysInput, types.GetAppApiKeysData, types.GetAppApiKeysResult, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
}> = /*#__PURE__*/ runtime.mock({
  method: 'GET',
  path: '/v1/apps/{appId}/api-keys',
  server: 'https://api.spice.ai',
  answers: {
    '200': 'application/json',
    '400': 'application/json',
    '401': 'application/json',
    '403': 'application/json',
    '404': 'application/json',
    '429': 'application/json',
    '500': 'application/json',
    '503': 'application/json',
  },
  status: 200,
  examples: examples.getAppApiKeys,
  schemas: schemas.getAppApiKeys,
}, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
})

/**
 * Mocks `POST /v1/apps/{appId}/api-keys`.
 *
 * Regenerate API key
 *
 * @deprecated
 */
export const regenerateAppApiKey: runtime.Mock<types.RegenerateAppApiKeyInput, types.RegenerateAppApiKeyData, types.RegenerateAppApiKeyResult, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  contentTooLarge: 413,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
}> = /*#__PURE__*/ runtime.mock({
  method: 'POST',
  path: '/v1/apps/{appId}/api-keys',
  server: 'https://api.spice.ai',
  answers: {
    '200': 'application/json',
    '400': 'application/json',
    '401': 'application/json',
    '403': 'application/json',
    '404': 'application/json',
    '413': 'application/json',
    '429': 'application/json',
    '500': 'application/json',
    '503': 'application/json',
  },
  status: 200,
  examples: examples.regenerateAppApiKey,
  schemas: schemas.regenerateAppApiKey,
}, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  contentTooLarge: 413,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
})

/**
 * Mocks `POST /v1/apps`.
 *
 * Create app
 *
 * @deprecated
 */
export const createApp: runtime.Mock<types.CreateAppInput, types.CreateAppData, types.CreateAppResult, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  conflict: 409,
  contentTooLarge: 413,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
}> = /*#__PURE__*/ runtime.mock({
  method: 'POST',
  path: '/v1/apps',
  server: 'https://api.spice.ai',
  answers: {
    '201': 'application/json',
    '400': 'application/json',
    '401': 'application/json',
    '403': 'application/json',
    '409': 'application/json',
    '413': 'application/json',
    '429': 'application/json',
    '500': 'application/json',
    '503': 'application/json',
  },
  status: 201,
  examples: examples.createApp,
  schemas: schemas.createApp,
}, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  conflict: 409,
  contentTooLarge: 413,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
})

/**
 * Mocks `DELETE /v1/apps/{appId}`.
 *
 * Delete app
 *
 * @deprecated
 */
export const deleteApp: runtime.Mock<types.DeleteAppInput, types.DeleteAppData, types.DeleteAppResult, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
}> = /*#__PURE__*/ runtime.mock({
  method: 'DELETE',
  path: '/v1/apps/{appId}',
  server: 'https://api.spice.ai',
  answers: {
    '204': null,
    '400': 'application/json',
    '401': 'application/json',
    '403': 'application/json',
    '404': 'application/json',
    '429': 'application/json',
    '500': 'application/json',
    '503': 'application/json',
  },
  status: 204,
  examples: examples.deleteApp,
  schemas: schemas.deleteApp,
}, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
})

/**
 * Mocks `POST /v1/apps/{appId}/deployments`.
 *
 * Create deployment
 *
 * @deprecated
 */
export const createAppDeployment: runtime.Mock<types.CreateAppDeploymentInput, types.CreateAppDeploymentData, types.CreateAppDeploymentResult, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  conflict: 409,
  contentTooLarge: 413,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
}> = /*#__PURE__*/ runtime.mock({
  method: 'POST',
  path: '/v1/apps/{appId}/deployments',
  server: 'https://api.spice.ai',
  answers: {
    '202': 'application/json',
    '400': 'application/json',
    '401': 'application/json',
    '403': 'application/json',
    '404': 'application/json',
    '409': 'application/json',
    '413': 'application/json',
    '429': 'application/json',
    '500': 'application/json',
    '503': 'application/json',
  },
  status: 202,
  examples: examples.createAppDeployment,
  schemas: schemas.createAppDeployment,
}, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  conflict: 409,
  contentTooLarge: 413,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
})

/**
 * Mocks `GET /v1/apps/{appId}/deployments/{deploymentId}`.
 *
 * Get deployment
 *
 * @deprecated
 */
export const getAppDeployment: runtime.Mock<types.GetAppDeploymentInput, types.GetAppDeploymentData, types.GetAppDeploymentResult, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
}> = /*#__PURE__*/ runtime.mock({
  method: 'GET',
  path: '/v1/apps/{appId}/deployments/{deploymentId}',
  server: 'https://api.spice.ai',
  answers: {
    '200': 'application/json',
    '400': 'application/json',
    '401': 'application/json',
    '403': 'application/json',
    '404': 'application/json',
    '429': 'application/json',
    '500': 'application/json',
    '503': 'application/json',
  },
  status: 200,
  examples: examples.getAppDeployment,
  schemas: schemas.getAppDeployment,
}, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
})

/**
 * Mocks `GET /v1/apps/{appId}/deployments`.
 *
 * List deployments
 *
 * @deprecated
 */
export const listAppDeployments: runtime.Mock<types.ListAppDeploymentsInput, types.ListAppDeploymentsData, types.ListAppDeploymentsResult, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
}> = /*#__PURE__*/ runtime.mock({
  method: 'GET',
  path: '/v1/apps/{appId}/deployments',
  server: 'https://api.spice.ai',
  answers: {
    '200': 'application/json',
    '400': 'application/json',
    '401': 'application/json',
    '403': 'application/json',
    '404': 'application/json',
    '429': 'application/json',
    '500': 'application/json',
    '503': 'application/json',
  },
  status: 200,
  examples: examples.listAppDeployments,
  schemas: schemas.listAppDeployments,
}, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
})

/**
 * Mocks `GET /v1/apps/{appId}/deployments/{deploymentId}/logs`.
 *
 * Get deployment logs
 *
 * @deprecated
 */
export const getAppDeploymentLogs: runtime.Mock<types.GetAppDeploymentLogsInput, types.GetAppDeploymentLogsData, types.GetAppDeploymentLogsResult, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
}> = /*#__PURE__*/ runtime.mock({
  method: 'GET',
  path: '/v1/apps/{appId}/deployments/{deploymentId}/logs',
  server: 'https://api.spice.ai',
  answers: {
    '200': 'application/json',
    '400': 'application/json',
    '401': 'application/json',
    '403': 'application/json',
    '404': 'application/json',
    '429': 'application/json',
    '500': 'application/json',
    '503': 'application/json',
  },
  status: 200,
  examples: examples.getAppDeploymentLogs,
  schemas: schemas.getAppDeploymentLogs,
}, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
})

/**
 * Mocks `GET /v1/apps/{appId}`.
 *
 * Get app
 *
 * @deprecated
 */
export const getApp: runtime.Mock<types.GetAppInput, types.GetAppData, types.GetAppResult, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
}> = /*#__PURE__*/ runtime.mock({
  method: 'GET',
  path: '/v1/apps/{appId}',
  server: 'https://api.spice.ai',
  answers: {
    '200': 'application/json',
    '400': 'application/json',
    '401': 'application/json',
    '403': 'application/json',
    '404': 'application/json',
    '429': 'application/json',
    '500': 'application/json',
    '503': 'application/json',
  },
  status: 200,
  examples: examples.getApp,
  schemas: schemas.getApp,
}, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
})

/**
 * Mocks `GET /v1/apps`.
 *
 * List apps
 *
 * @deprecated
 */
export const listApps: runtime.Mock<types.ListAppsInput, types.ListAppsData, types.ListAppsResult, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
}> = /*#__PURE__*/ runtime.mock({
  method: 'GET',
  path: '/v1/apps',
  server: 'https://api.spice.ai',
  answers: {
    '200': 'application/json',
    '400': 'application/json',
    '401': 'application/json',
    '403': 'application/json',
    '429': 'application/json',
    '500': 'application/json',
    '503': 'application/json',
  },
  status: 200,
  examples: examples.listApps,
  schemas: schemas.listApps,
}, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
})

/**
 * Mocks `GET /v1/apps/{appId}/metrics`.
 *
 * Get app metrics
 *
 * @deprecated
 */
export const getAppMetrics: runtime.Mock<types.GetAppMetricsInput, types.GetAppMetricsData, types.GetAppMetricsResult, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
}> = /*#__PURE__*/ runtime.mock({
  method: 'GET',
  path: '/v1/apps/{appId}/metrics',
  server: 'https://api.spice.ai',
  answers: {
    '200': 'application/json',
    '400': 'application/json',
    '401': 'application/json',
    '403': 'application/json',
    '404': 'application/json',
    '429': 'application/json',
    '500': 'application/json',
    '503': 'application/json',
  },
  status: 200,
  examples: examples.getAppMetrics,
  schemas: schemas.getAppMetrics,
}, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
})

/**
 * Mocks `DELETE /v1/apps/{appId}/secrets/{secretName}`.
 *
 * Delete secret
 *
 * @deprecated
 */
export const deleteAppSecret: runtime.Mock<types.DeleteAppSecretInput, types.DeleteAppSecretData, types.DeleteAppSecretResult, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
}> = /*#__PURE__*/ runtime.mock({
  method: 'DELETE',
  path: '/v1/apps/{appId}/secrets/{secretName}',
  server: 'https://api.spice.ai',
  answers: {
    '204': null,
    '400': 'application/json',
    '401': 'application/json',
    '403': 'application/json',
    '404': 'application/json',
    '429': 'application/json',
    '500': 'application/json',
    '503': 'application/json',
  },
  status: 204,
  examples: examples.deleteAppSecret,
  schemas: schemas.deleteAppSecret,
}, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
})

/**
 * Mocks `GET /v1/apps/{appId}/secrets/{secretName}`.
 *
 * Get secret
 *
 * @deprecated
 */
export const getAppSecret: runtime.Mock<types.GetAppSecretInput, types.GetAppSecretData, types.GetAppSecretResult, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
}> = /*#__PURE__*/ runtime.mock({
  method: 'GET',
  path: '/v1/apps/{appId}/secrets/{secretName}',
  server: 'https://api.spice.ai',
  answers: {
    '200': 'application/json',
    '400': 'application/json',
    '401': 'application/json',
    '403': 'application/json',
    '404': 'application/json',
    '429': 'application/json',
    '500': 'application/json',
    '503': 'application/json',
  },
  status: 200,
  examples: examples.getAppSecret,
  schemas: schemas.getAppSecret,
}, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
})

/**
 * Mocks `GET /v1/apps/{appId}/secrets`.
 *
 * List app secrets
 *
 * @deprecated
 */
export const listAppSecrets: runtime.Mock<types.ListAppSecretsInput, types.ListAppSecretsData, types.ListAppSecretsResult, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
}> = /*#__PURE__*/ runtime.mock({
  method: 'GET',
  path: '/v1/apps/{appId}/secrets',
  server: 'https://api.spice.ai',
  answers: {
    '200': 'application/json',
    '400': 'application/json',
    '401': 'application/json',
    '403': 'application/json',
    '404': 'application/json',
    '429': 'application/json',
    '500': 'application/json',
    '503': 'application/json',
  },
  status: 200,
  examples: examples.listAppSecrets,
  schemas: schemas.listAppSecrets,
}, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
})

/**
 * Mocks `POST /v1/apps/{appId}/secrets`.
 *
 * Create or update secret
 *
 * @deprecated
 */
export const setAppSecret: runtime.Mock<types.SetAppSecretInput, types.SetAppSecretData, types.SetAppSecretResult, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  contentTooLarge: 413,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
}> = /*#__PURE__*/ runtime.mock({
  method: 'POST',
  path: '/v1/apps/{appId}/secrets',
  server: 'https://api.spice.ai',
  answers: {
    '200': 'application/json',
    '400': 'application/json',
    '401': 'application/json',
    '403': 'application/json',
    '404': 'application/json',
    '413': 'application/json',
    '429': 'application/json',
    '500': 'application/json',
    '503': 'application/json',
  },
  status: 200,
  examples: examples.setAppSecret,
  schemas: schemas.setAppSecret,
}, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  contentTooLarge: 413,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
})

/**
 * Mocks `PUT /v1/apps/{appId}`.
 *
 * Update app
 *
 * @deprecated
 */
export const updateApp: runtime.Mock<types.UpdateAppInput, types.UpdateAppData, types.UpdateAppResult, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  conflict: 409,
  contentTooLarge: 413,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
}> = /*#__PURE__*/ runtime.mock({
  method: 'PUT',
  path: '/v1/apps/{appId}',
  server: 'https://api.spice.ai',
  answers: {
    '200': 'application/json',
    '400': 'application/json',
    '401': 'application/json',
    '403': 'application/json',
    '404': 'application/json',
    '409': 'application/json',
    '413': 'application/json',
    '429': 'application/json',
    '500': 'application/json',
    '503': 'application/json',
  },
  status: 200,
  examples: examples.updateApp,
  schemas: schemas.updateApp,
}, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  conflict: 409,
  contentTooLarge: 413,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
})

/**
 * Mocks `GET /v1/clusters`.
 *
 * List clusters
 */
export const listClusters: runtime.Mock<types.ListClustersInput, types.ListClustersData, types.ListClustersResult, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
}> = /*#__PURE__*/ runtime.mock({
  method: 'GET',
  path: '/v1/clusters',
  server: 'https://api.spice.ai',
  answers: {
    '200': 'application/json',
    '400': 'application/json',
    '401': 'application/json',
    '403': 'application/json',
    '429': 'application/json',
    '500': 'application/json',
    '503': 'application/json',
  },
  status: 200,
  examples: examples.listClusters,
  schemas: schemas.listClusters,
}, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
})

/**
 * Mocks `POST /v1/clusters/{clusterId}/monitors`.
 *
 * Create cluster monitor
 */
export const createClusterMonitor: runtime.Mock<types.CreateClusterMonitorInput, types.CreateClusterMonitorData, types.CreateClusterMonitorResult, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  conflict: 409,
  contentTooLarge: 413,
  unprocessableContent: 422,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
}> = /*#__PURE__*/ runtime.mock({
  method: 'POST',
  path: '/v1/clusters/{clusterId}/monitors',
  server: 'https://api.spice.ai',
  answers: {
    '201': 'application/json',
    '400': 'application/json',
    '401': 'application/json',
    '403': 'application/json',
    '404': 'application/json',
    '409': 'application/json',
    '413': 'application/json',
    '422': 'application/json',
    '429': 'application/json',
    '500': 'application/json',
    '503': 'application/json',
  },
  status: 201,
  examples: examples.createClusterMonitor,
  schemas: schemas.createClusterMonitor,
}, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  conflict: 409,
  contentTooLarge: 413,
  unprocessableContent: 422,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
})

/**
 * Mocks `DELETE /v1/clusters/{clusterId}/monitors/{alertId}`.
 *
 * Delete cluster monitor
 */
export const deleteClusterMonitor: runtime.Mock<types.DeleteClusterMonitorInput, types.DeleteClusterMonitorData, types.DeleteClusterMonitorResult, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  tooManyRequests: 429,
  internalServerError: 500,
  badGateway: 502,
  serviceUnavailable: 503,
}> = /*#__PURE__*/ runtime.mock({
  method: 'DELETE',
  path: '/v1/clusters/{clusterId}/monitors/{alertId}',
  server: 'https://api.spice.ai',
  answers: {
    '200': 'application/json',
    '400': 'application/json',
    '401': 'application/json',
    '403': 'application/json',
    '404': 'application/json',
    '429': 'application/json',
    '500': 'application/json',
    '502': 'application/json',
    '503': 'application/json',
  },
  status: 200,
  examples: examples.deleteClusterMonitor,
  schemas: schemas.deleteClusterMonitor,
}, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  tooManyRequests: 429,
  internalServerError: 500,
  badGateway: 502,
  serviceUnavailable: 503,
})

/**
 * Mocks `GET /v1/clusters/{clusterId}/monitors/{alertId}`.
 *
 * Get cluster monitor
 */
export const getClusterMonitor: runtime.Mock<types.GetClusterMonitorInput, types.GetClusterMonitorData, types.GetClusterMonitorResult, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
}> = /*#__PURE__*/ runtime.mock({
  method: 'GET',
  path: '/v1/clusters/{clusterId}/monitors/{alertId}',
  server: 'https://api.spice.ai',
  answers: {
    '200': 'application/json',
    '400': 'application/json',
    '401': 'application/json',
    '403': 'application/json',
    '404': 'application/json',
    '429': 'application/json',
    '500': 'application/json',
    '503': 'application/json',
  },
  status: 200,
  examples: examples.getClusterMonitor,
  schemas: schemas.getClusterMonitor,
}, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
})

/**
 * Mocks `GET /v1/clusters/{clusterId}/monitors`.
 *
 * List cluster monitors
 */
export const listClusterMonitors: runtime.Mock<types.ListClusterMonitorsInput, types.ListClusterMonitorsData, types.ListClusterMonitorsResult, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
}> = /*#__PURE__*/ runtime.mock({
  method: 'GET',
  path: '/v1/clusters/{clusterId}/monitors',
  server: 'https://api.spice.ai',
  answers: {
    '200': 'application/json',
    '400': 'application/json',
    '401': 'application/json',
    '403': 'application/json',
    '404': 'application/json',
    '429': 'application/json',
    '500': 'application/json',
    '503': 'application/json',
  },
  status: 200,
  examples: examples.listClusterMonitors,
  schemas: schemas.listClusterMonitors,
}, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
})

/**
 * Mocks `PATCH /v1/clusters/{clusterId}/monitors/{alertId}`.
 *
 * Update cluster monitor
 */
export const updateClusterMonitor: runtime.Mock<types.UpdateClusterMonitorInput, types.UpdateClusterMonitorData, types.UpdateClusterMonitorResult, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  conflict: 409,
  contentTooLarge: 413,
  unprocessableContent: 422,
  tooManyRequests: 429,
  internalServerError: 500,
  badGateway: 502,
  serviceUnavailable: 503,
}> = /*#__PURE__*/ runtime.mock({
  method: 'PATCH',
  path: '/v1/clusters/{clusterId}/monitors/{alertId}',
  server: 'https://api.spice.ai',
  answers: {
    '200': 'application/json',
    '400': 'application/json',
    '401': 'application/json',
    '403': 'application/json',
    '404': 'application/json',
    '409': 'application/json',
    '413': 'application/json',
    '422': 'application/json',
    '429': 'application/json',
    '500': 'application/json',
    '502': 'application/json',
    '503': 'application/json',
  },
  status: 200,
  examples: examples.updateClusterMonitor,
  schemas: schemas.updateClusterMonitor,
}, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  conflict: 409,
  contentTooLarge: 413,
  unprocessableContent: 422,
  tooManyRequests: 429,
  internalServerError: 500,
  badGateway: 502,
  serviceUnavailable: 503,
})

/**
 * Mocks `GET /v1/container-images`.
 *
 * List container images
 */
export const listContainerImages: runtime.Mock<types.ListContainerImagesInput, types.ListContainerImagesData, types.ListContainerImagesResult, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
}> = /*#__PURE__*/ runtime.mock({
  method: 'GET',
  path: '/v1/container-images',
  server: 'https://api.spice.ai',
  answers: {
    '200': 'application/json',
    '400': 'application/json',
    '401': 'application/json',
    '403': 'application/json',
    '429': 'application/json',
    '500': 'application/json',
    '503': 'application/json',
  },
  status: 200,
  examples: examples.listContainerImages,
  schemas: schemas.listContainerImages,
}, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
})

/**
 * Mocks `GET /v1/docs`.
 *
 * OpenAPI document
 */
export const getDocs: runtime.Mock<types.GetDocsInput, types.GetDocsData, types.GetDocsResult, { internalServerError: 500, serviceUnavailable: 503 }> = /*#__PURE__*/ runtime.mock({
  method: 'GET',
  path: '/v1/docs',
  server: 'https://api.spice.ai',
  answers: {
    '200': 'application/json',
    '500': 'application/json',
    '503': 'application/json',
  },
  status: 200,
  examples: examples.getDocs,
  schemas: schemas.getDocs,
}, { internalServerError: 500, serviceUnavailable: 503 })

/**
 * Mocks `GET /v1/health`.
 *
 * Health check
 */
export const checkHealth: runtime.Mock<types.CheckHealthInput, types.CheckHealthData, types.CheckHealthResult, { internalServerError: 500, serviceUnavailable: 503 }> = /*#__PURE__*/ runtime.mock({
  method: 'GET',
  path: '/v1/health',
  server: 'https://api.spice.ai',
  answers: {
    '200': 'application/json',
    '500': 'application/json',
    '503': 'application/json',
  },
  status: 200,
  examples: examples.checkHealth,
  schemas: schemas.checkHealth,
}, { internalServerError: 500, serviceUnavailable: 503 })

/**
 * Mocks `POST /v1/instance-adoption-codes`.
 *
 * Create adoption code
 */
export const createInstanceAdoptionCode: runtime.Mock<types.CreateInstanceAdoptionCodeInput, types.CreateInstanceAdoptionCodeData, types.CreateInstanceAdoptionCodeResult, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  contentTooLarge: 413,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
}> = /*#__PURE__*/ runtime.mock({
  method: 'POST',
  path: '/v1/instance-adoption-codes',
  server: 'https://api.spice.ai',
  answers: {
    '201': 'application/json',
    '400': 'application/json',
    '401': 'application/json',
    '403': 'application/json',
    '404': 'application/json',
    '413': 'application/json',
    '429': 'application/json',
    '500': 'application/json',
    '503': 'application/json',
  },
  status: 201,
  examples: examples.createInstanceAdoptionCode,
  schemas: schemas.createInstanceAdoptionCode,
}, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  contentTooLarge: 413,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
})

/**
 * Mocks `GET /v1/limits`.
 *
 * Get limits
 */
export const getLimits: runtime.Mock<types.GetLimitsInput, types.GetLimitsData, types.GetLimitsResult, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
}> = /*#__PURE__*/ runtime.mock({
  method: 'GET',
  path: '/v1/limits',
  server: 'https://api.spice.ai',
  answers: {
    '200': 'application/json',
    '400': 'application/json',
    '401': 'application/json',
    '403': 'application/json',
    '429': 'application/json',
    '500': 'application/json',
    '503': 'application/json',
  },
  status: 200,
  examples: examples.getLimits,
  schemas: schemas.getLimits,
}, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
})

/**
 * Mocks `POST /v1/members`.
 *
 * Add member
 */
export const addMember: runtime.Mock<types.AddMemberInput, types.AddMemberData, types.AddMemberResult, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  conflict: 409,
  contentTooLarge: 413,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
}> = /*#__PURE__*/ runtime.mock({
  method: 'POST',
  path: '/v1/members',
  server: 'https://api.spice.ai',
  answers: {
    '201': 'application/json',
    '400': 'application/json',
    '401': 'application/json',
    '403': 'application/json',
    '404': 'application/json',
    '409': 'application/json',
    '413': 'application/json',
    '429': 'application/json',
    '500': 'application/json',
    '503': 'application/json',
  },
  status: 201,
  examples: examples.addMember,
  schemas: schemas.addMember,
}, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  conflict: 409,
  contentTooLarge: 413,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
})

/**
 * Mocks `GET /v1/members/{memberId}`.
 *
 * Get member
 */
export const getMember: runtime.Mock<types.GetMemberInput, types.GetMemberData, types.GetMemberResult, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
}> = /*#__PURE__*/ runtime.mock({
  method: 'GET',
  path: '/v1/members/{memberId}',
  server: 'https://api.spice.ai',
  answers: {
    '200': 'application/json',
    '400': 'application/json',
    '401': 'application/json',
    '403': 'application/json',
    '404': 'application/json',
    '429': 'application/json',
    '500': 'application/json',
    '503': 'application/json',
  },
  status: 200,
  examples: examples.getMember,
  schemas: schemas.getMember,
}, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
})

/**
 * Mocks `GET /v1/members`.
 *
 * List members
 */
export const listMembers: runtime.Mock<types.ListMembersInput, types.ListMembersData, types.ListMembersResult, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
}> = /*#__PURE__*/ runtime.mock({
  method: 'GET',
  path: '/v1/members',
  server: 'https://api.spice.ai',
  answers: {
    '200': 'application/json',
    '400': 'application/json',
    '401': 'application/json',
    '403': 'application/json',
    '429': 'application/json',
    '500': 'application/json',
    '503': 'application/json',
  },
  status: 200,
  examples: examples.listMembers,
  schemas: schemas.listMembers,
}, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
})

/**
 * Mocks `DELETE /v1/members/{memberId}`.
 *
 * Remove member
 */
export const removeMember: runtime.Mock<types.RemoveMemberInput, types.RemoveMemberData, types.RemoveMemberResult, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
}> = /*#__PURE__*/ runtime.mock({
  method: 'DELETE',
  path: '/v1/members/{memberId}',
  server: 'https://api.spice.ai',
  answers: {
    '204': null,
    '400': 'application/json',
    '401': 'application/json',
    '403': 'application/json',
    '404': 'application/json',
    '429': 'application/json',
    '500': 'application/json',
    '503': 'application/json',
  },
  status: 204,
  examples: examples.removeMember,
  schemas: schemas.removeMember,
}, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
})

/**
 * Mocks `PATCH /v1/members/{memberId}`.
 *
 * Update member roles
 */
export const updateMember: runtime.Mock<types.UpdateMemberInput, types.UpdateMemberData, types.UpdateMemberResult, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  contentTooLarge: 413,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
}> = /*#__PURE__*/ runtime.mock({
  method: 'PATCH',
  path: '/v1/members/{memberId}',
  server: 'https://api.spice.ai',
  answers: {
    '200': 'application/json',
    '400': 'application/json',
    '401': 'application/json',
    '403': 'application/json',
    '404': 'application/json',
    '413': 'application/json',
    '429': 'application/json',
    '500': 'application/json',
    '503': 'application/json',
  },
  status: 200,
  examples: examples.updateMember,
  schemas: schemas.updateMember,
}, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  contentTooLarge: 413,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
})

/**
 * Mocks `GET /v1/orgs`.
 *
 * List organizations
 */
export const listOrgs: runtime.Mock<types.ListOrgsInput, types.ListOrgsData, types.ListOrgsResult, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
}> = /*#__PURE__*/ runtime.mock({
  method: 'GET',
  path: '/v1/orgs',
  server: 'https://api.spice.ai',
  answers: {
    '200': 'application/json',
    '400': 'application/json',
    '401': 'application/json',
    '403': 'application/json',
    '429': 'application/json',
    '500': 'application/json',
    '503': 'application/json',
  },
  status: 200,
  examples: examples.listOrgs,
  schemas: schemas.listOrgs,
}, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
})

/**
 * Mocks `GET /v1/projects/{projectId}/api-keys`.
 *
 * Get API keys
 */
export const getProjectApiKeys: runtime.Mock<types.GetProjectApiKeysInput, types.GetProjectApiKeysData, types.GetProjectApiKeysResult, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
}> = /*#__PURE__*/ runtime.mock({
  method: 'GET',
  path: '/v1/projects/{projectId}/api-keys',
  server: 'https://api.spice.ai',
  answers: {
    '200': 'application/json',
    '400': 'application/json',
    '401': 'application/json',
    '403': 'application/json',
    '404': 'application/json',
    '429': 'application/json',
    '500': 'application/json',
    '503': 'application/json',
  },
  status: 200,
  examples: examples.getProjectApiKeys,
  schemas: schemas.getProjectApiKeys,
}, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
})

/**
 * Mocks `POST /v1/projects/{projectId}/api-keys`.
 *
 * Regenerate API key
 */
export const regenerateProjectApiKey: runtime.Mock<types.RegenerateProjectApiKeyInput, types.RegenerateProjectApiKeyData, types.RegenerateProjectApiKeyResult, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  contentTooLarge: 413,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
}> = /*#__PURE__*/ runtime.mock({
  method: 'POST',
  path: '/v1/projects/{projectId}/api-keys',
  server: 'https://api.spice.ai',
  answers: {
    '200': 'application/json',
    '400': 'application/json',
    '401': 'application/json',
    '403': 'application/json',
    '404': 'application/json',
    '413': 'application/json',
    '429': 'application/json',
    '500': 'application/json',
    '503': 'application/json',
  },
  status: 200,
  examples: examples.regenerateProjectApiKey,
  schemas: schemas.regenerateProjectApiKey,
}, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  contentTooLarge: 413,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
})

/**
 * Mocks `POST /v1/projects`.
 *
 * Create project
 */
export const createProject: runtime.Mock<types.CreateProjectInput, types.CreateProjectData, types.CreateProjectResult, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  conflict: 409,
  contentTooLarge: 413,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
}> = /*#__PURE__*/ runtime.mock({
  method: 'POST',
  path: '/v1/projects',
  server: 'https://api.spice.ai',
  answers: {
    '201': 'application/json',
    '400': 'application/json',
    '401': 'application/json',
    '403': 'application/json',
    '409': 'application/json',
    '413': 'application/json',
    '429': 'application/json',
    '500': 'application/json',
    '503': 'application/json',
  },
  status: 201,
  examples: examples.createProject,
  schemas: schemas.createProject,
}, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  conflict: 409,
  contentTooLarge: 413,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
})

/**
 * Mocks `DELETE /v1/projects/{projectId}`.
 *
 * Delete project
 */
export const deleteProject: runtime.Mock<types.DeleteProjectInput, types.DeleteProjectData, types.DeleteProjectResult, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
}> = /*#__PURE__*/ runtime.mock({
  method: 'DELETE',
  path: '/v1/projects/{projectId}',
  server: 'https://api.spice.ai',
  answers: {
    '204': null,
    '400': 'application/json',
    '401': 'application/json',
    '403': 'application/json',
    '404': 'application/json',
    '429': 'application/json',
    '500': 'application/json',
    '503': 'application/json',
  },
  status: 204,
  examples: examples.deleteProject,
  schemas: schemas.deleteProject,
}, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
})

/**
 * Mocks `POST /v1/projects/{projectId}/deployments`.
 *
 * Create deployment
 */
export const createProjectDeployment: runtime.Mock<types.CreateProjectDeploymentInput, types.CreateProjectDeploymentData, types.CreateProjectDeploymentResult, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  conflict: 409,
  contentTooLarge: 413,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
}> = /*#__PURE__*/ runtime.mock({
  method: 'POST',
  path: '/v1/projects/{projectId}/deployments',
  server: 'https://api.spice.ai',
  answers: {
    '202': 'application/json',
    '400': 'application/json',
    '401': 'application/json',
    '403': 'application/json',
    '404': 'application/json',
    '409': 'application/json',
    '413': 'application/json',
    '429': 'application/json',
    '500': 'application/json',
    '503': 'application/json',
  },
  status: 202,
  examples: examples.createProjectDeployment,
  schemas: schemas.createProjectDeployment,
}, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  conflict: 409,
  contentTooLarge: 413,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
})

/**
 * Mocks `GET /v1/projects/{projectId}/deployments/{deploymentId}`.
 *
 * Get deployment
 */
export const getProjectDeployment: runtime.Mock<types.GetProjectDeploymentInput, types.GetProjectDeploymentData, types.GetProjectDeploymentResult, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
}> = /*#__PURE__*/ runtime.mock({
  method: 'GET',
  path: '/v1/projects/{projectId}/deployments/{deploymentId}',
  server: 'https://api.spice.ai',
  answers: {
    '200': 'application/json',
    '400': 'application/json',
    '401': 'application/json',
    '403': 'application/json',
    '404': 'application/json',
    '429': 'application/json',
    '500': 'application/json',
    '503': 'application/json',
  },
  status: 200,
  examples: examples.getProjectDeployment,
  schemas: schemas.getProjectDeployment,
}, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
})

/**
 * Mocks `GET /v1/projects/{projectId}/deployments`.
 *
 * List deployments
 */
export const listProjectDeployments: runtime.Mock<types.ListProjectDeploymentsInput, types.ListProjectDeploymentsData, types.ListProjectDeploymentsResult, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
}> = /*#__PURE__*/ runtime.mock({
  method: 'GET',
  path: '/v1/projects/{projectId}/deployments',
  server: 'https://api.spice.ai',
  answers: {
    '200': 'application/json',
    '400': 'application/json',
    '401': 'application/json',
    '403': 'application/json',
    '404': 'application/json',
    '429': 'application/json',
    '500': 'application/json',
    '503': 'application/json',
  },
  status: 200,
  examples: examples.listProjectDeployments,
  schemas: schemas.listProjectDeployments,
}, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
})

/**
 * Mocks `GET /v1/projects/{projectId}/deployments/{deploymentId}/logs`.
 *
 * Get deployment logs
 */
export const getProjectDeploymentLogs: runtime.Mock<types.GetProjectDeploymentLogsInput, types.GetProjectDeploymentLogsData, types.GetProjectDeploymentLogsResult, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
}> = /*#__PURE__*/ runtime.mock({
  method: 'GET',
  path: '/v1/projects/{projectId}/deployments/{deploymentId}/logs',
  server: 'https://api.spice.ai',
  answers: {
    '200': 'application/json',
    '400': 'application/json',
    '401': 'application/json',
    '403': 'application/json',
    '404': 'application/json',
    '429': 'application/json',
    '500': 'application/json',
    '503': 'application/json',
  },
  status: 200,
  examples: examples.getProjectDeploymentLogs,
  schemas: schemas.getProjectDeploymentLogs,
}, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
})

/**
 * Mocks `POST /v1/projects/{projectId}/forks`.
 *
 * Fork project
 */
export const createProjectFork: runtime.Mock<types.CreateProjectForkInput, types.CreateProjectForkData, types.CreateProjectForkResult, {
  badRequest: 400,
  unauthorized: 401,
  paymentRequired: 402,
  forbidden: 403,
  notFound: 404,
  conflict: 409,
  contentTooLarge: 413,
  unprocessableContent: 422,
  tooManyRequests: 429,
  internalServerError: 500,
  badGateway: 502,
  serviceUnavailable: 503,
}> = /*#__PURE__*/ runtime.mock({
  method: 'POST',
  path: '/v1/projects/{projectId}/forks',
  server: 'https://api.spice.ai',
  answers: {
    '201': 'application/json',
    '400': 'application/json',
    '401': 'application/json',
    '402': 'application/json',
    '403': 'application/json',
    '404': 'application/json',
    '409': 'application/json',
    '413': 'application/json',
    '422': 'application/json',
    '429': 'application/json',
    '500': 'application/json',
    '502': 'application/json',
    '503': 'application/json',
  },
  status: 201,
  examples: examples.createProjectFork,
  schemas: schemas.createProjectFork,
}, {
  badRequest: 400,
  unauthorized: 401,
  paymentRequired: 402,
  forbidden: 403,
  notFound: 404,
  conflict: 409,
  contentTooLarge: 413,
  unprocessableContent: 422,
  tooManyRequests: 429,
  internalServerError: 500,
  badGateway: 502,
  serviceUnavailable: 503,
})

/**
 * Mocks `GET /v1/projects/{projectId}/forks`.
 *
 * List forks
 */
export const listProjectForks: runtime.Mock<types.ListProjectForksInput, types.ListProjectForksData, types.ListProjectForksResult, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
}> = /*#__PURE__*/ runtime.mock({
  method: 'GET',
  path: '/v1/projects/{projectId}/forks',
  server: 'https://api.spice.ai',
  answers: {
    '200': 'application/json',
    '400': 'application/json',
    '401': 'application/json',
    '403': 'application/json',
    '404': 'application/json',
    '429': 'application/json',
    '500': 'application/json',
    '503': 'application/json',
  },
  status: 200,
  examples: examples.listProjectForks,
  schemas: schemas.listProjectForks,
}, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
})

/**
 * Mocks `GET /v1/projects/{projectId}`.
 *
 * Get project
 */
export const getProject: runtime.Mock<types.GetProjectInput, types.GetProjectData, types.GetProjectResult, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
}> = /*#__PURE__*/ runtime.mock({
  method: 'GET',
  path: '/v1/projects/{projectId}',
  server: 'https://api.spice.ai',
  answers: {
    '200': 'application/json',
    '400': 'application/json',
    '401': 'application/json',
    '403': 'application/json',
    '404': 'application/json',
    '429': 'application/json',
    '500': 'application/json',
    '503': 'application/json',
  },
  status: 200,
  examples: examples.getProject,
  schemas: schemas.getProject,
}, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
})

/**
 * Mocks `GET /v1/projects/{projectId}/instances`.
 *
 * List instances
 */
export const listProjectInstances: runtime.Mock<types.ListProjectInstancesInput, types.ListProjectInstancesData, types.ListProjectInstancesResult, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  conflict: 409,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
}> = /*#__PURE__*/ runtime.mock({
  method: 'GET',
  path: '/v1/projects/{projectId}/instances',
  server: 'https://api.spice.ai',
  answers: {
    '200': 'application/json',
    '400': 'application/json',
    '401': 'application/json',
    '403': 'application/json',
    '404': 'application/json',
    '409': 'application/json',
    '429': 'application/json',
    '500': 'application/json',
    '503': 'application/json',
  },
  status: 200,
  examples: examples.listProjectInstances,
  schemas: schemas.listProjectInstances,
}, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  conflict: 409,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
})

/**
 * Mocks `GET /v1/projects/{projectId}/instances/{instanceName}/logs`.
 *
 * Get instance logs
 */
export const getProjectInstanceLogs: runtime.Mock<types.GetProjectInstanceLogsInput, types.GetProjectInstanceLogsData, types.GetProjectInstanceLogsResult, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  conflict: 409,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
}> = /*#__PURE__*/ runtime.mock({
  method: 'GET',
  path: '/v1/projects/{projectId}/instances/{instanceName}/logs',
  server: 'https://api.spice.ai',
  answers: {
    '200': 'application/json',
    '400': 'application/json',
    '401': 'application/json',
    '403': 'application/json',
    '404': 'application/json',
    '409': 'application/json',
    '429': 'application/json',
    '500': 'application/json',
    '503': 'application/json',
  },
  status: 200,
  examples: examples.getProjectInstanceLogs,
  schemas: schemas.getProjectInstanceLogs,
}, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  conflict: 409,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
})

/**
 * Mocks `GET /v1/projects`.
 *
 * List projects
 */
export const listProjects: runtime.Mock<types.ListProjectsInput, types.ListProjectsData, types.ListProjectsResult, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
}> = /*#__PURE__*/ runtime.mock({
  method: 'GET',
  path: '/v1/projects',
  server: 'https://api.spice.ai',
  answers: {
    '200': 'application/json',
    '400': 'application/json',
    '401': 'application/json',
    '403': 'application/json',
    '429': 'application/json',
    '500': 'application/json',
    '503': 'application/json',
  },
  status: 200,
  examples: examples.listProjects,
  schemas: schemas.listProjects,
}, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
})

/**
 * Mocks `GET /v1/projects/{projectId}/metrics`.
 *
 * Get project metrics
 */
export const getProjectMetrics: runtime.Mock<types.GetProjectMetricsInput, types.GetProjectMetricsData, types.GetProjectMetricsResult, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
}> = /*#__PURE__*/ runtime.mock({
  method: 'GET',
  path: '/v1/projects/{projectId}/metrics',
  server: 'https://api.spice.ai',
  answers: {
    '200': 'application/json',
    '400': 'application/json',
    '401': 'application/json',
    '403': 'application/json',
    '404': 'application/json',
    '429': 'application/json',
    '500': 'application/json',
    '503': 'application/json',
  },
  status: 200,
  examples: examples.getProjectMetrics,
  schemas: schemas.getProjectMetrics,
}, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
})

/**
 * Mocks `POST /v1/projects/{projectId}/monitors`.
 *
 * Create monitor
 */
export const createProjectMonitor: runtime.Mock<types.CreateProjectMonitorInput, types.CreateProjectMonitorData, types.CreateProjectMonitorResult, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  conflict: 409,
  contentTooLarge: 413,
  unprocessableContent: 422,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
}> = /*#__PURE__*/ runtime.mock({
  method: 'POST',
  path: '/v1/projects/{projectId}/monitors',
  server: 'https://api.spice.ai',
  answers: {
    '201': 'application/json',
    '400': 'application/json',
    '401': 'application/json',
    '403': 'application/json',
    '404': 'application/json',
    '409': 'application/json',
    '413': 'application/json',
    '422': 'application/json',
    '429': 'application/json',
    '500': 'application/json',
    '503': 'application/json',
  },
  status: 201,
  examples: examples.createProjectMonitor,
  schemas: schemas.createProjectMonitor,
}, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  conflict: 409,
  contentTooLarge: 413,
  unprocessableContent: 422,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
})

/**
 * Mocks `DELETE /v1/projects/{projectId}/monitors/{alertId}`.
 *
 * Delete monitor
 */
export const deleteProjectMonitor: runtime.Mock<types.DeleteProjectMonitorInput, types.DeleteProjectMonitorData, types.DeleteProjectMonitorResult, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  tooManyRequests: 429,
  internalServerError: 500,
  badGateway: 502,
  serviceUnavailable: 503,
}> = /*#__PURE__*/ runtime.mock({
  method: 'DELETE',
  path: '/v1/projects/{projectId}/monitors/{alertId}',
  server: 'https://api.spice.ai',
  answers: {
    '200': 'application/json',
    '400': 'application/json',
    '401': 'application/json',
    '403': 'application/json',
    '404': 'application/json',
    '429': 'application/json',
    '500': 'application/json',
    '502': 'application/json',
    '503': 'application/json',
  },
  status: 200,
  examples: examples.deleteProjectMonitor,
  schemas: schemas.deleteProjectMonitor,
}, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  tooManyRequests: 429,
  internalServerError: 500,
  badGateway: 502,
  serviceUnavailable: 503,
})

/**
 * Mocks `GET /v1/projects/{projectId}/monitors/{alertId}`.
 *
 * Get monitor
 */
export const getProjectMonitor: runtime.Mock<types.GetProjectMonitorInput, types.GetProjectMonitorData, types.GetProjectMonitorResult, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
}> = /*#__PURE__*/ runtime.mock({
  method: 'GET',
  path: '/v1/projects/{projectId}/monitors/{alertId}',
  server: 'https://api.spice.ai',
  answers: {
    '200': 'application/json',
    '400': 'application/json',
    '401': 'application/json',
    '403': 'application/json',
    '404': 'application/json',
    '429': 'application/json',
    '500': 'application/json',
    '503': 'application/json',
  },
  status: 200,
  examples: examples.getProjectMonitor,
  schemas: schemas.getProjectMonitor,
}, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
})

/**
 * Mocks `GET /v1/projects/{projectId}/monitors`.
 *
 * List monitors
 */
export const listProjectMonitors: runtime.Mock<types.ListProjectMonitorsInput, types.ListProjectMonitorsData, types.ListProjectMonitorsResult, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
}> = /*#__PURE__*/ runtime.mock({
  method: 'GET',
  path: '/v1/projects/{projectId}/monitors',
  server: 'https://api.spice.ai',
  answers: {
    '200': 'application/json',
    '400': 'application/json',
    '401': 'application/json',
    '403': 'application/json',
    '404': 'application/json',
    '429': 'application/json',
    '500': 'application/json',
    '503': 'application/json',
  },
  status: 200,
  examples: examples.listProjectMonitors,
  schemas: schemas.listProjectMonitors,
}, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
})

/**
 * Mocks `PATCH /v1/projects/{projectId}/monitors/{alertId}`.
 *
 * Update monitor
 */
export const updateProjectMonitor: runtime.Mock<types.UpdateProjectMonitorInput, types.UpdateProjectMonitorData, types.UpdateProjectMonitorResult, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  conflict: 409,
  contentTooLarge: 413,
  unprocessableContent: 422,
  tooManyRequests: 429,
  internalServerError: 500,
  badGateway: 502,
  serviceUnavailable: 503,
}> = /*#__PURE__*/ runtime.mock({
  method: 'PATCH',
  path: '/v1/projects/{projectId}/monitors/{alertId}',
  server: 'https://api.spice.ai',
  answers: {
    '200': 'application/json',
    '400': 'application/json',
    '401': 'application/json',
    '403': 'application/json',
    '404': 'application/json',
    '409': 'application/json',
    '413': 'application/json',
    '422': 'application/json',
    '429': 'application/json',
    '500': 'application/json',
    '502': 'application/json',
    '503': 'application/json',
  },
  status: 200,
  examples: examples.updateProjectMonitor,
  schemas: schemas.updateProjectMonitor,
}, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  conflict: 409,
  contentTooLarge: 413,
  unprocessableContent: 422,
  tooManyRequests: 429,
  internalServerError: 500,
  badGateway: 502,
  serviceUnavailable: 503,
})

/**
 * Mocks `POST /v1/projects/{projectId}/pause`.
 *
 * Pause project
 */
export const pauseProject: runtime.Mock<types.PauseProjectInput, types.PauseProjectData, types.PauseProjectResult, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  conflict: 409,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
}> = /*#__PURE__*/ runtime.mock({
  method: 'POST',
  path: '/v1/projects/{projectId}/pause',
  server: 'https://api.spice.ai',
  answers: {
    '200': 'application/json',
    '400': 'application/json',
    '401': 'application/json',
    '403': 'application/json',
    '404': 'application/json',
    '409': 'application/json',
    '429': 'application/json',
    '500': 'application/json',
    '503': 'application/json',
  },
  status: 200,
  examples: examples.pauseProject,
  schemas: schemas.pauseProject,
}, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  conflict: 409,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
})

/**
 * Mocks `POST /v1/projects/{projectId}/reactions`.
 *
 * Create reaction
 */
export const createProjectReaction: runtime.Mock<types.CreateProjectReactionInput, types.CreateProjectReactionData, types.CreateProjectReactionResult, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  conflict: 409,
  contentTooLarge: 413,
  unprocessableContent: 422,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
}> = /*#__PURE__*/ runtime.mock({
  method: 'POST',
  path: '/v1/projects/{projectId}/reactions',
  server: 'https://api.spice.ai',
  answers: {
    '201': 'application/json',
    '400': 'application/json',
    '401': 'application/json',
    '403': 'application/json',
    '404': 'application/json',
    '409': 'application/json',
    '413': 'application/json',
    '422': 'application/json',
    '429': 'application/json',
    '500': 'application/json',
    '503': 'application/json',
  },
  status: 201,
  examples: examples.createProjectReaction,
  schemas: schemas.createProjectReaction,
}, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  conflict: 409,
  contentTooLarge: 413,
  unprocessableContent: 422,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
})

/**
 * Mocks `DELETE /v1/projects/{projectId}/reactions/{alertId}`.
 *
 * Delete reaction
 */
export const deleteProjectReaction: runtime.Mock<types.DeleteProjectReactionInput, types.DeleteProjectReactionData, types.DeleteProjectReactionResult, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  tooManyRequests: 429,
  internalServerError: 500,
  badGateway: 502,
  serviceUnavailable: 503,
}> = /*#__PURE__*/ runtime.mock({
  method: 'DELETE',
  path: '/v1/projects/{projectId}/reactions/{alertId}',
  server: 'https://api.spice.ai',
  answers: {
    '200': 'application/json',
    '400': 'application/json',
    '401': 'application/json',
    '403': 'application/json',
    '404': 'application/json',
    '429': 'application/json',
    '500': 'application/json',
    '502': 'application/json',
    '503': 'application/json',
  },
  status: 200,
  examples: examples.deleteProjectReaction,
  schemas: schemas.deleteProjectReaction,
}, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  tooManyRequests: 429,
  internalServerError: 500,
  badGateway: 502,
  serviceUnavailable: 503,
})

/**
 * Mocks `GET /v1/projects/{projectId}/reactions/{alertId}`.
 *
 * Get reaction
 */
export const getProjectReaction: runtime.Mock<types.GetProjectReactionInput, types.GetProjectReactionData, types.GetProjectReactionResult, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
}> = /*#__PURE__*/ runtime.mock({
  method: 'GET',
  path: '/v1/projects/{projectId}/reactions/{alertId}',
  server: 'https://api.spice.ai',
  answers: {
    '200': 'application/json',
    '400': 'application/json',
    '401': 'application/json',
    '403': 'application/json',
    '404': 'application/json',
    '429': 'application/json',
    '500': 'application/json',
    '503': 'application/json',
  },
  status: 200,
  examples: examples.getProjectReaction,
  schemas: schemas.getProjectReaction,
}, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
})

/**
 * Mocks `GET /v1/projects/{projectId}/reactions`.
 *
 * List reactions
 */
export const listProjectReactions: runtime.Mock<types.ListProjectReactionsInput, types.ListProjectReactionsData, types.ListProjectReactionsResult, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
}> = /*#__PURE__*/ runtime.mock({
  method: 'GET',
  path: '/v1/projects/{projectId}/reactions',
  server: 'https://api.spice.ai',
  answers: {
    '200': 'application/json',
    '400': 'application/json',
    '401': 'application/json',
    '403': 'application/json',
    '404': 'application/json',
    '429': 'application/json',
    '500': 'application/json',
    '503': 'application/json',
  },
  status: 200,
  examples: examples.listProjectReactions,
  schemas: schemas.listProjectReactions,
}, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
})

/**
 * Mocks `PATCH /v1/projects/{projectId}/reactions/{alertId}`.
 *
 * Update reaction
 */
export const updateProjectReaction: runtime.Mock<types.UpdateProjectReactionInput, types.UpdateProjectReactionData, types.UpdateProjectReactionResult, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  conflict: 409,
  contentTooLarge: 413,
  unprocessableContent: 422,
  tooManyRequests: 429,
  internalServerError: 500,
  badGateway: 502,
  serviceUnavailable: 503,
}> = /*#__PURE__*/ runtime.mock({
  method: 'PATCH',
  path: '/v1/projects/{projectId}/reactions/{alertId}',
  server: 'https://api.spice.ai',
  answers: {
    '200': 'application/json',
    '400': 'application/json',
    '401': 'application/json',
    '403': 'application/json',
    '404': 'application/json',
    '409': 'application/json',
    '413': 'application/json',
    '422': 'application/json',
    '429': 'application/json',
    '500': 'application/json',
    '502': 'application/json',
    '503': 'application/json',
  },
  status: 200,
  examples: examples.updateProjectReaction,
  schemas: schemas.updateProjectReaction,
}, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  conflict: 409,
  contentTooLarge: 413,
  unprocessableContent: 422,
  tooManyRequests: 429,
  internalServerError: 500,
  badGateway: 502,
  serviceUnavailable: 503,
})

/**
 * Mocks `PUT /v1/projects/{projectId}/repository`.
 *
 * Connect repository
 */
export const connectProjectRepository: runtime.Mock<types.ConnectProjectRepositoryInput, types.ConnectProjectRepositoryData, types.ConnectProjectRepositoryResult, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  conflict: 409,
  contentTooLarge: 413,
  unprocessableContent: 422,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
}> = /*#__PURE__*/ runtime.mock({
  method: 'PUT',
  path: '/v1/projects/{projectId}/repository',
  server: 'https://api.spice.ai',
  answers: {
    '200': 'application/json',
    '400': 'application/json',
    '401': 'application/json',
    '403': 'application/json',
    '404': 'application/json',
    '409': 'application/json',
    '413': 'application/json',
    '422': 'application/json',
    '429': 'application/json',
    '500': 'application/json',
    '503': 'application/json',
  },
  status: 200,
  examples: examples.connectProjectRepository,
  schemas: schemas.connectProjectRepository,
}, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  conflict: 409,
  contentTooLarge: 413,
  unprocessableContent: 422,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
})

/**
 * Mocks `POST /v1/projects/{projectId}/resume`.
 *
 * Resume project
 */
export const resumeProject: runtime.Mock<types.ResumeProjectInput, types.ResumeProjectData, types.ResumeProjectResult, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  conflict: 409,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
}> = /*#__PURE__*/ runtime.mock({
  method: 'POST',
  path: '/v1/projects/{projectId}/resume',
  server: 'https://api.spice.ai',
  answers: {
    '200': 'application/json',
    '400': 'application/json',
    '401': 'application/json',
    '403': 'application/json',
    '404': 'application/json',
    '409': 'application/json',
    '429': 'application/json',
    '500': 'application/json',
    '503': 'application/json',
  },
  status: 200,
  examples: examples.resumeProject,
  schemas: schemas.resumeProject,
}, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  conflict: 409,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
})

/**
 * Mocks `DELETE /v1/projects/{projectId}/secrets/{secretName}`.
 *
 * Delete secret
 */
export const deleteProjectSecret: runtime.Mock<types.DeleteProjectSecretInput, types.DeleteProjectSecretData, types.DeleteProjectSecretResult, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
}> = /*#__PURE__*/ runtime.mock({
  method: 'DELETE',
  path: '/v1/projects/{projectId}/secrets/{secretName}',
  server: 'https://api.spice.ai',
  answers: {
    '204': null,
    '400': 'application/json',
    '401': 'application/json',
    '403': 'application/json',
    '404': 'application/json',
    '429': 'application/json',
    '500': 'application/json',
    '503': 'application/json',
  },
  status: 204,
  examples: examples.deleteProjectSecret,
  schemas: schemas.deleteProjectSecret,
}, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
})

/**
 * Mocks `GET /v1/projects/{projectId}/secrets/{secretName}`.
 *
 * Get secret
 */
export const getProjectSecret: runtime.Mock<types.GetProjectSecretInput, types.GetProjectSecretData, types.GetProjectSecretResult, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
}> = /*#__PURE__*/ runtime.mock({
  method: 'GET',
  path: '/v1/projects/{projectId}/secrets/{secretName}',
  server: 'https://api.spice.ai',
  answers: {
    '200': 'application/json',
    '400': 'application/json',
    '401': 'application/json',
    '403': 'application/json',
    '404': 'application/json',
    '429': 'application/json',
    '500': 'application/json',
    '503': 'application/json',
  },
  status: 200,
  examples: examples.getProjectSecret,
  schemas: schemas.getProjectSecret,
}, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
})

/**
 * Mocks `GET /v1/projects/{projectId}/secrets`.
 *
 * List project secrets
 */
export const listProjectSecrets: runtime.Mock<types.ListProjectSecretsInput, types.ListProjectSecretsData, types.ListProjectSecretsResult, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
}> = /*#__PURE__*/ runtime.mock({
  method: 'GET',
  path: '/v1/projects/{projectId}/secrets',
  server: 'https://api.spice.ai',
  answers: {
    '200': 'application/json',
    '400': 'application/json',
    '401': 'application/json',
    '403': 'application/json',
    '404': 'application/json',
    '429': 'application/json',
    '500': 'application/json',
    '503': 'application/json',
  },
  status: 200,
  examples: examples.listProjectSecrets,
  schemas: schemas.listProjectSecrets,
}, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
})

/**
 * Mocks `POST /v1/projects/{projectId}/secrets`.
 *
 * Create or update secret
 */
export const setProjectSecret: runtime.Mock<types.SetProjectSecretInput, types.SetProjectSecretData, types.SetProjectSecretResult, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  contentTooLarge: 413,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
}> = /*#__PURE__*/ runtime.mock({
  method: 'POST',
  path: '/v1/projects/{projectId}/secrets',
  server: 'https://api.spice.ai',
  answers: {
    '200': 'application/json',
    '400': 'application/json',
    '401': 'application/json',
    '403': 'application/json',
    '404': 'application/json',
    '413': 'application/json',
    '429': 'application/json',
    '500': 'application/json',
    '503': 'application/json',
  },
  status: 200,
  examples: examples.setProjectSecret,
  schemas: schemas.setProjectSecret,
}, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  contentTooLarge: 413,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
})

/**
 * Mocks `PUT /v1/projects/{projectId}`.
 *
 * Update project
 */
export const updateProject: runtime.Mock<types.UpdateProjectInput, types.UpdateProjectData, types.UpdateProjectResult, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  conflict: 409,
  contentTooLarge: 413,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
}> = /*#__PURE__*/ runtime.mock({
  method: 'PUT',
  path: '/v1/projects/{projectId}',
  server: 'https://api.spice.ai',
  answers: {
    '200': 'application/json',
    '400': 'application/json',
    '401': 'application/json',
    '403': 'application/json',
    '404': 'application/json',
    '409': 'application/json',
    '413': 'application/json',
    '429': 'application/json',
    '500': 'application/json',
    '503': 'application/json',
  },
  status: 200,
  examples: examples.updateProject,
  schemas: schemas.updateProject,
}, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  conflict: 409,
  contentTooLarge: 413,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
})

/**
 * Mocks `GET /v1/regions`.
 *
 * List regions
 */
export const listRegions: runtime.Mock<types.ListRegionsInput, types.ListRegionsData, types.ListRegionsResult, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
}> = /*#__PURE__*/ runtime.mock({
  method: 'GET',
  path: '/v1/regions',
  server: 'https://api.spice.ai',
  answers: {
    '200': 'application/json',
    '400': 'application/json',
    '401': 'application/json',
    '403': 'application/json',
    '429': 'application/json',
    '500': 'application/json',
    '503': 'application/json',
  },
  status: 200,
  examples: examples.listRegions,
  schemas: schemas.listRegions,
}, {
  badRequest: 400,
  unauthorized: 401,
  forbidden: 403,
  tooManyRequests: 429,
  internalServerError: 500,
  serviceUnavailable: 503,
})

