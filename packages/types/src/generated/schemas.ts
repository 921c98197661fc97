// Generated from openapi.json by emit/types/schemas.ts.hbs. Edit those, then run: npm run generate

export type AlertSpec = {
  /**
   * @description One dataset
   * @example "orders"
   */
  dataset?: string;
  /**
   * @description Up to 20 datasets
   * @example ["orders","customers"]
   */
  datasets?: string[];
  /**
   * @description Put query text or matching data into notifications
   * @default false
   */
  includeDetails?: boolean;
  /**
   * @description How the figure is held against the threshold
   * @example "GT"
   */
  op: 'GT' | 'GEQ' | 'LT' | 'LEQ' | 'EQ' | 'NEQ';
  /** @default "critical" */
  severity?: 'warn' | 'critical';
  /**
   * @description How long the condition must hold
   * @default 300
   */
  sustainSecs?: number;
  /**
   * @description Threshold, in the unit of the template
   * @example 2000
   */
  threshold: number;
  /**
   * @description How far back the figure reaches
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
   * @description Channel identifier, not its name
   * @example "C024BE91L"
   */
  channelId: string;
  type: 'slack';
}

export type HttpTarget = {
  /** @default "POST" */
  method?: 'POST' | 'PUT' | 'PATCH';
  /** @description Bearer token */
  token?: string;
  type: 'http';
  /**
   * Format: uri
   * @description Public HTTPS address
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
   * @description What it is for
   * @example "The slowest hundredth takes longer than two seconds"
   */
  description?: string | null;
  /**
   * @description Why it cannot be evaluated now
   * @example null
   */
  evaluation_unavailable_reason?: string | null;
  /**
   * Format: uuid
   * @description Identifier
   * @example "7d9f5a52-3f0e-4a5c-9d5c-2f7f0f1f6b1e"
   */
  id: string;
  /**
   * @description When it last fired
   * @example "2026-10-06T14:05:00Z"
   */
  last_fired_at?: string | null;
  /**
   * @description When it last resolved
   * @example "2026-10-06T14:20:00Z"
   */
  last_resolved_at?: string | null;
  /**
   * @description Unique, whatever its case
   * @example "Slow queries"
   */
  name: string;
  /** @example [1] */
  recipientUserIds?: number[];
  spec: AlertSpec;
  /** @example "active" */
  status: 'active' | 'disabled';
  targets?: AlertTarget[];
  /**
   * @description Template it was made from
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
   * @description Public HTTPS address
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
   * @description What it is for
   * @example "The slowest hundredth takes longer than two seconds"
   */
  description?: string | null;
  /**
   * @description Why it cannot be evaluated now
   * @example null
   */
  evaluation_unavailable_reason?: string | null;
  /**
   * Format: uuid
   * @description Identifier
   * @example "7d9f5a52-3f0e-4a5c-9d5c-2f7f0f1f6b1e"
   */
  id: string;
  /**
   * @description When it last fired
   * @example "2026-10-06T14:05:00Z"
   */
  last_fired_at?: string | null;
  /**
   * @description When it last resolved
   * @example "2026-10-06T14:20:00Z"
   */
  last_resolved_at?: string | null;
  /**
   * @description Unique, whatever its case
   * @example "Slow queries"
   */
  name: string;
  /** @example [1] */
  recipientUserIds?: number[];
  spec: AlertSpec;
  /** @example "active" */
  status: 'active' | 'disabled';
  targets?: AlertTargetRead[];
  /**
   * @description Template it was made from
   * @example "query_latency_p99"
   */
  templateId: string;
  /** @example null */
  updated_at?: string | null;
}

export type ApiKeys = {
  /**
   * @description Primary key
   * @example "1|43bc436508185950168cc60e23af653f"
   */
  api_key?: string | null;
  /**
   * @description Secondary key
   * @example "1|6c378fda7e42d56e206d4fb91d8be1e8"
   */
  api_key_2?: string | null;
}

export type ApiKeysRegenerated = {
  /**
   * @description Primary key
   * @example "1|43bc436508185950168cc60e23af653f"
   */
  api_key?: string | null;
  /**
   * @description Secondary key
   * @example "1|6c378fda7e42d56e206d4fb91d8be1e8"
   */
  api_key_2?: string | null;
  /**
   * @description Which key is new (0: both)
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
   * @description First line of the commit message
   * @example "Accelerate the orders dataset"
   */
  commit_message?: string | null;
  /**
   * @description Git commit
   * @example "3f786850e387550fdab836ed7e6dc881de23001b"
   */
  commit_sha?: string | null;
  /**
   * Format: date-time
   * @description When it was created
   * @example "2026-10-05T08:30:00Z"
   */
  created_at: string;
  /**
   * @description Who created it
   * @example "ada"
   */
  created_by?: string | null;
  /**
   * @description What created it
   * @example "api"
   */
  creation_source?: string | null;
  /**
   * @description Why it failed, or what it is waiting for
   * @example null
   */
  error_code?: 'insufficient_cpu' | 'insufficient_memory' | 'insufficient_storage' | 'insufficient_instances' | 'pod_exceeds_node_capacity' | 'unable_to_start' | 'internal_error' | null;
  /**
   * @description The same for people to read
   * @example null
   */
  error_message?: string | null;
  /**
   * @description When it ended
   * @example "2026-10-05T08:31:30Z"
   */
  finished_at?: string | null;
  /**
   * @description Identifier
   * @example 12
   */
  id: number;
  /**
   * @description Runtime image tag
   * @example "2.3.2"
   */
  image_tag?: string | null;
  /**
   * @description How many replicas
   * @example 2
   */
  replicas?: number;
  /**
   * @description When it started
   * @example "2026-10-05T08:30:04Z"
   */
  started_at?: string | null;
  /**
   * @description Where it stands
   * @example "succeeded"
   */
  status: 'queued' | 'in_progress' | 'succeeded' | 'failed' | 'created';
  /**
   * @description When it last changed
   * @example "2026-10-05T08:31:30Z"
   */
  updated_at?: string | null;
}

/** Compute resources of one replica */
export type Resources = {
  limits?: {
    /**
     * @description CPU limit in Kubernetes notation, such as "2"
     * @example "2"
     */
    cpu?: string;
    /**
     * @description Scratch disk limit in Kubernetes notation
     * @example "20Gi"
     */
    "ephemeral-storage"?: string;
    /**
     * @description Memory limit in Kubernetes notation, such as "8Gi"
     * @example "8Gi"
     */
    memory?: string;
  };
  requests?: {
    /**
     * @description CPU request
     * @example "500m"
     */
    cpu?: string;
    /**
     * @description Memory request
     * @example "2Gi"
     */
    memory?: string;
  };
}

/** Executors of a distributed runtime */
export type Executor = {
  /** @description How many executors */
  replicas?: number;
  resources?: Resources;
  /** @description Disk of one executor, in GB */
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
   * @description Dedicated cluster
   * @example null
   */
  cluster_name?: string | null;
  /**
   * @deprecated
   * @description Use region
   * @example "us-west-2-prod-aws-data"
   */
  cname?: string | null;
  /**
   * Format: date-time
   * @description When it was created
   * @example "2026-10-05T08:30:00Z"
   */
  created_at: string;
  /**
   * @description What it is for
   * @example "Sales figures for the weekly review"
   */
  description?: string | null;
  /**
   * @description Data-plane URL
   * @example "https://us-west-2-prod-aws-data.spiceai.io"
   */
  endpoint?: string | null;
  /**
   * @description The project this one was forked from
   * @example null
   */
  forked_from?: {
    /** @description Identifier of the source */
    id: number;
    /** @description Name of the source */
    name: string;
  } | null;
  /**
   * @description Identifier of the project
   * @example 1
   */
  id: number;
  /**
   * @description Name of the project, unique in its organization
   * @example "sales-bi"
   */
  name: string;
  /**
   * @description Region
   * @example "us-west-2"
   */
  region?: string | null;
  /**
   * @description Labels
   * @example {"team":"analytics"}
   */
  tags?: {
    [key: string]: string;
  } | null;
  /** @description Who can see it */
  visibility: 'public' | 'private';
}

export type ProjectWithConfig = {
  /**
   * @deprecated
   * @description Primary API key; read it from the API key operations
   * @example "1|43bc436508185950168cc60e23af653f"
   */
  api_key?: string | null;
  /**
   * @description Dedicated cluster
   * @example null
   */
  cluster_name?: string | null;
  /**
   * @deprecated
   * @description Use region
   * @example "us-west-2-prod-aws-data"
   */
  cname?: string | null;
  config: {
    executor?: Executor;
    /**
     * @description Name of the runtime image
     * @example "spiceai"
     */
    image?: string | null;
    /**
     * @description Tag of the runtime image
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
     * @description Registry that holds the runtime image
     * @example "ghcr.io/spiceai"
     */
    registry?: string | null;
    /**
     * @description How many replicas
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
     * @description Use storage_size_gb
     * @example 50
     */
    storage_claim_size_gb?: number | null;
    /**
     * @description Persistent storage, in GB
     * @example 50
     */
    storage_size_gb?: number | null;
    /** @description Channel that the runtime image is taken from */
    update_channel?: 'stable' | 'preview' | 'nightly' | null;
    /**
     * @description Semantic version range of the runtime, such as "2.x"
     * @example "2.x"
     */
    version?: string | null;
  };
  /**
   * Format: date-time
   * @description When it was created
   * @example "2026-10-05T08:30:00Z"
   */
  created_at: string;
  /**
   * @description What it is for
   * @example "Sales figures for the weekly review"
   */
  description?: string | null;
  /**
   * @description Data-plane URL
   * @example "https://us-west-2-prod-aws-data.spiceai.io"
   */
  endpoint?: string | null;
  /**
   * @description The project this one was forked from
   * @example null
   */
  forked_from?: {
    /** @description Identifier of the source */
    id: number;
    /** @description Name of the source */
    name: string;
  } | null;
  /**
   * @description Identifier of the project
   * @example 1
   */
  id: number;
  /**
   * @description Name of the project, unique in its organization
   * @example "sales-bi"
   */
  name: string;
  /**
   * @description Branch that deployments are made from
   * @example "main"
   */
  production_branch?: string | null;
  /**
   * @description Region
   * @example "us-west-2"
   */
  region?: string | null;
  /**
   * @description Labels
   * @example {"team":"analytics"}
   */
  tags?: {
    [key: string]: string;
  } | null;
  /** @description Who can see it */
  visibility: 'public' | 'private';
}

export type Secret = {
  /**
   * Format: date-time
   * @description When it was created
   * @example "2026-10-05T08:30:00Z"
   */
  created_at: string;
  /**
   * @description Identifier
   * @example 3
   */
  id: number;
  /**
   * @description Name
   * @example "PG_PASS"
   */
  name: string;
  /**
   * Format: date-time
   * @description When its value last changed
   * @example "2026-10-05T08:30:00Z"
   */
  updated_at?: string;
  /**
   * @description Masked: asterisks only
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

