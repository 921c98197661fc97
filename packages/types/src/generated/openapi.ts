// Generated from openapi.json by emit/types/openapi.ts.hbs. Edit those, then run: npm run generate
import type * as schemas from './schemas.ts'

/** The document's paths, as openapi-fetch and others of its family read them. */
export interface paths {
  '/v1/apps/{appId}/api-keys': {
    get: operations['apps.apiKeys.get']
    post: operations['apps.apiKeys.regenerate']
  }
  '/v1/apps': {
    post: operations['apps.create']
    get: operations['apps.list']
  }
  '/v1/apps/{appId}': {
    delete: operations['apps.delete']
    get: operations['apps.get']
    put: operations['apps.update']
  }
  '/v1/apps/{appId}/deployments': {
    post: operations['apps.deployments.create']
    get: operations['apps.deployments.list']
  }
  '/v1/apps/{appId}/deployments/{deploymentId}': {
    get: operations['apps.deployments.get']
  }
  '/v1/apps/{appId}/deployments/{deploymentId}/logs': {
    get: operations['apps.deployments.logs']
  }
  '/v1/apps/{appId}/metrics': {
    get: operations['apps.metrics.get']
  }
  '/v1/apps/{appId}/secrets/{secretName}': {
    delete: operations['apps.secrets.delete']
    get: operations['apps.secrets.get']
  }
  '/v1/apps/{appId}/secrets': {
    get: operations['apps.secrets.list']
    post: operations['apps.secrets.set']
  }
  '/v1/clusters': {
    get: operations['clusters.list']
  }
  '/v1/clusters/{clusterId}/monitors': {
    post: operations['clusters.monitors.create']
    get: operations['clusters.monitors.list']
  }
  '/v1/clusters/{clusterId}/monitors/{alertId}': {
    delete: operations['clusters.monitors.delete']
    get: operations['clusters.monitors.get']
    patch: operations['clusters.monitors.update']
  }
  '/v1/container-images': {
    get: operations['containerImages.list']
  }
  '/v1/docs': {
    get: operations['docs.get']
  }
  '/v1/health': {
    get: operations['health.check']
  }
  '/v1/instance-adoption-codes': {
    post: operations['instanceAdoptionCodes.create']
  }
  '/v1/limits': {
    get: operations['limits.get']
  }
  '/v1/members': {
    post: operations['members.add']
    get: operations['members.list']
  }
  '/v1/members/{memberId}': {
    get: operations['members.get']
    delete: operations['members.remove']
    patch: operations['members.update']
  }
  '/v1/orgs': {
    get: operations['orgs.list']
  }
  '/v1/projects/{projectId}/api-keys': {
    get: operations['projects.apiKeys.get']
    post: operations['projects.apiKeys.regenerate']
  }
  '/v1/projects': {
    post: operations['projects.create']
    get: operations['projects.list']
  }
  '/v1/projects/{projectId}': {
    delete: operations['projects.delete']
    get: operations['projects.get']
    put: operations['projects.update']
  }
  '/v1/projects/{projectId}/deployments': {
    post: operations['projects.deployments.create']
    get: operations['projects.deployments.list']
  }
  '/v1/projects/{projectId}/deployments/{deploymentId}': {
    get: operations['projects.deployments.get']
  }
  '/v1/projects/{projectId}/deployments/{deploymentId}/logs': {
    get: operations['projects.deployments.logs']
  }
  '/v1/projects/{projectId}/forks': {
    post: operations['projects.forks.create']
    get: operations['projects.forks.list']
  }
  '/v1/projects/{projectId}/instances': {
    get: operations['projects.instances.list']
  }
  '/v1/projects/{projectId}/instances/{instanceName}/logs': {
    get: operations['projects.instances.logs']
  }
  '/v1/projects/{projectId}/metrics': {
    get: operations['projects.metrics.get']
  }
  '/v1/projects/{projectId}/monitors': {
    post: operations['projects.monitors.create']
    get: operations['projects.monitors.list']
  }
  '/v1/projects/{projectId}/monitors/{alertId}': {
    delete: operations['projects.monitors.delete']
    get: operations['projects.monitors.get']
    patch: operations['projects.monitors.update']
  }
  '/v1/projects/{projectId}/pause': {
    post: operations['projects.pause']
  }
  '/v1/projects/{projectId}/reactions': {
    post: operations['projects.reactions.create']
    get: operations['projects.reactions.list']
  }
  '/v1/projects/{projectId}/reactions/{alertId}': {
    delete: operations['projects.reactions.delete']
    get: operations['projects.reactions.get']
    patch: operations['projects.reactions.update']
  }
  '/v1/projects/{projectId}/repository': {
    put: operations['projects.repository.connect']
  }
  '/v1/projects/{projectId}/resume': {
    post: operations['projects.resume']
  }
  '/v1/projects/{projectId}/secrets/{secretName}': {
    delete: operations['projects.secrets.delete']
    get: operations['projects.secrets.get']
  }
  '/v1/projects/{projectId}/secrets': {
    get: operations['projects.secrets.list']
    post: operations['projects.secrets.set']
  }
  '/v1/regions': {
    get: operations['regions.list']
  }
}

/** What the document names. */
export interface components {
  schemas: {
    AlertSpec: schemas.AlertSpec
    EmailTarget: schemas.EmailTarget
    SlackTarget: schemas.SlackTarget
    HttpTarget: schemas.HttpTarget
    AlertTarget: schemas.AlertTarget
    Alert: schemas.Alert
    HttpTargetRead: schemas.HttpTargetRead
    AlertTargetRead: schemas.AlertTargetRead
    AlertRead: schemas.AlertRead
    ApiKeys: schemas.ApiKeys
    ApiKeysRegenerated: schemas.ApiKeysRegenerated
    Deployment: schemas.Deployment
    Resources: schemas.Resources
    Executor: schemas.Executor
    InstanceMetrics: schemas.InstanceMetrics
    Project: schemas.Project
    ProjectWithConfig: schemas.ProjectWithConfig
    Secret: schemas.Secret
    ApiErrorCode: schemas.ApiErrorCode
    ApiError: schemas.ApiError
  }
}

/** What each operation takes and answers. */
export interface operations {
  'apps.apiKeys.get': {
    parameters: {
      query?: never;
      header?: {
        /** @description Handle of the organization to act on; left out: the one the credential was made for */
        "X-Org-Name"?: string;
      };
      path: {
        /** @description Identifier of the app */
        appId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The keys */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiKeys;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a scope or a role */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait, or the date to wait for; not always given */
          "Retry-After"?: string;
          /** @description Requests per second that the plan allows */
          "X-RateLimit-Limit"?: number;
          /** @description How many of them are left */
          "X-RateLimit-Remaining"?: number;
          /** @description When the count begins anew, in Unix seconds */
          "X-RateLimit-Reset"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Something failed in the service */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Temporarily unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
    };
  }
  'apps.apiKeys.regenerate': {
    parameters: {
      query?: never;
      header?: {
        /** @description Handle of the organization to act on; left out: the one the credential was made for */
        "X-Org-Name"?: string;
      };
      path: {
        /** @description Identifier of the app */
        appId: number;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": {
          /**
           * @description Which key (0: both, 1: primary, 2: secondary)
           * @default 1
           */
          key_number?: 0 | 1 | 2;
        };
      };
    };
    responses: {
      /** @description The keys */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiKeysRegenerated;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a scope or a role */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The body is larger than 1 MiB */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait, or the date to wait for; not always given */
          "Retry-After"?: string;
          /** @description Requests per second that the plan allows */
          "X-RateLimit-Limit"?: number;
          /** @description How many of them are left */
          "X-RateLimit-Remaining"?: number;
          /** @description When the count begins anew, in Unix seconds */
          "X-RateLimit-Reset"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Something failed in the service */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Temporarily unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
    };
  }
  'apps.create': {
    parameters: {
      query?: never;
      header?: {
        /** @description Handle of the organization to act on; left out: the one the credential was made for */
        "X-Org-Name"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @description Dedicated cluster, in place of a region */
          cluster_name?: string | null;
          /**
           * @deprecated
           * @description Use region
           */
          cname?: string;
          /** @description What it is for */
          description?: string;
          executor?: schemas.Executor;
          /** @description Letters, digits and hyphens */
          name: string;
          /** @description Region, from the region list */
          region?: string;
          /** @description How many replicas */
          replicas?: number;
          resources?: schemas.Resources;
          /** @description Persistent storage, in GB */
          storage_size_gb?: number;
          /** @description Labels; values hold letters, digits and _@- */
          tags?: {
            [key: string]: string;
          };
          /** @description Channel that the runtime image is taken from */
          update_channel?: 'stable' | 'preview' | 'nightly';
          /** @default "private" */
          visibility?: 'public' | 'private';
        };
      };
    };
    responses: {
      /** @description The new app */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ProjectWithConfig;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a scope or a role */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Conflicts with the current state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The body is larger than 1 MiB */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait, or the date to wait for; not always given */
          "Retry-After"?: string;
          /** @description Requests per second that the plan allows */
          "X-RateLimit-Limit"?: number;
          /** @description How many of them are left */
          "X-RateLimit-Remaining"?: number;
          /** @description When the count begins anew, in Unix seconds */
          "X-RateLimit-Reset"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Something failed in the service */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Temporarily unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
    };
  }
  'apps.delete': {
    parameters: {
      query?: never;
      header?: {
        /** @description Handle of the organization to act on; left out: the one the credential was made for */
        "X-Org-Name"?: string;
      };
      path: {
        /** @description Identifier of the app */
        appId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Deleted */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a scope or a role */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait, or the date to wait for; not always given */
          "Retry-After"?: string;
          /** @description Requests per second that the plan allows */
          "X-RateLimit-Limit"?: number;
          /** @description How many of them are left */
          "X-RateLimit-Remaining"?: number;
          /** @description When the count begins anew, in Unix seconds */
          "X-RateLimit-Reset"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Something failed in the service */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Temporarily unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
    };
  }
  'apps.deployments.create': {
    parameters: {
      query?: never;
      header?: {
        /** @description Handle of the organization to act on; left out: the one the credential was made for */
        "X-Org-Name"?: string;
      };
      path: {
        /** @description Identifier of the app */
        appId: number;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": {
          /** @description Git branch */
          branch?: string;
          /** @description Channel for this deployment only */
          channel?: 'stable' | 'preview' | 'nightly';
          /** @description Git commit message */
          commit_message?: string;
          /** @description Git commit */
          commit_sha?: string;
          /** @description Run the runtime in debug mode */
          debug?: boolean;
          /** @description Runtime image tag for this deployment only */
          image_tag?: string;
          /** @description Replicas for this deployment only */
          replicas?: number;
        };
      };
    };
    responses: {
      /** @description The deployment, queued */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.Deployment;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a scope or a role */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Conflicts with the current state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The body is larger than 1 MiB */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait, or the date to wait for; not always given */
          "Retry-After"?: string;
          /** @description Requests per second that the plan allows */
          "X-RateLimit-Limit"?: number;
          /** @description How many of them are left */
          "X-RateLimit-Remaining"?: number;
          /** @description When the count begins anew, in Unix seconds */
          "X-RateLimit-Reset"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Something failed in the service */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Temporarily unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
    };
  }
  'apps.deployments.get': {
    parameters: {
      query?: never;
      header?: {
        /** @description Handle of the organization to act on; left out: the one the credential was made for */
        "X-Org-Name"?: string;
      };
      path: {
        /** @description Identifier of the app */
        appId: number;
        /** @description Identifier of the deployment */
        deploymentId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The deployment */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.Deployment;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a scope or a role */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait, or the date to wait for; not always given */
          "Retry-After"?: string;
          /** @description Requests per second that the plan allows */
          "X-RateLimit-Limit"?: number;
          /** @description How many of them are left */
          "X-RateLimit-Remaining"?: number;
          /** @description When the count begins anew, in Unix seconds */
          "X-RateLimit-Reset"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Something failed in the service */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Temporarily unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
    };
  }
  'apps.deployments.list': {
    parameters: {
      query?: {
        /** @description Only those that stand here */
        status?: 'queued' | 'in_progress' | 'succeeded' | 'failed' | 'created';
        /** @description How many at most */
        limit?: number;
        /** @description How many to leave out from the beginning */
        offset?: number;
      };
      header?: {
        /** @description Handle of the organization to act on; left out: the one the credential was made for */
        "X-Org-Name"?: string;
      };
      path: {
        /** @description Identifier of the app */
        appId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The deployments */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            deployments: schemas.Deployment[];
          };
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a scope or a role */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait, or the date to wait for; not always given */
          "Retry-After"?: string;
          /** @description Requests per second that the plan allows */
          "X-RateLimit-Limit"?: number;
          /** @description How many of them are left */
          "X-RateLimit-Remaining"?: number;
          /** @description When the count begins anew, in Unix seconds */
          "X-RateLimit-Reset"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Something failed in the service */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Temporarily unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
    };
  }
  'apps.deployments.logs': {
    parameters: {
      query?: {
        /** @description How many lines at most */
        limit?: number;
        /** @description Only lines from this time on */
        since?: string;
      };
      header?: {
        /** @description Handle of the organization to act on; left out: the one the credential was made for */
        "X-Org-Name"?: string;
      };
      path: {
        /** @description Identifier of the app */
        appId: number;
        /** @description Identifier of the deployment */
        deploymentId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The lines */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            logs: {
              level?: string | null;
              message: string;
              source?: string | null;
              timestamp?: string | null;
            }[];
          };
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a scope or a role */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait, or the date to wait for; not always given */
          "Retry-After"?: string;
          /** @description Requests per second that the plan allows */
          "X-RateLimit-Limit"?: number;
          /** @description How many of them are left */
          "X-RateLimit-Remaining"?: number;
          /** @description When the count begins anew, in Unix seconds */
          "X-RateLimit-Reset"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Something failed in the service */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Temporarily unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
    };
  }
  'apps.get': {
    parameters: {
      query?: never;
      header?: {
        /** @description Handle of the organization to act on; left out: the one the credential was made for */
        "X-Org-Name"?: string;
      };
      path: {
        /** @description Identifier of the app */
        appId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The app */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ProjectWithConfig;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a scope or a role */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait, or the date to wait for; not always given */
          "Retry-After"?: string;
          /** @description Requests per second that the plan allows */
          "X-RateLimit-Limit"?: number;
          /** @description How many of them are left */
          "X-RateLimit-Remaining"?: number;
          /** @description When the count begins anew, in Unix seconds */
          "X-RateLimit-Reset"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Something failed in the service */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Temporarily unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
    };
  }
  'apps.list': {
    parameters: {
      query?: {
        /** @description How many at most */
        limit?: number;
        /** @description How many to leave out from the beginning */
        offset?: number;
      };
      header?: {
        /** @description Handle of the organization to act on; left out: the one the credential was made for */
        "X-Org-Name"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The apps */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            apps: schemas.Project[];
          };
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a scope or a role */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait, or the date to wait for; not always given */
          "Retry-After"?: string;
          /** @description Requests per second that the plan allows */
          "X-RateLimit-Limit"?: number;
          /** @description How many of them are left */
          "X-RateLimit-Remaining"?: number;
          /** @description When the count begins anew, in Unix seconds */
          "X-RateLimit-Reset"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Something failed in the service */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Temporarily unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
    };
  }
  'apps.metrics.get': {
    parameters: {
      query?: {
        /** @description Give counters as rates over this long, such as 5m */
        window?: string;
      };
      header?: {
        /** @description Handle of the organization to act on; left out: the one the credential was made for */
        "X-Org-Name"?: string;
      };
      path: {
        /** @description Identifier of the app */
        appId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The figures */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            cluster?: {
              /** @description Executors at work */
              active_executors_count?: number;
            } | null;
            ingestion?: {
              /** @description Bytes, or bytes per second */
              bytes_ingested?: number;
              /** @description Rows, or rows per second */
              rows_ingested?: number;
            } | null;
            metrics: {
              [key: string]: schemas.InstanceMetrics;
            };
          };
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a scope or a role */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait, or the date to wait for; not always given */
          "Retry-After"?: string;
          /** @description Requests per second that the plan allows */
          "X-RateLimit-Limit"?: number;
          /** @description How many of them are left */
          "X-RateLimit-Remaining"?: number;
          /** @description When the count begins anew, in Unix seconds */
          "X-RateLimit-Reset"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Something failed in the service */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Temporarily unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
    };
  }
  'apps.secrets.delete': {
    parameters: {
      query?: never;
      header?: {
        /** @description Handle of the organization to act on; left out: the one the credential was made for */
        "X-Org-Name"?: string;
      };
      path: {
        /** @description Identifier of the app */
        appId: number;
        /** @description Name of the secret */
        secretName: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Deleted */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a scope or a role */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait, or the date to wait for; not always given */
          "Retry-After"?: string;
          /** @description Requests per second that the plan allows */
          "X-RateLimit-Limit"?: number;
          /** @description How many of them are left */
          "X-RateLimit-Remaining"?: number;
          /** @description When the count begins anew, in Unix seconds */
          "X-RateLimit-Reset"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Something failed in the service */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Temporarily unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
    };
  }
  'apps.secrets.get': {
    parameters: {
      query?: never;
      header?: {
        /** @description Handle of the organization to act on; left out: the one the credential was made for */
        "X-Org-Name"?: string;
      };
      path: {
        /** @description Identifier of the app */
        appId: number;
        /** @description Name of the secret */
        secretName: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The secret, masked */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.Secret;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a scope or a role */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait, or the date to wait for; not always given */
          "Retry-After"?: string;
          /** @description Requests per second that the plan allows */
          "X-RateLimit-Limit"?: number;
          /** @description How many of them are left */
          "X-RateLimit-Remaining"?: number;
          /** @description When the count begins anew, in Unix seconds */
          "X-RateLimit-Reset"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Something failed in the service */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Temporarily unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
    };
  }
  'apps.secrets.list': {
    parameters: {
      query?: {
        /** @description How many at most */
        limit?: number;
        /** @description How many to leave out from the beginning */
        offset?: number;
      };
      header?: {
        /** @description Handle of the organization to act on; left out: the one the credential was made for */
        "X-Org-Name"?: string;
      };
      path: {
        /** @description Identifier of the app */
        appId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The secrets */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            secrets: schemas.Secret[];
          };
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a scope or a role */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait, or the date to wait for; not always given */
          "Retry-After"?: string;
          /** @description Requests per second that the plan allows */
          "X-RateLimit-Limit"?: number;
          /** @description How many of them are left */
          "X-RateLimit-Remaining"?: number;
          /** @description When the count begins anew, in Unix seconds */
          "X-RateLimit-Reset"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Something failed in the service */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Temporarily unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
    };
  }
  'apps.secrets.set': {
    parameters: {
      query?: never;
      header?: {
        /** @description Handle of the organization to act on; left out: the one the credential was made for */
        "X-Org-Name"?: string;
      };
      path: {
        /** @description Identifier of the app */
        appId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @description Begins with a letter or an underscore */
          name: string;
          /** @description Stored encrypted */
          value: string;
        };
      };
    };
    responses: {
      /** @description The secret, masked */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.Secret;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a scope or a role */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The body is larger than 1 MiB */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait, or the date to wait for; not always given */
          "Retry-After"?: string;
          /** @description Requests per second that the plan allows */
          "X-RateLimit-Limit"?: number;
          /** @description How many of them are left */
          "X-RateLimit-Remaining"?: number;
          /** @description When the count begins anew, in Unix seconds */
          "X-RateLimit-Reset"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Something failed in the service */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Temporarily unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
    };
  }
  'apps.update': {
    parameters: {
      query?: never;
      header?: {
        /** @description Handle of the organization to act on; left out: the one the credential was made for */
        "X-Org-Name"?: string;
      };
      path: {
        /** @description Identifier of the app */
        appId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @description Dedicated cluster */
          cluster_name?: string | null;
          description?: string;
          executor?: schemas.Executor;
          /** @description Tag of the runtime image */
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
           * @description Use storage_size_gb
           */
          storage_claim_size_gb?: number;
          /** @description Persistent storage, in GB */
          storage_size_gb?: number;
          /** @description Labels; values hold letters, digits and _@- */
          tags?: {
            [key: string]: string;
          };
          /** @description Channel that the runtime image is taken from */
          update_channel?: 'stable' | 'preview' | 'nightly';
          /** @description Semantic version range of the runtime */
          version?: string;
          visibility?: 'public' | 'private';
        };
      };
    };
    responses: {
      /** @description The app */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ProjectWithConfig;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a scope or a role */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Conflicts with the current state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The body is larger than 1 MiB */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait, or the date to wait for; not always given */
          "Retry-After"?: string;
          /** @description Requests per second that the plan allows */
          "X-RateLimit-Limit"?: number;
          /** @description How many of them are left */
          "X-RateLimit-Remaining"?: number;
          /** @description When the count begins anew, in Unix seconds */
          "X-RateLimit-Reset"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Something failed in the service */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Temporarily unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
    };
  }
  'clusters.list': {
    parameters: {
      query?: {
        /** @description How many at most */
        limit?: number;
        /** @description How many to leave out from the beginning */
        offset?: number;
      };
      header?: {
        /** @description Handle of the organization to act on; left out: the one the credential was made for */
        "X-Org-Name"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The clusters */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            clusters: {
              cloud_provider?: string;
              cluster_name: string;
              /** Format: date-time */
              created_at?: string;
              /** @description Data-plane URL */
              endpoint?: string;
              region: string;
              /** Format: date-time */
              updated_at?: string;
            }[];
          };
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a scope or a role */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait, or the date to wait for; not always given */
          "Retry-After"?: string;
          /** @description Requests per second that the plan allows */
          "X-RateLimit-Limit"?: number;
          /** @description How many of them are left */
          "X-RateLimit-Remaining"?: number;
          /** @description When the count begins anew, in Unix seconds */
          "X-RateLimit-Reset"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Something failed in the service */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Temporarily unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
    };
  }
  'clusters.monitors.create': {
    parameters: {
      query?: never;
      header?: {
        /** @description Handle of the organization to act on; left out: the one the credential was made for */
        "X-Org-Name"?: string;
      };
      path: {
        /** @description Name of the cluster */
        clusterId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @description What it is for */
          description?: string | null;
          /** @description Unique, whatever its case */
          name: string;
          recipientUserIds?: number[];
          spec: schemas.AlertSpec;
          status?: 'active' | 'disabled';
          targets?: schemas.AlertTarget[];
          /** @description Template it was made from */
          templateId: string;
        };
      };
    };
    responses: {
      /** @description The cluster monitor */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.AlertRead;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a scope or a role */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Conflicts with the current state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The body is larger than 1 MiB */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Understood, but it cannot be carried out as sent */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait, or the date to wait for; not always given */
          "Retry-After"?: string;
          /** @description Requests per second that the plan allows */
          "X-RateLimit-Limit"?: number;
          /** @description How many of them are left */
          "X-RateLimit-Remaining"?: number;
          /** @description When the count begins anew, in Unix seconds */
          "X-RateLimit-Reset"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Something failed in the service */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Temporarily unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
    };
  }
  'clusters.monitors.delete': {
    parameters: {
      query?: never;
      header?: {
        /** @description Handle of the organization to act on; left out: the one the credential was made for */
        "X-Org-Name"?: string;
      };
      path: {
        /** @description Name of the cluster */
        clusterId: string;
        /** @description Identifier of the cluster monitor */
        alertId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Deleted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            ok: boolean;
          };
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a scope or a role */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait, or the date to wait for; not always given */
          "Retry-After"?: string;
          /** @description Requests per second that the plan allows */
          "X-RateLimit-Limit"?: number;
          /** @description How many of them are left */
          "X-RateLimit-Remaining"?: number;
          /** @description When the count begins anew, in Unix seconds */
          "X-RateLimit-Reset"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Something failed in the service */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description An upstream service failed */
      502: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Temporarily unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
    };
  }
  'clusters.monitors.get': {
    parameters: {
      query?: never;
      header?: {
        /** @description Handle of the organization to act on; left out: the one the credential was made for */
        "X-Org-Name"?: string;
      };
      path: {
        /** @description Name of the cluster */
        clusterId: string;
        /** @description Identifier of the cluster monitor */
        alertId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The cluster monitor */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.AlertRead;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a scope or a role */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait, or the date to wait for; not always given */
          "Retry-After"?: string;
          /** @description Requests per second that the plan allows */
          "X-RateLimit-Limit"?: number;
          /** @description How many of them are left */
          "X-RateLimit-Remaining"?: number;
          /** @description When the count begins anew, in Unix seconds */
          "X-RateLimit-Reset"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Something failed in the service */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Temporarily unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
    };
  }
  'clusters.monitors.list': {
    parameters: {
      query?: {
        /** @description How many at most */
        limit?: number;
        /** @description How many to leave out from the beginning */
        offset?: number;
      };
      header?: {
        /** @description Handle of the organization to act on; left out: the one the credential was made for */
        "X-Org-Name"?: string;
      };
      path: {
        /** @description Name of the cluster */
        clusterId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The cluster monitors */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            monitors: schemas.AlertRead[];
          };
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a scope or a role */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait, or the date to wait for; not always given */
          "Retry-After"?: string;
          /** @description Requests per second that the plan allows */
          "X-RateLimit-Limit"?: number;
          /** @description How many of them are left */
          "X-RateLimit-Remaining"?: number;
          /** @description When the count begins anew, in Unix seconds */
          "X-RateLimit-Reset"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Something failed in the service */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Temporarily unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
    };
  }
  'clusters.monitors.update': {
    parameters: {
      query?: never;
      header?: {
        /** @description Handle of the organization to act on; left out: the one the credential was made for */
        "X-Org-Name"?: string;
      };
      path: {
        /** @description Name of the cluster */
        clusterId: string;
        /** @description Identifier of the cluster monitor */
        alertId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @description What it is for */
          description?: string | null;
          /** @description Unique, whatever its case */
          name?: string;
          recipientUserIds?: number[];
          spec?: schemas.AlertSpec;
          status?: 'active' | 'disabled';
          targets?: schemas.AlertTarget[];
          /** @description Template it was made from */
          templateId?: string;
        };
      };
    };
    responses: {
      /** @description The cluster monitor */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.AlertRead;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a scope or a role */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Conflicts with the current state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The body is larger than 1 MiB */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Understood, but it cannot be carried out as sent */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait, or the date to wait for; not always given */
          "Retry-After"?: string;
          /** @description Requests per second that the plan allows */
          "X-RateLimit-Limit"?: number;
          /** @description How many of them are left */
          "X-RateLimit-Remaining"?: number;
          /** @description When the count begins anew, in Unix seconds */
          "X-RateLimit-Reset"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Something failed in the service */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description An upstream service failed */
      502: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Temporarily unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
    };
  }
  'containerImages.list': {
    parameters: {
      query?: {
        /** @description Release channel */
        channel?: 'stable' | 'enterprise';
        /** @description How many at most */
        limit?: number;
        /** @description How many to leave out from the beginning */
        offset?: number;
      };
      header?: {
        /** @description Handle of the organization to act on; left out: the one the credential was made for */
        "X-Org-Name"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The images */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description Tag to use if in doubt */
            default?: string;
            images: {
              channel: 'stable' | 'enterprise';
              /** @description Image and tag */
              name: string;
              /** @description Tag */
              tag: string;
            }[];
          };
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a scope or a role */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait, or the date to wait for; not always given */
          "Retry-After"?: string;
          /** @description Requests per second that the plan allows */
          "X-RateLimit-Limit"?: number;
          /** @description How many of them are left */
          "X-RateLimit-Remaining"?: number;
          /** @description When the count begins anew, in Unix seconds */
          "X-RateLimit-Reset"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Something failed in the service */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Temporarily unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
    };
  }
  'docs.get': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The document */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            [key: string]: unknown;
          };
        };
      };
      /** @description Something failed in the service */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Temporarily unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
    };
  }
  'health.check': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @example "ok" */
            status: string;
            /** Format: date-time */
            timestamp?: string;
          };
        };
      };
      /** @description Something failed in the service */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Temporarily unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
    };
  }
  'instanceAdoptionCodes.create': {
    parameters: {
      query?: never;
      header?: {
        /** @description Handle of the organization to act on; left out: the one the credential was made for */
        "X-Org-Name"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": {
          /** @description Who made it and why */
          label?: string;
          /** @description Organization the caller believes it acts on */
          org?: string;
          /** @description How long it lives */
          ttl_seconds?: number;
        };
      };
    };
    responses: {
      /** @description The code */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description Shown once */
            code: string;
            /** Format: date-time */
            expires_at: string;
            org: string;
          };
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a scope or a role */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The body is larger than 1 MiB */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait, or the date to wait for; not always given */
          "Retry-After"?: string;
          /** @description Requests per second that the plan allows */
          "X-RateLimit-Limit"?: number;
          /** @description How many of them are left */
          "X-RateLimit-Remaining"?: number;
          /** @description When the count begins anew, in Unix seconds */
          "X-RateLimit-Reset"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Something failed in the service */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Temporarily unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
    };
  }
  'limits.get': {
    parameters: {
      query?: never;
      header?: {
        /** @description Handle of the organization to act on; left out: the one the credential was made for */
        "X-Org-Name"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The limits */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description Requests per second */
            api_rps: number;
            /** @description How many projects */
            projects: number;
            /** @description Replicas of one project */
            replicas: number;
            request_timeout_secs?: number;
            resources?: schemas.Resources;
            /** @description Spicepods of one project */
            spicepods: number;
            sql_concurrent_queries?: number;
            sql_query_timeout_secs?: number;
            /** @description Members (-1: any number) */
            users: number;
          };
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a scope or a role */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait, or the date to wait for; not always given */
          "Retry-After"?: string;
          /** @description Requests per second that the plan allows */
          "X-RateLimit-Limit"?: number;
          /** @description How many of them are left */
          "X-RateLimit-Remaining"?: number;
          /** @description When the count begins anew, in Unix seconds */
          "X-RateLimit-Reset"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Something failed in the service */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Temporarily unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
    };
  }
  'members.add': {
    parameters: {
      query?: never;
      header?: {
        /** @description Handle of the organization to act on; left out: the one the credential was made for */
        "X-Org-Name"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @default ["member"] */
          roles?: string[];
          /** @description Who */
          username: string;
        };
      };
    };
    responses: {
      /** @description The member */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Format: date-time */
            created_at: string;
            roles: string[];
            user_id: number;
            username: string;
          };
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a scope or a role */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Conflicts with the current state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The body is larger than 1 MiB */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait, or the date to wait for; not always given */
          "Retry-After"?: string;
          /** @description Requests per second that the plan allows */
          "X-RateLimit-Limit"?: number;
          /** @description How many of them are left */
          "X-RateLimit-Remaining"?: number;
          /** @description When the count begins anew, in Unix seconds */
          "X-RateLimit-Reset"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Something failed in the service */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Temporarily unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
    };
  }
  'members.get': {
    parameters: {
      query?: never;
      header?: {
        /** @description Handle of the organization to act on; left out: the one the credential was made for */
        "X-Org-Name"?: string;
      };
      path: {
        /** @description User identifier of the member */
        memberId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The member */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Format: date-time */
            created_at: string;
            is_owner: boolean;
            roles: ('owner' | 'admin' | 'member' | 'viewer')[];
            user_id: number;
            username: string;
          };
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a scope or a role */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait, or the date to wait for; not always given */
          "Retry-After"?: string;
          /** @description Requests per second that the plan allows */
          "X-RateLimit-Limit"?: number;
          /** @description How many of them are left */
          "X-RateLimit-Remaining"?: number;
          /** @description When the count begins anew, in Unix seconds */
          "X-RateLimit-Reset"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Something failed in the service */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Temporarily unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
    };
  }
  'members.list': {
    parameters: {
      query?: {
        /** @description How many at most */
        limit?: number;
        /** @description How many to leave out from the beginning */
        offset?: number;
      };
      header?: {
        /** @description Handle of the organization to act on; left out: the one the credential was made for */
        "X-Org-Name"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The members */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            members: {
              /** Format: date-time */
              created_at: string;
              is_owner: boolean;
              roles: ('owner' | 'admin' | 'member' | 'viewer')[];
              user_id: number;
              username: string;
            }[];
          };
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a scope or a role */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait, or the date to wait for; not always given */
          "Retry-After"?: string;
          /** @description Requests per second that the plan allows */
          "X-RateLimit-Limit"?: number;
          /** @description How many of them are left */
          "X-RateLimit-Remaining"?: number;
          /** @description When the count begins anew, in Unix seconds */
          "X-RateLimit-Reset"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Something failed in the service */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Temporarily unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
    };
  }
  'members.remove': {
    parameters: {
      query?: never;
      header?: {
        /** @description Handle of the organization to act on; left out: the one the credential was made for */
        "X-Org-Name"?: string;
      };
      path: {
        /** @description User identifier of the member */
        memberId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Removed */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a scope or a role */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait, or the date to wait for; not always given */
          "Retry-After"?: string;
          /** @description Requests per second that the plan allows */
          "X-RateLimit-Limit"?: number;
          /** @description How many of them are left */
          "X-RateLimit-Remaining"?: number;
          /** @description When the count begins anew, in Unix seconds */
          "X-RateLimit-Reset"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Something failed in the service */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Temporarily unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
    };
  }
  'members.update': {
    parameters: {
      query?: never;
      header?: {
        /** @description Handle of the organization to act on; left out: the one the credential was made for */
        "X-Org-Name"?: string;
      };
      path: {
        /** @description User identifier of the member */
        memberId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          roles: string[];
        };
      };
    };
    responses: {
      /** @description The member */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** Format: date-time */
            created_at: string;
            roles: string[];
            user_id: number;
            username: string;
          };
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a scope or a role */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The body is larger than 1 MiB */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait, or the date to wait for; not always given */
          "Retry-After"?: string;
          /** @description Requests per second that the plan allows */
          "X-RateLimit-Limit"?: number;
          /** @description How many of them are left */
          "X-RateLimit-Remaining"?: number;
          /** @description When the count begins anew, in Unix seconds */
          "X-RateLimit-Reset"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Something failed in the service */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Temporarily unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
    };
  }
  'orgs.list': {
    parameters: {
      query?: {
        /** @description How many at most */
        limit?: number;
        /** @description How many to leave out from the beginning */
        offset?: number;
      };
      header?: {
        /** @description Handle of the organization to act on; left out: the one the credential was made for */
        "X-Org-Name"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The organizations */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            orgs: {
              id: number;
              /** @description Handle */
              name: string;
              role: 'owner' | 'admin' | 'member' | 'viewer';
            }[];
          };
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a scope or a role */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait, or the date to wait for; not always given */
          "Retry-After"?: string;
          /** @description Requests per second that the plan allows */
          "X-RateLimit-Limit"?: number;
          /** @description How many of them are left */
          "X-RateLimit-Remaining"?: number;
          /** @description When the count begins anew, in Unix seconds */
          "X-RateLimit-Reset"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Something failed in the service */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Temporarily unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
    };
  }
  'projects.apiKeys.get': {
    parameters: {
      query?: never;
      header?: {
        /** @description Handle of the organization to act on; left out: the one the credential was made for */
        "X-Org-Name"?: string;
      };
      path: {
        /** @description Identifier of the project */
        projectId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The keys */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiKeys;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a scope or a role */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait, or the date to wait for; not always given */
          "Retry-After"?: string;
          /** @description Requests per second that the plan allows */
          "X-RateLimit-Limit"?: number;
          /** @description How many of them are left */
          "X-RateLimit-Remaining"?: number;
          /** @description When the count begins anew, in Unix seconds */
          "X-RateLimit-Reset"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Something failed in the service */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Temporarily unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
    };
  }
  'projects.apiKeys.regenerate': {
    parameters: {
      query?: never;
      header?: {
        /** @description Handle of the organization to act on; left out: the one the credential was made for */
        "X-Org-Name"?: string;
      };
      path: {
        /** @description Identifier of the project */
        projectId: number;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": {
          /**
           * @description Which key (0: both, 1: primary, 2: secondary)
           * @default 1
           */
          key_number?: 0 | 1 | 2;
        };
      };
    };
    responses: {
      /** @description The keys */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiKeysRegenerated;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a scope or a role */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The body is larger than 1 MiB */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait, or the date to wait for; not always given */
          "Retry-After"?: string;
          /** @description Requests per second that the plan allows */
          "X-RateLimit-Limit"?: number;
          /** @description How many of them are left */
          "X-RateLimit-Remaining"?: number;
          /** @description When the count begins anew, in Unix seconds */
          "X-RateLimit-Reset"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Something failed in the service */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Temporarily unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
    };
  }
  'projects.create': {
    parameters: {
      query?: never;
      header?: {
        /** @description Handle of the organization to act on; left out: the one the credential was made for */
        "X-Org-Name"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @description Dedicated cluster, in place of a region */
          cluster_name?: string | null;
          /**
           * @deprecated
           * @description Use region
           */
          cname?: string;
          /** @description What it is for */
          description?: string;
          executor?: schemas.Executor;
          /** @description Letters, digits and hyphens */
          name: string;
          /** @description Region, from the region list */
          region?: string;
          /** @description How many replicas */
          replicas?: number;
          resources?: schemas.Resources;
          /** @description Persistent storage, in GB */
          storage_size_gb?: number;
          /** @description Labels; values hold letters, digits and _@- */
          tags?: {
            [key: string]: string;
          };
          /** @description Channel that the runtime image is taken from */
          update_channel?: 'stable' | 'preview' | 'nightly';
          /** @default "private" */
          visibility?: 'public' | 'private';
        };
      };
    };
    responses: {
      /** @description The new project */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ProjectWithConfig;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a scope or a role */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Conflicts with the current state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The body is larger than 1 MiB */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait, or the date to wait for; not always given */
          "Retry-After"?: string;
          /** @description Requests per second that the plan allows */
          "X-RateLimit-Limit"?: number;
          /** @description How many of them are left */
          "X-RateLimit-Remaining"?: number;
          /** @description When the count begins anew, in Unix seconds */
          "X-RateLimit-Reset"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Something failed in the service */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Temporarily unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
    };
  }
  'projects.delete': {
    parameters: {
      query?: never;
      header?: {
        /** @description Handle of the organization to act on; left out: the one the credential was made for */
        "X-Org-Name"?: string;
      };
      path: {
        /** @description Identifier of the project */
        projectId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Deleted */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a scope or a role */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait, or the date to wait for; not always given */
          "Retry-After"?: string;
          /** @description Requests per second that the plan allows */
          "X-RateLimit-Limit"?: number;
          /** @description How many of them are left */
          "X-RateLimit-Remaining"?: number;
          /** @description When the count begins anew, in Unix seconds */
          "X-RateLimit-Reset"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Something failed in the service */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Temporarily unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
    };
  }
  'projects.deployments.create': {
    parameters: {
      query?: never;
      header?: {
        /** @description Handle of the organization to act on; left out: the one the credential was made for */
        "X-Org-Name"?: string;
      };
      path: {
        /** @description Identifier of the project */
        projectId: number;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": {
          /** @description Git branch */
          branch?: string;
          /** @description Channel for this deployment only */
          channel?: 'stable' | 'preview' | 'nightly';
          /** @description Git commit message */
          commit_message?: string;
          /** @description Git commit */
          commit_sha?: string;
          /** @description Run the runtime in debug mode */
          debug?: boolean;
          /** @description Runtime image tag for this deployment only */
          image_tag?: string;
          /** @description Replicas for this deployment only */
          replicas?: number;
        };
      };
    };
    responses: {
      /** @description The deployment, queued */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.Deployment;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a scope or a role */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Conflicts with the current state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The body is larger than 1 MiB */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait, or the date to wait for; not always given */
          "Retry-After"?: string;
          /** @description Requests per second that the plan allows */
          "X-RateLimit-Limit"?: number;
          /** @description How many of them are left */
          "X-RateLimit-Remaining"?: number;
          /** @description When the count begins anew, in Unix seconds */
          "X-RateLimit-Reset"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Something failed in the service */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Temporarily unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
    };
  }
  'projects.deployments.get': {
    parameters: {
      query?: never;
      header?: {
        /** @description Handle of the organization to act on; left out: the one the credential was made for */
        "X-Org-Name"?: string;
      };
      path: {
        /** @description Identifier of the project */
        projectId: number;
        /** @description Identifier of the deployment */
        deploymentId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The deployment */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.Deployment;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a scope or a role */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait, or the date to wait for; not always given */
          "Retry-After"?: string;
          /** @description Requests per second that the plan allows */
          "X-RateLimit-Limit"?: number;
          /** @description How many of them are left */
          "X-RateLimit-Remaining"?: number;
          /** @description When the count begins anew, in Unix seconds */
          "X-RateLimit-Reset"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Something failed in the service */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Temporarily unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
    };
  }
  'projects.deployments.list': {
    parameters: {
      query?: {
        /** @description Only those that stand here */
        status?: 'queued' | 'in_progress' | 'succeeded' | 'failed' | 'created';
        /** @description How many at most */
        limit?: number;
        /** @description How many to leave out from the beginning */
        offset?: number;
      };
      header?: {
        /** @description Handle of the organization to act on; left out: the one the credential was made for */
        "X-Org-Name"?: string;
      };
      path: {
        /** @description Identifier of the project */
        projectId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The deployments */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            deployments: schemas.Deployment[];
          };
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a scope or a role */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait, or the date to wait for; not always given */
          "Retry-After"?: string;
          /** @description Requests per second that the plan allows */
          "X-RateLimit-Limit"?: number;
          /** @description How many of them are left */
          "X-RateLimit-Remaining"?: number;
          /** @description When the count begins anew, in Unix seconds */
          "X-RateLimit-Reset"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Something failed in the service */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Temporarily unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
    };
  }
  'projects.deployments.logs': {
    parameters: {
      query?: {
        /** @description How many lines at most */
        limit?: number;
        /** @description Only lines from this time on */
        since?: string;
      };
      header?: {
        /** @description Handle of the organization to act on; left out: the one the credential was made for */
        "X-Org-Name"?: string;
      };
      path: {
        /** @description Identifier of the project */
        projectId: number;
        /** @description Identifier of the deployment */
        deploymentId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The lines */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            logs: {
              level?: string | null;
              message: string;
              source?: string | null;
              timestamp?: string | null;
            }[];
          };
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a scope or a role */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait, or the date to wait for; not always given */
          "Retry-After"?: string;
          /** @description Requests per second that the plan allows */
          "X-RateLimit-Limit"?: number;
          /** @description How many of them are left */
          "X-RateLimit-Remaining"?: number;
          /** @description When the count begins anew, in Unix seconds */
          "X-RateLimit-Reset"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Something failed in the service */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Temporarily unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
    };
  }
  'projects.forks.create': {
    parameters: {
      query?: never;
      header?: {
        /** @description Handle of the organization to act on; left out: the one the credential was made for */
        "X-Org-Name"?: string;
      };
      path: {
        /** @description Identifier of the project */
        projectId: number;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": {
          /** @description Dedicated cluster */
          cluster_name?: string;
          /** @description Left out: <source>-fork, then <source>-fork-2 and so on */
          name?: string;
          /** @description Region */
          region?: string;
          /** @description s3:// location, apart from the source's */
          scheduler_state_location?: string;
        };
      };
    };
    responses: {
      /** @description The fork */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ProjectWithConfig & {
            shared_state?: {
              /** @description Setting that names state the source uses too */
              setting: string;
              /** @description Its value */
              value: string;
            }[];
          };
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The organization has used up its credits */
      402: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a scope or a role */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Conflicts with the current state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The body is larger than 1 MiB */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Understood, but it cannot be carried out as sent */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait, or the date to wait for; not always given */
          "Retry-After"?: string;
          /** @description Requests per second that the plan allows */
          "X-RateLimit-Limit"?: number;
          /** @description How many of them are left */
          "X-RateLimit-Remaining"?: number;
          /** @description When the count begins anew, in Unix seconds */
          "X-RateLimit-Reset"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Something failed in the service */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description An upstream service failed */
      502: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Temporarily unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
    };
  }
  'projects.forks.list': {
    parameters: {
      query?: {
        /** @description How many at most */
        limit?: number;
        /** @description How many to leave out from the beginning */
        offset?: number;
      };
      header?: {
        /** @description Handle of the organization to act on; left out: the one the credential was made for */
        "X-Org-Name"?: string;
      };
      path: {
        /** @description Identifier of the project */
        projectId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The forks */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            forks: schemas.Project[];
          };
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a scope or a role */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait, or the date to wait for; not always given */
          "Retry-After"?: string;
          /** @description Requests per second that the plan allows */
          "X-RateLimit-Limit"?: number;
          /** @description How many of them are left */
          "X-RateLimit-Remaining"?: number;
          /** @description When the count begins anew, in Unix seconds */
          "X-RateLimit-Reset"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Something failed in the service */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Temporarily unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
    };
  }
  'projects.get': {
    parameters: {
      query?: never;
      header?: {
        /** @description Handle of the organization to act on; left out: the one the credential was made for */
        "X-Org-Name"?: string;
      };
      path: {
        /** @description Identifier of the project */
        projectId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The project */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ProjectWithConfig;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a scope or a role */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait, or the date to wait for; not always given */
          "Retry-After"?: string;
          /** @description Requests per second that the plan allows */
          "X-RateLimit-Limit"?: number;
          /** @description How many of them are left */
          "X-RateLimit-Remaining"?: number;
          /** @description When the count begins anew, in Unix seconds */
          "X-RateLimit-Reset"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Something failed in the service */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Temporarily unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
    };
  }
  'projects.instances.list': {
    parameters: {
      query?: {
        /** @description How many at most */
        limit?: number;
        /** @description How many to leave out from the beginning */
        offset?: number;
      };
      header?: {
        /** @description Handle of the organization to act on; left out: the one the credential was made for */
        "X-Org-Name"?: string;
      };
      path: {
        /** @description Identifier of the project */
        projectId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The instances */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            instances: {
              name: string;
              started_at?: string | null;
              /** @description ready when it serves */
              status: string;
            }[];
          };
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a scope or a role */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Conflicts with the current state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait, or the date to wait for; not always given */
          "Retry-After"?: string;
          /** @description Requests per second that the plan allows */
          "X-RateLimit-Limit"?: number;
          /** @description How many of them are left */
          "X-RateLimit-Remaining"?: number;
          /** @description When the count begins anew, in Unix seconds */
          "X-RateLimit-Reset"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Something failed in the service */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Temporarily unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
    };
  }
  'projects.instances.logs': {
    parameters: {
      query?: {
        /** @description How many lines */
        tail?: number;
      };
      header?: {
        /** @description Handle of the organization to act on; left out: the one the credential was made for */
        "X-Org-Name"?: string;
      };
      path: {
        /** @description Identifier of the project */
        projectId: number;
        /** @description Name of the instance */
        instanceName: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The lines */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            lines: string[];
          };
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a scope or a role */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Conflicts with the current state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait, or the date to wait for; not always given */
          "Retry-After"?: string;
          /** @description Requests per second that the plan allows */
          "X-RateLimit-Limit"?: number;
          /** @description How many of them are left */
          "X-RateLimit-Remaining"?: number;
          /** @description When the count begins anew, in Unix seconds */
          "X-RateLimit-Reset"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Something failed in the service */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Temporarily unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
    };
  }
  'projects.list': {
    parameters: {
      query?: {
        /** @description How many at most */
        limit?: number;
        /** @description How many to leave out from the beginning */
        offset?: number;
      };
      header?: {
        /** @description Handle of the organization to act on; left out: the one the credential was made for */
        "X-Org-Name"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The projects */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            projects: schemas.Project[];
          };
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a scope or a role */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait, or the date to wait for; not always given */
          "Retry-After"?: string;
          /** @description Requests per second that the plan allows */
          "X-RateLimit-Limit"?: number;
          /** @description How many of them are left */
          "X-RateLimit-Remaining"?: number;
          /** @description When the count begins anew, in Unix seconds */
          "X-RateLimit-Reset"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Something failed in the service */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Temporarily unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
    };
  }
  'projects.metrics.get': {
    parameters: {
      query?: {
        /** @description Give counters as rates over this long, such as 5m */
        window?: string;
      };
      header?: {
        /** @description Handle of the organization to act on; left out: the one the credential was made for */
        "X-Org-Name"?: string;
      };
      path: {
        /** @description Identifier of the project */
        projectId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The figures */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            cluster?: {
              /** @description Executors at work */
              active_executors_count?: number;
            } | null;
            ingestion?: {
              /** @description Bytes, or bytes per second */
              bytes_ingested?: number;
              /** @description Rows, or rows per second */
              rows_ingested?: number;
            } | null;
            metrics: {
              [key: string]: schemas.InstanceMetrics;
            };
          };
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a scope or a role */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait, or the date to wait for; not always given */
          "Retry-After"?: string;
          /** @description Requests per second that the plan allows */
          "X-RateLimit-Limit"?: number;
          /** @description How many of them are left */
          "X-RateLimit-Remaining"?: number;
          /** @description When the count begins anew, in Unix seconds */
          "X-RateLimit-Reset"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Something failed in the service */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Temporarily unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
    };
  }
  'projects.monitors.create': {
    parameters: {
      query?: never;
      header?: {
        /** @description Handle of the organization to act on; left out: the one the credential was made for */
        "X-Org-Name"?: string;
      };
      path: {
        /** @description Identifier of the project */
        projectId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @description What it is for */
          description?: string | null;
          /** @description Unique, whatever its case */
          name: string;
          recipientUserIds?: number[];
          spec: schemas.AlertSpec;
          status?: 'active' | 'disabled';
          targets?: schemas.AlertTarget[];
          /** @description Template it was made from */
          templateId: string;
        };
      };
    };
    responses: {
      /** @description The monitor */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.AlertRead;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a scope or a role */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Conflicts with the current state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The body is larger than 1 MiB */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Understood, but it cannot be carried out as sent */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait, or the date to wait for; not always given */
          "Retry-After"?: string;
          /** @description Requests per second that the plan allows */
          "X-RateLimit-Limit"?: number;
          /** @description How many of them are left */
          "X-RateLimit-Remaining"?: number;
          /** @description When the count begins anew, in Unix seconds */
          "X-RateLimit-Reset"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Something failed in the service */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Temporarily unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
    };
  }
  'projects.monitors.delete': {
    parameters: {
      query?: never;
      header?: {
        /** @description Handle of the organization to act on; left out: the one the credential was made for */
        "X-Org-Name"?: string;
      };
      path: {
        /** @description Identifier of the project */
        projectId: number;
        /** @description Identifier of the monitor */
        alertId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Deleted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            ok: boolean;
          };
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a scope or a role */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait, or the date to wait for; not always given */
          "Retry-After"?: string;
          /** @description Requests per second that the plan allows */
          "X-RateLimit-Limit"?: number;
          /** @description How many of them are left */
          "X-RateLimit-Remaining"?: number;
          /** @description When the count begins anew, in Unix seconds */
          "X-RateLimit-Reset"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Something failed in the service */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description An upstream service failed */
      502: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Temporarily unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
    };
  }
  'projects.monitors.get': {
    parameters: {
      query?: never;
      header?: {
        /** @description Handle of the organization to act on; left out: the one the credential was made for */
        "X-Org-Name"?: string;
      };
      path: {
        /** @description Identifier of the project */
        projectId: number;
        /** @description Identifier of the monitor */
        alertId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The monitor */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.AlertRead;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a scope or a role */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait, or the date to wait for; not always given */
          "Retry-After"?: string;
          /** @description Requests per second that the plan allows */
          "X-RateLimit-Limit"?: number;
          /** @description How many of them are left */
          "X-RateLimit-Remaining"?: number;
          /** @description When the count begins anew, in Unix seconds */
          "X-RateLimit-Reset"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Something failed in the service */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Temporarily unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
    };
  }
  'projects.monitors.list': {
    parameters: {
      query?: {
        /** @description How many at most */
        limit?: number;
        /** @description How many to leave out from the beginning */
        offset?: number;
      };
      header?: {
        /** @description Handle of the organization to act on; left out: the one the credential was made for */
        "X-Org-Name"?: string;
      };
      path: {
        /** @description Identifier of the project */
        projectId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The monitors */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            monitors: schemas.AlertRead[];
          };
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a scope or a role */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait, or the date to wait for; not always given */
          "Retry-After"?: string;
          /** @description Requests per second that the plan allows */
          "X-RateLimit-Limit"?: number;
          /** @description How many of them are left */
          "X-RateLimit-Remaining"?: number;
          /** @description When the count begins anew, in Unix seconds */
          "X-RateLimit-Reset"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Something failed in the service */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Temporarily unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
    };
  }
  'projects.monitors.update': {
    parameters: {
      query?: never;
      header?: {
        /** @description Handle of the organization to act on; left out: the one the credential was made for */
        "X-Org-Name"?: string;
      };
      path: {
        /** @description Identifier of the project */
        projectId: number;
        /** @description Identifier of the monitor */
        alertId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @description What it is for */
          description?: string | null;
          /** @description Unique, whatever its case */
          name?: string;
          recipientUserIds?: number[];
          spec?: schemas.AlertSpec;
          status?: 'active' | 'disabled';
          targets?: schemas.AlertTarget[];
          /** @description Template it was made from */
          templateId?: string;
        };
      };
    };
    responses: {
      /** @description The monitor */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.AlertRead;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a scope or a role */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Conflicts with the current state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The body is larger than 1 MiB */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Understood, but it cannot be carried out as sent */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait, or the date to wait for; not always given */
          "Retry-After"?: string;
          /** @description Requests per second that the plan allows */
          "X-RateLimit-Limit"?: number;
          /** @description How many of them are left */
          "X-RateLimit-Remaining"?: number;
          /** @description When the count begins anew, in Unix seconds */
          "X-RateLimit-Reset"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Something failed in the service */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description An upstream service failed */
      502: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Temporarily unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
    };
  }
  'projects.pause': {
    parameters: {
      query?: never;
      header?: {
        /** @description Handle of the organization to act on; left out: the one the credential was made for */
        "X-Org-Name"?: string;
      };
      path: {
        /** @description Identifier of the project */
        projectId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Paused */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            status: string;
          };
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a scope or a role */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Conflicts with the current state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait, or the date to wait for; not always given */
          "Retry-After"?: string;
          /** @description Requests per second that the plan allows */
          "X-RateLimit-Limit"?: number;
          /** @description How many of them are left */
          "X-RateLimit-Remaining"?: number;
          /** @description When the count begins anew, in Unix seconds */
          "X-RateLimit-Reset"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Something failed in the service */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Temporarily unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
    };
  }
  'projects.reactions.create': {
    parameters: {
      query?: never;
      header?: {
        /** @description Handle of the organization to act on; left out: the one the credential was made for */
        "X-Org-Name"?: string;
      };
      path: {
        /** @description Identifier of the project */
        projectId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @description What it is for */
          description?: string | null;
          /** @description Unique, whatever its case */
          name: string;
          recipientUserIds?: number[];
          spec: schemas.AlertSpec;
          status?: 'active' | 'disabled';
          targets?: schemas.AlertTarget[];
          /** @description Template it was made from */
          templateId: string;
        };
      };
    };
    responses: {
      /** @description The reaction */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.AlertRead;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a scope or a role */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Conflicts with the current state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The body is larger than 1 MiB */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Understood, but it cannot be carried out as sent */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait, or the date to wait for; not always given */
          "Retry-After"?: string;
          /** @description Requests per second that the plan allows */
          "X-RateLimit-Limit"?: number;
          /** @description How many of them are left */
          "X-RateLimit-Remaining"?: number;
          /** @description When the count begins anew, in Unix seconds */
          "X-RateLimit-Reset"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Something failed in the service */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Temporarily unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
    };
  }
  'projects.reactions.delete': {
    parameters: {
      query?: never;
      header?: {
        /** @description Handle of the organization to act on; left out: the one the credential was made for */
        "X-Org-Name"?: string;
      };
      path: {
        /** @description Identifier of the project */
        projectId: number;
        /** @description Identifier of the reaction */
        alertId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Deleted */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            ok: boolean;
          };
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a scope or a role */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait, or the date to wait for; not always given */
          "Retry-After"?: string;
          /** @description Requests per second that the plan allows */
          "X-RateLimit-Limit"?: number;
          /** @description How many of them are left */
          "X-RateLimit-Remaining"?: number;
          /** @description When the count begins anew, in Unix seconds */
          "X-RateLimit-Reset"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Something failed in the service */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description An upstream service failed */
      502: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Temporarily unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
    };
  }
  'projects.reactions.get': {
    parameters: {
      query?: never;
      header?: {
        /** @description Handle of the organization to act on; left out: the one the credential was made for */
        "X-Org-Name"?: string;
      };
      path: {
        /** @description Identifier of the project */
        projectId: number;
        /** @description Identifier of the reaction */
        alertId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The reaction */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.AlertRead;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a scope or a role */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait, or the date to wait for; not always given */
          "Retry-After"?: string;
          /** @description Requests per second that the plan allows */
          "X-RateLimit-Limit"?: number;
          /** @description How many of them are left */
          "X-RateLimit-Remaining"?: number;
          /** @description When the count begins anew, in Unix seconds */
          "X-RateLimit-Reset"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Something failed in the service */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Temporarily unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
    };
  }
  'projects.reactions.list': {
    parameters: {
      query?: {
        /** @description How many at most */
        limit?: number;
        /** @description How many to leave out from the beginning */
        offset?: number;
      };
      header?: {
        /** @description Handle of the organization to act on; left out: the one the credential was made for */
        "X-Org-Name"?: string;
      };
      path: {
        /** @description Identifier of the project */
        projectId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The reactions */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            reactions: schemas.AlertRead[];
          };
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a scope or a role */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait, or the date to wait for; not always given */
          "Retry-After"?: string;
          /** @description Requests per second that the plan allows */
          "X-RateLimit-Limit"?: number;
          /** @description How many of them are left */
          "X-RateLimit-Remaining"?: number;
          /** @description When the count begins anew, in Unix seconds */
          "X-RateLimit-Reset"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Something failed in the service */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Temporarily unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
    };
  }
  'projects.reactions.update': {
    parameters: {
      query?: never;
      header?: {
        /** @description Handle of the organization to act on; left out: the one the credential was made for */
        "X-Org-Name"?: string;
      };
      path: {
        /** @description Identifier of the project */
        projectId: number;
        /** @description Identifier of the reaction */
        alertId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @description What it is for */
          description?: string | null;
          /** @description Unique, whatever its case */
          name?: string;
          recipientUserIds?: number[];
          spec?: schemas.AlertSpec;
          status?: 'active' | 'disabled';
          targets?: schemas.AlertTarget[];
          /** @description Template it was made from */
          templateId?: string;
        };
      };
    };
    responses: {
      /** @description The reaction */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.AlertRead;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a scope or a role */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Conflicts with the current state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The body is larger than 1 MiB */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Understood, but it cannot be carried out as sent */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait, or the date to wait for; not always given */
          "Retry-After"?: string;
          /** @description Requests per second that the plan allows */
          "X-RateLimit-Limit"?: number;
          /** @description How many of them are left */
          "X-RateLimit-Remaining"?: number;
          /** @description When the count begins anew, in Unix seconds */
          "X-RateLimit-Reset"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Something failed in the service */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description An upstream service failed */
      502: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Temporarily unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
    };
  }
  'projects.repository.connect': {
    parameters: {
      query?: never;
      header?: {
        /** @description Handle of the organization to act on; left out: the one the credential was made for */
        "X-Org-Name"?: string;
      };
      path: {
        /** @description Identifier of the project */
        projectId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @description Branch; left out: the repository's default */
          production_branch?: string;
          /** @description name or owner/name */
          repository: string;
          /** @description Directory that holds spicepod.yaml */
          root_directory?: string;
        };
      };
    };
    responses: {
      /** @description The connection */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description Whether the directory holds a spicepod.yaml */
            has_spicepod: boolean;
            production_branch: string;
            repository: string;
            root_directory?: string | null;
          };
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a scope or a role */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Conflicts with the current state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The body is larger than 1 MiB */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Understood, but it cannot be carried out as sent */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait, or the date to wait for; not always given */
          "Retry-After"?: string;
          /** @description Requests per second that the plan allows */
          "X-RateLimit-Limit"?: number;
          /** @description How many of them are left */
          "X-RateLimit-Remaining"?: number;
          /** @description When the count begins anew, in Unix seconds */
          "X-RateLimit-Reset"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Something failed in the service */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Temporarily unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
    };
  }
  'projects.resume': {
    parameters: {
      query?: never;
      header?: {
        /** @description Handle of the organization to act on; left out: the one the credential was made for */
        "X-Org-Name"?: string;
      };
      path: {
        /** @description Identifier of the project */
        projectId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Resumed */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description The deployment that starts it */
            deployment_id?: number;
            status: string;
          };
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a scope or a role */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Conflicts with the current state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait, or the date to wait for; not always given */
          "Retry-After"?: string;
          /** @description Requests per second that the plan allows */
          "X-RateLimit-Limit"?: number;
          /** @description How many of them are left */
          "X-RateLimit-Remaining"?: number;
          /** @description When the count begins anew, in Unix seconds */
          "X-RateLimit-Reset"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Something failed in the service */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Temporarily unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
    };
  }
  'projects.secrets.delete': {
    parameters: {
      query?: never;
      header?: {
        /** @description Handle of the organization to act on; left out: the one the credential was made for */
        "X-Org-Name"?: string;
      };
      path: {
        /** @description Identifier of the project */
        projectId: number;
        /** @description Name of the secret */
        secretName: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Deleted */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a scope or a role */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait, or the date to wait for; not always given */
          "Retry-After"?: string;
          /** @description Requests per second that the plan allows */
          "X-RateLimit-Limit"?: number;
          /** @description How many of them are left */
          "X-RateLimit-Remaining"?: number;
          /** @description When the count begins anew, in Unix seconds */
          "X-RateLimit-Reset"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Something failed in the service */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Temporarily unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
    };
  }
  'projects.secrets.get': {
    parameters: {
      query?: never;
      header?: {
        /** @description Handle of the organization to act on; left out: the one the credential was made for */
        "X-Org-Name"?: string;
      };
      path: {
        /** @description Identifier of the project */
        projectId: number;
        /** @description Name of the secret */
        secretName: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The secret, masked */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.Secret;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a scope or a role */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait, or the date to wait for; not always given */
          "Retry-After"?: string;
          /** @description Requests per second that the plan allows */
          "X-RateLimit-Limit"?: number;
          /** @description How many of them are left */
          "X-RateLimit-Remaining"?: number;
          /** @description When the count begins anew, in Unix seconds */
          "X-RateLimit-Reset"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Something failed in the service */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Temporarily unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
    };
  }
  'projects.secrets.list': {
    parameters: {
      query?: {
        /** @description How many at most */
        limit?: number;
        /** @description How many to leave out from the beginning */
        offset?: number;
      };
      header?: {
        /** @description Handle of the organization to act on; left out: the one the credential was made for */
        "X-Org-Name"?: string;
      };
      path: {
        /** @description Identifier of the project */
        projectId: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The secrets */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            secrets: schemas.Secret[];
          };
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a scope or a role */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait, or the date to wait for; not always given */
          "Retry-After"?: string;
          /** @description Requests per second that the plan allows */
          "X-RateLimit-Limit"?: number;
          /** @description How many of them are left */
          "X-RateLimit-Remaining"?: number;
          /** @description When the count begins anew, in Unix seconds */
          "X-RateLimit-Reset"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Something failed in the service */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Temporarily unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
    };
  }
  'projects.secrets.set': {
    parameters: {
      query?: never;
      header?: {
        /** @description Handle of the organization to act on; left out: the one the credential was made for */
        "X-Org-Name"?: string;
      };
      path: {
        /** @description Identifier of the project */
        projectId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @description Begins with a letter or an underscore */
          name: string;
          /** @description Stored encrypted */
          value: string;
        };
      };
    };
    responses: {
      /** @description The secret, masked */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.Secret;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a scope or a role */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The body is larger than 1 MiB */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait, or the date to wait for; not always given */
          "Retry-After"?: string;
          /** @description Requests per second that the plan allows */
          "X-RateLimit-Limit"?: number;
          /** @description How many of them are left */
          "X-RateLimit-Remaining"?: number;
          /** @description When the count begins anew, in Unix seconds */
          "X-RateLimit-Reset"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Something failed in the service */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Temporarily unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
    };
  }
  'projects.update': {
    parameters: {
      query?: never;
      header?: {
        /** @description Handle of the organization to act on; left out: the one the credential was made for */
        "X-Org-Name"?: string;
      };
      path: {
        /** @description Identifier of the project */
        projectId: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @description Dedicated cluster */
          cluster_name?: string | null;
          description?: string;
          executor?: schemas.Executor;
          /** @description Tag of the runtime image */
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
           * @description Use storage_size_gb
           */
          storage_claim_size_gb?: number;
          /** @description Persistent storage, in GB */
          storage_size_gb?: number;
          /** @description Labels; values hold letters, digits and _@- */
          tags?: {
            [key: string]: string;
          };
          /** @description Channel that the runtime image is taken from */
          update_channel?: 'stable' | 'preview' | 'nightly';
          /** @description Semantic version range of the runtime */
          version?: string;
          visibility?: 'public' | 'private';
        };
      };
    };
    responses: {
      /** @description The project */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ProjectWithConfig;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a scope or a role */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Not found */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Conflicts with the current state */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The body is larger than 1 MiB */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait, or the date to wait for; not always given */
          "Retry-After"?: string;
          /** @description Requests per second that the plan allows */
          "X-RateLimit-Limit"?: number;
          /** @description How many of them are left */
          "X-RateLimit-Remaining"?: number;
          /** @description When the count begins anew, in Unix seconds */
          "X-RateLimit-Reset"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Something failed in the service */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Temporarily unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
    };
  }
  'regions.list': {
    parameters: {
      query?: {
        /** @description Environment */
        env?: 'prod' | 'dev';
        /** @description How many at most */
        limit?: number;
        /** @description How many to leave out from the beginning */
        offset?: number;
      };
      header?: {
        /** @description Handle of the organization to act on; left out: the one the credential was made for */
        "X-Org-Name"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The regions */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description Identifier of the default region */
            default?: string;
            regions: {
              /** @description Host of the region */
              cname?: string;
              disabled?: boolean;
              isDefault?: boolean;
              /** @description Name for people */
              name: string;
              provider?: 'teraswitch' | 'aws' | 'azure';
              providerName?: 'Teraswitch' | 'AWS' | 'Azure';
              /** @description Identifier */
              region: string;
            }[];
          };
        };
      };
      /** @description The request is not valid */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description No valid credential */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a scope or a role */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Too many requests */
      429: {
        headers: {
          /** @description Seconds to wait, or the date to wait for; not always given */
          "Retry-After"?: string;
          /** @description Requests per second that the plan allows */
          "X-RateLimit-Limit"?: number;
          /** @description How many of them are left */
          "X-RateLimit-Remaining"?: number;
          /** @description When the count begins anew, in Unix seconds */
          "X-RateLimit-Reset"?: number;
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Something failed in the service */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Temporarily unavailable */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": schemas.ApiError;
        };
      };
    };
  }
}
