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

const apiErrorExample: unknown = {
  error: 'string',
  code: 'ai_credits_exhausted',
  details: { fieldErrors: { key: ['string'] }, formErrors: ['string'] },
  max_tail: 1,
}

const apiKeysRegeneratedExample: unknown = { api_key: 'string', api_key_2: 'string', regenerated_key: 0 }

const createAppExample: unknown = {
  cluster_name: 'string',
  cname: 'string',
  description: 'string',
  executor: {
    replicas: 1,
    resources: {
      limits: { cpu: 'string', 'ephemeral-storage': 'string', memory: 'string' },
      requests: { cpu: 'string', memory: 'string' },
    },
    storage_size_gb: 1,
  },
  name: 'string',
  region: 'string',
  replicas: 1,
  resources: {
    limits: { cpu: 'string', 'ephemeral-storage': 'string', memory: 'string' },
    requests: { cpu: 'string', memory: 'string' },
  },
  storage_size_gb: 1,
  tags: { key: 'string' },
  update_channel: 'stable',
  visibility: 'private',
}

const projectWithConfigExample: unknown = {
  api_key: 'string',
  cluster_name: 'string',
  cname: 'string',
  config: {
    executor: {
      replicas: 1,
      resources: {
        limits: { cpu: 'string', 'ephemeral-storage': 'string', memory: 'string' },
        requests: { cpu: 'string', memory: 'string' },
      },
      storage_size_gb: 1,
    },
    image: 'string',
    image_tag: 'string',
    node_group: 'string',
    region: 'string',
    registry: 'string',
    replicas: 1,
    resources: {
      limits: { cpu: 'string', 'ephemeral-storage': 'string', memory: 'string' },
      requests: { cpu: 'string', memory: 'string' },
    },
    spicepod: {},
    storage_claim_size_gb: 1,
    storage_size_gb: 1,
    update_channel: 'stable',
    version: 'string',
  },
  created_at: '2026-01-02T03:04:05Z',
  description: 'string',
  endpoint: 'string',
  forked_from: { id: 1, name: 'string' },
  id: 1,
  name: 'string',
  production_branch: 'string',
  region: 'string',
  tags: { key: 'string' },
  visibility: 'public',
}

const createAppDeploymentExample: unknown = {
  branch: 'string',
  channel: 'stable',
  commit_message: 'string',
  commit_sha: 'string',
  debug: true,
  image_tag: 'string',
  replicas: 1,
}

const deploymentExample: unknown = {
  branch: 'string',
  commit_message: 'string',
  commit_sha: 'string',
  created_at: '2026-01-02T03:04:05Z',
  created_by: 'string',
  creation_source: 'string',
  error_code: 'insufficient_cpu',
  error_message: 'string',
  finished_at: '2026-01-02T03:04:05Z',
  id: 1,
  image_tag: 'string',
  replicas: 1,
  started_at: '2026-01-02T03:04:05Z',
  status: 'queued',
  updated_at: '2026-01-02T03:04:05Z',
}

const listAppDeploymentsExample: unknown = {
  deployments: [
    {
      branch: 'string',
      commit_message: 'string',
      commit_sha: 'string',
      created_at: '2026-01-02T03:04:05Z',
      created_by: 'string',
      creation_source: 'string',
      error_code: 'insufficient_cpu',
      error_message: 'string',
      finished_at: '2026-01-02T03:04:05Z',
      id: 1,
      image_tag: 'string',
      replicas: 1,
      started_at: '2026-01-02T03:04:05Z',
      status: 'queued',
      updated_at: '2026-01-02T03:04:05Z',
    },
  ],
}

const getAppDeploymentLogsExample: unknown = {
  logs: [
    {
      level: 'string',
      message: 'string',
      source: 'string',
      timestamp: '2026-01-02T03:04:05Z',
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
  created_at: '2026-01-02T03:04:05Z',
  id: 1,
  name: 'string',
  updated_at: '2026-01-02T03:04:05Z',
  value: 'string',
}

const listAppSecretsExample: unknown = {
  secrets: [
    {
      created_at: '2026-01-02T03:04:05Z',
      id: 1,
      name: 'string',
      updated_at: '2026-01-02T03:04:05Z',
      value: 'string',
    },
  ],
}

const updateAppExample: unknown = {
  cluster_name: 'string',
  description: 'string',
  executor: {
    replicas: 1,
    resources: {
      limits: { cpu: 'string', 'ephemeral-storage': 'string', memory: 'string' },
      requests: { cpu: 'string', memory: 'string' },
    },
    storage_size_gb: 1,
  },
  image_tag: 'string',
  production_branch: 'string',
  region: 'string',
  replicas: 1,
  resources: {
    limits: { cpu: 'string', 'ephemeral-storage': 'string', memory: 'string' },
    requests: { cpu: 'string', memory: 'string' },
  },
  spicepod: 'string',
  storage_claim_size_gb: 1,
  storage_size_gb: 1,
  tags: { key: 'string' },
  update_channel: 'stable',
  version: 'string',
  visibility: 'public',
}

const createClusterMonitorExample: unknown = {
  description: 'string',
  name: 'string',
  recipientUserIds: [1],
  spec: {
    dataset: 'string',
    datasets: ['string'],
    includeDetails: false,
    op: 'GT',
    severity: 'critical',
    sustainSecs: 300,
    threshold: 1,
    window: '5m',
  },
  status: 'active',
  targets: [{ emails: ['user@example.com'], type: 'email' }],
  templateId: 'string',
}

const alertReadExample: unknown = {
  created_at: '2026-01-02T03:04:05Z',
  description: 'string',
  evaluation_unavailable_reason: 'string',
  id: '3fa85f64-5717-4562-b3fc-2c963f66afa6',
  last_fired_at: '2026-01-02T03:04:05Z',
  last_resolved_at: '2026-01-02T03:04:05Z',
  name: 'string',
  recipientUserIds: [1],
  spec: {
    dataset: 'string',
    datasets: ['string'],
    includeDetails: false,
    op: 'GT',
    severity: 'critical',
    sustainSecs: 300,
    threshold: 1,
    window: '5m',
  },
  status: 'active',
  targets: [{ emails: ['user@example.com'], type: 'email' }],
  templateId: 'string',
  updated_at: '2026-01-02T03:04:05Z',
}

const listClusterMonitorsExample: unknown = {
  monitors: [
    {
      created_at: '2026-01-02T03:04:05Z',
      description: 'string',
      evaluation_unavailable_reason: 'string',
      id: '3fa85f64-5717-4562-b3fc-2c963f66afa6',
      last_fired_at: '2026-01-02T03:04:05Z',
      last_resolved_at: '2026-01-02T03:04:05Z',
      name: 'string',
      recipientUserIds: [1],
      spec: {
        dataset: 'string',
        datasets: ['string'],
        includeDetails: false,
        op: 'GT',
        severity: 'critical',
        sustainSecs: 300,
        threshold: 1,
        window: '5m',
      },
      status: 'active',
      targets: [{ emails: ['user@example.com'], type: 'email' }],
      templateId: 'string',
      updated_at: '2026-01-02T03:04:05Z',
    },
  ],
}

const addMemberExample: unknown = {
  created_at: '2026-01-02T03:04:05Z',
  roles: ['string'],
  user_id: 1,
  username: 'string',
}

/** `GET /v1/apps/{appId}/api-keys` */
export const getAppApiKeys: OperationExamples = {
  id: 'apps.apiKeys.get',
  body: undefined,
  responses: {
    '200': { api_key: 'string', api_key_2: 'string' },
    '400': apiErrorExample,
    '401': apiErrorExample,
    '403': apiErrorExample,
    '404': apiErrorExample,
    '429': apiErrorExample,
    '500': apiErrorExample,
    '503': apiErrorExample,
  },
}

/** `POST /v1/apps/{appId}/api-keys` */
export const regenerateAppApiKey: OperationExamples = {
  id: 'apps.apiKeys.regenerate',
  body: { key_number: 1 },
  responses: {
    '200': apiKeysRegeneratedExample,
    '400': apiErrorExample,
    '401': apiErrorExample,
    '403': apiErrorExample,
    '404': apiErrorExample,
    '413': apiErrorExample,
    '429': apiErrorExample,
    '500': apiErrorExample,
    '503': apiErrorExample,
  },
}

/** `POST /v1/apps` */
export const createApp: OperationExamples = {
  id: 'apps.create',
  body: createAppExample,
  responses: {
    '201': projectWithConfigExample,
    '400': apiErrorExample,
    '401': apiErrorExample,
    '403': apiErrorExample,
    '409': apiErrorExample,
    '413': apiErrorExample,
    '429': apiErrorExample,
    '500': apiErrorExample,
    '503': apiErrorExample,
  },
}

/** `DELETE /v1/apps/{appId}` */
export const deleteApp: OperationExamples = {
  id: 'apps.delete',
  body: undefined,
  responses: {
    '204': undefined,
    '400': apiErrorExample,
    '401': apiErrorExample,
    '403': apiErrorExample,
    '404': apiErrorExample,
    '429': apiErrorExample,
    '500': apiErrorExample,
    '503': apiErrorExample,
  },
}

/** `POST /v1/apps/{appId}/deployments` */
export const createAppDeployment: OperationExamples = {
  id: 'apps.deployments.create',
  body: createAppDeploymentExample,
  responses: {
    '202': deploymentExample,
    '400': apiErrorExample,
    '401': apiErrorExample,
    '403': apiErrorExample,
    '404': apiErrorExample,
    '409': apiErrorExample,
    '413': apiErrorExample,
    '429': apiErrorExample,
    '500': apiErrorExample,
    '503': apiErrorExample,
  },
}

/** `GET /v1/apps/{appId}/deployments/{deploymentId}` */
export const getAppDeployment: OperationExamples = {
  id: 'apps.deployments.get',
  body: undefined,
  responses: {
    '200': deploymentExample,
    '400': apiErrorExample,
    '401': apiErrorExample,
    '403': apiErrorExample,
    '404': apiErrorExample,
    '429': apiErrorExample,
    '500': apiErrorExample,
    '503': apiErrorExample,
  },
}

/** `GET /v1/apps/{appId}/deployments` */
export const listAppDeployments: OperationExamples = {
  id: 'apps.deployments.list',
  body: undefined,
  responses: {
    '200': listAppDeploymentsExample,
    '400': apiErrorExample,
    '401': apiErrorExample,
    '403': apiErrorExample,
    '404': apiErrorExample,
    '429': apiErrorExample,
    '500': apiErrorExample,
    '503': apiErrorExample,
  },
}

/** `GET /v1/apps/{appId}/deployments/{deploymentId}/logs` */
export const getAppDeploymentLogs: OperationExamples = {
  id: 'apps.deployments.logs',
  body: undefined,
  responses: {
    '200': getAppDeploymentLogsExample,
    '400': apiErrorExample,
    '401': apiErrorExample,
    '403': apiErrorExample,
    '404': apiErrorExample,
    '429': apiErrorExample,
    '500': apiErrorExample,
    '503': apiErrorExample,
  },
}

/** `GET /v1/apps/{appId}` */
export const getApp: OperationExamples = {
  id: 'apps.get',
  body: undefined,
  responses: {
    '200': projectWithConfigExample,
    '400': apiErrorExample,
    '401': apiErrorExample,
    '403': apiErrorExample,
    '404': apiErrorExample,
    '429': apiErrorExample,
    '500': apiErrorExample,
    '503': apiErrorExample,
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
          cluster_name: 'string',
          cname: 'string',
          created_at: '2026-01-02T03:04:05Z',
          description: 'string',
          endpoint: 'string',
          forked_from: { id: 1, name: 'string' },
          id: 1,
          name: 'string',
          region: 'string',
          tags: { key: 'string' },
          visibility: 'public',
        },
      ],
    },
    '400': apiErrorExample,
    '401': apiErrorExample,
    '403': apiErrorExample,
    '429': apiErrorExample,
    '500': apiErrorExample,
    '503': apiErrorExample,
  },
}

/** `GET /v1/apps/{appId}/metrics` */
export const getAppMetrics: OperationExamples = {
  id: 'apps.metrics.get',
  body: undefined,
  responses: {
    '200': getAppMetricsExample,
    '400': apiErrorExample,
    '401': apiErrorExample,
    '403': apiErrorExample,
    '404': apiErrorExample,
    '429': apiErrorExample,
    '500': apiErrorExample,
    '503': apiErrorExample,
  },
}

/** `DELETE /v1/apps/{appId}/secrets/{secretName}` */
export const deleteAppSecret: OperationExamples = {
  id: 'apps.secrets.delete',
  body: undefined,
  responses: {
    '204': undefined,
    '400': apiErrorExample,
    '401': apiErrorExample,
    '403': apiErrorExample,
    '404': apiErrorExample,
    '429': apiErrorExample,
    '500': apiErrorExample,
    '503': apiErrorExample,
  },
}

/** `GET /v1/apps/{appId}/secrets/{secretName}` */
export const getAppSecret: OperationExamples = {
  id: 'apps.secrets.get',
  body: undefined,
  responses: {
    '200': secretExample,
    '400': apiErrorExample,
    '401': apiErrorExample,
    '403': apiErrorExample,
    '404': apiErrorExample,
    '429': apiErrorExample,
    '500': apiErrorExample,
    '503': apiErrorExample,
  },
}

/** `GET /v1/apps/{appId}/secrets` */
export const listAppSecrets: OperationExamples = {
  id: 'apps.secrets.list',
  body: undefined,
  responses: {
    '200': listAppSecretsExample,
    '400': apiErrorExample,
    '401': apiErrorExample,
    '403': apiErrorExample,
    '404': apiErrorExample,
    '429': apiErrorExample,
    '500': apiErrorExample,
    '503': apiErrorExample,
  },
}

/** `POST /v1/apps/{appId}/secrets` */
export const setAppSecret: OperationExamples = {
  id: 'apps.secrets.set',
  body: { name: 'string', value: 'string' },
  responses: {
    '200': secretExample,
    '400': apiErrorExample,
    '401': apiErrorExample,
    '403': apiErrorExample,
    '404': apiErrorExample,
    '413': apiErrorExample,
    '429': apiErrorExample,
    '500': apiErrorExample,
    '503': apiErrorExample,
  },
}

/** `PUT /v1/apps/{appId}` */
export const updateApp: OperationExamples = {
  id: 'apps.update',
  body: updateAppExample,
  responses: {
    '200': projectWithConfigExample,
    '400': apiErrorExample,
    '401': apiErrorExample,
    '403': apiErrorExample,
    '404': apiErrorExample,
    '409': apiErrorExample,
    '413': apiErrorExample,
    '429': apiErrorExample,
    '500': apiErrorExample,
    '503': apiErrorExample,
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
          cloud_provider: 'string',
          cluster_name: 'string',
          created_at: '2026-01-02T03:04:05Z',
          endpoint: 'string',
          region: 'string',
          updated_at: '2026-01-02T03:04:05Z',
        },
      ],
    },
    '400': apiErrorExample,
    '401': apiErrorExample,
    '403': apiErrorExample,
    '429': apiErrorExample,
    '500': apiErrorExample,
    '503': apiErrorExample,
  },
}

/** `POST /v1/clusters/{clusterId}/monitors` */
export const createClusterMonitor: OperationExamples = {
  id: 'clusters.monitors.create',
  body: createClusterMonitorExample,
  responses: {
    '201': alertReadExample,
    '400': apiErrorExample,
    '401': apiErrorExample,
    '403': apiErrorExample,
    '404': apiErrorExample,
    '409': apiErrorExample,
    '413': apiErrorExample,
    '422': apiErrorExample,
    '429': apiErrorExample,
    '500': apiErrorExample,
    '503': apiErrorExample,
  },
}

/** `DELETE /v1/clusters/{clusterId}/monitors/{alertId}` */
export const deleteClusterMonitor: OperationExamples = {
  id: 'clusters.monitors.delete',
  body: undefined,
  responses: {
    '200': { ok: true },
    '400': apiErrorExample,
    '401': apiErrorExample,
    '403': apiErrorExample,
    '404': apiErrorExample,
    '429': apiErrorExample,
    '500': apiErrorExample,
    '502': apiErrorExample,
    '503': apiErrorExample,
  },
}

/** `GET /v1/clusters/{clusterId}/monitors/{alertId}` */
export const getClusterMonitor: OperationExamples = {
  id: 'clusters.monitors.get',
  body: undefined,
  responses: {
    '200': alertReadExample,
    '400': apiErrorExample,
    '401': apiErrorExample,
    '403': apiErrorExample,
    '404': apiErrorExample,
    '429': apiErrorExample,
    '500': apiErrorExample,
    '503': apiErrorExample,
  },
}

/** `GET /v1/clusters/{clusterId}/monitors` */
export const listClusterMonitors: OperationExamples = {
  id: 'clusters.monitors.list',
  body: undefined,
  responses: {
    '200': listClusterMonitorsExample,
    '400': apiErrorExample,
    '401': apiErrorExample,
    '403': apiErrorExample,
    '404': apiErrorExample,
    '429': apiErrorExample,
    '500': apiErrorExample,
    '503': apiErrorExample,
  },
}

/** `PATCH /v1/clusters/{clusterId}/monitors/{alertId}` */
export const updateClusterMonitor: OperationExamples = {
  id: 'clusters.monitors.update',
  body: createClusterMonitorExample,
  responses: {
    '200': alertReadExample,
    '400': apiErrorExample,
    '401': apiErrorExample,
    '403': apiErrorExample,
    '404': apiErrorExample,
    '409': apiErrorExample,
    '413': apiErrorExample,
    '422': apiErrorExample,
    '429': apiErrorExample,
    '500': apiErrorExample,
    '502': apiErrorExample,
    '503': apiErrorExample,
  },
}

/** `GET /v1/container-images` */
export const listContainerImages: OperationExamples = {
  id: 'containerImages.list',
  body: undefined,
  responses: {
    '200': {
      default: 'string',
      images: [{ channel: 'stable', name: 'string', tag: 'string' }],
    },
    '400': apiErrorExample,
    '401': apiErrorExample,
    '403': apiErrorExample,
    '429': apiErrorExample,
    '500': apiErrorExample,
    '503': apiErrorExample,
  },
}

/** `GET /v1/docs` */
export const getDocs: OperationExamples = {
  id: 'docs.get',
  body: undefined,
  responses: { '200': {}, '500': apiErrorExample, '503': apiErrorExample },
}

/** `GET /v1/health` */
export const checkHealth: OperationExamples = {
  id: 'health.check',
  body: undefined,
  responses: {
    '200': { status: 'ok', timestamp: '2026-01-02T03:04:05Z' },
    '500': apiErrorExample,
    '503': apiErrorExample,
  },
}

/** `POST /v1/instance-adoption-codes` */
export const createInstanceAdoptionCode: OperationExamples = {
  id: 'instanceAdoptionCodes.create',
  body: { label: 'string', org: 'string', ttl_seconds: 1 },
  responses: {
    '201': { code: 'string', expires_at: '2026-01-02T03:04:05Z', org: 'string' },
    '400': apiErrorExample,
    '401': apiErrorExample,
    '403': apiErrorExample,
    '404': apiErrorExample,
    '413': apiErrorExample,
    '429': apiErrorExample,
    '500': apiErrorExample,
    '503': apiErrorExample,
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
        limits: { cpu: 'string', 'ephemeral-storage': 'string', memory: 'string' },
        requests: { cpu: 'string', memory: 'string' },
      },
      spicepods: 1,
      sql_concurrent_queries: 1,
      sql_query_timeout_secs: 1,
      users: 1,
    },
    '400': apiErrorExample,
    '401': apiErrorExample,
    '403': apiErrorExample,
    '429': apiErrorExample,
    '500': apiErrorExample,
    '503': apiErrorExample,
  },
}

/** `POST /v1/members` */
export const addMember: OperationExamples = {
  id: 'members.add',
  body: { roles: ['member'], username: 'string' },
  responses: {
    '201': addMemberExample,
    '400': apiErrorExample,
    '401': apiErrorExample,
    '403': apiErrorExample,
    '404': apiErrorExample,
    '409': apiErrorExample,
    '413': apiErrorExample,
    '429': apiErrorExample,
    '500': apiErrorExample,
    '503': apiErrorExample,
  },
}

/** `GET /v1/members/{memberId}` */
export const getMember: OperationExamples = {
  id: 'members.get',
  body: undefined,
  responses: {
    '200': {
      created_at: '2026-01-02T03:04:05Z',
      is_owner: true,
      roles: ['owner'],
      user_id: 1,
      username: 'string',
    },
    '400': apiErrorExample,
    '401': apiErrorExample,
    '403': apiErrorExample,
    '404': apiErrorExample,
    '429': apiErrorExample,
    '500': apiErrorExample,
    '503': apiErrorExample,
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
          created_at: '2026-01-02T03:04:05Z',
          is_owner: true,
          roles: ['owner'],
          user_id: 1,
          username: 'string',
        },
      ],
    },
    '400': apiErrorExample,
    '401': apiErrorExample,
    '403': apiErrorExample,
    '429': apiErrorExample,
    '500': apiErrorExample,
    '503': apiErrorExample,
  },
}

/** `DELETE /v1/members/{memberId}` */
export const removeMember: OperationExamples = {
  id: 'members.remove',
  body: undefined,
  responses: {
    '204': undefined,
    '400': apiErrorExample,
    '401': apiErrorExample,
    '403': apiErrorExample,
    '404': apiErrorExample,
    '429': apiErrorExample,
    '500': apiErrorExample,
    '503': apiErrorExample,
  },
}

/** `PATCH /v1/members/{memberId}` */
export const updateMember: OperationExamples = {
  id: 'members.update',
  body: { roles: ['string'] },
  responses: {
    '200': addMemberExample,
    '400': apiErrorExample,
    '401': apiErrorExample,
    '403': apiErrorExample,
    '404': apiErrorExample,
    '413': apiErrorExample,
    '429': apiErrorExample,
    '500': apiErrorExample,
    '503': apiErrorExample,
  },
}

/** `GET /v1/orgs` */
export const listOrgs: OperationExamples = {
  id: 'orgs.list',
  body: undefined,
  responses: {
    '200': { orgs: [{ id: 1, name: 'string', role: 'owner' }] },
    '400': apiErrorExample,
    '401': apiErrorExample,
    '403': apiErrorExample,
    '429': apiErrorExample,
    '500': apiErrorExample,
    '503': apiErrorExample,
  },
}

/** `GET /v1/projects/{projectId}/api-keys` */
export const getProjectApiKeys: OperationExamples = {
  id: 'projects.apiKeys.get',
  body: undefined,
  responses: {
    '200': { api_key: 'string', api_key_2: 'string' },
    '400': apiErrorExample,
    '401': apiErrorExample,
    '403': apiErrorExample,
    '404': apiErrorExample,
    '429': apiErrorExample,
    '500': apiErrorExample,
    '503': apiErrorExample,
  },
}

/** `POST /v1/projects/{projectId}/api-keys` */
export const regenerateProjectApiKey: OperationExamples = {
  id: 'projects.apiKeys.regenerate',
  body: { key_number: 1 },
  responses: {
    '200': apiKeysRegeneratedExample,
    '400': apiErrorExample,
    '401': apiErrorExample,
    '403': apiErrorExample,
    '404': apiErrorExample,
    '413': apiErrorExample,
    '429': apiErrorExample,
    '500': apiErrorExample,
    '503': apiErrorExample,
  },
}

/** `POST /v1/projects` */
export const createProject: OperationExamples = {
  id: 'projects.create',
  body: createAppExample,
  responses: {
    '201': projectWithConfigExample,
    '400': apiErrorExample,
    '401': apiErrorExample,
    '403': apiErrorExample,
    '409': apiErrorExample,
    '413': apiErrorExample,
    '429': apiErrorExample,
    '500': apiErrorExample,
    '503': apiErrorExample,
  },
}

/** `DELETE /v1/projects/{projectId}` */
export const deleteProject: OperationExamples = {
  id: 'projects.delete',
  body: undefined,
  responses: {
    '204': undefined,
    '400': apiErrorExample,
    '401': apiErrorExample,
    '403': apiErrorExample,
    '404': apiErrorExample,
    '429': apiErrorExample,
    '500': apiErrorExample,
    '503': apiErrorExample,
  },
}

/** `POST /v1/projects/{projectId}/deployments` */
export const createProjectDeployment: OperationExamples = {
  id: 'projects.deployments.create',
  body: createAppDeploymentExample,
  responses: {
    '202': deploymentExample,
    '400': apiErrorExample,
    '401': apiErrorExample,
    '403': apiErrorExample,
    '404': apiErrorExample,
    '409': apiErrorExample,
    '413': apiErrorExample,
    '429': apiErrorExample,
    '500': apiErrorExample,
    '503': apiErrorExample,
  },
}

/** `GET /v1/projects/{projectId}/deployments/{deploymentId}` */
export const getProjectDeployment: OperationExamples = {
  id: 'projects.deployments.get',
  body: undefined,
  responses: {
    '200': deploymentExample,
    '400': apiErrorExample,
    '401': apiErrorExample,
    '403': apiErrorExample,
    '404': apiErrorExample,
    '429': apiErrorExample,
    '500': apiErrorExample,
    '503': apiErrorExample,
  },
}

/** `GET /v1/projects/{projectId}/deployments` */
export const listProjectDeployments: OperationExamples = {
  id: 'projects.deployments.list',
  body: undefined,
  responses: {
    '200': listAppDeploymentsExample,
    '400': apiErrorExample,
    '401': apiErrorExample,
    '403': apiErrorExample,
    '404': apiErrorExample,
    '429': apiErrorExample,
    '500': apiErrorExample,
    '503': apiErrorExample,
  },
}

/** `GET /v1/projects/{projectId}/deployments/{deploymentId}/logs` */
export const getProjectDeploymentLogs: OperationExamples = {
  id: 'projects.deployments.logs',
  body: undefined,
  responses: {
    '200': getAppDeploymentLogsExample,
    '400': apiErrorExample,
    '401': apiErrorExample,
    '403': apiErrorExample,
    '404': apiErrorExample,
    '429': apiErrorExample,
    '500': apiErrorExample,
    '503': apiErrorExample,
  },
}

/** `POST /v1/projects/{projectId}/forks` */
export const createProjectFork: OperationExamples = {
  id: 'projects.forks.create',
  body: {
    cluster_name: 'string',
    name: 'string',
    region: 'string',
    scheduler_state_location: 'string',
  },
  responses: {
    '201': {
      api_key: 'string',
      cluster_name: 'string',
      cname: 'string',
      config: {
        executor: {
          replicas: 1,
          resources: {
            limits: { cpu: 'string', 'ephemeral-storage': 'string', memory: 'string' },
            requests: { cpu: 'string', memory: 'string' },
          },
          storage_size_gb: 1,
        },
        image: 'string',
        image_tag: 'string',
        node_group: 'string',
        region: 'string',
        registry: 'string',
        replicas: 1,
        resources: {
          limits: { cpu: 'string', 'ephemeral-storage': 'string', memory: 'string' },
          requests: { cpu: 'string', memory: 'string' },
        },
        spicepod: {},
        storage_claim_size_gb: 1,
        storage_size_gb: 1,
        update_channel: 'stable',
        version: 'string',
      },
      created_at: '2026-01-02T03:04:05Z',
      description: 'string',
      endpoint: 'string',
      forked_from: { id: 1, name: 'string' },
      id: 1,
      name: 'string',
      production_branch: 'string',
      region: 'string',
      tags: { key: 'string' },
      visibility: 'public',
      shared_state: [{ setting: 'string', value: 'string' }],
    },
    '400': apiErrorExample,
    '401': apiErrorExample,
    '402': apiErrorExample,
    '403': apiErrorExample,
    '404': apiErrorExample,
    '409': apiErrorExample,
    '413': apiErrorExample,
    '422': apiErrorExample,
    '429': apiErrorExample,
    '500': apiErrorExample,
    '502': apiErrorExample,
    '503': apiErrorExample,
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
          cluster_name: 'string',
          cname: 'string',
          created_at: '2026-01-02T03:04:05Z',
          description: 'string',
          endpoint: 'string',
          forked_from: { id: 1, name: 'string' },
          id: 1,
          name: 'string',
          region: 'string',
          tags: { key: 'string' },
          visibility: 'public',
        },
      ],
    },
    '400': apiErrorExample,
    '401': apiErrorExample,
    '403': apiErrorExample,
    '404': apiErrorExample,
    '429': apiErrorExample,
    '500': apiErrorExample,
    '503': apiErrorExample,
  },
}

/** `GET /v1/projects/{projectId}` */
export const getProject: OperationExamples = {
  id: 'projects.get',
  body: undefined,
  responses: {
    '200': projectWithConfigExample,
    '400': apiErrorExample,
    '401': apiErrorExample,
    '403': apiErrorExample,
    '404': apiErrorExample,
    '429': apiErrorExample,
    '500': apiErrorExample,
    '503': apiErrorExample,
  },
}

/** `GET /v1/projects/{projectId}/instances` */
export const listProjectInstances: OperationExamples = {
  id: 'projects.instances.list',
  body: undefined,
  responses: {
    '200': {
      instances: [{ name: 'string', started_at: '2026-01-02T03:04:05Z', status: 'string' }],
    },
    '400': apiErrorExample,
    '401': apiErrorExample,
    '403': apiErrorExample,
    '404': apiErrorExample,
    '409': apiErrorExample,
    '429': apiErrorExample,
    '500': apiErrorExample,
    '503': apiErrorExample,
  },
}

/** `GET /v1/projects/{projectId}/instances/{instanceName}/logs` */
export const getProjectInstanceLogs: OperationExamples = {
  id: 'projects.instances.logs',
  body: undefined,
  responses: {
    '200': { lines: ['string'] },
    '400': apiErrorExample,
    '401': apiErrorExample,
    '403': apiErrorExample,
    '404': apiErrorExample,
    '409': apiErrorExample,
    '429': apiErrorExample,
    '500': apiErrorExample,
    '503': apiErrorExample,
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
          cluster_name: 'string',
          cname: 'string',
          created_at: '2026-01-02T03:04:05Z',
          description: 'string',
          endpoint: 'string',
          forked_from: { id: 1, name: 'string' },
          id: 1,
          name: 'string',
          region: 'string',
          tags: { key: 'string' },
          visibility: 'public',
        },
      ],
    },
    '400': apiErrorExample,
    '401': apiErrorExample,
    '403': apiErrorExample,
    '429': apiErrorExample,
    '500': apiErrorExample,
    '503': apiErrorExample,
  },
}

/** `GET /v1/projects/{projectId}/metrics` */
export const getProjectMetrics: OperationExamples = {
  id: 'projects.metrics.get',
  body: undefined,
  responses: {
    '200': getAppMetricsExample,
    '400': apiErrorExample,
    '401': apiErrorExample,
    '403': apiErrorExample,
    '404': apiErrorExample,
    '429': apiErrorExample,
    '500': apiErrorExample,
    '503': apiErrorExample,
  },
}

/** `POST /v1/projects/{projectId}/monitors` */
export const createProjectMonitor: OperationExamples = {
  id: 'projects.monitors.create',
  body: createClusterMonitorExample,
  responses: {
    '201': alertReadExample,
    '400': apiErrorExample,
    '401': apiErrorExample,
    '403': apiErrorExample,
    '404': apiErrorExample,
    '409': apiErrorExample,
    '413': apiErrorExample,
    '422': apiErrorExample,
    '429': apiErrorExample,
    '500': apiErrorExample,
    '503': apiErrorExample,
  },
}

/** `DELETE /v1/projects/{projectId}/monitors/{alertId}` */
export const deleteProjectMonitor: OperationExamples = {
  id: 'projects.monitors.delete',
  body: undefined,
  responses: {
    '200': { ok: true },
    '400': apiErrorExample,
    '401': apiErrorExample,
    '403': apiErrorExample,
    '404': apiErrorExample,
    '429': apiErrorExample,
    '500': apiErrorExample,
    '502': apiErrorExample,
    '503': apiErrorExample,
  },
}

/** `GET /v1/projects/{projectId}/monitors/{alertId}` */
export const getProjectMonitor: OperationExamples = {
  id: 'projects.monitors.get',
  body: undefined,
  responses: {
    '200': alertReadExample,
    '400': apiErrorExample,
    '401': apiErrorExample,
    '403': apiErrorExample,
    '404': apiErrorExample,
    '429': apiErrorExample,
    '500': apiErrorExample,
    '503': apiErrorExample,
  },
}

/** `GET /v1/projects/{projectId}/monitors` */
export const listProjectMonitors: OperationExamples = {
  id: 'projects.monitors.list',
  body: undefined,
  responses: {
    '200': listClusterMonitorsExample,
    '400': apiErrorExample,
    '401': apiErrorExample,
    '403': apiErrorExample,
    '404': apiErrorExample,
    '429': apiErrorExample,
    '500': apiErrorExample,
    '503': apiErrorExample,
  },
}

/** `PATCH /v1/projects/{projectId}/monitors/{alertId}` */
export const updateProjectMonitor: OperationExamples = {
  id: 'projects.monitors.update',
  body: createClusterMonitorExample,
  responses: {
    '200': alertReadExample,
    '400': apiErrorExample,
    '401': apiErrorExample,
    '403': apiErrorExample,
    '404': apiErrorExample,
    '409': apiErrorExample,
    '413': apiErrorExample,
    '422': apiErrorExample,
    '429': apiErrorExample,
    '500': apiErrorExample,
    '502': apiErrorExample,
    '503': apiErrorExample,
  },
}

/** `POST /v1/projects/{projectId}/pause` */
export const pauseProject: OperationExamples = {
  id: 'projects.pause',
  body: undefined,
  responses: {
    '200': { status: 'string' },
    '400': apiErrorExample,
    '401': apiErrorExample,
    '403': apiErrorExample,
    '404': apiErrorExample,
    '409': apiErrorExample,
    '429': apiErrorExample,
    '500': apiErrorExample,
    '503': apiErrorExample,
  },
}

/** `POST /v1/projects/{projectId}/reactions` */
export const createProjectReaction: OperationExamples = {
  id: 'projects.reactions.create',
  body: createClusterMonitorExample,
  responses: {
    '201': alertReadExample,
    '400': apiErrorExample,
    '401': apiErrorExample,
    '403': apiErrorExample,
    '404': apiErrorExample,
    '409': apiErrorExample,
    '413': apiErrorExample,
    '422': apiErrorExample,
    '429': apiErrorExample,
    '500': apiErrorExample,
    '503': apiErrorExample,
  },
}

/** `DELETE /v1/projects/{projectId}/reactions/{alertId}` */
export const deleteProjectReaction: OperationExamples = {
  id: 'projects.reactions.delete',
  body: undefined,
  responses: {
    '200': { ok: true },
    '400': apiErrorExample,
    '401': apiErrorExample,
    '403': apiErrorExample,
    '404': apiErrorExample,
    '429': apiErrorExample,
    '500': apiErrorExample,
    '502': apiErrorExample,
    '503': apiErrorExample,
  },
}

/** `GET /v1/projects/{projectId}/reactions/{alertId}` */
export const getProjectReaction: OperationExamples = {
  id: 'projects.reactions.get',
  body: undefined,
  responses: {
    '200': alertReadExample,
    '400': apiErrorExample,
    '401': apiErrorExample,
    '403': apiErrorExample,
    '404': apiErrorExample,
    '429': apiErrorExample,
    '500': apiErrorExample,
    '503': apiErrorExample,
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
          created_at: '2026-01-02T03:04:05Z',
          description: 'string',
          evaluation_unavailable_reason: 'string',
          id: '3fa85f64-5717-4562-b3fc-2c963f66afa6',
          last_fired_at: '2026-01-02T03:04:05Z',
          last_resolved_at: '2026-01-02T03:04:05Z',
          name: 'string',
          recipientUserIds: [1],
          spec: {
            dataset: 'string',
            datasets: ['string'],
            includeDetails: false,
            op: 'GT',
            severity: 'critical',
            sustainSecs: 300,
            threshold: 1,
            window: '5m',
          },
          status: 'active',
          targets: [{ emails: ['user@example.com'], type: 'email' }],
          templateId: 'string',
          updated_at: '2026-01-02T03:04:05Z',
        },
      ],
    },
    '400': apiErrorExample,
    '401': apiErrorExample,
    '403': apiErrorExample,
    '404': apiErrorExample,
    '429': apiErrorExample,
    '500': apiErrorExample,
    '503': apiErrorExample,
  },
}

/** `PATCH /v1/projects/{projectId}/reactions/{alertId}` */
export const updateProjectReaction: OperationExamples = {
  id: 'projects.reactions.update',
  body: createClusterMonitorExample,
  responses: {
    '200': alertReadExample,
    '400': apiErrorExample,
    '401': apiErrorExample,
    '403': apiErrorExample,
    '404': apiErrorExample,
    '409': apiErrorExample,
    '413': apiErrorExample,
    '422': apiErrorExample,
    '429': apiErrorExample,
    '500': apiErrorExample,
    '502': apiErrorExample,
    '503': apiErrorExample,
  },
}

/** `PUT /v1/projects/{projectId}/repository` */
export const connectProjectRepository: OperationExamples = {
  id: 'projects.repository.connect',
  body: { production_branch: 'string', repository: 'string', root_directory: 'string' },
  responses: {
    '200': {
      has_spicepod: true,
      production_branch: 'string',
      repository: 'string',
      root_directory: 'string',
    },
    '400': apiErrorExample,
    '401': apiErrorExample,
    '403': apiErrorExample,
    '404': apiErrorExample,
    '409': apiErrorExample,
    '413': apiErrorExample,
    '422': apiErrorExample,
    '429': apiErrorExample,
    '500': apiErrorExample,
    '503': apiErrorExample,
  },
}

/** `POST /v1/projects/{projectId}/resume` */
export const resumeProject: OperationExamples = {
  id: 'projects.resume',
  body: undefined,
  responses: {
    '200': { deployment_id: 1, status: 'string' },
    '400': apiErrorExample,
    '401': apiErrorExample,
    '403': apiErrorExample,
    '404': apiErrorExample,
    '409': apiErrorExample,
    '429': apiErrorExample,
    '500': apiErrorExample,
    '503': apiErrorExample,
  },
}

/** `DELETE /v1/projects/{projectId}/secrets/{secretName}` */
export const deleteProjectSecret: OperationExamples = {
  id: 'projects.secrets.delete',
  body: undefined,
  responses: {
    '204': undefined,
    '400': apiErrorExample,
    '401': apiErrorExample,
    '403': apiErrorExample,
    '404': apiErrorExample,
    '429': apiErrorExample,
    '500': apiErrorExample,
    '503': apiErrorExample,
  },
}

/** `GET /v1/projects/{projectId}/secrets/{secretName}` */
export const getProjectSecret: OperationExamples = {
  id: 'projects.secrets.get',
  body: undefined,
  responses: {
    '200': secretExample,
    '400': apiErrorExample,
    '401': apiErrorExample,
    '403': apiErrorExample,
    '404': apiErrorExample,
    '429': apiErrorExample,
    '500': apiErrorExample,
    '503': apiErrorExample,
  },
}

/** `GET /v1/projects/{projectId}/secrets` */
export const listProjectSecrets: OperationExamples = {
  id: 'projects.secrets.list',
  body: undefined,
  responses: {
    '200': listAppSecretsExample,
    '400': apiErrorExample,
    '401': apiErrorExample,
    '403': apiErrorExample,
    '404': apiErrorExample,
    '429': apiErrorExample,
    '500': apiErrorExample,
    '503': apiErrorExample,
  },
}

/** `POST /v1/projects/{projectId}/secrets` */
export const setProjectSecret: OperationExamples = {
  id: 'projects.secrets.set',
  body: { name: 'string', value: 'string' },
  responses: {
    '200': secretExample,
    '400': apiErrorExample,
    '401': apiErrorExample,
    '403': apiErrorExample,
    '404': apiErrorExample,
    '413': apiErrorExample,
    '429': apiErrorExample,
    '500': apiErrorExample,
    '503': apiErrorExample,
  },
}

/** `PUT /v1/projects/{projectId}` */
export const updateProject: OperationExamples = {
  id: 'projects.update',
  body: updateAppExample,
  responses: {
    '200': projectWithConfigExample,
    '400': apiErrorExample,
    '401': apiErrorExample,
    '403': apiErrorExample,
    '404': apiErrorExample,
    '409': apiErrorExample,
    '413': apiErrorExample,
    '429': apiErrorExample,
    '500': apiErrorExample,
    '503': apiErrorExample,
  },
}

/** `GET /v1/regions` */
export const listRegions: OperationExamples = {
  id: 'regions.list',
  body: undefined,
  responses: {
    '200': {
      default: 'string',
      regions: [
        {
          cname: 'string',
          disabled: true,
          isDefault: true,
          name: 'string',
          provider: 'teraswitch',
          providerName: 'Teraswitch',
          region: 'string',
        },
      ],
    },
    '400': apiErrorExample,
    '401': apiErrorExample,
    '403': apiErrorExample,
    '429': apiErrorExample,
    '500': apiErrorExample,
    '503': apiErrorExample,
  },
}

