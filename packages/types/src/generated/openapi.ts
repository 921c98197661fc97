// Generated from openapi.json by emit/types/openapi.ts.hbs. Edit those, then run: npm run generate
import type * as flat from './operations.ts'
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
    ReactionSpec: schemas.ReactionSpec
    Reaction: schemas.Reaction
    ReactionRead: schemas.ReactionRead
    Secret: schemas.Secret
    ApiErrorCode: schemas.ApiErrorCode
    ApiError: schemas.ApiError
  }
  responses: responses
}

interface responses {
  /** The body is larger than 1 MiB */
  BodyTooLarge: {
    headers: AnyHeaders;
    content: {
      "application/json": schemas.ApiError;
    };
  }
  /** Something failed in the service */
  InternalError: {
    headers: AnyHeaders;
    content: {
      "application/json": schemas.ApiError;
    };
  }
  /** Too many requests */
  TooManyRequests: {
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
  }
  /** Temporarily unavailable */
  Unavailable: {
    headers: AnyHeaders;
    content: {
      "application/json": schemas.ApiError;
    };
  }
}

/** The headers of a response of which the document says nothing. */
interface AnyHeaders {
  [name: string]: unknown
}

/** What each operation takes and answers. */
export interface operations {
  'apps.apiKeys.get': {
    parameters: {
      query?: never;
      header?: flat.GetAppApiKeysHeaders;
      path: flat.GetAppApiKeysPath;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The keys */
      200: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiKeys;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Authentication is missing or invalid */
      401: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a required scope or role */
      403: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Resource not found */
      404: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      429: responses['TooManyRequests'];
      500: responses['InternalError'];
      503: responses['Unavailable'];
    };
  }
  'apps.apiKeys.regenerate': {
    parameters: {
      query?: never;
      header?: flat.RegenerateAppApiKeyHeaders;
      path: flat.RegenerateAppApiKeyPath;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": flat.RegenerateAppApiKeyBody;
      };
    };
    responses: {
      /** @description The keys */
      200: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiKeysRegenerated;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Authentication is missing or invalid */
      401: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a required scope or role */
      403: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Resource not found */
      404: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      413: responses['BodyTooLarge'];
      429: responses['TooManyRequests'];
      500: responses['InternalError'];
      503: responses['Unavailable'];
    };
  }
  'apps.create': {
    parameters: {
      query?: never;
      header?: flat.CreateAppHeaders;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": flat.CreateAppBody;
      };
    };
    responses: {
      /** @description The new app */
      201: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ProjectWithConfig;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Authentication is missing or invalid */
      401: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a required scope or role */
      403: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The request conflicts with the current state of the resource */
      409: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      413: responses['BodyTooLarge'];
      429: responses['TooManyRequests'];
      500: responses['InternalError'];
      503: responses['Unavailable'];
    };
  }
  'apps.delete': {
    parameters: {
      query?: never;
      header?: flat.DeleteAppHeaders;
      path: flat.DeleteAppPath;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Deleted */
      204: {
        headers: AnyHeaders;
        content?: never;
      };
      /** @description The request is not valid */
      400: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Authentication is missing or invalid */
      401: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a required scope or role */
      403: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Resource not found */
      404: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      429: responses['TooManyRequests'];
      500: responses['InternalError'];
      503: responses['Unavailable'];
    };
  }
  'apps.deployments.create': {
    parameters: {
      query?: never;
      header?: flat.CreateAppDeploymentHeaders;
      path: flat.CreateAppDeploymentPath;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": flat.CreateAppDeploymentBody;
      };
    };
    responses: {
      /** @description The deployment, queued */
      202: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.Deployment;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Authentication is missing or invalid */
      401: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a required scope or role */
      403: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Resource not found */
      404: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The request conflicts with the current state of the resource */
      409: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      413: responses['BodyTooLarge'];
      429: responses['TooManyRequests'];
      500: responses['InternalError'];
      503: responses['Unavailable'];
    };
  }
  'apps.deployments.get': {
    parameters: {
      query?: never;
      header?: flat.GetAppDeploymentHeaders;
      path: flat.GetAppDeploymentPath;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The deployment */
      200: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.Deployment;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Authentication is missing or invalid */
      401: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a required scope or role */
      403: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Resource not found */
      404: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      429: responses['TooManyRequests'];
      500: responses['InternalError'];
      503: responses['Unavailable'];
    };
  }
  'apps.deployments.list': {
    parameters: {
      query?: flat.ListAppDeploymentsQuery;
      header?: flat.ListAppDeploymentsHeaders;
      path: flat.ListAppDeploymentsPath;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The deployments */
      200: {
        headers: AnyHeaders;
        content: {
          "application/json": flat.ListAppDeploymentsData;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Authentication is missing or invalid */
      401: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a required scope or role */
      403: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Resource not found */
      404: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      429: responses['TooManyRequests'];
      500: responses['InternalError'];
      503: responses['Unavailable'];
    };
  }
  'apps.deployments.logs': {
    parameters: {
      query?: flat.GetAppDeploymentLogsQuery;
      header?: flat.GetAppDeploymentLogsHeaders;
      path: flat.GetAppDeploymentLogsPath;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The lines */
      200: {
        headers: AnyHeaders;
        content: {
          "application/json": flat.GetAppDeploymentLogsData;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Authentication is missing or invalid */
      401: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a required scope or role */
      403: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Resource not found */
      404: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      429: responses['TooManyRequests'];
      500: responses['InternalError'];
      503: responses['Unavailable'];
    };
  }
  'apps.get': {
    parameters: {
      query?: never;
      header?: flat.GetAppHeaders;
      path: flat.GetAppPath;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The app */
      200: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ProjectWithConfig;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Authentication is missing or invalid */
      401: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a required scope or role */
      403: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Resource not found */
      404: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      429: responses['TooManyRequests'];
      500: responses['InternalError'];
      503: responses['Unavailable'];
    };
  }
  'apps.list': {
    parameters: {
      query?: flat.ListAppsQuery;
      header?: flat.ListAppsHeaders;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The apps */
      200: {
        headers: AnyHeaders;
        content: {
          "application/json": flat.ListAppsData;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Authentication is missing or invalid */
      401: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a required scope or role */
      403: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      429: responses['TooManyRequests'];
      500: responses['InternalError'];
      503: responses['Unavailable'];
    };
  }
  'apps.metrics.get': {
    parameters: {
      query?: flat.GetAppMetricsQuery;
      header?: flat.GetAppMetricsHeaders;
      path: flat.GetAppMetricsPath;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The figures */
      200: {
        headers: AnyHeaders;
        content: {
          "application/json": flat.GetAppMetricsData;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Authentication is missing or invalid */
      401: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a required scope or role */
      403: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Resource not found */
      404: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      429: responses['TooManyRequests'];
      500: responses['InternalError'];
      503: responses['Unavailable'];
    };
  }
  'apps.secrets.delete': {
    parameters: {
      query?: never;
      header?: flat.DeleteAppSecretHeaders;
      path: flat.DeleteAppSecretPath;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Deleted */
      204: {
        headers: AnyHeaders;
        content?: never;
      };
      /** @description The request is not valid */
      400: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Authentication is missing or invalid */
      401: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a required scope or role */
      403: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Resource not found */
      404: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      429: responses['TooManyRequests'];
      500: responses['InternalError'];
      503: responses['Unavailable'];
    };
  }
  'apps.secrets.get': {
    parameters: {
      query?: never;
      header?: flat.GetAppSecretHeaders;
      path: flat.GetAppSecretPath;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The secret, masked */
      200: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.Secret;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Authentication is missing or invalid */
      401: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a required scope or role */
      403: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Resource not found */
      404: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      429: responses['TooManyRequests'];
      500: responses['InternalError'];
      503: responses['Unavailable'];
    };
  }
  'apps.secrets.list': {
    parameters: {
      query?: flat.ListAppSecretsQuery;
      header?: flat.ListAppSecretsHeaders;
      path: flat.ListAppSecretsPath;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The secrets */
      200: {
        headers: AnyHeaders;
        content: {
          "application/json": flat.ListAppSecretsData;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Authentication is missing or invalid */
      401: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a required scope or role */
      403: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Resource not found */
      404: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      429: responses['TooManyRequests'];
      500: responses['InternalError'];
      503: responses['Unavailable'];
    };
  }
  'apps.secrets.set': {
    parameters: {
      query?: never;
      header?: flat.SetAppSecretHeaders;
      path: flat.SetAppSecretPath;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": flat.SetAppSecretBody;
      };
    };
    responses: {
      /** @description The secret, masked */
      200: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.Secret;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Authentication is missing or invalid */
      401: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a required scope or role */
      403: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Resource not found */
      404: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      413: responses['BodyTooLarge'];
      429: responses['TooManyRequests'];
      500: responses['InternalError'];
      503: responses['Unavailable'];
    };
  }
  'apps.update': {
    parameters: {
      query?: never;
      header?: flat.UpdateAppHeaders;
      path: flat.UpdateAppPath;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": flat.UpdateAppBody;
      };
    };
    responses: {
      /** @description The app */
      200: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ProjectWithConfig;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Authentication is missing or invalid */
      401: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a required scope or role */
      403: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Resource not found */
      404: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The request conflicts with the current state of the resource */
      409: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      413: responses['BodyTooLarge'];
      429: responses['TooManyRequests'];
      500: responses['InternalError'];
      503: responses['Unavailable'];
    };
  }
  'clusters.list': {
    parameters: {
      query?: flat.ListClustersQuery;
      header?: flat.ListClustersHeaders;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The clusters */
      200: {
        headers: AnyHeaders;
        content: {
          "application/json": flat.ListClustersData;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Authentication is missing or invalid */
      401: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a required scope or role */
      403: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      429: responses['TooManyRequests'];
      500: responses['InternalError'];
      503: responses['Unavailable'];
    };
  }
  'clusters.monitors.create': {
    parameters: {
      query?: never;
      header?: flat.CreateClusterMonitorHeaders;
      path: flat.CreateClusterMonitorPath;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": flat.CreateClusterMonitorBody;
      };
    };
    responses: {
      /** @description The cluster monitor */
      201: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.AlertRead;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Authentication is missing or invalid */
      401: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a required scope or role */
      403: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Resource not found */
      404: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The request conflicts with the current state of the resource */
      409: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      413: responses['BodyTooLarge'];
      /** @description The request is well-formed but cannot be processed */
      422: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      429: responses['TooManyRequests'];
      500: responses['InternalError'];
      503: responses['Unavailable'];
    };
  }
  'clusters.monitors.delete': {
    parameters: {
      query?: never;
      header?: flat.DeleteClusterMonitorHeaders;
      path: flat.DeleteClusterMonitorPath;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Deleted */
      200: {
        headers: AnyHeaders;
        content: {
          "application/json": flat.DeleteClusterMonitorData;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Authentication is missing or invalid */
      401: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a required scope or role */
      403: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Resource not found */
      404: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      429: responses['TooManyRequests'];
      500: responses['InternalError'];
      /** @description An upstream service failed */
      502: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      503: responses['Unavailable'];
    };
  }
  'clusters.monitors.get': {
    parameters: {
      query?: never;
      header?: flat.GetClusterMonitorHeaders;
      path: flat.GetClusterMonitorPath;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The cluster monitor */
      200: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.AlertRead;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Authentication is missing or invalid */
      401: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a required scope or role */
      403: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Resource not found */
      404: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      429: responses['TooManyRequests'];
      500: responses['InternalError'];
      503: responses['Unavailable'];
    };
  }
  'clusters.monitors.list': {
    parameters: {
      query?: flat.ListClusterMonitorsQuery;
      header?: flat.ListClusterMonitorsHeaders;
      path: flat.ListClusterMonitorsPath;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The cluster monitors */
      200: {
        headers: AnyHeaders;
        content: {
          "application/json": flat.ListClusterMonitorsData;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Authentication is missing or invalid */
      401: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a required scope or role */
      403: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Resource not found */
      404: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      429: responses['TooManyRequests'];
      500: responses['InternalError'];
      503: responses['Unavailable'];
    };
  }
  'clusters.monitors.update': {
    parameters: {
      query?: never;
      header?: flat.UpdateClusterMonitorHeaders;
      path: flat.UpdateClusterMonitorPath;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": flat.UpdateClusterMonitorBody;
      };
    };
    responses: {
      /** @description The cluster monitor */
      200: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.AlertRead;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Authentication is missing or invalid */
      401: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a required scope or role */
      403: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Resource not found */
      404: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The request conflicts with the current state of the resource */
      409: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      413: responses['BodyTooLarge'];
      /** @description The request is well-formed but cannot be processed */
      422: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      429: responses['TooManyRequests'];
      500: responses['InternalError'];
      /** @description An upstream service failed */
      502: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      503: responses['Unavailable'];
    };
  }
  'containerImages.list': {
    parameters: {
      query?: flat.ListContainerImagesQuery;
      header?: flat.ListContainerImagesHeaders;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The images */
      200: {
        headers: AnyHeaders;
        content: {
          "application/json": flat.ListContainerImagesData;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Authentication is missing or invalid */
      401: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a required scope or role */
      403: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      429: responses['TooManyRequests'];
      500: responses['InternalError'];
      503: responses['Unavailable'];
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
        headers: AnyHeaders;
        content: {
          "application/json": flat.GetDocsData;
        };
      };
      500: responses['InternalError'];
      503: responses['Unavailable'];
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
      /** @description The service is available */
      200: {
        headers: AnyHeaders;
        content: {
          "application/json": flat.CheckHealthData;
        };
      };
      500: responses['InternalError'];
      503: responses['Unavailable'];
    };
  }
  'instanceAdoptionCodes.create': {
    parameters: {
      query?: never;
      header?: flat.CreateInstanceAdoptionCodeHeaders;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": flat.CreateInstanceAdoptionCodeBody;
      };
    };
    responses: {
      /** @description The code */
      201: {
        headers: AnyHeaders;
        content: {
          "application/json": flat.CreateInstanceAdoptionCodeData;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Authentication is missing or invalid */
      401: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a required scope or role */
      403: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Resource not found */
      404: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      413: responses['BodyTooLarge'];
      429: responses['TooManyRequests'];
      500: responses['InternalError'];
      503: responses['Unavailable'];
    };
  }
  'limits.get': {
    parameters: {
      query?: never;
      header?: flat.GetLimitsHeaders;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The limits */
      200: {
        headers: AnyHeaders;
        content: {
          "application/json": flat.GetLimitsData;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Authentication is missing or invalid */
      401: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a required scope or role */
      403: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      429: responses['TooManyRequests'];
      500: responses['InternalError'];
      503: responses['Unavailable'];
    };
  }
  'members.add': {
    parameters: {
      query?: never;
      header?: flat.AddMemberHeaders;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": flat.AddMemberBody;
      };
    };
    responses: {
      /** @description The member */
      201: {
        headers: AnyHeaders;
        content: {
          "application/json": flat.AddMemberData;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Authentication is missing or invalid */
      401: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a required scope or role */
      403: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Resource not found */
      404: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The request conflicts with the current state of the resource */
      409: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      413: responses['BodyTooLarge'];
      429: responses['TooManyRequests'];
      500: responses['InternalError'];
      503: responses['Unavailable'];
    };
  }
  'members.get': {
    parameters: {
      query?: never;
      header?: flat.GetMemberHeaders;
      path: flat.GetMemberPath;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The member */
      200: {
        headers: AnyHeaders;
        content: {
          "application/json": flat.GetMemberData;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Authentication is missing or invalid */
      401: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a required scope or role */
      403: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Resource not found */
      404: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      429: responses['TooManyRequests'];
      500: responses['InternalError'];
      503: responses['Unavailable'];
    };
  }
  'members.list': {
    parameters: {
      query?: flat.ListMembersQuery;
      header?: flat.ListMembersHeaders;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The members */
      200: {
        headers: AnyHeaders;
        content: {
          "application/json": flat.ListMembersData;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Authentication is missing or invalid */
      401: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a required scope or role */
      403: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      429: responses['TooManyRequests'];
      500: responses['InternalError'];
      503: responses['Unavailable'];
    };
  }
  'members.remove': {
    parameters: {
      query?: never;
      header?: flat.RemoveMemberHeaders;
      path: flat.RemoveMemberPath;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Removed */
      204: {
        headers: AnyHeaders;
        content?: never;
      };
      /** @description The request is not valid */
      400: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Authentication is missing or invalid */
      401: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a required scope or role */
      403: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Resource not found */
      404: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      429: responses['TooManyRequests'];
      500: responses['InternalError'];
      503: responses['Unavailable'];
    };
  }
  'members.update': {
    parameters: {
      query?: never;
      header?: flat.UpdateMemberHeaders;
      path: flat.UpdateMemberPath;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": flat.UpdateMemberBody;
      };
    };
    responses: {
      /** @description The member */
      200: {
        headers: AnyHeaders;
        content: {
          "application/json": flat.UpdateMemberData;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Authentication is missing or invalid */
      401: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a required scope or role */
      403: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Resource not found */
      404: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      413: responses['BodyTooLarge'];
      429: responses['TooManyRequests'];
      500: responses['InternalError'];
      503: responses['Unavailable'];
    };
  }
  'orgs.list': {
    parameters: {
      query?: flat.ListOrgsQuery;
      header?: flat.ListOrgsHeaders;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The organizations */
      200: {
        headers: AnyHeaders;
        content: {
          "application/json": flat.ListOrgsData;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Authentication is missing or invalid */
      401: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a required scope or role */
      403: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      429: responses['TooManyRequests'];
      500: responses['InternalError'];
      503: responses['Unavailable'];
    };
  }
  'projects.apiKeys.get': {
    parameters: {
      query?: never;
      header?: flat.GetProjectApiKeysHeaders;
      path: flat.GetProjectApiKeysPath;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The keys */
      200: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiKeys;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Authentication is missing or invalid */
      401: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a required scope or role */
      403: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Resource not found */
      404: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      429: responses['TooManyRequests'];
      500: responses['InternalError'];
      503: responses['Unavailable'];
    };
  }
  'projects.apiKeys.regenerate': {
    parameters: {
      query?: never;
      header?: flat.RegenerateProjectApiKeyHeaders;
      path: flat.RegenerateProjectApiKeyPath;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": flat.RegenerateProjectApiKeyBody;
      };
    };
    responses: {
      /** @description The keys */
      200: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiKeysRegenerated;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Authentication is missing or invalid */
      401: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a required scope or role */
      403: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Resource not found */
      404: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      413: responses['BodyTooLarge'];
      429: responses['TooManyRequests'];
      500: responses['InternalError'];
      503: responses['Unavailable'];
    };
  }
  'projects.create': {
    parameters: {
      query?: never;
      header?: flat.CreateProjectHeaders;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": flat.CreateProjectBody;
      };
    };
    responses: {
      /** @description The new project */
      201: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ProjectWithConfig;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Authentication is missing or invalid */
      401: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a required scope or role */
      403: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The request conflicts with the current state of the resource */
      409: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      413: responses['BodyTooLarge'];
      429: responses['TooManyRequests'];
      500: responses['InternalError'];
      503: responses['Unavailable'];
    };
  }
  'projects.delete': {
    parameters: {
      query?: never;
      header?: flat.DeleteProjectHeaders;
      path: flat.DeleteProjectPath;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Deleted */
      204: {
        headers: AnyHeaders;
        content?: never;
      };
      /** @description The request is not valid */
      400: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Authentication is missing or invalid */
      401: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a required scope or role */
      403: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Resource not found */
      404: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      429: responses['TooManyRequests'];
      500: responses['InternalError'];
      503: responses['Unavailable'];
    };
  }
  'projects.deployments.create': {
    parameters: {
      query?: never;
      header?: flat.CreateProjectDeploymentHeaders;
      path: flat.CreateProjectDeploymentPath;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": flat.CreateProjectDeploymentBody;
      };
    };
    responses: {
      /** @description The deployment, queued */
      202: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.Deployment;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Authentication is missing or invalid */
      401: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a required scope or role */
      403: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Resource not found */
      404: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The request conflicts with the current state of the resource */
      409: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      413: responses['BodyTooLarge'];
      429: responses['TooManyRequests'];
      500: responses['InternalError'];
      503: responses['Unavailable'];
    };
  }
  'projects.deployments.get': {
    parameters: {
      query?: never;
      header?: flat.GetProjectDeploymentHeaders;
      path: flat.GetProjectDeploymentPath;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The deployment */
      200: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.Deployment;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Authentication is missing or invalid */
      401: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a required scope or role */
      403: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Resource not found */
      404: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      429: responses['TooManyRequests'];
      500: responses['InternalError'];
      503: responses['Unavailable'];
    };
  }
  'projects.deployments.list': {
    parameters: {
      query?: flat.ListProjectDeploymentsQuery;
      header?: flat.ListProjectDeploymentsHeaders;
      path: flat.ListProjectDeploymentsPath;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The deployments */
      200: {
        headers: AnyHeaders;
        content: {
          "application/json": flat.ListProjectDeploymentsData;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Authentication is missing or invalid */
      401: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a required scope or role */
      403: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Resource not found */
      404: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      429: responses['TooManyRequests'];
      500: responses['InternalError'];
      503: responses['Unavailable'];
    };
  }
  'projects.deployments.logs': {
    parameters: {
      query?: flat.GetProjectDeploymentLogsQuery;
      header?: flat.GetProjectDeploymentLogsHeaders;
      path: flat.GetProjectDeploymentLogsPath;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The lines */
      200: {
        headers: AnyHeaders;
        content: {
          "application/json": flat.GetProjectDeploymentLogsData;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Authentication is missing or invalid */
      401: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a required scope or role */
      403: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Resource not found */
      404: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      429: responses['TooManyRequests'];
      500: responses['InternalError'];
      503: responses['Unavailable'];
    };
  }
  'projects.forks.create': {
    parameters: {
      query?: never;
      header?: flat.CreateProjectForkHeaders;
      path: flat.CreateProjectForkPath;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": flat.CreateProjectForkBody;
      };
    };
    responses: {
      /** @description The fork */
      201: {
        headers: AnyHeaders;
        content: {
          "application/json": flat.CreateProjectForkData;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Authentication is missing or invalid */
      401: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The organization has run out of credits */
      402: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a required scope or role */
      403: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Resource not found */
      404: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The request conflicts with the current state of the resource */
      409: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      413: responses['BodyTooLarge'];
      /** @description The request is well-formed but cannot be processed */
      422: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      429: responses['TooManyRequests'];
      500: responses['InternalError'];
      /** @description An upstream service failed */
      502: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      503: responses['Unavailable'];
    };
  }
  'projects.forks.list': {
    parameters: {
      query?: flat.ListProjectForksQuery;
      header?: flat.ListProjectForksHeaders;
      path: flat.ListProjectForksPath;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The forks */
      200: {
        headers: AnyHeaders;
        content: {
          "application/json": flat.ListProjectForksData;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Authentication is missing or invalid */
      401: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a required scope or role */
      403: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Resource not found */
      404: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      429: responses['TooManyRequests'];
      500: responses['InternalError'];
      503: responses['Unavailable'];
    };
  }
  'projects.get': {
    parameters: {
      query?: never;
      header?: flat.GetProjectHeaders;
      path: flat.GetProjectPath;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The project */
      200: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ProjectWithConfig;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Authentication is missing or invalid */
      401: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a required scope or role */
      403: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Resource not found */
      404: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      429: responses['TooManyRequests'];
      500: responses['InternalError'];
      503: responses['Unavailable'];
    };
  }
  'projects.instances.list': {
    parameters: {
      query?: flat.ListProjectInstancesQuery;
      header?: flat.ListProjectInstancesHeaders;
      path: flat.ListProjectInstancesPath;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The instances */
      200: {
        headers: AnyHeaders;
        content: {
          "application/json": flat.ListProjectInstancesData;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Authentication is missing or invalid */
      401: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a required scope or role */
      403: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Resource not found */
      404: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The request conflicts with the current state of the resource */
      409: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      429: responses['TooManyRequests'];
      500: responses['InternalError'];
      503: responses['Unavailable'];
    };
  }
  'projects.instances.logs': {
    parameters: {
      query?: flat.GetProjectInstanceLogsQuery;
      header?: flat.GetProjectInstanceLogsHeaders;
      path: flat.GetProjectInstanceLogsPath;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The lines */
      200: {
        headers: AnyHeaders;
        content: {
          "application/json": flat.GetProjectInstanceLogsData;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Authentication is missing or invalid */
      401: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a required scope or role */
      403: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Resource not found */
      404: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The request conflicts with the current state of the resource */
      409: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      429: responses['TooManyRequests'];
      500: responses['InternalError'];
      503: responses['Unavailable'];
    };
  }
  'projects.list': {
    parameters: {
      query?: flat.ListProjectsQuery;
      header?: flat.ListProjectsHeaders;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The projects */
      200: {
        headers: AnyHeaders;
        content: {
          "application/json": flat.ListProjectsData;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Authentication is missing or invalid */
      401: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a required scope or role */
      403: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      429: responses['TooManyRequests'];
      500: responses['InternalError'];
      503: responses['Unavailable'];
    };
  }
  'projects.metrics.get': {
    parameters: {
      query?: flat.GetProjectMetricsQuery;
      header?: flat.GetProjectMetricsHeaders;
      path: flat.GetProjectMetricsPath;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The figures */
      200: {
        headers: AnyHeaders;
        content: {
          "application/json": flat.GetProjectMetricsData;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Authentication is missing or invalid */
      401: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a required scope or role */
      403: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Resource not found */
      404: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      429: responses['TooManyRequests'];
      500: responses['InternalError'];
      503: responses['Unavailable'];
    };
  }
  'projects.monitors.create': {
    parameters: {
      query?: never;
      header?: flat.CreateProjectMonitorHeaders;
      path: flat.CreateProjectMonitorPath;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": flat.CreateProjectMonitorBody;
      };
    };
    responses: {
      /** @description The monitor */
      201: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.AlertRead;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Authentication is missing or invalid */
      401: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a required scope or role */
      403: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Resource not found */
      404: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The request conflicts with the current state of the resource */
      409: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      413: responses['BodyTooLarge'];
      /** @description The request is well-formed but cannot be processed */
      422: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      429: responses['TooManyRequests'];
      500: responses['InternalError'];
      503: responses['Unavailable'];
    };
  }
  'projects.monitors.delete': {
    parameters: {
      query?: never;
      header?: flat.DeleteProjectMonitorHeaders;
      path: flat.DeleteProjectMonitorPath;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Deleted */
      200: {
        headers: AnyHeaders;
        content: {
          "application/json": flat.DeleteProjectMonitorData;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Authentication is missing or invalid */
      401: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a required scope or role */
      403: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Resource not found */
      404: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      429: responses['TooManyRequests'];
      500: responses['InternalError'];
      /** @description An upstream service failed */
      502: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      503: responses['Unavailable'];
    };
  }
  'projects.monitors.get': {
    parameters: {
      query?: never;
      header?: flat.GetProjectMonitorHeaders;
      path: flat.GetProjectMonitorPath;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The monitor */
      200: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.AlertRead;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Authentication is missing or invalid */
      401: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a required scope or role */
      403: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Resource not found */
      404: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      429: responses['TooManyRequests'];
      500: responses['InternalError'];
      503: responses['Unavailable'];
    };
  }
  'projects.monitors.list': {
    parameters: {
      query?: flat.ListProjectMonitorsQuery;
      header?: flat.ListProjectMonitorsHeaders;
      path: flat.ListProjectMonitorsPath;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The monitors */
      200: {
        headers: AnyHeaders;
        content: {
          "application/json": flat.ListProjectMonitorsData;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Authentication is missing or invalid */
      401: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a required scope or role */
      403: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Resource not found */
      404: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      429: responses['TooManyRequests'];
      500: responses['InternalError'];
      503: responses['Unavailable'];
    };
  }
  'projects.monitors.update': {
    parameters: {
      query?: never;
      header?: flat.UpdateProjectMonitorHeaders;
      path: flat.UpdateProjectMonitorPath;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": flat.UpdateProjectMonitorBody;
      };
    };
    responses: {
      /** @description The monitor */
      200: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.AlertRead;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Authentication is missing or invalid */
      401: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a required scope or role */
      403: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Resource not found */
      404: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The request conflicts with the current state of the resource */
      409: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      413: responses['BodyTooLarge'];
      /** @description The request is well-formed but cannot be processed */
      422: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      429: responses['TooManyRequests'];
      500: responses['InternalError'];
      /** @description An upstream service failed */
      502: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      503: responses['Unavailable'];
    };
  }
  'projects.pause': {
    parameters: {
      query?: never;
      header?: flat.PauseProjectHeaders;
      path: flat.PauseProjectPath;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The project is paused */
      200: {
        headers: AnyHeaders;
        content: {
          "application/json": flat.PauseProjectData;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Authentication is missing or invalid */
      401: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a required scope or role */
      403: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Resource not found */
      404: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The request conflicts with the current state of the resource */
      409: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      429: responses['TooManyRequests'];
      500: responses['InternalError'];
      503: responses['Unavailable'];
    };
  }
  'projects.reactions.create': {
    parameters: {
      query?: never;
      header?: flat.CreateProjectReactionHeaders;
      path: flat.CreateProjectReactionPath;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": flat.CreateProjectReactionBody;
      };
    };
    responses: {
      /** @description The reaction */
      201: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ReactionRead;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Authentication is missing or invalid */
      401: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a required scope or role */
      403: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Resource not found */
      404: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The request conflicts with the current state of the resource */
      409: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      413: responses['BodyTooLarge'];
      /** @description The request is well-formed but cannot be processed */
      422: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      429: responses['TooManyRequests'];
      500: responses['InternalError'];
      503: responses['Unavailable'];
    };
  }
  'projects.reactions.delete': {
    parameters: {
      query?: never;
      header?: flat.DeleteProjectReactionHeaders;
      path: flat.DeleteProjectReactionPath;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Deleted */
      200: {
        headers: AnyHeaders;
        content: {
          "application/json": flat.DeleteProjectReactionData;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Authentication is missing or invalid */
      401: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a required scope or role */
      403: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Resource not found */
      404: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      429: responses['TooManyRequests'];
      500: responses['InternalError'];
      /** @description An upstream service failed */
      502: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      503: responses['Unavailable'];
    };
  }
  'projects.reactions.get': {
    parameters: {
      query?: never;
      header?: flat.GetProjectReactionHeaders;
      path: flat.GetProjectReactionPath;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The reaction */
      200: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ReactionRead;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Authentication is missing or invalid */
      401: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a required scope or role */
      403: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Resource not found */
      404: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      429: responses['TooManyRequests'];
      500: responses['InternalError'];
      503: responses['Unavailable'];
    };
  }
  'projects.reactions.list': {
    parameters: {
      query?: flat.ListProjectReactionsQuery;
      header?: flat.ListProjectReactionsHeaders;
      path: flat.ListProjectReactionsPath;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The reactions */
      200: {
        headers: AnyHeaders;
        content: {
          "application/json": flat.ListProjectReactionsData;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Authentication is missing or invalid */
      401: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a required scope or role */
      403: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Resource not found */
      404: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      429: responses['TooManyRequests'];
      500: responses['InternalError'];
      503: responses['Unavailable'];
    };
  }
  'projects.reactions.update': {
    parameters: {
      query?: never;
      header?: flat.UpdateProjectReactionHeaders;
      path: flat.UpdateProjectReactionPath;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": flat.UpdateProjectReactionBody;
      };
    };
    responses: {
      /** @description The reaction */
      200: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ReactionRead;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Authentication is missing or invalid */
      401: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a required scope or role */
      403: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Resource not found */
      404: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The request conflicts with the current state of the resource */
      409: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      413: responses['BodyTooLarge'];
      /** @description The request is well-formed but cannot be processed */
      422: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      429: responses['TooManyRequests'];
      500: responses['InternalError'];
      /** @description An upstream service failed */
      502: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      503: responses['Unavailable'];
    };
  }
  'projects.repository.connect': {
    parameters: {
      query?: never;
      header?: flat.ConnectProjectRepositoryHeaders;
      path: flat.ConnectProjectRepositoryPath;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": flat.ConnectProjectRepositoryBody;
      };
    };
    responses: {
      /** @description The connection */
      200: {
        headers: AnyHeaders;
        content: {
          "application/json": flat.ConnectProjectRepositoryData;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Authentication is missing or invalid */
      401: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a required scope or role */
      403: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Resource not found */
      404: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The request conflicts with the current state of the resource */
      409: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      413: responses['BodyTooLarge'];
      /** @description The request is well-formed but cannot be processed */
      422: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      429: responses['TooManyRequests'];
      500: responses['InternalError'];
      503: responses['Unavailable'];
    };
  }
  'projects.resume': {
    parameters: {
      query?: never;
      header?: flat.ResumeProjectHeaders;
      path: flat.ResumeProjectPath;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The project is resuming */
      200: {
        headers: AnyHeaders;
        content: {
          "application/json": flat.ResumeProjectData;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Authentication is missing or invalid */
      401: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a required scope or role */
      403: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Resource not found */
      404: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The request conflicts with the current state of the resource */
      409: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      429: responses['TooManyRequests'];
      500: responses['InternalError'];
      503: responses['Unavailable'];
    };
  }
  'projects.secrets.delete': {
    parameters: {
      query?: never;
      header?: flat.DeleteProjectSecretHeaders;
      path: flat.DeleteProjectSecretPath;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Deleted */
      204: {
        headers: AnyHeaders;
        content?: never;
      };
      /** @description The request is not valid */
      400: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Authentication is missing or invalid */
      401: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a required scope or role */
      403: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Resource not found */
      404: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      429: responses['TooManyRequests'];
      500: responses['InternalError'];
      503: responses['Unavailable'];
    };
  }
  'projects.secrets.get': {
    parameters: {
      query?: never;
      header?: flat.GetProjectSecretHeaders;
      path: flat.GetProjectSecretPath;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The secret, masked */
      200: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.Secret;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Authentication is missing or invalid */
      401: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a required scope or role */
      403: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Resource not found */
      404: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      429: responses['TooManyRequests'];
      500: responses['InternalError'];
      503: responses['Unavailable'];
    };
  }
  'projects.secrets.list': {
    parameters: {
      query?: flat.ListProjectSecretsQuery;
      header?: flat.ListProjectSecretsHeaders;
      path: flat.ListProjectSecretsPath;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The secrets */
      200: {
        headers: AnyHeaders;
        content: {
          "application/json": flat.ListProjectSecretsData;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Authentication is missing or invalid */
      401: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a required scope or role */
      403: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Resource not found */
      404: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      429: responses['TooManyRequests'];
      500: responses['InternalError'];
      503: responses['Unavailable'];
    };
  }
  'projects.secrets.set': {
    parameters: {
      query?: never;
      header?: flat.SetProjectSecretHeaders;
      path: flat.SetProjectSecretPath;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": flat.SetProjectSecretBody;
      };
    };
    responses: {
      /** @description The secret, masked */
      200: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.Secret;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Authentication is missing or invalid */
      401: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a required scope or role */
      403: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Resource not found */
      404: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      413: responses['BodyTooLarge'];
      429: responses['TooManyRequests'];
      500: responses['InternalError'];
      503: responses['Unavailable'];
    };
  }
  'projects.update': {
    parameters: {
      query?: never;
      header?: flat.UpdateProjectHeaders;
      path: flat.UpdateProjectPath;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": flat.UpdateProjectBody;
      };
    };
    responses: {
      /** @description The project */
      200: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ProjectWithConfig;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Authentication is missing or invalid */
      401: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a required scope or role */
      403: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Resource not found */
      404: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The request conflicts with the current state of the resource */
      409: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      413: responses['BodyTooLarge'];
      429: responses['TooManyRequests'];
      500: responses['InternalError'];
      503: responses['Unavailable'];
    };
  }
  'regions.list': {
    parameters: {
      query?: flat.ListRegionsQuery;
      header?: flat.ListRegionsHeaders;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The regions */
      200: {
        headers: AnyHeaders;
        content: {
          "application/json": flat.ListRegionsData;
        };
      };
      /** @description The request is not valid */
      400: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description Authentication is missing or invalid */
      401: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      /** @description The credential lacks a required scope or role */
      403: {
        headers: AnyHeaders;
        content: {
          "application/json": schemas.ApiError;
        };
      };
      429: responses['TooManyRequests'];
      500: responses['InternalError'];
      503: responses['Unavailable'];
    };
  }
}
