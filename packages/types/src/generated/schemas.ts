// Generated from openapi.json by emit/types/schemas.ts.hbs. Edit those, then run: npm run generate

export type AlertSpec = {
  /**
   * @description Dataset name
   * @example "orders"
   */
  dataset?: string;
  /**
   * @description Dataset names
   * @example ["orders","customers"]
   */
  datasets?: string[];
  /**
   * @description Whether notifications include query text or matching data
   * @default false
   */
  includeDetails?: boolean;
  /**
   * @description Comparison operator applied to the metric and the threshold
   * @example "GT"
   */
  op: 'GT' | 'GEQ' | 'LT' | 'LEQ' | 'EQ' | 'NEQ';
  /** @default "critical" */
  severity?: 'warn' | 'critical';
  /**
   * @description How long the condition must hold before the alert fires, in seconds
   * @default 300
   */
  sustainSecs?: number;
  /**
   * @description Threshold, in the unit defined by the template
   * @example 2000
   */
  threshold: number;
  /**
   * @description Time window that the metric is evaluated over
   * @default "5m"
   * @example "5m"
   */
  window?: '1m' | '5m' | '15m' | '30m' | '1h';
}

export type EmailTarget = {
  /** @example ["operations@example.com"] */
  emails?: string[];
  type: 'email';
}

export type SlackTarget = {
  /**
   * @description Slack channel ID (not the channel name)
   * @example "C024BE91L"
   */
  channelId: string;
  type: 'slack';
}

export type HttpTarget = {
  /** @default "POST" */
  method?: 'POST' | 'PUT' | 'PATCH';
  /** @description Bearer token sent with each notification. Write-only. */
  token?: string;
  type: 'http';
  /**
   * Format: uri
   * @description Public HTTPS URL that receives notifications
   * @example "https://hooks.example.com/spice"
   */
  url: string;
}

export type AlertTarget = EmailTarget | SlackTarget | HttpTarget

export type Alert = {
  /**
   * Format: date-time
   * @example "2026-10-05T08:30:00Z"
   */
  created_at?: string;
  /**
   * @description Description
   * @example "The slowest hundredth takes longer than two seconds"
   */
  description?: string | null;
  /**
   * @description Why the alert cannot currently be evaluated, for example `cpu_limit_missing`
   * @example null
   */
  evaluation_unavailable_reason?: string | null;
  /**
   * Format: uuid
   * @description Unique identifier
   * @example "7d9f5a52-3f0e-4a5c-9d5c-2f7f0f1f6b1e"
   */
  id: string;
  /**
   * @description When the alert last fired
   * @example "2026-10-06T14:05:00Z"
   */
  last_fired_at?: string | null;
  /**
   * @description When the alert last resolved
   * @example "2026-10-06T14:20:00Z"
   */
  last_resolved_at?: string | null;
  /**
   * @description Name, unique within the project, ignoring case
   * @example "Slow queries"
   */
  name: string;
  /** @example [1] */
  recipientUserIds?: number[];
  spec: AlertSpec;
  /** @example "active" */
  status: 'active' | 'disabled';
  target?: AlertTarget;
  targets?: AlertTarget[];
  /**
   * @description Template that the alert is based on
   * @example "query_latency_p99"
   */
  templateId: string;
  /** @example null */
  updated_at?: string | null;
}

export type HttpTargetRead = {
  /** @default "POST" */
  method?: 'POST' | 'PUT' | 'PATCH';
  type: 'http';
  /**
   * Format: uri
   * @description Public HTTPS URL that receives notifications
   * @example "https://hooks.example.com/spice"
   */
  url: string;
}

export type AlertTargetRead = EmailTarget | SlackTarget | HttpTargetRead

export type AlertRead = {
  /**
   * Format: date-time
   * @example "2026-10-05T08:30:00Z"
   */
  created_at?: string;
  /**
   * @description Description
   * @example "The slowest hundredth takes longer than two seconds"
   */
  description?: string | null;
  /**
   * @description Why the alert cannot currently be evaluated, for example `cpu_limit_missing`
   * @example null
   */
  evaluation_unavailable_reason?: string | null;
  /**
   * Format: uuid
   * @description Unique identifier
   * @example "7d9f5a52-3f0e-4a5c-9d5c-2f7f0f1f6b1e"
   */
  id: string;
  /**
   * @description When the alert last fired
   * @example "2026-10-06T14:05:00Z"
   */
  last_fired_at?: string | null;
  /**
   * @description When the alert last resolved
   * @example "2026-10-06T14:20:00Z"
   */
  last_resolved_at?: string | null;
  /**
   * @description Name, unique within the project, ignoring case
   * @example "Slow queries"
   */
  name: string;
  /** @example [1] */
  recipientUserIds?: number[];
  spec: AlertSpec;
  /** @example "active" */
  status: 'active' | 'disabled';
  target?: AlertTargetRead;
  targets?: AlertTargetRead[];
  /**
   * @description Template that the alert is based on
   * @example "query_latency_p99"
   */
  templateId: string;
  /** @example null */
  updated_at?: string | null;
}

export type ApiKeys = {
  /**
   * @description Primary API key
   * @example "1|43bc436508185950168cc60e23af653f"
   */
  api_key?: string | null;
  /**
   * @description Secondary API key
   * @example "1|6c378fda7e42d56e206d4fb91d8be1e8"
   */
  api_key_2?: string | null;
}

export type ApiKeysRegenerated = {
  /**
   * @description Primary API key
   * @example "1|43bc436508185950168cc60e23af653f"
   */
  api_key?: string | null;
  /**
   * @description Secondary API key
   * @example "1|6c378fda7e42d56e206d4fb91d8be1e8"
   */
  api_key_2?: string | null;
  /**
   * @description Key that was regenerated (0: both)
   * @example 2
   */
  regenerated_key: 0 | 1 | 2;
}

export type Deployment = {
  /**
   * @description Git branch
   * @example "main"
   */
  branch?: string | null;
  /**
   * @description First line of the Git commit message
   * @example "Accelerate the orders dataset"
   */
  commit_message?: string | null;
  /**
   * @description Git commit SHA
   * @example "3f786850e387550fdab836ed7e6dc881de23001b"
   */
  commit_sha?: string | null;
  /**
   * Format: date-time
   * @description Creation time
   * @example "2026-10-05T08:30:00Z"
   */
  created_at: string;
  /**
   * @description User that created the deployment
   * @example "ada"
   */
  created_by?: string | null;
  /**
   * @description What created the deployment
   * @example "api"
   */
  creation_source?: string | null;
  /**
   * @description Machine-readable reason that the deployment failed or is waiting
   * @example null
   */
  error_code?: 'insufficient_cpu' | 'insufficient_memory' | 'insufficient_storage' | 'insufficient_instances' | 'pod_exceeds_node_capacity' | 'unable_to_start' | 'internal_error' | null;
  /**
   * @description Human-readable error message
   * @example null
   */
  error_message?: string | null;
  /**
   * @description When the deployment finished
   * @example "2026-10-05T08:31:30Z"
   */
  finished_at?: string | null;
  /**
   * @description Unique identifier
   * @example 12
   */
  id: number;
  /**
   * @description Runtime image tag
   * @example "2.3.2"
   */
  image_tag?: string | null;
  /**
   * @description Number of replicas
   * @example 2
   */
  replicas?: number;
  /**
   * @description When the deployment started
   * @example "2026-10-05T08:30:04Z"
   */
  started_at?: string | null;
  /**
   * @description Deployment status
   * @example "succeeded"
   */
  status: 'queued' | 'in_progress' | 'succeeded' | 'failed' | 'created';
  /**
   * @description When the deployment last changed
   * @example "2026-10-05T08:31:30Z"
   */
  updated_at?: string | null;
}

/** Compute resources of each replica */
export type Resources = {
  limits?: {
    /**
     * @description CPU limit in Kubernetes notation, for example "2"
     * @example "2"
     */
    cpu?: string;
    /**
     * @description Ephemeral storage limit in Kubernetes notation
     * @example "20Gi"
     */
    "ephemeral-storage"?: string;
    /**
     * @description Memory limit in Kubernetes notation, for example "8Gi"
     * @example "8Gi"
     */
    memory?: string;
  };
  requests?: {
    /**
     * @description CPU request in Kubernetes notation
     * @example "500m"
     */
    cpu?: string;
    /**
     * @description Memory request in Kubernetes notation
     * @example "2Gi"
     */
    memory?: string;
  };
}

/** Executors of a distributed runtime */
export type Executor = {
  /** @description Number of executors */
  replicas?: number;
  resources?: Resources;
  /** @description Disk size of each executor, in GB */
  storage_size_gb?: number;
}

export type InstanceMetrics = {
  cpu_usage_percent?: number;
  disk_read_bytes?: number;
  disk_read_operations?: number;
  disk_write_bytes?: number;
  disk_write_operations?: number;
  memory_usage_bytes?: number;
}

export type Project = {
  /**
   * @description Name of the dedicated cluster
   * @example null
   */
  cluster_name?: string | null;
  /**
   * @deprecated
   * @description Deprecated: use `region`.
   * @example "us-west-2-prod-aws-data"
   */
  cname?: string | null;
  /**
   * Format: date-time
   * @description Creation time
   * @example "2026-10-05T08:30:00Z"
   */
  created_at: string;
  /**
   * @description Description
   * @example "Sales figures for the weekly review"
   */
  description?: string | null;
  /**
   * @description Data-plane URL
   * @example "https://us-west-2-prod-aws-data.spiceai.io"
   */
  endpoint?: string | null;
  /**
   * @description The project that this one was forked from
   * @example null
   */
  forked_from?: {
    /** @description ID of the source project */
    id: number;
    /** @description Name of the source project */
    name: string;
  } | null;
  /**
   * @description Project ID
   * @example 1
   */
  id: number;
  /**
   * @description Project name, unique within the organization
   * @example "sales-bi"
   */
  name: string;
  /**
   * @description Region identifier
   * @example "us-west-2"
   */
  region?: string | null;
  /**
   * @description Key-value tags
   * @example {"team":"analytics"}
   */
  tags?: {
    [key: string]: string;
  } | null;
  /** @description Visibility */
  visibility: 'public' | 'private';
}

export type ProjectWithConfig = {
  /**
   * @deprecated
   * @description Primary API key. Deprecated: use the API key operations.
   * @example "1|43bc436508185950168cc60e23af653f"
   */
  api_key?: string | null;
  /**
   * @description Name of the dedicated cluster
   * @example null
   */
  cluster_name?: string | null;
  /**
   * @deprecated
   * @description Deprecated: use `region`.
   * @example "us-west-2-prod-aws-data"
   */
  cname?: string | null;
  config: {
    executor?: Executor;
    /**
     * @description Runtime image name
     * @example "spiceai"
     */
    image?: string | null;
    /**
     * @description Runtime image tag
     * @example "2.3.2"
     */
    image_tag?: string | null;
    /**
     * @description Node group
     * @example null
     */
    node_group?: string | null;
    /**
     * @description Region that the project runs in
     * @example "us-west-2"
     */
    region?: string | null;
    /**
     * @description Container registry of the runtime image
     * @example "ghcr.io/spiceai"
     */
    registry?: string | null;
    /**
     * @description Number of replicas
     * @example 2
     */
    replicas?: number;
    resources?: Resources;
    /**
     * @description The Spicepod manifest
     * @example {"version":"v1","kind":"Spicepod","name":"sales-bi"}
     */
    spicepod?: {
      [key: string]: unknown;
    } | null;
    /**
     * @deprecated
     * @description Deprecated: use `storage_size_gb`.
     * @example 50
     */
    storage_claim_size_gb?: number | null;
    /**
     * @description Persistent storage, in GB
     * @example 50
     */
    storage_size_gb?: number | null;
    /** @description Release channel that the runtime image is taken from */
    update_channel?: 'stable' | 'preview' | 'nightly' | null;
    /**
     * @description Semantic version range of the runtime, for example "2.x"
     * @example "2.x"
     */
    version?: string | null;
  };
  /**
   * Format: date-time
   * @description Creation time
   * @example "2026-10-05T08:30:00Z"
   */
  created_at: string;
  /**
   * @description Description
   * @example "Sales figures for the weekly review"
   */
  description?: string | null;
  /**
   * @description Data-plane URL
   * @example "https://us-west-2-prod-aws-data.spiceai.io"
   */
  endpoint?: string | null;
  /**
   * @description The project that this one was forked from
   * @example null
   */
  forked_from?: {
    /** @description ID of the source project */
    id: number;
    /** @description Name of the source project */
    name: string;
  } | null;
  /**
   * @description Project ID
   * @example 1
   */
  id: number;
  /**
   * @description Project name, unique within the organization
   * @example "sales-bi"
   */
  name: string;
  /**
   * @description Git branch that deployments are created from
   * @example "main"
   */
  production_branch?: string | null;
  /**
   * @description Region identifier
   * @example "us-west-2"
   */
  region?: string | null;
  /**
   * @description Key-value tags
   * @example {"team":"analytics"}
   */
  tags?: {
    [key: string]: string;
  } | null;
  /** @description Visibility */
  visibility: 'public' | 'private';
}

export type ReactionSpec = {
  /** @description Column name */
  column?: string;
  /** @description Conditions that must all match */
  conditions?: {
    /** @description Column name */
    column: string;
    /** @description Comparison operator */
    comparison: string;
    /** @description Dataset name */
    dataset: string;
    /** @description Value to compare with */
    value?: boolean | number | string;
  }[];
  /** @description Dataset name */
  dataset?: string;
  /** @description Dataset names */
  datasets?: string[];
  /**
   * @description Whether notifications include query text or matching data
   * @default false
   */
  includeDetails?: boolean;
  /** @description Model from the Spicepod that transforms the results */
  model?: string;
  /** @description Comparison operator applied to the metric and the threshold */
  op: 'GT' | 'GEQ' | 'LT' | 'LEQ' | 'EQ' | 'NEQ';
  /** @description Query that produces the matches */
  query?: string;
  /**
   * @description Query language
   * @default "gql"
   */
  queryLanguage?: 'gql' | 'cypher';
  /** @default "critical" */
  severity?: 'warn' | 'critical';
  /**
   * @description How long the condition must hold before the alert fires, in seconds
   * @default 300
   */
  sustainSecs?: number;
  /** @description Threshold, in the unit defined by the template */
  threshold: number;
  /** @description Value to compare with */
  value?: boolean | number | string;
  /**
   * @description Time window that the metric is evaluated over
   * @default "5m"
   */
  window?: '1m' | '5m' | '15m' | '30m' | '1h';
}

export type Reaction = {
  /**
   * Format: date-time
   * @example "2026-10-05T08:30:00Z"
   */
  created_at?: string;
  /**
   * @description Description
   * @example "An order changed to late"
   */
  description?: string | null;
  /**
   * @description Why the alert cannot currently be evaluated, for example `cpu_limit_missing`
   * @example null
   */
  evaluation_unavailable_reason?: string | null;
  /**
   * Format: uuid
   * @description Unique identifier
   * @example "7d9f5a52-3f0e-4a5c-9d5c-2f7f0f1f6b1e"
   */
  id: string;
  /**
   * @description When the alert last fired
   * @example "2026-10-06T14:05:00Z"
   */
  last_fired_at?: string | null;
  /**
   * @description When the alert last resolved
   * @example "2026-10-06T14:20:00Z"
   */
  last_resolved_at?: string | null;
  /**
   * @description Name, unique within the project, ignoring case
   * @example "Late orders"
   */
  name: string;
  /** @example [1] */
  recipientUserIds?: number[];
  spec: ReactionSpec;
  /** @example "active" */
  status: 'active' | 'disabled';
  target?: AlertTarget;
  targets?: AlertTarget[];
  /**
   * @description Template that the alert is based on
   * @example "dataset_row_match"
   */
  templateId: string;
  /** @example null */
  updated_at?: string | null;
}

export type ReactionRead = {
  /**
   * Format: date-time
   * @example "2026-10-05T08:30:00Z"
   */
  created_at?: string;
  /**
   * @description Description
   * @example "An order changed to late"
   */
  description?: string | null;
  /**
   * @description Why the alert cannot currently be evaluated, for example `cpu_limit_missing`
   * @example null
   */
  evaluation_unavailable_reason?: string | null;
  /**
   * Format: uuid
   * @description Unique identifier
   * @example "7d9f5a52-3f0e-4a5c-9d5c-2f7f0f1f6b1e"
   */
  id: string;
  /**
   * @description When the alert last fired
   * @example "2026-10-06T14:05:00Z"
   */
  last_fired_at?: string | null;
  /**
   * @description When the alert last resolved
   * @example "2026-10-06T14:20:00Z"
   */
  last_resolved_at?: string | null;
  /**
   * @description Name, unique within the project, ignoring case
   * @example "Late orders"
   */
  name: string;
  /** @example [1] */
  recipientUserIds?: number[];
  spec: ReactionSpec;
  /** @example "active" */
  status: 'active' | 'disabled';
  target?: AlertTargetRead;
  targets?: AlertTargetRead[];
  /**
   * @description Template that the alert is based on
   * @example "dataset_row_match"
   */
  templateId: string;
  /** @example null */
  updated_at?: string | null;
}

export type Secret = {
  /**
   * Format: date-time
   * @description Creation time
   * @example "2026-10-05T08:30:00Z"
   */
  created_at: string;
  /**
   * @description Unique identifier
   * @example 3
   */
  id: number;
  /**
   * @description Secret name
   * @example "PG_PASS"
   */
  name: string;
  /**
   * Format: date-time
   * @description When the value last changed
   * @example "2026-10-05T08:30:00Z"
   */
  updated_at?: string;
  /**
   * @description Always masked with asterisks
   * @example "********"
   */
  value: string;
}

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
export type ApiErrorCode = 'ai_credits_exhausted' | 'branch_not_found' | 'forbidden' | 'fork_name_unavailable' | 'fork_placement_required' | 'fork_source_has_no_spicepod' | 'fork_source_loads_repository_files' | 'fork_source_repository_unreadable' | 'fork_source_spicepod_invalid' | 'github_connected' | 'github_not_connected' | 'github_unavailable' | 'image_tag_requires_enterprise' | 'instance_not_found' | 'instance_offline' | 'insufficient_scope' | 'invalid_org_assertion' | 'invalid_repository' | 'invalid_root_directory' | 'invalid_stable_image_tag' | 'monitor_changed' | 'monitor_template_unavailable' | 'org_assertion_mismatch' | 'org_forbidden' | 'plan_limit' | 'project_not_deployed' | 'project_paused' | 'repository_not_found' | 'root_directory_conflict' | 'scheduler_state_location_not_applicable' | 'scheduler_state_location_overlaps_source' | 'scheduler_state_location_required' | 'scheduler_state_location_unsupported' | 'spicepod_missing' | 'spicepod_paused'

/** What went wrong */
export type ApiError = {
  /** @description For people to read; not stable */
  error: string;
  /** @description For programs to tell by; absent where the status says all */
  code?: ApiErrorCode | string;
  /** @description What is wrong with the request */
  details?: {
    /** @description By field of the body */
    fieldErrors?: {
      [key: string]: string[];
    };
    /** @description Of the body as a whole */
    formErrors?: string[];
  };
  /** @description With `plan_limit`, how many lines of a log the plan allows */
  max_tail?: number;
}

