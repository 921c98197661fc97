// Generated from openapi.json by emit/schemas/examples.ts.hbs. Edit those, then run: npm run generate

/** Values that an operation takes and gives, from the document or made from its schemas. */
export interface OperationExamples {
  /** Such as `projects.list`. */
  readonly id: string
  /** The body of a request; `undefined` where there is none. */
  readonly body: unknown
  /** By status, such as `200`, `4XX` or `default`; `undefined` for an answer without a body. */
  readonly responses: Readonly<Record<string, unknown>>
}

const apiKeysExample: unknown = {
  api_key: '1|43bc436508185950168cc60e23af653f',
  api_key_2: '1|6c378fda7e42d56e206d4fb91d8be1e8',
}

const apiErrorExample: unknown = { error: 'Invalid request', details: { fieldErrors: { name: ['is not valid'] } } }

const apiErrorExample_: unknown = { error: 'The credential lacks a scope', code: 'insufficient_scope' }

const apiKeysRegeneratedExample: unknown = {
  api_key: '1|43bc436508185950168cc60e23af653f',
  api_key_2: '1|6c378fda7e42d56e206d4fb91d8be1e8',
  regenerated_key: 2,
}

const createAppExample: unknown = {
  name: 'sales-bi',
  description: 'Sales figures for the weekly review',
  region: 'us-west-2',
  tags: { team: 'analytics' },
}

const projectWithConfigExample: unknown = {
  api_key: '1|43bc436508185950168cc60e23af653f',
  cluster_name: null,
  cname: 'us-west-2-prod-aws-data',
  config: {
    executor: {
      replicas: 1,
      resources: {
        limits: { cpu: '2', 'ephemeral-storage': '20Gi', memory: '8Gi' },
        requests: { cpu: '500m', memory: '2Gi' },
      },
      storage_size_gb: 1,
    },
    image: 'spiceai',
    image_tag: '2.3.2',
    node_group: null,
    region: 'us-west-2',
    registry: 'ghcr.io/spiceai',
    replicas: 2,
    resources: {
      limits: { cpu: '2', 'ephemeral-storage': '20Gi', memory: '8Gi' },
      requests: { cpu: '500m', memory: '2Gi' },
    },
    spicepod: { version: 'v1', kind: 'Spicepod', name: 'sales-bi' },
    storage_claim_size_gb: 50,
    storage_size_gb: 50,
    update_channel: 'stable',
    version: '2.x',
  },
  created_at: '2026-10-05T08:30:00Z',
  description: 'Sales figures for the weekly review',
  endpoint: 'https://us-west-2-prod-aws-data.spiceai.io',
  forked_from: null,
  id: 1,
  name: 'sales-bi',
  production_branch: 'main',
  region: 'us-west-2',
  tags: { team: 'analytics' },
  visibility: 'public',
}

const createAppDeploymentExample: unknown = {
  branch: 'main',
  commit_sha: '3f786850e387550fdab836ed7e6dc881de23001b',
  commit_message: 'Accelerate the orders dataset',
}

const deploymentExample: unknown = {
  branch: 'main',
  commit_message: 'Accelerate the orders dataset',
  commit_sha: '3f786850e387550fdab836ed7e6dc881de23001b',
  created_at: '2026-10-05T08:30:00Z',
  created_by: 'ada',
  creation_source: 'api',
  error_code: null,
  error_message: null,
  finished_at: '2026-10-05T08:31:30Z',
  id: 12,
  image_tag: '2.3.2',
  replicas: 2,
  started_at: '2026-10-05T08:30:04Z',
  status: 'succeeded',
  updated_at: '2026-10-05T08:31:30Z',
}

const listAppDeploymentsExample: unknown = {
  deployments: [
    {
      branch: 'main',
      commit_message: 'Accelerate the orders dataset',
      commit_sha: '3f786850e387550fdab836ed7e6dc881de23001b',
      created_at: '2026-10-05T08:30:00Z',
      created_by: 'ada',
      creation_source: 'api',
      error_code: null,
      error_message: null,
      finished_at: '2026-10-05T08:31:30Z',
      id: 12,
      image_tag: '2.3.2',
      replicas: 2,
      started_at: '2026-10-05T08:30:04Z',
      status: 'succeeded',
      updated_at: '2026-10-05T08:31:30Z',
    },
  ],
}

const getAppDeploymentLogsExample: unknown = {
  logs: [
    {
      level: 'info',
      message: 'All components are ready',
      source: 'deployment',
      timestamp: '2026-10-05T08:30:00Z',
    },
  ],
}

const getAppMetricsExample: unknown = {
  cluster: { active_executors_count: 1 },
  ingestion: { bytes_ingested: 1, rows_ingested: 1 },
  metrics: {
    key: {
      cpu_usage_percent: 1,
      disk_read_bytes: 1,
      disk_read_operations: 1,
      disk_write_bytes: 1,
      disk_write_operations: 1,
      memory_usage_bytes: 1,
    },
  },
}

const secretExample: unknown = {
  created_at: '2026-10-05T08:30:00Z',
  id: 3,
  name: 'PG_PASS',
  updated_at: '2026-10-05T08:30:00Z',
  value: '********',
}

const listAppSecretsExample: unknown = {
  secrets: [
    {
      created_at: '2026-10-05T08:30:00Z',
      id: 3,
      name: 'PG_PASS',
      updated_at: '2026-10-05T08:30:00Z',
      value: '********',
    },
  ],
}

const updateAppExample: unknown = {
  spicepod: { version: 'v1', kind: 'Spicepod', name: 'sales-bi' },
  replicas: 2,
  image_tag: '2.3.2',
}

const alertReadExample: unknown = {
  created_at: '2026-10-05T08:30:00Z',
  description: 'The slowest hundredth takes longer than two seconds',
  evaluation_unavailable_reason: null,
  id: '7d9f5a52-3f0e-4a5c-9d5c-2f7f0f1f6b1e',
  last_fired_at: '2026-10-06T14:05:00Z',
  last_resolved_at: '2026-10-06T14:20:00Z',
  name: 'Slow queries',
  recipientUserIds: [1],
  spec: {
    dataset: 'orders',
    datasets: ['orders', 'customers'],
    includeDetails: false,
    op: 'GT',
    severity: 'critical',
    sustainSecs: 300,
    threshold: 2000,
    window: '5m',
  },
  status: 'active',
  target: { emails: ['operations@example.com'], type: 'email' },
  targets: [{ emails: ['operations@example.com'], type: 'email' }],
  templateId: 'query_latency_p99',
  updated_at: null,
}

const listClusterMonitorsExample: unknown = {
  monitors: [
    {
      created_at: '2026-10-05T08:30:00Z',
      description: 'The slowest hundredth takes longer than two seconds',
      evaluation_unavailable_reason: null,
      id: '7d9f5a52-3f0e-4a5c-9d5c-2f7f0f1f6b1e',
      last_fired_at: '2026-10-06T14:05:00Z',
      last_resolved_at: '2026-10-06T14:20:00Z',
      name: 'Slow queries',
      recipientUserIds: [1],
      spec: {
        dataset: 'orders',
        datasets: ['orders', 'customers'],
        includeDetails: false,
        op: 'GT',
        severity: 'critical',
        sustainSecs: 300,
        threshold: 2000,
        window: '5m',
      },
      status: 'active',
      target: { emails: ['operations@example.com'], type: 'email' },
      targets: [{ emails: ['operations@example.com'], type: 'email' }],
      templateId: 'query_latency_p99',
      updated_at: null,
    },
  ],
}

const addMemberExample: unknown = {
  created_at: '2026-10-05T08:30:00Z',
  roles: ['member'],
  user_id: 1,
  username: 'ada',
}

const reactionReadExample: unknown = {
  created_at: '2026-10-05T08:30:00Z',
  description: 'An order changed to late',
  evaluation_unavailable_reason: null,
  id: '7d9f5a52-3f0e-4a5c-9d5c-2f7f0f1f6b1e',
  last_fired_at: '2026-10-06T14:05:00Z',
  last_resolved_at: '2026-10-06T14:20:00Z',
  name: 'Late orders',
  recipientUserIds: [1],
  spec: { op: 'EQ', threshold: 0, dataset: 'orders', column: 'status', value: 'late' },
  status: 'active',
  target: { emails: ['operations@example.com'], type: 'email' },
  targets: [{ emails: ['operations@example.com'], type: 'email' }],
  templateId: 'dataset_row_match',
  updated_at: null,
}

/** `GET /v1/apps/{appId}/api-keys` */
export const getAppApiKeys: OperationExamples = {
  id: 'apps.apiKeys.get',
  body: undefined,
  responses: {
    '200': apiKeysExample,
    '400': apiErrorExample,
    '401': { error: 'Token expired' },
    '403': apiErrorExample_,
    '404': { error: 'App with ID 1 not found' },
    '429': { error: 'Too many requests' },
    '500': { error: 'Something went wrong' },
    '503': { error: 'Something went wrong' },
  },
}

/** `POST /v1/apps/{appId}/api-keys` */
export const regenerateAppApiKey: OperationExamples = {
  id: 'apps.apiKeys.regenerate',
  body: { key_number: 2 },
  responses: {
    '200': apiKeysRegeneratedExample,
    '400': apiErrorExample,
    '401': { error: 'Token expired' },
    '403': apiErrorExample_,
    '404': { error: 'App with ID 1 not found' },
    '413': { error: 'Something went wrong' },
    '429': { error: 'Too many requests' },
    '500': { error: 'Something went wrong' },
    '503': { error: 'Something went wrong' },
  },
}

/** `POST /v1/apps` */
export const createApp: OperationExamples = {
  id: 'apps.create',
  body: createAppExample,
  responses: {
    '201': projectWithConfigExample,
    '400': apiErrorExample,
    '401': { error: 'Token expired' },
    '403': apiErrorExample_,
    '409': { error: 'Conflicts with the current state' },
    '413': { error: 'Something went wrong' },
    '429': { error: 'Too many requests' },
    '500': { error: 'Something went wrong' },
    '503': { error: 'Something went wrong' },
  },
}

/** `DELETE /v1/apps/{appId}` */
export const deleteApp: OperationExamples = {
  id: 'apps.delete',
  body: undefined,
  responses: {
    '204': undefined,
    '400': apiErrorExample,
    '401': { error: 'Token expired' },
    '403': apiErrorExample_,
    '404': { error: 'App with ID 1 not found' },
    '429': { error: 'Too many requests' },
    '500': { error: 'Something went wrong' },
    '503': { error: 'Something went wrong' },
  },
}

/** `POST /v1/apps/{appId}/deployments` */
export const createAppDeployment: OperationExamples = {
  id: 'apps.deployments.create',
  body: createAppDeploymentExample,
  responses: {
    '202': deploymentExample,
    '400': apiErrorExample,
    '401': { error: 'Token expired' },
    '403': apiErrorExample_,
    '404': { error: 'App with ID 1 not found' },
    '409': { error: 'Conflicts with the current state' },
    '413': { error: 'Something went wrong' },
    '429': { error: 'Too many requests' },
    '500': { error: 'Something went wrong' },
    '503': { error: 'Something went wrong' },
  },
}

/** `GET /v1/apps/{appId}/deployments/{deploymentId}` */
export const getAppDeployment: OperationExamples = {
  id: 'apps.deployments.get',
  body: undefined,
  responses: {
    '200': deploymentExample,
    '400': apiErrorExample,
    '401': { error: 'Token expired' },
    '403': apiErrorExample_,
    '404': { error: 'App with ID 1 not found' },
    '429': { error: 'Too many requests' },
    '500': { error: 'Something went wrong' },
    '503': { error: 'Something went wrong' },
  },
}

/** `GET /v1/apps/{appId}/deployments` */
export const listAppDeployments: OperationExamples = {
  id: 'apps.deployments.list',
  body: undefined,
  responses: {
    '200': listAppDeploymentsExample,
    '400': apiErrorExample,
    '401': { error: 'Token expired' },
    '403': apiErrorExample_,
    '404': { error: 'App with ID 1 not found' },
    '429': { error: 'Too many requests' },
    '500': { error: 'Something went wrong' },
    '503': { error: 'Something went wrong' },
  },
}

/** `GET /v1/apps/{appId}/deployments/{deploymentId}/logs` */
export const getAppDeploymentLogs: OperationExamples = {
  id: 'apps.deployments.logs',
  body: undefined,
  responses: {
    '200': getAppDeploymentLogsExample,
    '400': apiErrorExample,
    '401': { error: 'Token expired' },
    '403': apiErrorExample_,
    '404': { error: 'App with ID 1 not found' },
    '429': { error: 'Too many requests' },
    '500': { error: 'Something went wrong' },
    '503': { error: 'Something went wrong' },
  },
}

/** `GET /v1/apps/{appId}` */
export const getApp: OperationExamples = {
  id: 'apps.get',
  body: undefined,
  responses: {
    '200': projectWithConfigExample,
    '400': apiErrorExample,
    '401': { error: 'Token expired' },
    '403': apiErrorExample_,
    '404': { error: 'App with ID 1 not found' },
    '429': { error: 'Too many requests' },
    '500': { error: 'Something went wrong' },
    '503': { error: 'Something went wrong' },
  },
}

/** `GET /v1/apps` */
export const listApps: OperationExamples = {
  id: 'apps.list',
  body: undefined,
  responses: {
    '200': {
      apps: [
        {
          cluster_name: null,
          cname: 'us-west-2-prod-aws-data',
          created_at: '2026-10-05T08:30:00Z',
          description: 'Sales figures for the weekly review',
          endpoint: 'https://us-west-2-prod-aws-data.spiceai.io',
          forked_from: null,
          id: 1,
          name: 'sales-bi',
          region: 'us-west-2',
          tags: { team: 'analytics' },
          visibility: 'public',
        },
      ],
    },
    '400': apiErrorExample,
    '401': { error: 'Token expired' },
    '403': apiErrorExample_,
    '429': { error: 'Too many requests' },
    '500': { error: 'Something went wrong' },
    '503': { error: 'Something went wrong' },
  },
}

/** `GET /v1/apps/{appId}/metrics` */
export const getAppMetrics: OperationExamples = {
  id: 'apps.metrics.get',
  body: undefined,
  responses: {
    '200': getAppMetricsExample,
    '400': apiErrorExample,
    '401': { error: 'Token expired' },
    '403': apiErrorExample_,
    '404': { error: 'App with ID 1 not found' },
    '429': { error: 'Too many requests' },
    '500': { error: 'Something went wrong' },
    '503': { error: 'Something went wrong' },
  },
}

/** `DELETE /v1/apps/{appId}/secrets/{secretName}` */
export const deleteAppSecret: OperationExamples = {
  id: 'apps.secrets.delete',
  body: undefined,
  responses: {
    '204': undefined,
    '400': apiErrorExample,
    '401': { error: 'Token expired' },
    '403': apiErrorExample_,
    '404': { error: 'App with ID 1 not found' },
    '429': { error: 'Too many requests' },
    '500': { error: 'Something went wrong' },
    '503': { error: 'Something went wrong' },
  },
}

/** `GET /v1/apps/{appId}/secrets/{secretName}` */
export const getAppSecret: OperationExamples = {
  id: 'apps.secrets.get',
  body: undefined,
  responses: {
    '200': secretExample,
    '400': apiErrorExample,
    '401': { error: 'Token expired' },
    '403': apiErrorExample_,
    '404': { error: 'App with ID 1 not found' },
    '429': { error: 'Too many requests' },
    '500': { error: 'Something went wrong' },
    '503': { error: 'Something went wrong' },
  },
}

/** `GET /v1/apps/{appId}/secrets` */
export const listAppSecrets: OperationExamples = {
  id: 'apps.secrets.list',
  body: undefined,
  responses: {
    '200': listAppSecretsExample,
    '400': apiErrorExample,
    '401': { error: 'Token expired' },
    '403': apiErrorExample_,
    '404': { error: 'App with ID 1 not found' },
    '429': { error: 'Too many requests' },
    '500': { error: 'Something went wrong' },
    '503': { error: 'Something went wrong' },
  },
}

/** `POST /v1/apps/{appId}/secrets` */
export const setAppSecret: OperationExamples = {
  id: 'apps.secrets.set',
  body: { name: 'PG_PASS', value: 'correct-horse' },
  responses: {
    '200': secretExample,
    '400': apiErrorExample,
    '401': { error: 'Token expired' },
    '403': apiErrorExample_,
    '404': { error: 'App with ID 1 not found' },
    '413': { error: 'Something went wrong' },
    '429': { error: 'Too many requests' },
    '500': { error: 'Something went wrong' },
    '503': { error: 'Something went wrong' },
  },
}

/** `PUT /v1/apps/{appId}` */
export const updateApp: OperationExamples = {
  id: 'apps.update',
  body: updateAppExample,
  responses: {
    '200': projectWithConfigExample,
    '400': apiErrorExample,
    '401': { error: 'Token expired' },
    '403': apiErrorExample_,
    '404': { error: 'App with ID 1 not found' },
    '409': { error: 'Conflicts with the current state' },
    '413': { error: 'Something went wrong' },
    '429': { error: 'Too many requests' },
    '500': { error: 'Something went wrong' },
    '503': { error: 'Something went wrong' },
  },
}

/** `GET /v1/clusters` */
export const listClusters: OperationExamples = {
  id: 'clusters.list',
  body: undefined,
  responses: {
    '200': {
      clusters: [
        {
          cloud_provider: 'aws',
          cluster_name: 'acme-dedicated',
          created_at: '2026-10-05T08:30:00Z',
          endpoint: 'https://acme-dedicated.acme.spiceai.io',
          region: 'us-west-2',
          updated_at: '2026-10-05T08:30:00Z',
        },
      ],
    },
    '400': apiErrorExample,
    '401': { error: 'Token expired' },
    '403': apiErrorExample_,
    '429': { error: 'Too many requests' },
    '500': { error: 'Something went wrong' },
    '503': { error: 'Something went wrong' },
  },
}

/** `POST /v1/clusters/{clusterId}/monitors` */
export const createClusterMonitor: OperationExamples = {
  id: 'clusters.monitors.create',
  body: {
    name: 'Cluster out of memory',
    templateId: 'cluster_memory',
    spec: { op: 'GT', threshold: 90, window: '5m', sustainSecs: 300, severity: 'critical' },
    targets: [{ type: 'email', emails: ['operations@example.com'] }],
  },
  responses: {
    '201': alertReadExample,
    '400': apiErrorExample,
    '401': { error: 'Token expired' },
    '403': apiErrorExample_,
    '404': { error: 'App with ID 1 not found' },
    '409': { error: 'Conflicts with the current state' },
    '413': { error: 'Something went wrong' },
    '422': { error: 'Something went wrong' },
    '429': { error: 'Too many requests' },
    '500': { error: 'Something went wrong' },
    '503': { error: 'Something went wrong' },
  },
}

/** `DELETE /v1/clusters/{clusterId}/monitors/{alertId}` */
export const deleteClusterMonitor: OperationExamples = {
  id: 'clusters.monitors.delete',
  body: undefined,
  responses: {
    '200': { ok: true },
    '400': apiErrorExample,
    '401': { error: 'Token expired' },
    '403': apiErrorExample_,
    '404': { error: 'App with ID 1 not found' },
    '429': { error: 'Too many requests' },
    '500': { error: 'Something went wrong' },
    '502': { error: 'Something went wrong' },
    '503': { error: 'Something went wrong' },
  },
}

/** `GET /v1/clusters/{clusterId}/monitors/{alertId}` */
export const getClusterMonitor: OperationExamples = {
  id: 'clusters.monitors.get',
  body: undefined,
  responses: {
    '200': alertReadExample,
    '400': apiErrorExample,
    '401': { error: 'Token expired' },
    '403': apiErrorExample_,
    '404': { error: 'App with ID 1 not found' },
    '429': { error: 'Too many requests' },
    '500': { error: 'Something went wrong' },
    '503': { error: 'Something went wrong' },
  },
}

/** `GET /v1/clusters/{clusterId}/monitors` */
export const listClusterMonitors: OperationExamples = {
  id: 'clusters.monitors.list',
  body: undefined,
  responses: {
    '200': listClusterMonitorsExample,
    '400': apiErrorExample,
    '401': { error: 'Token expired' },
    '403': apiErrorExample_,
    '404': { error: 'App with ID 1 not found' },
    '429': { error: 'Too many requests' },
    '500': { error: 'Something went wrong' },
    '503': { error: 'Something went wrong' },
  },
}

/** `PATCH /v1/clusters/{clusterId}/monitors/{alertId}` */
export const updateClusterMonitor: OperationExamples = {
  id: 'clusters.monitors.update',
  body: {
    spec: { op: 'GT', threshold: 90, window: '5m', sustainSecs: 300, severity: 'critical' },
  },
  responses: {
    '200': alertReadExample,
    '400': apiErrorExample,
    '401': { error: 'Token expired' },
    '403': apiErrorExample_,
    '404': { error: 'App with ID 1 not found' },
    '409': { error: 'Conflicts with the current state' },
    '413': { error: 'Something went wrong' },
    '422': { error: 'Something went wrong' },
    '429': { error: 'Too many requests' },
    '500': { error: 'Something went wrong' },
    '502': { error: 'Something went wrong' },
    '503': { error: 'Something went wrong' },
  },
}

/** `GET /v1/container-images` */
export const listContainerImages: OperationExamples = {
  id: 'containerImages.list',
  body: undefined,
  responses: {
    '200': {
      default: '2.3.2',
      images: [{ channel: 'stable', name: 'spiceai:2.3.2', tag: '2.3.2' }],
    },
    '400': apiErrorExample,
    '401': { error: 'Token expired' },
    '403': apiErrorExample_,
    '429': { error: 'Too many requests' },
    '500': { error: 'Something went wrong' },
    '503': { error: 'Something went wrong' },
  },
}

/** `GET /v1/docs` */
export const getDocs: OperationExamples = {
  id: 'docs.get',
  body: undefined,
  responses: {
    '200': {},
    '500': { error: 'Something went wrong' },
    '503': { error: 'Something went wrong' },
  },
}

/** `GET /v1/health` */
export const checkHealth: OperationExamples = {
  id: 'health.check',
  body: undefined,
  responses: {
    '200': { status: 'ok', timestamp: '2026-01-02T03:04:05Z' },
    '500': { error: 'Something went wrong' },
    '503': { error: 'Something went wrong' },
  },
}

/** `POST /v1/instance-adoption-codes` */
export const createInstanceAdoptionCode: OperationExamples = {
  id: 'instanceAdoptionCodes.create',
  body: { label: 'warehouse', ttl_seconds: 900 },
  responses: {
    '201': {
      code: 'spice_adopt_950da8273cce5ac034446b117fd5517a',
      expires_at: '2026-10-05T08:45:00Z',
      org: 'acme',
    },
    '400': apiErrorExample,
    '401': { error: 'Token expired' },
    '403': apiErrorExample_,
    '404': { error: 'App with ID 1 not found' },
    '413': { error: 'Something went wrong' },
    '429': { error: 'Too many requests' },
    '500': { error: 'Something went wrong' },
    '503': { error: 'Something went wrong' },
  },
}

/** `GET /v1/limits` */
export const getLimits: OperationExamples = {
  id: 'limits.get',
  body: undefined,
  responses: {
    '200': {
      api_rps: 1,
      projects: 1,
      replicas: 1,
      request_timeout_secs: 1,
      resources: {
        limits: { cpu: '2', 'ephemeral-storage': '20Gi', memory: '8Gi' },
        requests: { cpu: '500m', memory: '2Gi' },
      },
      spicepods: 1,
      sql_concurrent_queries: 1,
      sql_query_timeout_secs: 1,
      users: 1,
    },
    '400': apiErrorExample,
    '401': { error: 'Token expired' },
    '403': apiErrorExample_,
    '429': { error: 'Too many requests' },
    '500': { error: 'Something went wrong' },
    '503': { error: 'Something went wrong' },
  },
}

/** `POST /v1/members` */
export const addMember: OperationExamples = {
  id: 'members.add',
  body: { username: 'grace', roles: ['member'] },
  responses: {
    '201': addMemberExample,
    '400': apiErrorExample,
    '401': { error: 'Token expired' },
    '403': apiErrorExample_,
    '404': { error: 'App with ID 1 not found' },
    '409': { error: 'Conflicts with the current state' },
    '413': { error: 'Something went wrong' },
    '429': { error: 'Too many requests' },
    '500': { error: 'Something went wrong' },
    '503': { error: 'Something went wrong' },
  },
}

/** `GET /v1/members/{memberId}` */
export const getMember: OperationExamples = {
  id: 'members.get',
  body: undefined,
  responses: {
    '200': {
      created_at: '2026-10-05T08:30:00Z',
      is_owner: true,
      roles: ['member'],
      user_id: 1,
      username: 'ada',
    },
    '400': apiErrorExample,
    '401': { error: 'Token expired' },
    '403': apiErrorExample_,
    '404': { error: 'App with ID 1 not found' },
    '429': { error: 'Too many requests' },
    '500': { error: 'Something went wrong' },
    '503': { error: 'Something went wrong' },
  },
}

/** `GET /v1/members` */
export const listMembers: OperationExamples = {
  id: 'members.list',
  body: undefined,
  responses: {
    '200': {
      members: [
        {
          created_at: '2026-10-05T08:30:00Z',
          is_owner: true,
          roles: ['member'],
          user_id: 1,
          username: 'ada',
        },
      ],
    },
    '400': apiErrorExample,
    '401': { error: 'Token expired' },
    '403': apiErrorExample_,
    '429': { error: 'Too many requests' },
    '500': { error: 'Something went wrong' },
    '503': { error: 'Something went wrong' },
  },
}

/** `DELETE /v1/members/{memberId}` */
export const removeMember: OperationExamples = {
  id: 'members.remove',
  body: undefined,
  responses: {
    '204': undefined,
    '400': apiErrorExample,
    '401': { error: 'Token expired' },
    '403': apiErrorExample_,
    '404': { error: 'App with ID 1 not found' },
    '429': { error: 'Too many requests' },
    '500': { error: 'Something went wrong' },
    '503': { error: 'Something went wrong' },
  },
}

/** `PATCH /v1/members/{memberId}` */
export const updateMember: OperationExamples = {
  id: 'members.update',
  body: { roles: ['admin'] },
  responses: {
    '200': addMemberExample,
    '400': apiErrorExample,
    '401': { error: 'Token expired' },
    '403': apiErrorExample_,
    '404': { error: 'App with ID 1 not found' },
    '413': { error: 'Something went wrong' },
    '429': { error: 'Too many requests' },
    '500': { error: 'Something went wrong' },
    '503': { error: 'Something went wrong' },
  },
}

/** `GET /v1/orgs` */
export const listOrgs: OperationExamples = {
  id: 'orgs.list',
  body: undefined,
  responses: {
    '200': { orgs: [{ id: 1, name: 'acme', role: 'owner' }] },
    '400': apiErrorExample,
    '401': { error: 'Token expired' },
    '403': apiErrorExample_,
    '429': { error: 'Too many requests' },
    '500': { error: 'Something went wrong' },
    '503': { error: 'Something went wrong' },
  },
}

/** `GET /v1/projects/{projectId}/api-keys` */
export const getProjectApiKeys: OperationExamples = {
  id: 'projects.apiKeys.get',
  body: undefined,
  responses: {
    '200': apiKeysExample,
    '400': apiErrorExample,
    '401': { error: 'Token expired' },
    '403': apiErrorExample_,
    '404': { error: 'App with ID 1 not found' },
    '429': { error: 'Too many requests' },
    '500': { error: 'Something went wrong' },
    '503': { error: 'Something went wrong' },
  },
}

/** `POST /v1/projects/{projectId}/api-keys` */
export const regenerateProjectApiKey: OperationExamples = {
  id: 'projects.apiKeys.regenerate',
  body: { key_number: 2 },
  responses: {
    '200': apiKeysRegeneratedExample,
    '400': apiErrorExample,
    '401': { error: 'Token expired' },
    '403': apiErrorExample_,
    '404': { error: 'App with ID 1 not found' },
    '413': { error: 'Something went wrong' },
    '429': { error: 'Too many requests' },
    '500': { error: 'Something went wrong' },
    '503': { error: 'Something went wrong' },
  },
}

/** `POST /v1/projects` */
export const createProject: OperationExamples = {
  id: 'projects.create',
  body: createAppExample,
  responses: {
    '201': projectWithConfigExample,
    '400': apiErrorExample,
    '401': { error: 'Token expired' },
    '403': apiErrorExample_,
    '409': { error: 'Conflicts with the current state' },
    '413': { error: 'Something went wrong' },
    '429': { error: 'Too many requests' },
    '500': { error: 'Something went wrong' },
    '503': { error: 'Something went wrong' },
  },
}

/** `DELETE /v1/projects/{projectId}` */
export const deleteProject: OperationExamples = {
  id: 'projects.delete',
  body: undefined,
  responses: {
    '204': undefined,
    '400': apiErrorExample,
    '401': { error: 'Token expired' },
    '403': apiErrorExample_,
    '404': { error: 'App with ID 1 not found' },
    '429': { error: 'Too many requests' },
    '500': { error: 'Something went wrong' },
    '503': { error: 'Something went wrong' },
  },
}

/** `POST /v1/projects/{projectId}/deployments` */
export const createProjectDeployment: OperationExamples = {
  id: 'projects.deployments.create',
  body: createAppDeploymentExample,
  responses: {
    '202': deploymentExample,
    '400': apiErrorExample,
    '401': { error: 'Token expired' },
    '403': apiErrorExample_,
    '404': { error: 'App with ID 1 not found' },
    '409': { error: 'Conflicts with the current state' },
    '413': { error: 'Something went wrong' },
    '429': { error: 'Too many requests' },
    '500': { error: 'Something went wrong' },
    '503': { error: 'Something went wrong' },
  },
}

/** `GET /v1/projects/{projectId}/deployments/{deploymentId}` */
export const getProjectDeployment: OperationExamples = {
  id: 'projects.deployments.get',
  body: undefined,
  responses: {
    '200': deploymentExample,
    '400': apiErrorExample,
    '401': { error: 'Token expired' },
    '403': apiErrorExample_,
    '404': { error: 'App with ID 1 not found' },
    '429': { error: 'Too many requests' },
    '500': { error: 'Something went wrong' },
    '503': { error: 'Something went wrong' },
  },
}

/** `GET /v1/projects/{projectId}/deployments` */
export const listProjectDeployments: OperationExamples = {
  id: 'projects.deployments.list',
  body: undefined,
  responses: {
    '200': listAppDeploymentsExample,
    '400': apiErrorExample,
    '401': { error: 'Token expired' },
    '403': apiErrorExample_,
    '404': { error: 'App with ID 1 not found' },
    '429': { error: 'Too many requests' },
    '500': { error: 'Something went wrong' },
    '503': { error: 'Something went wrong' },
  },
}

/** `GET /v1/projects/{projectId}/deployments/{deploymentId}/logs` */
export const getProjectDeploymentLogs: OperationExamples = {
  id: 'projects.deployments.logs',
  body: undefined,
  responses: {
    '200': getAppDeploymentLogsExample,
    '400': apiErrorExample,
    '401': { error: 'Token expired' },
    '403': apiErrorExample_,
    '404': { error: 'App with ID 1 not found' },
    '429': { error: 'Too many requests' },
    '500': { error: 'Something went wrong' },
    '503': { error: 'Something went wrong' },
  },
}

/** `POST /v1/projects/{projectId}/forks` */
export const createProjectFork: OperationExamples = {
  id: 'projects.forks.create',
  body: { name: 'sales-bi-next', region: 'us-east-1' },
  responses: {
    '201': {
      api_key: '1|43bc436508185950168cc60e23af653f',
      cluster_name: null,
      cname: 'us-west-2-prod-aws-data',
      config: {
        executor: {
          replicas: 1,
          resources: {
            limits: { cpu: '2', 'ephemeral-storage': '20Gi', memory: '8Gi' },
            requests: { cpu: '500m', memory: '2Gi' },
          },
          storage_size_gb: 1,
        },
        image: 'spiceai',
        image_tag: '2.3.2',
        node_group: null,
        region: 'us-west-2',
        registry: 'ghcr.io/spiceai',
        replicas: 2,
        resources: {
          limits: { cpu: '2', 'ephemeral-storage': '20Gi', memory: '8Gi' },
          requests: { cpu: '500m', memory: '2Gi' },
        },
        spicepod: { version: 'v1', kind: 'Spicepod', name: 'sales-bi' },
        storage_claim_size_gb: 50,
        storage_size_gb: 50,
        update_channel: 'stable',
        version: '2.x',
      },
      created_at: '2026-10-05T08:30:00Z',
      description: 'Sales figures for the weekly review',
      endpoint: 'https://us-west-2-prod-aws-data.spiceai.io',
      forked_from: null,
      id: 1,
      name: 'sales-bi',
      production_branch: 'main',
      region: 'us-west-2',
      tags: { team: 'analytics' },
      visibility: 'public',
      shared_state: [{ setting: 'snapshots.location', value: 's3://acme-snapshots/sales-bi' }],
    },
    '400': apiErrorExample,
    '401': { error: 'Token expired' },
    '402': { error: 'Something went wrong' },
    '403': apiErrorExample_,
    '404': { error: 'App with ID 1 not found' },
    '409': { error: 'Conflicts with the current state' },
    '413': { error: 'Something went wrong' },
    '422': { error: 'Something went wrong' },
    '429': { error: 'Too many requests' },
    '500': { error: 'Something went wrong' },
    '502': { error: 'Something went wrong' },
    '503': { error: 'Something went wrong' },
  },
}

/** `GET /v1/projects/{projectId}/forks` */
export const listProjectForks: OperationExamples = {
  id: 'projects.forks.list',
  body: undefined,
  responses: {
    '200': {
      forks: [
        {
          cluster_name: null,
          cname: 'us-west-2-prod-aws-data',
          created_at: '2026-10-05T08:30:00Z',
          description: 'Sales figures for the weekly review',
          endpoint: 'https://us-west-2-prod-aws-data.spiceai.io',
          forked_from: null,
          id: 1,
          name: 'sales-bi',
          region: 'us-west-2',
          tags: { team: 'analytics' },
          visibility: 'public',
        },
      ],
    },
    '400': apiErrorExample,
    '401': { error: 'Token expired' },
    '403': apiErrorExample_,
    '404': { error: 'App with ID 1 not found' },
    '429': { error: 'Too many requests' },
    '500': { error: 'Something went wrong' },
    '503': { error: 'Something went wrong' },
  },
}

/** `GET /v1/projects/{projectId}` */
export const getProject: OperationExamples = {
  id: 'projects.get',
  body: undefined,
  responses: {
    '200': projectWithConfigExample,
    '400': apiErrorExample,
    '401': { error: 'Token expired' },
    '403': apiErrorExample_,
    '404': { error: 'App with ID 1 not found' },
    '429': { error: 'Too many requests' },
    '500': { error: 'Something went wrong' },
    '503': { error: 'Something went wrong' },
  },
}

/** `GET /v1/projects/{projectId}/instances` */
export const listProjectInstances: OperationExamples = {
  id: 'projects.instances.list',
  body: undefined,
  responses: {
    '200': {
      instances: [{ name: 'sales-bi-1-0', started_at: '2026-01-02T03:04:05Z', status: 'ready' }],
    },
    '400': apiErrorExample,
    '401': { error: 'Token expired' },
    '403': apiErrorExample_,
    '404': { error: 'App with ID 1 not found' },
    '409': { error: 'Conflicts with the current state' },
    '429': { error: 'Too many requests' },
    '500': { error: 'Something went wrong' },
    '503': { error: 'Something went wrong' },
  },
}

/** `GET /v1/projects/{projectId}/instances/{instanceName}/logs` */
export const getProjectInstanceLogs: OperationExamples = {
  id: 'projects.instances.logs',
  body: undefined,
  responses: {
    '200': { lines: ['2026-10-05T08:31:30Z INFO All components are ready'] },
    '400': apiErrorExample,
    '401': { error: 'Token expired' },
    '403': apiErrorExample_,
    '404': { error: 'App with ID 1 not found' },
    '409': { error: 'Conflicts with the current state' },
    '429': { error: 'Too many requests' },
    '500': { error: 'Something went wrong' },
    '503': { error: 'Something went wrong' },
  },
}

/** `GET /v1/projects` */
export const listProjects: OperationExamples = {
  id: 'projects.list',
  body: undefined,
  responses: {
    '200': {
      projects: [
        {
          cluster_name: null,
          cname: 'us-west-2-prod-aws-data',
          created_at: '2026-10-05T08:30:00Z',
          description: 'Sales figures for the weekly review',
          endpoint: 'https://us-west-2-prod-aws-data.spiceai.io',
          forked_from: null,
          id: 1,
          name: 'sales-bi',
          region: 'us-west-2',
          tags: { team: 'analytics' },
          visibility: 'public',
        },
      ],
    },
    '400': apiErrorExample,
    '401': { error: 'Token expired' },
    '403': apiErrorExample_,
    '429': { error: 'Too many requests' },
    '500': { error: 'Something went wrong' },
    '503': { error: 'Something went wrong' },
  },
}

/** `GET /v1/projects/{projectId}/metrics` */
export const getProjectMetrics: OperationExamples = {
  id: 'projects.metrics.get',
  body: undefined,
  responses: {
    '200': getAppMetricsExample,
    '400': apiErrorExample,
    '401': { error: 'Token expired' },
    '403': apiErrorExample_,
    '404': { error: 'App with ID 1 not found' },
    '429': { error: 'Too many requests' },
    '500': { error: 'Something went wrong' },
    '503': { error: 'Something went wrong' },
  },
}

/** `POST /v1/projects/{projectId}/monitors` */
export const createProjectMonitor: OperationExamples = {
  id: 'projects.monitors.create',
  body: {
    name: 'Slow queries',
    templateId: 'query_latency_p99',
    spec: {
      op: 'GT',
      threshold: 2000,
      window: '5m',
      sustainSecs: 300,
      severity: 'critical',
    },
    targets: [{ type: 'email', emails: ['operations@example.com'] }],
  },
  responses: {
    '201': alertReadExample,
    '400': apiErrorExample,
    '401': { error: 'Token expired' },
    '403': apiErrorExample_,
    '404': { error: 'App with ID 1 not found' },
    '409': { error: 'Conflicts with the current state' },
    '413': { error: 'Something went wrong' },
    '422': { error: 'Something went wrong' },
    '429': { error: 'Too many requests' },
    '500': { error: 'Something went wrong' },
    '503': { error: 'Something went wrong' },
  },
}

/** `DELETE /v1/projects/{projectId}/monitors/{alertId}` */
export const deleteProjectMonitor: OperationExamples = {
  id: 'projects.monitors.delete',
  body: undefined,
  responses: {
    '200': { ok: true },
    '400': apiErrorExample,
    '401': { error: 'Token expired' },
    '403': apiErrorExample_,
    '404': { error: 'App with ID 1 not found' },
    '429': { error: 'Too many requests' },
    '500': { error: 'Something went wrong' },
    '502': { error: 'Something went wrong' },
    '503': { error: 'Something went wrong' },
  },
}

/** `GET /v1/projects/{projectId}/monitors/{alertId}` */
export const getProjectMonitor: OperationExamples = {
  id: 'projects.monitors.get',
  body: undefined,
  responses: {
    '200': alertReadExample,
    '400': apiErrorExample,
    '401': { error: 'Token expired' },
    '403': apiErrorExample_,
    '404': { error: 'App with ID 1 not found' },
    '429': { error: 'Too many requests' },
    '500': { error: 'Something went wrong' },
    '503': { error: 'Something went wrong' },
  },
}

/** `GET /v1/projects/{projectId}/monitors` */
export const listProjectMonitors: OperationExamples = {
  id: 'projects.monitors.list',
  body: undefined,
  responses: {
    '200': listClusterMonitorsExample,
    '400': apiErrorExample,
    '401': { error: 'Token expired' },
    '403': apiErrorExample_,
    '404': { error: 'App with ID 1 not found' },
    '429': { error: 'Too many requests' },
    '500': { error: 'Something went wrong' },
    '503': { error: 'Something went wrong' },
  },
}

/** `PATCH /v1/projects/{projectId}/monitors/{alertId}` */
export const updateProjectMonitor: OperationExamples = {
  id: 'projects.monitors.update',
  body: {
    spec: {
      op: 'GT',
      threshold: 2000,
      window: '5m',
      sustainSecs: 300,
      severity: 'critical',
    },
  },
  responses: {
    '200': alertReadExample,
    '400': apiErrorExample,
    '401': { error: 'Token expired' },
    '403': apiErrorExample_,
    '404': { error: 'App with ID 1 not found' },
    '409': { error: 'Conflicts with the current state' },
    '413': { error: 'Something went wrong' },
    '422': { error: 'Something went wrong' },
    '429': { error: 'Too many requests' },
    '500': { error: 'Something went wrong' },
    '502': { error: 'Something went wrong' },
    '503': { error: 'Something went wrong' },
  },
}

/** `POST /v1/projects/{projectId}/pause` */
export const pauseProject: OperationExamples = {
  id: 'projects.pause',
  body: undefined,
  responses: {
    '200': { status: 'paused' },
    '400': apiErrorExample,
    '401': { error: 'Token expired' },
    '403': apiErrorExample_,
    '404': { error: 'App with ID 1 not found' },
    '409': { error: 'Conflicts with the current state' },
    '429': { error: 'Too many requests' },
    '500': { error: 'Something went wrong' },
    '503': { error: 'Something went wrong' },
  },
}

/** `POST /v1/projects/{projectId}/reactions` */
export const createProjectReaction: OperationExamples = {
  id: 'projects.reactions.create',
  body: {
    name: 'Late orders',
    templateId: 'dataset_row_match',
    spec: { op: 'EQ', threshold: 0, dataset: 'orders', column: 'status', value: 'late' },
    targets: [{ type: 'http', url: 'https://hooks.example.com/spice', method: 'POST' }],
  },
  responses: {
    '201': reactionReadExample,
    '400': apiErrorExample,
    '401': { error: 'Token expired' },
    '403': apiErrorExample_,
    '404': { error: 'App with ID 1 not found' },
    '409': { error: 'Conflicts with the current state' },
    '413': { error: 'Something went wrong' },
    '422': { error: 'Something went wrong' },
    '429': { error: 'Too many requests' },
    '500': { error: 'Something went wrong' },
    '503': { error: 'Something went wrong' },
  },
}

/** `DELETE /v1/projects/{projectId}/reactions/{alertId}` */
export const deleteProjectReaction: OperationExamples = {
  id: 'projects.reactions.delete',
  body: undefined,
  responses: {
    '200': { ok: true },
    '400': apiErrorExample,
    '401': { error: 'Token expired' },
    '403': apiErrorExample_,
    '404': { error: 'App with ID 1 not found' },
    '429': { error: 'Too many requests' },
    '500': { error: 'Something went wrong' },
    '502': { error: 'Something went wrong' },
    '503': { error: 'Something went wrong' },
  },
}

/** `GET /v1/projects/{projectId}/reactions/{alertId}` */
export const getProjectReaction: OperationExamples = {
  id: 'projects.reactions.get',
  body: undefined,
  responses: {
    '200': reactionReadExample,
    '400': apiErrorExample,
    '401': { error: 'Token expired' },
    '403': apiErrorExample_,
    '404': { error: 'App with ID 1 not found' },
    '429': { error: 'Too many requests' },
    '500': { error: 'Something went wrong' },
    '503': { error: 'Something went wrong' },
  },
}

/** `GET /v1/projects/{projectId}/reactions` */
export const listProjectReactions: OperationExamples = {
  id: 'projects.reactions.list',
  body: undefined,
  responses: {
    '200': {
      reactions: [
        {
          created_at: '2026-10-05T08:30:00Z',
          description: 'An order changed to late',
          evaluation_unavailable_reason: null,
          id: '7d9f5a52-3f0e-4a5c-9d5c-2f7f0f1f6b1e',
          last_fired_at: '2026-10-06T14:05:00Z',
          last_resolved_at: '2026-10-06T14:20:00Z',
          name: 'Late orders',
          recipientUserIds: [1],
          spec: { op: 'EQ', threshold: 0, dataset: 'orders', column: 'status', value: 'late' },
          status: 'active',
          target: { emails: ['operations@example.com'], type: 'email' },
          targets: [{ emails: ['operations@example.com'], type: 'email' }],
          templateId: 'dataset_row_match',
          updated_at: null,
        },
      ],
    },
    '400': apiErrorExample,
    '401': { error: 'Token expired' },
    '403': apiErrorExample_,
    '404': { error: 'App with ID 1 not found' },
    '429': { error: 'Too many requests' },
    '500': { error: 'Something went wrong' },
    '503': { error: 'Something went wrong' },
  },
}

/** `PATCH /v1/projects/{projectId}/reactions/{alertId}` */
export const updateProjectReaction: OperationExamples = {
  id: 'projects.reactions.update',
  body: {
    spec: { op: 'EQ', threshold: 0, dataset: 'orders', column: 'status', value: 'late' },
  },
  responses: {
    '200': reactionReadExample,
    '400': apiErrorExample,
    '401': { error: 'Token expired' },
    '403': apiErrorExample_,
    '404': { error: 'App with ID 1 not found' },
    '409': { error: 'Conflicts with the current state' },
    '413': { error: 'Something went wrong' },
    '422': { error: 'Something went wrong' },
    '429': { error: 'Too many requests' },
    '500': { error: 'Something went wrong' },
    '502': { error: 'Something went wrong' },
    '503': { error: 'Something went wrong' },
  },
}

/** `PUT /v1/projects/{projectId}/repository` */
export const connectProjectRepository: OperationExamples = {
  id: 'projects.repository.connect',
  body: {
    repository: 'acme/monorepo',
    production_branch: 'main',
    root_directory: 'apps/sales',
  },
  responses: {
    '200': {
      has_spicepod: true,
      production_branch: 'main',
      repository: 'acme/monorepo',
      root_directory: 'apps/sales',
    },
    '400': apiErrorExample,
    '401': { error: 'Token expired' },
    '403': apiErrorExample_,
    '404': { error: 'App with ID 1 not found' },
    '409': { error: 'Conflicts with the current state' },
    '413': { error: 'Something went wrong' },
    '422': { error: 'Something went wrong' },
    '429': { error: 'Too many requests' },
    '500': { error: 'Something went wrong' },
    '503': { error: 'Something went wrong' },
  },
}

/** `POST /v1/projects/{projectId}/resume` */
export const resumeProject: OperationExamples = {
  id: 'projects.resume',
  body: undefined,
  responses: {
    '200': { deployment_id: 13, status: 'running' },
    '400': apiErrorExample,
    '401': { error: 'Token expired' },
    '403': apiErrorExample_,
    '404': { error: 'App with ID 1 not found' },
    '409': { error: 'Conflicts with the current state' },
    '429': { error: 'Too many requests' },
    '500': { error: 'Something went wrong' },
    '503': { error: 'Something went wrong' },
  },
}

/** `DELETE /v1/projects/{projectId}/secrets/{secretName}` */
export const deleteProjectSecret: OperationExamples = {
  id: 'projects.secrets.delete',
  body: undefined,
  responses: {
    '204': undefined,
    '400': apiErrorExample,
    '401': { error: 'Token expired' },
    '403': apiErrorExample_,
    '404': { error: 'App with ID 1 not found' },
    '429': { error: 'Too many requests' },
    '500': { error: 'Something went wrong' },
    '503': { error: 'Something went wrong' },
  },
}

/** `GET /v1/projects/{projectId}/secrets/{secretName}` */
export const getProjectSecret: OperationExamples = {
  id: 'projects.secrets.get',
  body: undefined,
  responses: {
    '200': secretExample,
    '400': apiErrorExample,
    '401': { error: 'Token expired' },
    '403': apiErrorExample_,
    '404': { error: 'App with ID 1 not found' },
    '429': { error: 'Too many requests' },
    '500': { error: 'Something went wrong' },
    '503': { error: 'Something went wrong' },
  },
}

/** `GET /v1/projects/{projectId}/secrets` */
export const listProjectSecrets: OperationExamples = {
  id: 'projects.secrets.list',
  body: undefined,
  responses: {
    '200': listAppSecretsExample,
    '400': apiErrorExample,
    '401': { error: 'Token expired' },
    '403': apiErrorExample_,
    '404': { error: 'App with ID 1 not found' },
    '429': { error: 'Too many requests' },
    '500': { error: 'Something went wrong' },
    '503': { error: 'Something went wrong' },
  },
}

/** `POST /v1/projects/{projectId}/secrets` */
export const setProjectSecret: OperationExamples = {
  id: 'projects.secrets.set',
  body: { name: 'PG_PASS', value: 'correct-horse' },
  responses: {
    '200': secretExample,
    '400': apiErrorExample,
    '401': { error: 'Token expired' },
    '403': apiErrorExample_,
    '404': { error: 'App with ID 1 not found' },
    '413': { error: 'Something went wrong' },
    '429': { error: 'Too many requests' },
    '500': { error: 'Something went wrong' },
    '503': { error: 'Something went wrong' },
  },
}

/** `PUT /v1/projects/{projectId}` */
export const updateProject: OperationExamples = {
  id: 'projects.update',
  body: updateAppExample,
  responses: {
    '200': projectWithConfigExample,
    '400': apiErrorExample,
    '401': { error: 'Token expired' },
    '403': apiErrorExample_,
    '404': { error: 'App with ID 1 not found' },
    '409': { error: 'Conflicts with the current state' },
    '413': { error: 'Something went wrong' },
    '429': { error: 'Too many requests' },
    '500': { error: 'Something went wrong' },
    '503': { error: 'Something went wrong' },
  },
}

/** `GET /v1/regions` */
export const listRegions: OperationExamples = {
  id: 'regions.list',
  body: undefined,
  responses: {
    '200': {
      default: 'us-east-1',
      regions: [
        {
          cname: 'us-west-2-prod-aws-data',
          disabled: true,
          isDefault: true,
          name: 'US West (Oregon)',
          provider: 'aws',
          providerName: 'AWS',
          region: 'us-west-2',
        },
      ],
    },
    '400': apiErrorExample,
    '401': { error: 'Token expired' },
    '403': apiErrorExample_,
    '429': { error: 'Too many requests' },
    '500': { error: 'Something went wrong' },
    '503': { error: 'Something went wrong' },
  },
}

