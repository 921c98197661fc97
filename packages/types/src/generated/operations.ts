// Generated from openapi.json by emit/types/operations.ts.hbs. Edit those, then run: npm run generate
import type * as result from './result.ts'
import type * as schemas from './schemas.ts'

/** Path parameters of `apps.apiKeys.get`. */
export type GetAppApiKeysPath = {
  /** @description App ID */
  appId: number;
}

/** Headers of `apps.apiKeys.get`. */
export type GetAppApiKeysHeaders = {
  /** @description Handle of the organization to act on. Defaults to the organization that the credential was issued for. */
  "X-Org-Name"?: string;
}

/** What `apps.apiKeys.get` answers. */
export type GetAppApiKeysData = schemas.ApiKeys

/** What `apps.apiKeys.get` answers when it fails. */
export type GetAppApiKeysError = schemas.ApiError

/** Input of `apps.apiKeys.get`. */
export interface GetAppApiKeysInput {
  path: GetAppApiKeysPath
  headers?: GetAppApiKeysHeaders | undefined
}

export type GetAppApiKeysResult =
  | result.Success<200, schemas.ApiKeys>
  | result.Failure<400 | 401 | 403 | 404 | 429 | 500 | 503, schemas.ApiError>

/** Path parameters of `apps.apiKeys.regenerate`. */
export type RegenerateAppApiKeyPath = {
  /** @description App ID */
  appId: number;
}

/** Headers of `apps.apiKeys.regenerate`. */
export type RegenerateAppApiKeyHeaders = {
  /** @description Handle of the organization to act on. Defaults to the organization that the credential was issued for. */
  "X-Org-Name"?: string;
}

/** Body of `apps.apiKeys.regenerate`. */
export type RegenerateAppApiKeyBody = {
  /**
   * @description Key to regenerate (0: both, 1: primary, 2: secondary)
   * @default 1
   */
  key_number?: 0 | 1 | 2;
}

/** What `apps.apiKeys.regenerate` answers. */
export type RegenerateAppApiKeyData = schemas.ApiKeysRegenerated

/** What `apps.apiKeys.regenerate` answers when it fails. */
export type RegenerateAppApiKeyError = schemas.ApiError

/** Input of `apps.apiKeys.regenerate`. */
export interface RegenerateAppApiKeyInput {
  path: RegenerateAppApiKeyPath
  headers?: RegenerateAppApiKeyHeaders | undefined
  body?: RegenerateAppApiKeyBody | undefined
}

export type RegenerateAppApiKeyResult =
  | result.Success<200, schemas.ApiKeysRegenerated>
  | result.Failure<400 | 401 | 403 | 404 | 413 | 429 | 500 | 503, schemas.ApiError>

/** Headers of `apps.create`. */
export type CreateAppHeaders = {
  /** @description Handle of the organization to act on. Defaults to the organization that the credential was issued for. */
  "X-Org-Name"?: string;
}

/** Body of `apps.create`. */
export type CreateAppBody = {
  /** @description Name of a dedicated cluster to run on, instead of a region */
  cluster_name?: string | null;
  /**
   * @deprecated
   * @description Deprecated: use `region`.
   */
  cname?: string;
  /**
   * @description Whether to create the default monitors
   * @default true
   */
  default_alerts?: boolean;
  /** @description Description */
  description?: string;
  executor?: schemas.Executor;
  /** @description Project name: 4 to 38 letters, digits and hyphens. Unique within the organization, ignoring case. */
  name: string;
  /** @description Region identifier, as returned by `GET /v1/regions` */
  region?: string;
  /** @description Number of replicas */
  replicas?: number;
  resources?: schemas.Resources;
  /** @description Persistent storage, in GB */
  storage_size_gb?: number;
  /** @description Key-value tags. Values may contain letters, digits, `_`, `@` and `-`. */
  tags?: {
    [key: string]: string;
  };
  /** @description Release channel that the runtime image is taken from */
  update_channel?: 'stable' | 'preview' | 'nightly';
  /** @default "private" */
  visibility?: 'public' | 'private';
}

/** What `apps.create` answers. */
export type CreateAppData = schemas.ProjectWithConfig

/** What `apps.create` answers when it fails. */
export type CreateAppError = schemas.ApiError

/** Input of `apps.create`. */
export interface CreateAppInput {
  headers?: CreateAppHeaders | undefined
  body: CreateAppBody
}

export type CreateAppResult =
  | result.Success<201, schemas.ProjectWithConfig>
  | result.Failure<400 | 401 | 403 | 409 | 413 | 429 | 500 | 503, schemas.ApiError>

/** Path parameters of `apps.delete`. */
export type DeleteAppPath = {
  /** @description App ID */
  appId: number;
}

/** Headers of `apps.delete`. */
export type DeleteAppHeaders = {
  /** @description Handle of the organization to act on. Defaults to the organization that the credential was issued for. */
  "X-Org-Name"?: string;
}

/** What `apps.delete` answers. */
export type DeleteAppData = undefined

/** What `apps.delete` answers when it fails. */
export type DeleteAppError = schemas.ApiError

/** Input of `apps.delete`. */
export interface DeleteAppInput {
  path: DeleteAppPath
  headers?: DeleteAppHeaders | undefined
}

export type DeleteAppResult =
  | result.Success<204, undefined>
  | result.Failure<400 | 401 | 403 | 404 | 429 | 500 | 503, schemas.ApiError>

/** Path parameters of `apps.deployments.create`. */
export type CreateAppDeploymentPath = {
  /** @description App ID */
  appId: number;
}

/** Headers of `apps.deployments.create`. */
export type CreateAppDeploymentHeaders = {
  /** @description Handle of the organization to act on. Defaults to the organization that the credential was issued for. */
  "X-Org-Name"?: string;
}

/** Body of `apps.deployments.create`. */
export type CreateAppDeploymentBody = {
  /** @description Git branch */
  branch?: string;
  /** @description Release channel for this deployment only */
  channel?: 'stable' | 'preview' | 'nightly';
  /** @description Git commit message */
  commit_message?: string;
  /** @description Git commit SHA */
  commit_sha?: string;
  /** @description Whether to run the runtime in debug mode */
  debug?: boolean;
  /** @description Runtime image tag for this deployment only (Enterprise plan) */
  image_tag?: string;
  /** @description Number of replicas for this deployment only */
  replicas?: number;
}

/** What `apps.deployments.create` answers. */
export type CreateAppDeploymentData = schemas.Deployment

/** What `apps.deployments.create` answers when it fails. */
export type CreateAppDeploymentError = schemas.ApiError

/** Input of `apps.deployments.create`. */
export interface CreateAppDeploymentInput {
  path: CreateAppDeploymentPath
  headers?: CreateAppDeploymentHeaders | undefined
  body?: CreateAppDeploymentBody | undefined
}

export type CreateAppDeploymentResult =
  | result.Success<202, schemas.Deployment>
  | result.Failure<400 | 401 | 403 | 404 | 409 | 413 | 429 | 500 | 503, schemas.ApiError>

/** Path parameters of `apps.deployments.get`. */
export type GetAppDeploymentPath = {
  /** @description App ID */
  appId: number;
  /** @description Deployment ID */
  deploymentId: number;
}

/** Headers of `apps.deployments.get`. */
export type GetAppDeploymentHeaders = {
  /** @description Handle of the organization to act on. Defaults to the organization that the credential was issued for. */
  "X-Org-Name"?: string;
}

/** What `apps.deployments.get` answers. */
export type GetAppDeploymentData = schemas.Deployment

/** What `apps.deployments.get` answers when it fails. */
export type GetAppDeploymentError = schemas.ApiError

/** Input of `apps.deployments.get`. */
export interface GetAppDeploymentInput {
  path: GetAppDeploymentPath
  headers?: GetAppDeploymentHeaders | undefined
}

export type GetAppDeploymentResult =
  | result.Success<200, schemas.Deployment>
  | result.Failure<400 | 401 | 403 | 404 | 429 | 500 | 503, schemas.ApiError>

/** Path parameters of `apps.deployments.list`. */
export type ListAppDeploymentsPath = {
  /** @description App ID */
  appId: number;
}

/** Query of `apps.deployments.list`. */
export type ListAppDeploymentsQuery = {
  /**
   * @description Maximum number of deployments to return
   * @default 20
   */
  limit?: number;
  /** @description Return only deployments with this status */
  status?: 'queued' | 'in_progress' | 'succeeded' | 'failed' | 'created';
  /**
   * @description Number of items to skip
   * @default 0
   */
  offset?: number;
}

/** Headers of `apps.deployments.list`. */
export type ListAppDeploymentsHeaders = {
  /** @description Handle of the organization to act on. Defaults to the organization that the credential was issued for. */
  "X-Org-Name"?: string;
}

/** What `apps.deployments.list` answers. */
export type ListAppDeploymentsData = {
  deployments: schemas.Deployment[];
}

/** What `apps.deployments.list` answers when it fails. */
export type ListAppDeploymentsError = schemas.ApiError

/** Input of `apps.deployments.list`. */
export interface ListAppDeploymentsInput {
  path: ListAppDeploymentsPath
  query?: ListAppDeploymentsQuery | undefined
  headers?: ListAppDeploymentsHeaders | undefined
}

export type ListAppDeploymentsResult =
  | result.Success<200, ListAppDeploymentsData>
  | result.Failure<400 | 401 | 403 | 404 | 429 | 500 | 503, schemas.ApiError>

/** Path parameters of `apps.deployments.logs`. */
export type GetAppDeploymentLogsPath = {
  /** @description App ID */
  appId: number;
  /** @description Deployment ID */
  deploymentId: number;
}

/** Query of `apps.deployments.logs`. */
export type GetAppDeploymentLogsQuery = {
  /**
   * @description Maximum number of log lines to return
   * @default 100
   */
  limit?: number;
  /**
   * Format: date-time
   * @description Return only lines at or after this time
   */
  since?: string;
}

/** Headers of `apps.deployments.logs`. */
export type GetAppDeploymentLogsHeaders = {
  /** @description Handle of the organization to act on. Defaults to the organization that the credential was issued for. */
  "X-Org-Name"?: string;
}

/** What `apps.deployments.logs` answers. */
export type GetAppDeploymentLogsData = {
  logs: {
    /** @example "info" */
    level?: string | null;
    /** @example "All components are ready" */
    message: string;
    /** @example "deployment" */
    source?: string | null;
    /** @example "2026-10-05T08:30:00Z" */
    timestamp?: string | null;
  }[];
}

/** What `apps.deployments.logs` answers when it fails. */
export type GetAppDeploymentLogsError = schemas.ApiError

/** Input of `apps.deployments.logs`. */
export interface GetAppDeploymentLogsInput {
  path: GetAppDeploymentLogsPath
  query?: GetAppDeploymentLogsQuery | undefined
  headers?: GetAppDeploymentLogsHeaders | undefined
}

export type GetAppDeploymentLogsResult =
  | result.Success<200, GetAppDeploymentLogsData>
  | result.Failure<400 | 401 | 403 | 404 | 429 | 500 | 503, schemas.ApiError>

/** Path parameters of `apps.get`. */
export type GetAppPath = {
  /** @description App ID */
  appId: number;
}

/** Headers of `apps.get`. */
export type GetAppHeaders = {
  /** @description Handle of the organization to act on. Defaults to the organization that the credential was issued for. */
  "X-Org-Name"?: string;
}

/** What `apps.get` answers. */
export type GetAppData = schemas.ProjectWithConfig

/** What `apps.get` answers when it fails. */
export type GetAppError = schemas.ApiError

/** Input of `apps.get`. */
export interface GetAppInput {
  path: GetAppPath
  headers?: GetAppHeaders | undefined
}

export type GetAppResult =
  | result.Success<200, schemas.ProjectWithConfig>
  | result.Failure<400 | 401 | 403 | 404 | 429 | 500 | 503, schemas.ApiError>

/** Query of `apps.list`. */
export type ListAppsQuery = {
  /**
   * @description Maximum number of items to return
   * @default 1000
   */
  limit?: number;
  /** @description Return items with an ID below this one. Items are ordered by descending ID, so pass the last ID of the previous page; this is the preferred way to page. */
  after_id?: number;
  /**
   * @description Number of items to skip. Kept for compatibility; prefer `after_id`.
   * @default 0
   */
  offset?: number;
}

/** Headers of `apps.list`. */
export type ListAppsHeaders = {
  /** @description Handle of the organization to act on. Defaults to the organization that the credential was issued for. */
  "X-Org-Name"?: string;
}

/** What `apps.list` answers. */
export type ListAppsData = {
  apps: schemas.Project[];
}

/** What `apps.list` answers when it fails. */
export type ListAppsError = schemas.ApiError

/** Input of `apps.list`. */
export interface ListAppsInput {
  query?: ListAppsQuery | undefined
  headers?: ListAppsHeaders | undefined
}

export type ListAppsResult =
  | result.Success<200, ListAppsData>
  | result.Failure<400 | 401 | 403 | 429 | 500 | 503, schemas.ApiError>

/** Path parameters of `apps.metrics.get`. */
export type GetAppMetricsPath = {
  /** @description App ID */
  appId: number;
}

/** Query of `apps.metrics.get`. */
export type GetAppMetricsQuery = {
  /** @description Return counters as rates over this window, for example `5m` */
  window?: string;
}

/** Headers of `apps.metrics.get`. */
export type GetAppMetricsHeaders = {
  /** @description Handle of the organization to act on. Defaults to the organization that the credential was issued for. */
  "X-Org-Name"?: string;
}

/** What `apps.metrics.get` answers. */
export type GetAppMetricsData = {
  cluster?: {
    /** @description Number of active executors */
    active_executors_count?: number;
  } | null;
  ingestion?: {
    /** @description Bytes ingested, or bytes per second if `window` was given */
    bytes_ingested?: number;
    /** @description Rows ingested, or rows per second if `window` was given */
    rows_ingested?: number;
  } | null;
  metrics: {
    [key: string]: schemas.InstanceMetrics;
  };
}

/** What `apps.metrics.get` answers when it fails. */
export type GetAppMetricsError = schemas.ApiError

/** Input of `apps.metrics.get`. */
export interface GetAppMetricsInput {
  path: GetAppMetricsPath
  query?: GetAppMetricsQuery | undefined
  headers?: GetAppMetricsHeaders | undefined
}

export type GetAppMetricsResult =
  | result.Success<200, GetAppMetricsData>
  | result.Failure<400 | 401 | 403 | 404 | 429 | 500 | 503, schemas.ApiError>

/** Path parameters of `apps.secrets.delete`. */
export type DeleteAppSecretPath = {
  /** @description App ID */
  appId: number;
  /** @description Secret name */
  secretName: string;
}

/** Headers of `apps.secrets.delete`. */
export type DeleteAppSecretHeaders = {
  /** @description Handle of the organization to act on. Defaults to the organization that the credential was issued for. */
  "X-Org-Name"?: string;
}

/** What `apps.secrets.delete` answers. */
export type DeleteAppSecretData = undefined

/** What `apps.secrets.delete` answers when it fails. */
export type DeleteAppSecretError = schemas.ApiError

/** Input of `apps.secrets.delete`. */
export interface DeleteAppSecretInput {
  path: DeleteAppSecretPath
  headers?: DeleteAppSecretHeaders | undefined
}

export type DeleteAppSecretResult =
  | result.Success<204, undefined>
  | result.Failure<400 | 401 | 403 | 404 | 429 | 500 | 503, schemas.ApiError>

/** Path parameters of `apps.secrets.get`. */
export type GetAppSecretPath = {
  /** @description App ID */
  appId: number;
  /** @description Secret name */
  secretName: string;
}

/** Headers of `apps.secrets.get`. */
export type GetAppSecretHeaders = {
  /** @description Handle of the organization to act on. Defaults to the organization that the credential was issued for. */
  "X-Org-Name"?: string;
}

/** What `apps.secrets.get` answers. */
export type GetAppSecretData = schemas.Secret

/** What `apps.secrets.get` answers when it fails. */
export type GetAppSecretError = schemas.ApiError

/** Input of `apps.secrets.get`. */
export interface GetAppSecretInput {
  path: GetAppSecretPath
  headers?: GetAppSecretHeaders | undefined
}

export type GetAppSecretResult =
  | result.Success<200, schemas.Secret>
  | result.Failure<400 | 401 | 403 | 404 | 429 | 500 | 503, schemas.ApiError>

/** Path parameters of `apps.secrets.list`. */
export type ListAppSecretsPath = {
  /** @description App ID */
  appId: number;
}

/** Query of `apps.secrets.list`. */
export type ListAppSecretsQuery = {
  /** @description Maximum number of items to return. Without it, the service returns the whole list or the first 20 items. */
  limit?: number;
  /**
   * @description Number of items to skip
   * @default 0
   */
  offset?: number;
}

/** Headers of `apps.secrets.list`. */
export type ListAppSecretsHeaders = {
  /** @description Handle of the organization to act on. Defaults to the organization that the credential was issued for. */
  "X-Org-Name"?: string;
}

/** What `apps.secrets.list` answers. */
export type ListAppSecretsData = {
  secrets: schemas.Secret[];
}

/** What `apps.secrets.list` answers when it fails. */
export type ListAppSecretsError = schemas.ApiError

/** Input of `apps.secrets.list`. */
export interface ListAppSecretsInput {
  path: ListAppSecretsPath
  query?: ListAppSecretsQuery | undefined
  headers?: ListAppSecretsHeaders | undefined
}

export type ListAppSecretsResult =
  | result.Success<200, ListAppSecretsData>
  | result.Failure<400 | 401 | 403 | 404 | 429 | 500 | 503, schemas.ApiError>

/** Path parameters of `apps.secrets.set`. */
export type SetAppSecretPath = {
  /** @description App ID */
  appId: number;
}

/** Headers of `apps.secrets.set`. */
export type SetAppSecretHeaders = {
  /** @description Handle of the organization to act on. Defaults to the organization that the credential was issued for. */
  "X-Org-Name"?: string;
}

/** Body of `apps.secrets.set`. */
export type SetAppSecretBody = {
  /** @description Secret name. Must start with a letter or underscore and contain only letters, digits and underscores. */
  name: string;
  /** @description Secret value. Encrypted at rest and never returned. */
  value: string;
}

/** What `apps.secrets.set` answers. */
export type SetAppSecretData = schemas.Secret

/** What `apps.secrets.set` answers when it fails. */
export type SetAppSecretError = schemas.ApiError

/** Input of `apps.secrets.set`. */
export interface SetAppSecretInput {
  path: SetAppSecretPath
  headers?: SetAppSecretHeaders | undefined
  body: SetAppSecretBody
}

export type SetAppSecretResult =
  | result.Success<200, schemas.Secret>
  | result.Failure<400 | 401 | 403 | 404 | 413 | 429 | 500 | 503, schemas.ApiError>

/** Path parameters of `apps.update`. */
export type UpdateAppPath = {
  /** @description App ID */
  appId: number;
}

/** Headers of `apps.update`. */
export type UpdateAppHeaders = {
  /** @description Handle of the organization to act on. Defaults to the organization that the credential was issued for. */
  "X-Org-Name"?: string;
}

/** Body of `apps.update`. */
export type UpdateAppBody = {
  /** @description Name of the dedicated cluster */
  cluster_name?: string | null;
  description?: string;
  executor?: schemas.Executor;
  /** @description Runtime image tag */
  image_tag?: string | null;
  production_branch?: string;
  region?: string;
  replicas?: number;
  resources?: schemas.Resources;
  spicepod?: string | {
    [key: string]: unknown;
  };
  /**
   * @deprecated
   * @description Deprecated: use `storage_size_gb`.
   */
  storage_claim_size_gb?: number;
  /** @description Persistent storage, in GB */
  storage_size_gb?: number;
  /** @description Key-value tags. Values may contain letters, digits, `_`, `@` and `-`. */
  tags?: {
    [key: string]: string;
  };
  /** @description Release channel that the runtime image is taken from */
  update_channel?: 'stable' | 'preview' | 'nightly';
  /** @description Semantic version range of the runtime */
  version?: string;
  visibility?: 'public' | 'private';
}

/** What `apps.update` answers. */
export type UpdateAppData = schemas.ProjectWithConfig

/** What `apps.update` answers when it fails. */
export type UpdateAppError = schemas.ApiError

/** Input of `apps.update`. */
export interface UpdateAppInput {
  path: UpdateAppPath
  headers?: UpdateAppHeaders | undefined
  body: UpdateAppBody
}

export type UpdateAppResult =
  | result.Success<200, schemas.ProjectWithConfig>
  | result.Failure<400 | 401 | 403 | 404 | 409 | 413 | 429 | 500 | 503, schemas.ApiError>

/** Query of `clusters.list`. */
export type ListClustersQuery = {
  /** @description Maximum number of items to return. Without it, the service returns the whole list or the first 20 items. */
  limit?: number;
  /**
   * @description Number of items to skip
   * @default 0
   */
  offset?: number;
}

/** Headers of `clusters.list`. */
export type ListClustersHeaders = {
  /** @description Handle of the organization to act on. Defaults to the organization that the credential was issued for. */
  "X-Org-Name"?: string;
}

/** What `clusters.list` answers. */
export type ListClustersData = {
  clusters: {
    /** @example "aws" */
    cloud_provider?: string;
    /** @example "acme-dedicated" */
    cluster_name: string;
    /**
     * Format: date-time
     * @example "2026-10-05T08:30:00Z"
     */
    created_at?: string;
    /**
     * @description Data-plane URL
     * @example "https://acme-dedicated.acme.spiceai.io"
     */
    endpoint?: string;
    /** @example "us-west-2" */
    region: string;
    /**
     * Format: date-time
     * @example "2026-10-05T08:30:00Z"
     */
    updated_at?: string;
  }[];
}

/** What `clusters.list` answers when it fails. */
export type ListClustersError = schemas.ApiError

/** Input of `clusters.list`. */
export interface ListClustersInput {
  query?: ListClustersQuery | undefined
  headers?: ListClustersHeaders | undefined
}

export type ListClustersResult =
  | result.Success<200, ListClustersData>
  | result.Failure<400 | 401 | 403 | 429 | 500 | 503, schemas.ApiError>

/** Path parameters of `clusters.monitors.create`. */
export type CreateClusterMonitorPath = {
  /** @description Cluster name */
  clusterId: string;
}

/** Headers of `clusters.monitors.create`. */
export type CreateClusterMonitorHeaders = {
  /** @description Handle of the organization to act on. Defaults to the organization that the credential was issued for. */
  "X-Org-Name"?: string;
}

/** Body of `clusters.monitors.create`. */
export type CreateClusterMonitorBody = {
  /** @description Description */
  description?: string | null;
  /** @description Name, unique within the project, ignoring case */
  name: string;
  recipientUserIds?: number[];
  spec: schemas.AlertSpec;
  status?: 'active' | 'disabled';
  target?: schemas.AlertTarget;
  targets?: schemas.AlertTarget[];
  /** @description Template that the alert is based on */
  templateId: string;
}

/** What `clusters.monitors.create` answers. */
export type CreateClusterMonitorData = schemas.AlertRead

/** What `clusters.monitors.create` answers when it fails. */
export type CreateClusterMonitorError = schemas.ApiError

/** Input of `clusters.monitors.create`. */
export interface CreateClusterMonitorInput {
  path: CreateClusterMonitorPath
  headers?: CreateClusterMonitorHeaders | undefined
  body: CreateClusterMonitorBody
}

export type CreateClusterMonitorResult =
  | result.Success<201, schemas.AlertRead>
  | result.Failure<400 | 401 | 403 | 404 | 409 | 413 | 422 | 429 | 500 | 503, schemas.ApiError>

/** Path parameters of `clusters.monitors.delete`. */
export type DeleteClusterMonitorPath = {
  /** @description Cluster name */
  clusterId: string;
  /**
   * Format: uuid
   * @description Cluster monitor ID
   */
  alertId: string;
}

/** Headers of `clusters.monitors.delete`. */
export type DeleteClusterMonitorHeaders = {
  /** @description Handle of the organization to act on. Defaults to the organization that the credential was issued for. */
  "X-Org-Name"?: string;
}

/** What `clusters.monitors.delete` answers. */
export type DeleteClusterMonitorData = {
  ok: boolean;
}

/** What `clusters.monitors.delete` answers when it fails. */
export type DeleteClusterMonitorError = schemas.ApiError

/** Input of `clusters.monitors.delete`. */
export interface DeleteClusterMonitorInput {
  path: DeleteClusterMonitorPath
  headers?: DeleteClusterMonitorHeaders | undefined
}

export type DeleteClusterMonitorResult =
  | result.Success<200, DeleteClusterMonitorData>
  | result.Failure<400 | 401 | 403 | 404 | 429 | 500 | 502 | 503, schemas.ApiError>

/** Path parameters of `clusters.monitors.get`. */
export type GetClusterMonitorPath = {
  /** @description Cluster name */
  clusterId: string;
  /**
   * Format: uuid
   * @description Cluster monitor ID
   */
  alertId: string;
}

/** Headers of `clusters.monitors.get`. */
export type GetClusterMonitorHeaders = {
  /** @description Handle of the organization to act on. Defaults to the organization that the credential was issued for. */
  "X-Org-Name"?: string;
}

/** What `clusters.monitors.get` answers. */
export type GetClusterMonitorData = schemas.AlertRead

/** What `clusters.monitors.get` answers when it fails. */
export type GetClusterMonitorError = schemas.ApiError

/** Input of `clusters.monitors.get`. */
export interface GetClusterMonitorInput {
  path: GetClusterMonitorPath
  headers?: GetClusterMonitorHeaders | undefined
}

export type GetClusterMonitorResult =
  | result.Success<200, schemas.AlertRead>
  | result.Failure<400 | 401 | 403 | 404 | 429 | 500 | 503, schemas.ApiError>

/** Path parameters of `clusters.monitors.list`. */
export type ListClusterMonitorsPath = {
  /** @description Cluster name */
  clusterId: string;
}

/** Query of `clusters.monitors.list`. */
export type ListClusterMonitorsQuery = {
  /** @description Maximum number of items to return. Without it, the service returns the whole list or the first 20 items. */
  limit?: number;
  /**
   * @description Number of items to skip
   * @default 0
   */
  offset?: number;
}

/** Headers of `clusters.monitors.list`. */
export type ListClusterMonitorsHeaders = {
  /** @description Handle of the organization to act on. Defaults to the organization that the credential was issued for. */
  "X-Org-Name"?: string;
}

/** What `clusters.monitors.list` answers. */
export type ListClusterMonitorsData = {
  monitors: schemas.AlertRead[];
}

/** What `clusters.monitors.list` answers when it fails. */
export type ListClusterMonitorsError = schemas.ApiError

/** Input of `clusters.monitors.list`. */
export interface ListClusterMonitorsInput {
  path: ListClusterMonitorsPath
  query?: ListClusterMonitorsQuery | undefined
  headers?: ListClusterMonitorsHeaders | undefined
}

export type ListClusterMonitorsResult =
  | result.Success<200, ListClusterMonitorsData>
  | result.Failure<400 | 401 | 403 | 404 | 429 | 500 | 503, schemas.ApiError>

/** Path parameters of `clusters.monitors.update`. */
export type UpdateClusterMonitorPath = {
  /** @description Cluster name */
  clusterId: string;
  /**
   * Format: uuid
   * @description Cluster monitor ID
   */
  alertId: string;
}

/** Headers of `clusters.monitors.update`. */
export type UpdateClusterMonitorHeaders = {
  /** @description Handle of the organization to act on. Defaults to the organization that the credential was issued for. */
  "X-Org-Name"?: string;
}

/** Body of `clusters.monitors.update`. */
export type UpdateClusterMonitorBody = {
  /** @description Description */
  description?: string | null;
  /** @description Name, unique within the project, ignoring case */
  name?: string;
  recipientUserIds?: number[];
  spec?: schemas.AlertSpec;
  status?: 'active' | 'disabled';
  target?: schemas.AlertTarget;
  targets?: schemas.AlertTarget[];
  /** @description Template that the alert is based on */
  templateId?: string;
}

/** What `clusters.monitors.update` answers. */
export type UpdateClusterMonitorData = schemas.AlertRead

/** What `clusters.monitors.update` answers when it fails. */
export type UpdateClusterMonitorError = schemas.ApiError

/** Input of `clusters.monitors.update`. */
export interface UpdateClusterMonitorInput {
  path: UpdateClusterMonitorPath
  headers?: UpdateClusterMonitorHeaders | undefined
  body: UpdateClusterMonitorBody
}

export type UpdateClusterMonitorResult =
  | result.Success<200, schemas.AlertRead>
  | result.Failure<400 | 401 | 403 | 404 | 409 | 413 | 422 | 429 | 500 | 502 | 503, schemas.ApiError>

/** Query of `containerImages.list`. */
export type ListContainerImagesQuery = {
  /**
   * @description Release channel
   * @default "stable"
   */
  channel?: 'stable' | 'enterprise';
  /** @description Maximum number of items to return. Without it, the service returns the whole list or the first 20 items. */
  limit?: number;
  /**
   * @description Number of items to skip
   * @default 0
   */
  offset?: number;
}

/** Headers of `containerImages.list`. */
export type ListContainerImagesHeaders = {
  /** @description Handle of the organization to act on. Defaults to the organization that the credential was issued for. */
  "X-Org-Name"?: string;
}

/** What `containerImages.list` answers. */
export type ListContainerImagesData = {
  /**
   * @description Default image tag
   * @example "2.3.2"
   */
  default?: string;
  images: {
    channel: 'stable' | 'enterprise';
    /**
     * @description Image name with tag
     * @example "spiceai:2.3.2"
     */
    name: string;
    /**
     * @description Image tag
     * @example "2.3.2"
     */
    tag: string;
  }[];
}

/** What `containerImages.list` answers when it fails. */
export type ListContainerImagesError = schemas.ApiError

/** Input of `containerImages.list`. */
export interface ListContainerImagesInput {
  query?: ListContainerImagesQuery | undefined
  headers?: ListContainerImagesHeaders | undefined
}

export type ListContainerImagesResult =
  | result.Success<200, ListContainerImagesData>
  | result.Failure<400 | 401 | 403 | 429 | 500 | 503, schemas.ApiError>

/** What `docs.get` answers. */
export type GetDocsData = {
  [key: string]: unknown;
}

/** What `docs.get` answers when it fails. */
export type GetDocsError = schemas.ApiError

/** Input of `docs.get`. */
export interface GetDocsInput {
}

export type GetDocsResult =
  | result.Success<200, GetDocsData>
  | result.Failure<500 | 503, schemas.ApiError>

/** What `health.check` answers. */
export type CheckHealthData = {
  /** @example "ok" */
  status: string;
  /** Format: date-time */
  timestamp?: string;
}

/** What `health.check` answers when it fails. */
export type CheckHealthError = schemas.ApiError

/** Input of `health.check`. */
export interface CheckHealthInput {
}

export type CheckHealthResult =
  | result.Success<200, CheckHealthData>
  | result.Failure<500 | 503, schemas.ApiError>

/** Headers of `instanceAdoptionCodes.create`. */
export type CreateInstanceAdoptionCodeHeaders = {
  /** @description Handle of the organization to act on. Defaults to the organization that the credential was issued for. */
  "X-Org-Name"?: string;
}

/** Body of `instanceAdoptionCodes.create`. */
export type CreateInstanceAdoptionCodeBody = {
  /** @description Label that describes the code */
  label?: string;
  /** @description Handle of the organization that the caller expects to act on */
  org?: string;
  /** @description Lifetime of the code, in seconds */
  ttl_seconds?: number;
}

/** What `instanceAdoptionCodes.create` answers. */
export type CreateInstanceAdoptionCodeData = {
  /**
   * @description The code. Returned only once.
   * @example "spice_adopt_950da8273cce5ac034446b117fd5517a"
   */
  code: string;
  /**
   * Format: date-time
   * @example "2026-10-05T08:45:00Z"
   */
  expires_at: string;
  /** @example "acme" */
  org: string;
}

/** What `instanceAdoptionCodes.create` answers when it fails. */
export type CreateInstanceAdoptionCodeError = schemas.ApiError

/** Input of `instanceAdoptionCodes.create`. */
export interface CreateInstanceAdoptionCodeInput {
  headers?: CreateInstanceAdoptionCodeHeaders | undefined
  body?: CreateInstanceAdoptionCodeBody | undefined
}

export type CreateInstanceAdoptionCodeResult =
  | result.Success<201, CreateInstanceAdoptionCodeData>
  | result.Failure<400 | 401 | 403 | 404 | 413 | 429 | 500 | 503, schemas.ApiError>

/** Headers of `limits.get`. */
export type GetLimitsHeaders = {
  /** @description Handle of the organization to act on. Defaults to the organization that the credential was issued for. */
  "X-Org-Name"?: string;
}

/** What `limits.get` answers. */
export type GetLimitsData = {
  /** @description Maximum API requests per second */
  api_rps: number;
  /** @description Maximum number of projects */
  projects: number;
  /** @description Maximum replicas per project */
  replicas: number;
  request_timeout_secs?: number;
  resources?: schemas.Resources;
  /** @description Maximum Spicepods per project */
  spicepods: number;
  sql_concurrent_queries?: number;
  sql_query_timeout_secs?: number;
  /** @description Maximum number of members (-1: unlimited) */
  users: number;
}

/** What `limits.get` answers when it fails. */
export type GetLimitsError = schemas.ApiError

/** Input of `limits.get`. */
export interface GetLimitsInput {
  headers?: GetLimitsHeaders | undefined
}

export type GetLimitsResult =
  | result.Success<200, GetLimitsData>
  | result.Failure<400 | 401 | 403 | 429 | 500 | 503, schemas.ApiError>

/** Headers of `members.add`. */
export type AddMemberHeaders = {
  /** @description Handle of the organization to act on. Defaults to the organization that the credential was issued for. */
  "X-Org-Name"?: string;
}

/** Body of `members.add`. */
export type AddMemberBody = {
  /** @default ["member"] */
  roles?: string[];
  /** @description Username of an existing Spice.ai user */
  username: string;
}

/** What `members.add` answers. */
export type AddMemberData = {
  /**
   * Format: date-time
   * @example "2026-10-05T08:30:00Z"
   */
  created_at: string;
  /** @example ["member"] */
  roles: string[];
  user_id: number;
  /** @example "ada" */
  username: string;
}

/** What `members.add` answers when it fails. */
export type AddMemberError = schemas.ApiError

/** Input of `members.add`. */
export interface AddMemberInput {
  headers?: AddMemberHeaders | undefined
  body: AddMemberBody
}

export type AddMemberResult =
  | result.Success<201, AddMemberData>
  | result.Failure<400 | 401 | 403 | 404 | 409 | 413 | 429 | 500 | 503, schemas.ApiError>

/** Path parameters of `members.get`. */
export type GetMemberPath = {
  /** @description User ID of the member */
  memberId: number;
}

/** Headers of `members.get`. */
export type GetMemberHeaders = {
  /** @description Handle of the organization to act on. Defaults to the organization that the credential was issued for. */
  "X-Org-Name"?: string;
}

/** What `members.get` answers. */
export type GetMemberData = {
  /**
   * Format: date-time
   * @example "2026-10-05T08:30:00Z"
   */
  created_at: string;
  is_owner: boolean;
  /** @example ["member"] */
  roles: ('owner' | 'admin' | 'member' | 'viewer')[];
  user_id: number;
  /** @example "ada" */
  username: string;
}

/** What `members.get` answers when it fails. */
export type GetMemberError = schemas.ApiError

/** Input of `members.get`. */
export interface GetMemberInput {
  path: GetMemberPath
  headers?: GetMemberHeaders | undefined
}

export type GetMemberResult =
  | result.Success<200, GetMemberData>
  | result.Failure<400 | 401 | 403 | 404 | 429 | 500 | 503, schemas.ApiError>

/** Query of `members.list`. */
export type ListMembersQuery = {
  /** @description Maximum number of items to return. Without it, the service returns the whole list or the first 20 items. */
  limit?: number;
  /**
   * @description Number of items to skip
   * @default 0
   */
  offset?: number;
}

/** Headers of `members.list`. */
export type ListMembersHeaders = {
  /** @description Handle of the organization to act on. Defaults to the organization that the credential was issued for. */
  "X-Org-Name"?: string;
}

/** What `members.list` answers. */
export type ListMembersData = {
  members: {
    /**
     * Format: date-time
     * @example "2026-10-05T08:30:00Z"
     */
    created_at: string;
    is_owner: boolean;
    /** @example ["member"] */
    roles: ('owner' | 'admin' | 'member' | 'viewer')[];
    user_id: number;
    /** @example "ada" */
    username: string;
  }[];
}

/** What `members.list` answers when it fails. */
export type ListMembersError = schemas.ApiError

/** Input of `members.list`. */
export interface ListMembersInput {
  query?: ListMembersQuery | undefined
  headers?: ListMembersHeaders | undefined
}

export type ListMembersResult =
  | result.Success<200, ListMembersData>
  | result.Failure<400 | 401 | 403 | 429 | 500 | 503, schemas.ApiError>

/** Path parameters of `members.remove`. */
export type RemoveMemberPath = {
  /** @description User ID of the member */
  memberId: number;
}

/** Headers of `members.remove`. */
export type RemoveMemberHeaders = {
  /** @description Handle of the organization to act on. Defaults to the organization that the credential was issued for. */
  "X-Org-Name"?: string;
}

/** What `members.remove` answers. */
export type RemoveMemberData = undefined

/** What `members.remove` answers when it fails. */
export type RemoveMemberError = schemas.ApiError

/** Input of `members.remove`. */
export interface RemoveMemberInput {
  path: RemoveMemberPath
  headers?: RemoveMemberHeaders | undefined
}

export type RemoveMemberResult =
  | result.Success<204, undefined>
  | result.Failure<400 | 401 | 403 | 404 | 429 | 500 | 503, schemas.ApiError>

/** Path parameters of `members.update`. */
export type UpdateMemberPath = {
  /** @description User ID of the member */
  memberId: number;
}

/** Headers of `members.update`. */
export type UpdateMemberHeaders = {
  /** @description Handle of the organization to act on. Defaults to the organization that the credential was issued for. */
  "X-Org-Name"?: string;
}

/** Body of `members.update`. */
export type UpdateMemberBody = {
  roles: string[];
}

/** What `members.update` answers. */
export type UpdateMemberData = {
  /**
   * Format: date-time
   * @example "2026-10-05T08:30:00Z"
   */
  created_at: string;
  /** @example ["member"] */
  roles: string[];
  user_id: number;
  /** @example "ada" */
  username: string;
}

/** What `members.update` answers when it fails. */
export type UpdateMemberError = schemas.ApiError

/** Input of `members.update`. */
export interface UpdateMemberInput {
  path: UpdateMemberPath
  headers?: UpdateMemberHeaders | undefined
  body: UpdateMemberBody
}

export type UpdateMemberResult =
  | result.Success<200, UpdateMemberData>
  | result.Failure<400 | 401 | 403 | 404 | 413 | 429 | 500 | 503, schemas.ApiError>

/** Query of `orgs.list`. */
export type ListOrgsQuery = {
  /** @description Maximum number of items to return. Without it, the service returns the whole list or the first 20 items. */
  limit?: number;
  /**
   * @description Number of items to skip
   * @default 0
   */
  offset?: number;
}

/** Headers of `orgs.list`. */
export type ListOrgsHeaders = {
  /** @description Handle of the organization to act on. Defaults to the organization that the credential was issued for. */
  "X-Org-Name"?: string;
}

/** What `orgs.list` answers. */
export type ListOrgsData = {
  orgs: {
    id: number;
    /**
     * @description Organization handle
     * @example "acme"
     */
    name: string;
    role: 'owner' | 'admin' | 'member' | 'viewer';
  }[];
}

/** What `orgs.list` answers when it fails. */
export type ListOrgsError = schemas.ApiError

/** Input of `orgs.list`. */
export interface ListOrgsInput {
  query?: ListOrgsQuery | undefined
  headers?: ListOrgsHeaders | undefined
}

export type ListOrgsResult =
  | result.Success<200, ListOrgsData>
  | result.Failure<400 | 401 | 403 | 429 | 500 | 503, schemas.ApiError>

/** Path parameters of `projects.apiKeys.get`. */
export type GetProjectApiKeysPath = {
  /** @description Project ID */
  projectId: number;
}

/** Headers of `projects.apiKeys.get`. */
export type GetProjectApiKeysHeaders = {
  /** @description Handle of the organization to act on. Defaults to the organization that the credential was issued for. */
  "X-Org-Name"?: string;
}

/** What `projects.apiKeys.get` answers. */
export type GetProjectApiKeysData = schemas.ApiKeys

/** What `projects.apiKeys.get` answers when it fails. */
export type GetProjectApiKeysError = schemas.ApiError

/** Input of `projects.apiKeys.get`. */
export interface GetProjectApiKeysInput {
  path: GetProjectApiKeysPath
  headers?: GetProjectApiKeysHeaders | undefined
}

export type GetProjectApiKeysResult =
  | result.Success<200, schemas.ApiKeys>
  | result.Failure<400 | 401 | 403 | 404 | 429 | 500 | 503, schemas.ApiError>

/** Path parameters of `projects.apiKeys.regenerate`. */
export type RegenerateProjectApiKeyPath = {
  /** @description Project ID */
  projectId: number;
}

/** Headers of `projects.apiKeys.regenerate`. */
export type RegenerateProjectApiKeyHeaders = {
  /** @description Handle of the organization to act on. Defaults to the organization that the credential was issued for. */
  "X-Org-Name"?: string;
}

/** Body of `projects.apiKeys.regenerate`. */
export type RegenerateProjectApiKeyBody = {
  /**
   * @description Key to regenerate (0: both, 1: primary, 2: secondary)
   * @default 1
   */
  key_number?: 0 | 1 | 2;
}

/** What `projects.apiKeys.regenerate` answers. */
export type RegenerateProjectApiKeyData = schemas.ApiKeysRegenerated

/** What `projects.apiKeys.regenerate` answers when it fails. */
export type RegenerateProjectApiKeyError = schemas.ApiError

/** Input of `projects.apiKeys.regenerate`. */
export interface RegenerateProjectApiKeyInput {
  path: RegenerateProjectApiKeyPath
  headers?: RegenerateProjectApiKeyHeaders | undefined
  body?: RegenerateProjectApiKeyBody | undefined
}

export type RegenerateProjectApiKeyResult =
  | result.Success<200, schemas.ApiKeysRegenerated>
  | result.Failure<400 | 401 | 403 | 404 | 413 | 429 | 500 | 503, schemas.ApiError>

/** Headers of `projects.create`. */
export type CreateProjectHeaders = {
  /** @description Handle of the organization to act on. Defaults to the organization that the credential was issued for. */
  "X-Org-Name"?: string;
}

/** Body of `projects.create`. */
export type CreateProjectBody = {
  /** @description Name of a dedicated cluster to run on, instead of a region */
  cluster_name?: string | null;
  /**
   * @deprecated
   * @description Deprecated: use `region`.
   */
  cname?: string;
  /**
   * @description Whether to create the default monitors
   * @default true
   */
  default_alerts?: boolean;
  /** @description Description */
  description?: string;
  executor?: schemas.Executor;
  /** @description Project name: 4 to 38 letters, digits and hyphens. Unique within the organization, ignoring case. */
  name: string;
  /** @description Region identifier, as returned by `GET /v1/regions` */
  region?: string;
  /** @description Number of replicas */
  replicas?: number;
  resources?: schemas.Resources;
  /** @description Persistent storage, in GB */
  storage_size_gb?: number;
  /** @description Key-value tags. Values may contain letters, digits, `_`, `@` and `-`. */
  tags?: {
    [key: string]: string;
  };
  /** @description Release channel that the runtime image is taken from */
  update_channel?: 'stable' | 'preview' | 'nightly';
  /** @default "private" */
  visibility?: 'public' | 'private';
}

/** What `projects.create` answers. */
export type CreateProjectData = schemas.ProjectWithConfig

/** What `projects.create` answers when it fails. */
export type CreateProjectError = schemas.ApiError

/** Input of `projects.create`. */
export interface CreateProjectInput {
  headers?: CreateProjectHeaders | undefined
  body: CreateProjectBody
}

export type CreateProjectResult =
  | result.Success<201, schemas.ProjectWithConfig>
  | result.Failure<400 | 401 | 403 | 409 | 413 | 429 | 500 | 503, schemas.ApiError>

/** Path parameters of `projects.delete`. */
export type DeleteProjectPath = {
  /** @description Project ID */
  projectId: number;
}

/** Headers of `projects.delete`. */
export type DeleteProjectHeaders = {
  /** @description Handle of the organization to act on. Defaults to the organization that the credential was issued for. */
  "X-Org-Name"?: string;
}

/** What `projects.delete` answers. */
export type DeleteProjectData = undefined

/** What `projects.delete` answers when it fails. */
export type DeleteProjectError = schemas.ApiError

/** Input of `projects.delete`. */
export interface DeleteProjectInput {
  path: DeleteProjectPath
  headers?: DeleteProjectHeaders | undefined
}

export type DeleteProjectResult =
  | result.Success<204, undefined>
  | result.Failure<400 | 401 | 403 | 404 | 429 | 500 | 503, schemas.ApiError>

/** Path parameters of `projects.deployments.create`. */
export type CreateProjectDeploymentPath = {
  /** @description Project ID */
  projectId: number;
}

/** Headers of `projects.deployments.create`. */
export type CreateProjectDeploymentHeaders = {
  /** @description Handle of the organization to act on. Defaults to the organization that the credential was issued for. */
  "X-Org-Name"?: string;
}

/** Body of `projects.deployments.create`. */
export type CreateProjectDeploymentBody = {
  /** @description Git branch */
  branch?: string;
  /** @description Release channel for this deployment only */
  channel?: 'stable' | 'preview' | 'nightly';
  /** @description Git commit message */
  commit_message?: string;
  /** @description Git commit SHA */
  commit_sha?: string;
  /** @description Whether to run the runtime in debug mode */
  debug?: boolean;
  /** @description Runtime image tag for this deployment only (Enterprise plan) */
  image_tag?: string;
  /** @description Number of replicas for this deployment only */
  replicas?: number;
}

/** What `projects.deployments.create` answers. */
export type CreateProjectDeploymentData = schemas.Deployment

/** What `projects.deployments.create` answers when it fails. */
export type CreateProjectDeploymentError = schemas.ApiError

/** Input of `projects.deployments.create`. */
export interface CreateProjectDeploymentInput {
  path: CreateProjectDeploymentPath
  headers?: CreateProjectDeploymentHeaders | undefined
  body?: CreateProjectDeploymentBody | undefined
}

export type CreateProjectDeploymentResult =
  | result.Success<202, schemas.Deployment>
  | result.Failure<400 | 401 | 403 | 404 | 409 | 413 | 429 | 500 | 503, schemas.ApiError>

/** Path parameters of `projects.deployments.get`. */
export type GetProjectDeploymentPath = {
  /** @description Project ID */
  projectId: number;
  /** @description Deployment ID */
  deploymentId: number;
}

/** Headers of `projects.deployments.get`. */
export type GetProjectDeploymentHeaders = {
  /** @description Handle of the organization to act on. Defaults to the organization that the credential was issued for. */
  "X-Org-Name"?: string;
}

/** What `projects.deployments.get` answers. */
export type GetProjectDeploymentData = schemas.Deployment

/** What `projects.deployments.get` answers when it fails. */
export type GetProjectDeploymentError = schemas.ApiError

/** Input of `projects.deployments.get`. */
export interface GetProjectDeploymentInput {
  path: GetProjectDeploymentPath
  headers?: GetProjectDeploymentHeaders | undefined
}

export type GetProjectDeploymentResult =
  | result.Success<200, schemas.Deployment>
  | result.Failure<400 | 401 | 403 | 404 | 429 | 500 | 503, schemas.ApiError>

/** Path parameters of `projects.deployments.list`. */
export type ListProjectDeploymentsPath = {
  /** @description Project ID */
  projectId: number;
}

/** Query of `projects.deployments.list`. */
export type ListProjectDeploymentsQuery = {
  /**
   * @description Maximum number of deployments to return
   * @default 20
   */
  limit?: number;
  /** @description Return only deployments with this status */
  status?: 'queued' | 'in_progress' | 'succeeded' | 'failed' | 'created';
  /**
   * @description Number of items to skip
   * @default 0
   */
  offset?: number;
}

/** Headers of `projects.deployments.list`. */
export type ListProjectDeploymentsHeaders = {
  /** @description Handle of the organization to act on. Defaults to the organization that the credential was issued for. */
  "X-Org-Name"?: string;
}

/** What `projects.deployments.list` answers. */
export type ListProjectDeploymentsData = {
  deployments: schemas.Deployment[];
}

/** What `projects.deployments.list` answers when it fails. */
export type ListProjectDeploymentsError = schemas.ApiError

/** Input of `projects.deployments.list`. */
export interface ListProjectDeploymentsInput {
  path: ListProjectDeploymentsPath
  query?: ListProjectDeploymentsQuery | undefined
  headers?: ListProjectDeploymentsHeaders | undefined
}

export type ListProjectDeploymentsResult =
  | result.Success<200, ListProjectDeploymentsData>
  | result.Failure<400 | 401 | 403 | 404 | 429 | 500 | 503, schemas.ApiError>

/** Path parameters of `projects.deployments.logs`. */
export type GetProjectDeploymentLogsPath = {
  /** @description Project ID */
  projectId: number;
  /** @description Deployment ID */
  deploymentId: number;
}

/** Query of `projects.deployments.logs`. */
export type GetProjectDeploymentLogsQuery = {
  /**
   * @description Maximum number of log lines to return
   * @default 100
   */
  limit?: number;
  /**
   * Format: date-time
   * @description Return only lines at or after this time
   */
  since?: string;
}

/** Headers of `projects.deployments.logs`. */
export type GetProjectDeploymentLogsHeaders = {
  /** @description Handle of the organization to act on. Defaults to the organization that the credential was issued for. */
  "X-Org-Name"?: string;
}

/** What `projects.deployments.logs` answers. */
export type GetProjectDeploymentLogsData = {
  logs: {
    /** @example "info" */
    level?: string | null;
    /** @example "All components are ready" */
    message: string;
    /** @example "deployment" */
    source?: string | null;
    /** @example "2026-10-05T08:30:00Z" */
    timestamp?: string | null;
  }[];
}

/** What `projects.deployments.logs` answers when it fails. */
export type GetProjectDeploymentLogsError = schemas.ApiError

/** Input of `projects.deployments.logs`. */
export interface GetProjectDeploymentLogsInput {
  path: GetProjectDeploymentLogsPath
  query?: GetProjectDeploymentLogsQuery | undefined
  headers?: GetProjectDeploymentLogsHeaders | undefined
}

export type GetProjectDeploymentLogsResult =
  | result.Success<200, GetProjectDeploymentLogsData>
  | result.Failure<400 | 401 | 403 | 404 | 429 | 500 | 503, schemas.ApiError>

/** Path parameters of `projects.forks.create`. */
export type CreateProjectForkPath = {
  /** @description Project ID */
  projectId: number;
}

/** Headers of `projects.forks.create`. */
export type CreateProjectForkHeaders = {
  /** @description Handle of the organization to act on. Defaults to the organization that the credential was issued for. */
  "X-Org-Name"?: string;
}

/** Body of `projects.forks.create`. */
export type CreateProjectForkBody = {
  /** @description Name of the dedicated cluster */
  cluster_name?: string;
  /** @description Name of the fork. Defaults to `<source>-fork`, then `<source>-fork-2`, and so on. */
  name?: string;
  /** @description Region identifier */
  region?: string;
  /** @description `s3://` location of the scheduler state, distinct from the source's. Required if the source is distributed. */
  scheduler_state_location?: string;
}

/** What `projects.forks.create` answers. */
export type CreateProjectForkData = schemas.ProjectWithConfig & {
  shared_state?: {
    /**
     * @description Setting that refers to state shared with the source project
     * @example "snapshots.location"
     */
    setting: string;
    /**
     * @description Value of the setting
     * @example "s3://acme-snapshots/sales-bi"
     */
    value: string;
  }[];
}

/** What `projects.forks.create` answers when it fails. */
export type CreateProjectForkError = schemas.ApiError

/** Input of `projects.forks.create`. */
export interface CreateProjectForkInput {
  path: CreateProjectForkPath
  headers?: CreateProjectForkHeaders | undefined
  body?: CreateProjectForkBody | undefined
}

export type CreateProjectForkResult =
  | result.Success<201, CreateProjectForkData>
  | result.Failure<400 | 401 | 402 | 403 | 404 | 409 | 413 | 422 | 429 | 500 | 502 | 503, schemas.ApiError>

/** Path parameters of `projects.forks.list`. */
export type ListProjectForksPath = {
  /** @description Project ID */
  projectId: number;
}

/** Query of `projects.forks.list`. */
export type ListProjectForksQuery = {
  /** @description Maximum number of items to return. Without it, the service returns the whole list or the first 20 items. */
  limit?: number;
  /**
   * @description Number of items to skip
   * @default 0
   */
  offset?: number;
}

/** Headers of `projects.forks.list`. */
export type ListProjectForksHeaders = {
  /** @description Handle of the organization to act on. Defaults to the organization that the credential was issued for. */
  "X-Org-Name"?: string;
}

/** What `projects.forks.list` answers. */
export type ListProjectForksData = {
  forks: schemas.Project[];
}

/** What `projects.forks.list` answers when it fails. */
export type ListProjectForksError = schemas.ApiError

/** Input of `projects.forks.list`. */
export interface ListProjectForksInput {
  path: ListProjectForksPath
  query?: ListProjectForksQuery | undefined
  headers?: ListProjectForksHeaders | undefined
}

export type ListProjectForksResult =
  | result.Success<200, ListProjectForksData>
  | result.Failure<400 | 401 | 403 | 404 | 429 | 500 | 503, schemas.ApiError>

/** Path parameters of `projects.get`. */
export type GetProjectPath = {
  /** @description Project ID */
  projectId: number;
}

/** Headers of `projects.get`. */
export type GetProjectHeaders = {
  /** @description Handle of the organization to act on. Defaults to the organization that the credential was issued for. */
  "X-Org-Name"?: string;
}

/** What `projects.get` answers. */
export type GetProjectData = schemas.ProjectWithConfig

/** What `projects.get` answers when it fails. */
export type GetProjectError = schemas.ApiError

/** Input of `projects.get`. */
export interface GetProjectInput {
  path: GetProjectPath
  headers?: GetProjectHeaders | undefined
}

export type GetProjectResult =
  | result.Success<200, schemas.ProjectWithConfig>
  | result.Failure<400 | 401 | 403 | 404 | 429 | 500 | 503, schemas.ApiError>

/** Path parameters of `projects.instances.list`. */
export type ListProjectInstancesPath = {
  /** @description Project ID */
  projectId: number;
}

/** Query of `projects.instances.list`. */
export type ListProjectInstancesQuery = {
  /** @description Maximum number of items to return. Without it, the service returns the whole list or the first 20 items. */
  limit?: number;
  /**
   * @description Number of items to skip
   * @default 0
   */
  offset?: number;
}

/** Headers of `projects.instances.list`. */
export type ListProjectInstancesHeaders = {
  /** @description Handle of the organization to act on. Defaults to the organization that the credential was issued for. */
  "X-Org-Name"?: string;
}

/** What `projects.instances.list` answers. */
export type ListProjectInstancesData = {
  instances: {
    /** @example "sales-bi-1-0" */
    name: string;
    started_at?: string | null;
    /**
     * @description Instance status; `ready` once it serves requests
     * @example "ready"
     */
    status: string;
  }[];
}

/** What `projects.instances.list` answers when it fails. */
export type ListProjectInstancesError = schemas.ApiError

/** Input of `projects.instances.list`. */
export interface ListProjectInstancesInput {
  path: ListProjectInstancesPath
  query?: ListProjectInstancesQuery | undefined
  headers?: ListProjectInstancesHeaders | undefined
}

export type ListProjectInstancesResult =
  | result.Success<200, ListProjectInstancesData>
  | result.Failure<400 | 401 | 403 | 404 | 409 | 429 | 500 | 503, schemas.ApiError>

/** Path parameters of `projects.instances.logs`. */
export type GetProjectInstanceLogsPath = {
  /** @description Project ID */
  projectId: number;
  /** @description Instance name */
  instanceName: string;
}

/** Query of `projects.instances.logs`. */
export type GetProjectInstanceLogsQuery = {
  /**
   * @description Number of log lines to return. The maximum depends on the plan.
   * @default 100
   */
  tail?: number;
}

/** Headers of `projects.instances.logs`. */
export type GetProjectInstanceLogsHeaders = {
  /** @description Handle of the organization to act on. Defaults to the organization that the credential was issued for. */
  "X-Org-Name"?: string;
}

/** What `projects.instances.logs` answers. */
export type GetProjectInstanceLogsData = {
  /** @example ["2026-10-05T08:31:30Z INFO All components are ready"] */
  lines: string[];
}

/** What `projects.instances.logs` answers when it fails. */
export type GetProjectInstanceLogsError = schemas.ApiError

/** Input of `projects.instances.logs`. */
export interface GetProjectInstanceLogsInput {
  path: GetProjectInstanceLogsPath
  query?: GetProjectInstanceLogsQuery | undefined
  headers?: GetProjectInstanceLogsHeaders | undefined
}

export type GetProjectInstanceLogsResult =
  | result.Success<200, GetProjectInstanceLogsData>
  | result.Failure<400 | 401 | 403 | 404 | 409 | 429 | 500 | 503, schemas.ApiError>

/** Query of `projects.list`. */
export type ListProjectsQuery = {
  /**
   * @description Maximum number of items to return
   * @default 1000
   */
  limit?: number;
  /** @description Return items with an ID below this one. Items are ordered by descending ID, so pass the last ID of the previous page; this is the preferred way to page. */
  after_id?: number;
  /**
   * @description Number of items to skip. Kept for compatibility; prefer `after_id`.
   * @default 0
   */
  offset?: number;
}

/** Headers of `projects.list`. */
export type ListProjectsHeaders = {
  /** @description Handle of the organization to act on. Defaults to the organization that the credential was issued for. */
  "X-Org-Name"?: string;
}

/** What `projects.list` answers. */
export type ListProjectsData = {
  projects: schemas.Project[];
}

/** What `projects.list` answers when it fails. */
export type ListProjectsError = schemas.ApiError

/** Input of `projects.list`. */
export interface ListProjectsInput {
  query?: ListProjectsQuery | undefined
  headers?: ListProjectsHeaders | undefined
}

export type ListProjectsResult =
  | result.Success<200, ListProjectsData>
  | result.Failure<400 | 401 | 403 | 429 | 500 | 503, schemas.ApiError>

/** Path parameters of `projects.metrics.get`. */
export type GetProjectMetricsPath = {
  /** @description Project ID */
  projectId: number;
}

/** Query of `projects.metrics.get`. */
export type GetProjectMetricsQuery = {
  /** @description Return counters as rates over this window, for example `5m` */
  window?: string;
}

/** Headers of `projects.metrics.get`. */
export type GetProjectMetricsHeaders = {
  /** @description Handle of the organization to act on. Defaults to the organization that the credential was issued for. */
  "X-Org-Name"?: string;
}

/** What `projects.metrics.get` answers. */
export type GetProjectMetricsData = {
  cluster?: {
    /** @description Number of active executors */
    active_executors_count?: number;
  } | null;
  ingestion?: {
    /** @description Bytes ingested, or bytes per second if `window` was given */
    bytes_ingested?: number;
    /** @description Rows ingested, or rows per second if `window` was given */
    rows_ingested?: number;
  } | null;
  metrics: {
    [key: string]: schemas.InstanceMetrics;
  };
}

/** What `projects.metrics.get` answers when it fails. */
export type GetProjectMetricsError = schemas.ApiError

/** Input of `projects.metrics.get`. */
export interface GetProjectMetricsInput {
  path: GetProjectMetricsPath
  query?: GetProjectMetricsQuery | undefined
  headers?: GetProjectMetricsHeaders | undefined
}

export type GetProjectMetricsResult =
  | result.Success<200, GetProjectMetricsData>
  | result.Failure<400 | 401 | 403 | 404 | 429 | 500 | 503, schemas.ApiError>

/** Path parameters of `projects.monitors.create`. */
export type CreateProjectMonitorPath = {
  /** @description Project ID */
  projectId: number;
}

/** Headers of `projects.monitors.create`. */
export type CreateProjectMonitorHeaders = {
  /** @description Handle of the organization to act on. Defaults to the organization that the credential was issued for. */
  "X-Org-Name"?: string;
}

/** Body of `projects.monitors.create`. */
export type CreateProjectMonitorBody = {
  /** @description Description */
  description?: string | null;
  /** @description Name, unique within the project, ignoring case */
  name: string;
  recipientUserIds?: number[];
  spec: schemas.AlertSpec;
  status?: 'active' | 'disabled';
  target?: schemas.AlertTarget;
  targets?: schemas.AlertTarget[];
  /** @description Template that the alert is based on */
  templateId: string;
}

/** What `projects.monitors.create` answers. */
export type CreateProjectMonitorData = schemas.AlertRead

/** What `projects.monitors.create` answers when it fails. */
export type CreateProjectMonitorError = schemas.ApiError

/** Input of `projects.monitors.create`. */
export interface CreateProjectMonitorInput {
  path: CreateProjectMonitorPath
  headers?: CreateProjectMonitorHeaders | undefined
  body: CreateProjectMonitorBody
}

export type CreateProjectMonitorResult =
  | result.Success<201, schemas.AlertRead>
  | result.Failure<400 | 401 | 403 | 404 | 409 | 413 | 422 | 429 | 500 | 503, schemas.ApiError>

/** Path parameters of `projects.monitors.delete`. */
export type DeleteProjectMonitorPath = {
  /** @description Project ID */
  projectId: number;
  /**
   * Format: uuid
   * @description Monitor ID
   */
  alertId: string;
}

/** Headers of `projects.monitors.delete`. */
export type DeleteProjectMonitorHeaders = {
  /** @description Handle of the organization to act on. Defaults to the organization that the credential was issued for. */
  "X-Org-Name"?: string;
}

/** What `projects.monitors.delete` answers. */
export type DeleteProjectMonitorData = {
  ok: boolean;
}

/** What `projects.monitors.delete` answers when it fails. */
export type DeleteProjectMonitorError = schemas.ApiError

/** Input of `projects.monitors.delete`. */
export interface DeleteProjectMonitorInput {
  path: DeleteProjectMonitorPath
  headers?: DeleteProjectMonitorHeaders | undefined
}

export type DeleteProjectMonitorResult =
  | result.Success<200, DeleteProjectMonitorData>
  | result.Failure<400 | 401 | 403 | 404 | 429 | 500 | 502 | 503, schemas.ApiError>

/** Path parameters of `projects.monitors.get`. */
export type GetProjectMonitorPath = {
  /** @description Project ID */
  projectId: number;
  /**
   * Format: uuid
   * @description Monitor ID
   */
  alertId: string;
}

/** Headers of `projects.monitors.get`. */
export type GetProjectMonitorHeaders = {
  /** @description Handle of the organization to act on. Defaults to the organization that the credential was issued for. */
  "X-Org-Name"?: string;
}

/** What `projects.monitors.get` answers. */
export type GetProjectMonitorData = schemas.AlertRead

/** What `projects.monitors.get` answers when it fails. */
export type GetProjectMonitorError = schemas.ApiError

/** Input of `projects.monitors.get`. */
export interface GetProjectMonitorInput {
  path: GetProjectMonitorPath
  headers?: GetProjectMonitorHeaders | undefined
}

export type GetProjectMonitorResult =
  | result.Success<200, schemas.AlertRead>
  | result.Failure<400 | 401 | 403 | 404 | 429 | 500 | 503, schemas.ApiError>

/** Path parameters of `projects.monitors.list`. */
export type ListProjectMonitorsPath = {
  /** @description Project ID */
  projectId: number;
}

/** Query of `projects.monitors.list`. */
export type ListProjectMonitorsQuery = {
  /** @description Maximum number of items to return. Without it, the service returns the whole list or the first 20 items. */
  limit?: number;
  /**
   * @description Number of items to skip
   * @default 0
   */
  offset?: number;
}

/** Headers of `projects.monitors.list`. */
export type ListProjectMonitorsHeaders = {
  /** @description Handle of the organization to act on. Defaults to the organization that the credential was issued for. */
  "X-Org-Name"?: string;
}

/** What `projects.monitors.list` answers. */
export type ListProjectMonitorsData = {
  monitors: schemas.AlertRead[];
}

/** What `projects.monitors.list` answers when it fails. */
export type ListProjectMonitorsError = schemas.ApiError

/** Input of `projects.monitors.list`. */
export interface ListProjectMonitorsInput {
  path: ListProjectMonitorsPath
  query?: ListProjectMonitorsQuery | undefined
  headers?: ListProjectMonitorsHeaders | undefined
}

export type ListProjectMonitorsResult =
  | result.Success<200, ListProjectMonitorsData>
  | result.Failure<400 | 401 | 403 | 404 | 429 | 500 | 503, schemas.ApiError>

/** Path parameters of `projects.monitors.update`. */
export type UpdateProjectMonitorPath = {
  /** @description Project ID */
  projectId: number;
  /**
   * Format: uuid
   * @description Monitor ID
   */
  alertId: string;
}

/** Headers of `projects.monitors.update`. */
export type UpdateProjectMonitorHeaders = {
  /** @description Handle of the organization to act on. Defaults to the organization that the credential was issued for. */
  "X-Org-Name"?: string;
}

/** Body of `projects.monitors.update`. */
export type UpdateProjectMonitorBody = {
  /** @description Description */
  description?: string | null;
  /** @description Name, unique within the project, ignoring case */
  name?: string;
  recipientUserIds?: number[];
  spec?: schemas.AlertSpec;
  status?: 'active' | 'disabled';
  target?: schemas.AlertTarget;
  targets?: schemas.AlertTarget[];
  /** @description Template that the alert is based on */
  templateId?: string;
}

/** What `projects.monitors.update` answers. */
export type UpdateProjectMonitorData = schemas.AlertRead

/** What `projects.monitors.update` answers when it fails. */
export type UpdateProjectMonitorError = schemas.ApiError

/** Input of `projects.monitors.update`. */
export interface UpdateProjectMonitorInput {
  path: UpdateProjectMonitorPath
  headers?: UpdateProjectMonitorHeaders | undefined
  body: UpdateProjectMonitorBody
}

export type UpdateProjectMonitorResult =
  | result.Success<200, schemas.AlertRead>
  | result.Failure<400 | 401 | 403 | 404 | 409 | 413 | 422 | 429 | 500 | 502 | 503, schemas.ApiError>

/** Path parameters of `projects.pause`. */
export type PauseProjectPath = {
  /** @description Project ID */
  projectId: number;
}

/** Headers of `projects.pause`. */
export type PauseProjectHeaders = {
  /** @description Handle of the organization to act on. Defaults to the organization that the credential was issued for. */
  "X-Org-Name"?: string;
}

/** What `projects.pause` answers. */
export type PauseProjectData = {
  /** @example "paused" */
  status: string;
}

/** What `projects.pause` answers when it fails. */
export type PauseProjectError = schemas.ApiError

/** Input of `projects.pause`. */
export interface PauseProjectInput {
  path: PauseProjectPath
  headers?: PauseProjectHeaders | undefined
}

export type PauseProjectResult =
  | result.Success<200, PauseProjectData>
  | result.Failure<400 | 401 | 403 | 404 | 409 | 429 | 500 | 503, schemas.ApiError>

/** Path parameters of `projects.reactions.create`. */
export type CreateProjectReactionPath = {
  /** @description Project ID */
  projectId: number;
}

/** Headers of `projects.reactions.create`. */
export type CreateProjectReactionHeaders = {
  /** @description Handle of the organization to act on. Defaults to the organization that the credential was issued for. */
  "X-Org-Name"?: string;
}

/** Body of `projects.reactions.create`. */
export type CreateProjectReactionBody = {
  /** @description Description */
  description?: string | null;
  /** @description Name, unique within the project, ignoring case */
  name: string;
  recipientUserIds?: number[];
  spec: schemas.ReactionSpec;
  status?: 'active' | 'disabled';
  target?: schemas.AlertTarget;
  targets?: schemas.AlertTarget[];
  /** @description Template that the alert is based on */
  templateId: string;
}

/** What `projects.reactions.create` answers. */
export type CreateProjectReactionData = schemas.ReactionRead

/** What `projects.reactions.create` answers when it fails. */
export type CreateProjectReactionError = schemas.ApiError

/** Input of `projects.reactions.create`. */
export interface CreateProjectReactionInput {
  path: CreateProjectReactionPath
  headers?: CreateProjectReactionHeaders | undefined
  body: CreateProjectReactionBody
}

export type CreateProjectReactionResult =
  | result.Success<201, schemas.ReactionRead>
  | result.Failure<400 | 401 | 403 | 404 | 409 | 413 | 422 | 429 | 500 | 503, schemas.ApiError>

/** Path parameters of `projects.reactions.delete`. */
export type DeleteProjectReactionPath = {
  /** @description Project ID */
  projectId: number;
  /**
   * Format: uuid
   * @description Reaction ID
   */
  alertId: string;
}

/** Headers of `projects.reactions.delete`. */
export type DeleteProjectReactionHeaders = {
  /** @description Handle of the organization to act on. Defaults to the organization that the credential was issued for. */
  "X-Org-Name"?: string;
}

/** What `projects.reactions.delete` answers. */
export type DeleteProjectReactionData = {
  ok: boolean;
}

/** What `projects.reactions.delete` answers when it fails. */
export type DeleteProjectReactionError = schemas.ApiError

/** Input of `projects.reactions.delete`. */
export interface DeleteProjectReactionInput {
  path: DeleteProjectReactionPath
  headers?: DeleteProjectReactionHeaders | undefined
}

export type DeleteProjectReactionResult =
  | result.Success<200, DeleteProjectReactionData>
  | result.Failure<400 | 401 | 403 | 404 | 429 | 500 | 502 | 503, schemas.ApiError>

/** Path parameters of `projects.reactions.get`. */
export type GetProjectReactionPath = {
  /** @description Project ID */
  projectId: number;
  /**
   * Format: uuid
   * @description Reaction ID
   */
  alertId: string;
}

/** Headers of `projects.reactions.get`. */
export type GetProjectReactionHeaders = {
  /** @description Handle of the organization to act on. Defaults to the organization that the credential was issued for. */
  "X-Org-Name"?: string;
}

/** What `projects.reactions.get` answers. */
export type GetProjectReactionData = schemas.ReactionRead

/** What `projects.reactions.get` answers when it fails. */
export type GetProjectReactionError = schemas.ApiError

/** Input of `projects.reactions.get`. */
export interface GetProjectReactionInput {
  path: GetProjectReactionPath
  headers?: GetProjectReactionHeaders | undefined
}

export type GetProjectReactionResult =
  | result.Success<200, schemas.ReactionRead>
  | result.Failure<400 | 401 | 403 | 404 | 429 | 500 | 503, schemas.ApiError>

/** Path parameters of `projects.reactions.list`. */
export type ListProjectReactionsPath = {
  /** @description Project ID */
  projectId: number;
}

/** Query of `projects.reactions.list`. */
export type ListProjectReactionsQuery = {
  /** @description Maximum number of items to return. Without it, the service returns the whole list or the first 20 items. */
  limit?: number;
  /**
   * @description Number of items to skip
   * @default 0
   */
  offset?: number;
}

/** Headers of `projects.reactions.list`. */
export type ListProjectReactionsHeaders = {
  /** @description Handle of the organization to act on. Defaults to the organization that the credential was issued for. */
  "X-Org-Name"?: string;
}

/** What `projects.reactions.list` answers. */
export type ListProjectReactionsData = {
  reactions: schemas.ReactionRead[];
}

/** What `projects.reactions.list` answers when it fails. */
export type ListProjectReactionsError = schemas.ApiError

/** Input of `projects.reactions.list`. */
export interface ListProjectReactionsInput {
  path: ListProjectReactionsPath
  query?: ListProjectReactionsQuery | undefined
  headers?: ListProjectReactionsHeaders | undefined
}

export type ListProjectReactionsResult =
  | result.Success<200, ListProjectReactionsData>
  | result.Failure<400 | 401 | 403 | 404 | 429 | 500 | 503, schemas.ApiError>

/** Path parameters of `projects.reactions.update`. */
export type UpdateProjectReactionPath = {
  /** @description Project ID */
  projectId: number;
  /**
   * Format: uuid
   * @description Reaction ID
   */
  alertId: string;
}

/** Headers of `projects.reactions.update`. */
export type UpdateProjectReactionHeaders = {
  /** @description Handle of the organization to act on. Defaults to the organization that the credential was issued for. */
  "X-Org-Name"?: string;
}

/** Body of `projects.reactions.update`. */
export type UpdateProjectReactionBody = {
  /** @description Description */
  description?: string | null;
  /** @description Name, unique within the project, ignoring case */
  name?: string;
  recipientUserIds?: number[];
  spec?: schemas.ReactionSpec;
  status?: 'active' | 'disabled';
  target?: schemas.AlertTarget;
  targets?: schemas.AlertTarget[];
  /** @description Template that the alert is based on */
  templateId?: string;
}

/** What `projects.reactions.update` answers. */
export type UpdateProjectReactionData = schemas.ReactionRead

/** What `projects.reactions.update` answers when it fails. */
export type UpdateProjectReactionError = schemas.ApiError

/** Input of `projects.reactions.update`. */
export interface UpdateProjectReactionInput {
  path: UpdateProjectReactionPath
  headers?: UpdateProjectReactionHeaders | undefined
  body: UpdateProjectReactionBody
}

export type UpdateProjectReactionResult =
  | result.Success<200, schemas.ReactionRead>
  | result.Failure<400 | 401 | 403 | 404 | 409 | 413 | 422 | 429 | 500 | 502 | 503, schemas.ApiError>

/** Path parameters of `projects.repository.connect`. */
export type ConnectProjectRepositoryPath = {
  /** @description Project ID */
  projectId: number;
}

/** Headers of `projects.repository.connect`. */
export type ConnectProjectRepositoryHeaders = {
  /** @description Handle of the organization to act on. Defaults to the organization that the credential was issued for. */
  "X-Org-Name"?: string;
}

/** Body of `projects.repository.connect`. */
export type ConnectProjectRepositoryBody = {
  /** @description Branch to deploy from. Defaults to the repository's default branch. */
  production_branch?: string;
  /** @description Repository, as `name` or `owner/name` */
  repository: string;
  /** @description Directory that contains `spicepod.yaml`. Defaults to the repository root. */
  root_directory?: string;
}

/** What `projects.repository.connect` answers. */
export type ConnectProjectRepositoryData = {
  /** @description Whether the directory contains a `spicepod.yaml` */
  has_spicepod: boolean;
  /** @example "main" */
  production_branch: string;
  /** @example "acme/monorepo" */
  repository: string;
  /** @example "apps/sales" */
  root_directory?: string | null;
}

/** What `projects.repository.connect` answers when it fails. */
export type ConnectProjectRepositoryError = schemas.ApiError

/** Input of `projects.repository.connect`. */
export interface ConnectProjectRepositoryInput {
  path: ConnectProjectRepositoryPath
  headers?: ConnectProjectRepositoryHeaders | undefined
  body: ConnectProjectRepositoryBody
}

export type ConnectProjectRepositoryResult =
  | result.Success<200, ConnectProjectRepositoryData>
  | result.Failure<400 | 401 | 403 | 404 | 409 | 413 | 422 | 429 | 500 | 503, schemas.ApiError>

/** Path parameters of `projects.resume`. */
export type ResumeProjectPath = {
  /** @description Project ID */
  projectId: number;
}

/** Headers of `projects.resume`. */
export type ResumeProjectHeaders = {
  /** @description Handle of the organization to act on. Defaults to the organization that the credential was issued for. */
  "X-Org-Name"?: string;
}

/** What `projects.resume` answers. */
export type ResumeProjectData = {
  /**
   * @description ID of the deployment that resumes the project
   * @example 13
   */
  deployment_id?: number;
  /** @example "running" */
  status: string;
}

/** What `projects.resume` answers when it fails. */
export type ResumeProjectError = schemas.ApiError

/** Input of `projects.resume`. */
export interface ResumeProjectInput {
  path: ResumeProjectPath
  headers?: ResumeProjectHeaders | undefined
}

export type ResumeProjectResult =
  | result.Success<200, ResumeProjectData>
  | result.Failure<400 | 401 | 403 | 404 | 409 | 429 | 500 | 503, schemas.ApiError>

/** Path parameters of `projects.secrets.delete`. */
export type DeleteProjectSecretPath = {
  /** @description Project ID */
  projectId: number;
  /** @description Secret name */
  secretName: string;
}

/** Headers of `projects.secrets.delete`. */
export type DeleteProjectSecretHeaders = {
  /** @description Handle of the organization to act on. Defaults to the organization that the credential was issued for. */
  "X-Org-Name"?: string;
}

/** What `projects.secrets.delete` answers. */
export type DeleteProjectSecretData = undefined

/** What `projects.secrets.delete` answers when it fails. */
export type DeleteProjectSecretError = schemas.ApiError

/** Input of `projects.secrets.delete`. */
export interface DeleteProjectSecretInput {
  path: DeleteProjectSecretPath
  headers?: DeleteProjectSecretHeaders | undefined
}

export type DeleteProjectSecretResult =
  | result.Success<204, undefined>
  | result.Failure<400 | 401 | 403 | 404 | 429 | 500 | 503, schemas.ApiError>

/** Path parameters of `projects.secrets.get`. */
export type GetProjectSecretPath = {
  /** @description Project ID */
  projectId: number;
  /** @description Secret name */
  secretName: string;
}

/** Headers of `projects.secrets.get`. */
export type GetProjectSecretHeaders = {
  /** @description Handle of the organization to act on. Defaults to the organization that the credential was issued for. */
  "X-Org-Name"?: string;
}

/** What `projects.secrets.get` answers. */
export type GetProjectSecretData = schemas.Secret

/** What `projects.secrets.get` answers when it fails. */
export type GetProjectSecretError = schemas.ApiError

/** Input of `projects.secrets.get`. */
export interface GetProjectSecretInput {
  path: GetProjectSecretPath
  headers?: GetProjectSecretHeaders | undefined
}

export type GetProjectSecretResult =
  | result.Success<200, schemas.Secret>
  | result.Failure<400 | 401 | 403 | 404 | 429 | 500 | 503, schemas.ApiError>

/** Path parameters of `projects.secrets.list`. */
export type ListProjectSecretsPath = {
  /** @description Project ID */
  projectId: number;
}

/** Query of `projects.secrets.list`. */
export type ListProjectSecretsQuery = {
  /** @description Maximum number of items to return. Without it, the service returns the whole list or the first 20 items. */
  limit?: number;
  /**
   * @description Number of items to skip
   * @default 0
   */
  offset?: number;
}

/** Headers of `projects.secrets.list`. */
export type ListProjectSecretsHeaders = {
  /** @description Handle of the organization to act on. Defaults to the organization that the credential was issued for. */
  "X-Org-Name"?: string;
}

/** What `projects.secrets.list` answers. */
export type ListProjectSecretsData = {
  secrets: schemas.Secret[];
}

/** What `projects.secrets.list` answers when it fails. */
export type ListProjectSecretsError = schemas.ApiError

/** Input of `projects.secrets.list`. */
export interface ListProjectSecretsInput {
  path: ListProjectSecretsPath
  query?: ListProjectSecretsQuery | undefined
  headers?: ListProjectSecretsHeaders | undefined
}

export type ListProjectSecretsResult =
  | result.Success<200, ListProjectSecretsData>
  | result.Failure<400 | 401 | 403 | 404 | 429 | 500 | 503, schemas.ApiError>

/** Path parameters of `projects.secrets.set`. */
export type SetProjectSecretPath = {
  /** @description Project ID */
  projectId: number;
}

/** Headers of `projects.secrets.set`. */
export type SetProjectSecretHeaders = {
  /** @description Handle of the organization to act on. Defaults to the organization that the credential was issued for. */
  "X-Org-Name"?: string;
}

/** Body of `projects.secrets.set`. */
export type SetProjectSecretBody = {
  /** @description Secret name. Must start with a letter or underscore and contain only letters, digits and underscores. */
  name: string;
  /** @description Secret value. Encrypted at rest and never returned. */
  value: string;
}

/** What `projects.secrets.set` answers. */
export type SetProjectSecretData = schemas.Secret

/** What `projects.secrets.set` answers when it fails. */
export type SetProjectSecretError = schemas.ApiError

/** Input of `projects.secrets.set`. */
export interface SetProjectSecretInput {
  path: SetProjectSecretPath
  headers?: SetProjectSecretHeaders | undefined
  body: SetProjectSecretBody
}

export type SetProjectSecretResult =
  | result.Success<200, schemas.Secret>
  | result.Failure<400 | 401 | 403 | 404 | 413 | 429 | 500 | 503, schemas.ApiError>

/** Path parameters of `projects.update`. */
export type UpdateProjectPath = {
  /** @description Project ID */
  projectId: number;
}

/** Headers of `projects.update`. */
export type UpdateProjectHeaders = {
  /** @description Handle of the organization to act on. Defaults to the organization that the credential was issued for. */
  "X-Org-Name"?: string;
}

/** Body of `projects.update`. */
export type UpdateProjectBody = {
  /** @description Name of the dedicated cluster */
  cluster_name?: string | null;
  description?: string;
  executor?: schemas.Executor;
  /** @description Runtime image tag */
  image_tag?: string | null;
  production_branch?: string;
  region?: string;
  replicas?: number;
  resources?: schemas.Resources;
  spicepod?: string | {
    [key: string]: unknown;
  };
  /**
   * @deprecated
   * @description Deprecated: use `storage_size_gb`.
   */
  storage_claim_size_gb?: number;
  /** @description Persistent storage, in GB */
  storage_size_gb?: number;
  /** @description Key-value tags. Values may contain letters, digits, `_`, `@` and `-`. */
  tags?: {
    [key: string]: string;
  };
  /** @description Release channel that the runtime image is taken from */
  update_channel?: 'stable' | 'preview' | 'nightly';
  /** @description Semantic version range of the runtime */
  version?: string;
  visibility?: 'public' | 'private';
}

/** What `projects.update` answers. */
export type UpdateProjectData = schemas.ProjectWithConfig

/** What `projects.update` answers when it fails. */
export type UpdateProjectError = schemas.ApiError

/** Input of `projects.update`. */
export interface UpdateProjectInput {
  path: UpdateProjectPath
  headers?: UpdateProjectHeaders | undefined
  body: UpdateProjectBody
}

export type UpdateProjectResult =
  | result.Success<200, schemas.ProjectWithConfig>
  | result.Failure<400 | 401 | 403 | 404 | 409 | 413 | 429 | 500 | 503, schemas.ApiError>

/** Query of `regions.list`. */
export type ListRegionsQuery = {
  /** @description Environment to list regions for */
  env?: 'prod' | 'dev';
  /** @description Maximum number of items to return. Without it, the service returns the whole list or the first 20 items. */
  limit?: number;
  /**
   * @description Number of items to skip
   * @default 0
   */
  offset?: number;
}

/** Headers of `regions.list`. */
export type ListRegionsHeaders = {
  /** @description Handle of the organization to act on. Defaults to the organization that the credential was issued for. */
  "X-Org-Name"?: string;
}

/** What `regions.list` answers. */
export type ListRegionsData = {
  /**
   * @description Identifier of the default region
   * @example "us-east-1"
   */
  default?: string;
  regions: {
    /**
     * @description Internal host name of the region
     * @example "us-west-2-prod-aws-data"
     */
    cname?: string;
    disabled?: boolean;
    isDefault?: boolean;
    /**
     * @description Display name
     * @example "US West (Oregon)"
     */
    name: string;
    /** @example "aws" */
    provider?: 'teraswitch' | 'aws' | 'azure';
    /** @example "AWS" */
    providerName?: 'Teraswitch' | 'AWS' | 'Azure';
    /**
     * @description Unique identifier
     * @example "us-west-2"
     */
    region: string;
  }[];
}

/** What `regions.list` answers when it fails. */
export type ListRegionsError = schemas.ApiError

/** Input of `regions.list`. */
export interface ListRegionsInput {
  query?: ListRegionsQuery | undefined
  headers?: ListRegionsHeaders | undefined
}

export type ListRegionsResult =
  | result.Success<200, ListRegionsData>
  | result.Failure<400 | 401 | 403 | 429 | 500 | 503, schemas.ApiError>

