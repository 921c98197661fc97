// Generated from openapi.json by emit/types/operations.ts.hbs. Edit those, then run: npm run generate
import type * as openapi from './openapi.ts'
import type * as result from './result.ts'
import type * as schemas from './schemas.ts'

/** Path parameters of `apps.apiKeys.get`. */
export type GetAppApiKeysPath = openapi.operations['apps.apiKeys.get']['parameters']['path']

/** Headers of `apps.apiKeys.get`. */
export type GetAppApiKeysHeaders = NonNullable<openapi.operations['apps.apiKeys.get']['parameters']['header']>

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
export type RegenerateAppApiKeyPath = openapi.operations['apps.apiKeys.regenerate']['parameters']['path']

/** Headers of `apps.apiKeys.regenerate`. */
export type RegenerateAppApiKeyHeaders = NonNullable<openapi.operations['apps.apiKeys.regenerate']['parameters']['header']>

/** Body of `apps.apiKeys.regenerate`. */
export type RegenerateAppApiKeyBody = NonNullable<openapi.operations['apps.apiKeys.regenerate']['requestBody']>['content']['application/json']

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
export type CreateAppHeaders = NonNullable<openapi.operations['apps.create']['parameters']['header']>

/** Body of `apps.create`. */
export type CreateAppBody = NonNullable<openapi.operations['apps.create']['requestBody']>['content']['application/json']

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
export type DeleteAppPath = openapi.operations['apps.delete']['parameters']['path']

/** Headers of `apps.delete`. */
export type DeleteAppHeaders = NonNullable<openapi.operations['apps.delete']['parameters']['header']>

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
export type CreateAppDeploymentPath = openapi.operations['apps.deployments.create']['parameters']['path']

/** Headers of `apps.deployments.create`. */
export type CreateAppDeploymentHeaders = NonNullable<openapi.operations['apps.deployments.create']['parameters']['header']>

/** Body of `apps.deployments.create`. */
export type CreateAppDeploymentBody = NonNullable<openapi.operations['apps.deployments.create']['requestBody']>['content']['application/json']

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
export type GetAppDeploymentPath = openapi.operations['apps.deployments.get']['parameters']['path']

/** Headers of `apps.deployments.get`. */
export type GetAppDeploymentHeaders = NonNullable<openapi.operations['apps.deployments.get']['parameters']['header']>

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
export type ListAppDeploymentsPath = openapi.operations['apps.deployments.list']['parameters']['path']

/** Query of `apps.deployments.list`. */
export type ListAppDeploymentsQuery = NonNullable<openapi.operations['apps.deployments.list']['parameters']['query']>

/** Headers of `apps.deployments.list`. */
export type ListAppDeploymentsHeaders = NonNullable<openapi.operations['apps.deployments.list']['parameters']['header']>

/** What `apps.deployments.list` answers. */
export type ListAppDeploymentsData = openapi.operations['apps.deployments.list']['responses'][200]['content']['application/json']

/** What `apps.deployments.list` answers when it fails. */
export type ListAppDeploymentsError = schemas.ApiError

/** Input of `apps.deployments.list`. */
export interface ListAppDeploymentsInput {
  path: ListAppDeploymentsPath
  query?: ListAppDeploymentsQuery | undefined
  headers?: ListAppDeploymentsHeaders | undefined
}

export type ListAppDeploymentsResult =
  | result.Success<200, openapi.operations['apps.deployments.list']['responses'][200]['content']['application/json']>
  | result.Failure<400 | 401 | 403 | 404 | 429 | 500 | 503, schemas.ApiError>

/** Path parameters of `apps.deployments.logs`. */
export type GetAppDeploymentLogsPath = openapi.operations['apps.deployments.logs']['parameters']['path']

/** Query of `apps.deployments.logs`. */
export type GetAppDeploymentLogsQuery = NonNullable<openapi.operations['apps.deployments.logs']['parameters']['query']>

/** Headers of `apps.deployments.logs`. */
export type GetAppDeploymentLogsHeaders = NonNullable<openapi.operations['apps.deployments.logs']['parameters']['header']>

/** What `apps.deployments.logs` answers. */
export type GetAppDeploymentLogsData = openapi.operations['apps.deployments.logs']['responses'][200]['content']['application/json']

/** What `apps.deployments.logs` answers when it fails. */
export type GetAppDeploymentLogsError = schemas.ApiError

/** Input of `apps.deployments.logs`. */
export interface GetAppDeploymentLogsInput {
  path: GetAppDeploymentLogsPath
  query?: GetAppDeploymentLogsQuery | undefined
  headers?: GetAppDeploymentLogsHeaders | undefined
}

export type GetAppDeploymentLogsResult =
  | result.Success<200, openapi.operations['apps.deployments.logs']['responses'][200]['content']['application/json']>
  | result.Failure<400 | 401 | 403 | 404 | 429 | 500 | 503, schemas.ApiError>

/** Path parameters of `apps.get`. */
export type GetAppPath = openapi.operations['apps.get']['parameters']['path']

/** Headers of `apps.get`. */
export type GetAppHeaders = NonNullable<openapi.operations['apps.get']['parameters']['header']>

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
export type ListAppsQuery = NonNullable<openapi.operations['apps.list']['parameters']['query']>

/** Headers of `apps.list`. */
export type ListAppsHeaders = NonNullable<openapi.operations['apps.list']['parameters']['header']>

/** What `apps.list` answers. */
export type ListAppsData = openapi.operations['apps.list']['responses'][200]['content']['application/json']

/** What `apps.list` answers when it fails. */
export type ListAppsError = schemas.ApiError

/** Input of `apps.list`. */
export interface ListAppsInput {
  query?: ListAppsQuery | undefined
  headers?: ListAppsHeaders | undefined
}

export type ListAppsResult =
  | result.Success<200, openapi.operations['apps.list']['responses'][200]['content']['application/json']>
  | result.Failure<400 | 401 | 403 | 429 | 500 | 503, schemas.ApiError>

/** Path parameters of `apps.metrics.get`. */
export type GetAppMetricsPath = openapi.operations['apps.metrics.get']['parameters']['path']

/** Query of `apps.metrics.get`. */
export type GetAppMetricsQuery = NonNullable<openapi.operations['apps.metrics.get']['parameters']['query']>

/** Headers of `apps.metrics.get`. */
export type GetAppMetricsHeaders = NonNullable<openapi.operations['apps.metrics.get']['parameters']['header']>

/** What `apps.metrics.get` answers. */
export type GetAppMetricsData = openapi.operations['apps.metrics.get']['responses'][200]['content']['application/json']

/** What `apps.metrics.get` answers when it fails. */
export type GetAppMetricsError = schemas.ApiError

/** Input of `apps.metrics.get`. */
export interface GetAppMetricsInput {
  path: GetAppMetricsPath
  query?: GetAppMetricsQuery | undefined
  headers?: GetAppMetricsHeaders | undefined
}

export type GetAppMetricsResult =
  | result.Success<200, openapi.operations['apps.metrics.get']['responses'][200]['content']['application/json']>
  | result.Failure<400 | 401 | 403 | 404 | 429 | 500 | 503, schemas.ApiError>

/** Path parameters of `apps.secrets.delete`. */
export type DeleteAppSecretPath = openapi.operations['apps.secrets.delete']['parameters']['path']

/** Headers of `apps.secrets.delete`. */
export type DeleteAppSecretHeaders = NonNullable<openapi.operations['apps.secrets.delete']['parameters']['header']>

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
export type GetAppSecretPath = openapi.operations['apps.secrets.get']['parameters']['path']

/** Headers of `apps.secrets.get`. */
export type GetAppSecretHeaders = NonNullable<openapi.operations['apps.secrets.get']['parameters']['header']>

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
export type ListAppSecretsPath = openapi.operations['apps.secrets.list']['parameters']['path']

/** Query of `apps.secrets.list`. */
export type ListAppSecretsQuery = NonNullable<openapi.operations['apps.secrets.list']['parameters']['query']>

/** Headers of `apps.secrets.list`. */
export type ListAppSecretsHeaders = NonNullable<openapi.operations['apps.secrets.list']['parameters']['header']>

/** What `apps.secrets.list` answers. */
export type ListAppSecretsData = openapi.operations['apps.secrets.list']['responses'][200]['content']['application/json']

/** What `apps.secrets.list` answers when it fails. */
export type ListAppSecretsError = schemas.ApiError

/** Input of `apps.secrets.list`. */
export interface ListAppSecretsInput {
  path: ListAppSecretsPath
  query?: ListAppSecretsQuery | undefined
  headers?: ListAppSecretsHeaders | undefined
}

export type ListAppSecretsResult =
  | result.Success<200, openapi.operations['apps.secrets.list']['responses'][200]['content']['application/json']>
  | result.Failure<400 | 401 | 403 | 404 | 429 | 500 | 503, schemas.ApiError>

/** Path parameters of `apps.secrets.set`. */
export type SetAppSecretPath = openapi.operations['apps.secrets.set']['parameters']['path']

/** Headers of `apps.secrets.set`. */
export type SetAppSecretHeaders = NonNullable<openapi.operations['apps.secrets.set']['parameters']['header']>

/** Body of `apps.secrets.set`. */
export type SetAppSecretBody = NonNullable<openapi.operations['apps.secrets.set']['requestBody']>['content']['application/json']

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
export type UpdateAppPath = openapi.operations['apps.update']['parameters']['path']

/** Headers of `apps.update`. */
export type UpdateAppHeaders = NonNullable<openapi.operations['apps.update']['parameters']['header']>

/** Body of `apps.update`. */
export type UpdateAppBody = NonNullable<openapi.operations['apps.update']['requestBody']>['content']['application/json']

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
export type ListClustersQuery = NonNullable<openapi.operations['clusters.list']['parameters']['query']>

/** Headers of `clusters.list`. */
export type ListClustersHeaders = NonNullable<openapi.operations['clusters.list']['parameters']['header']>

/** What `clusters.list` answers. */
export type ListClustersData = openapi.operations['clusters.list']['responses'][200]['content']['application/json']

/** What `clusters.list` answers when it fails. */
export type ListClustersError = schemas.ApiError

/** Input of `clusters.list`. */
export interface ListClustersInput {
  query?: ListClustersQuery | undefined
  headers?: ListClustersHeaders | undefined
}

export type ListClustersResult =
  | result.Success<200, openapi.operations['clusters.list']['responses'][200]['content']['application/json']>
  | result.Failure<400 | 401 | 403 | 429 | 500 | 503, schemas.ApiError>

/** Path parameters of `clusters.monitors.create`. */
export type CreateClusterMonitorPath = openapi.operations['clusters.monitors.create']['parameters']['path']

/** Headers of `clusters.monitors.create`. */
export type CreateClusterMonitorHeaders = NonNullable<openapi.operations['clusters.monitors.create']['parameters']['header']>

/** Body of `clusters.monitors.create`. */
export type CreateClusterMonitorBody = NonNullable<openapi.operations['clusters.monitors.create']['requestBody']>['content']['application/json']

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
export type DeleteClusterMonitorPath = openapi.operations['clusters.monitors.delete']['parameters']['path']

/** Headers of `clusters.monitors.delete`. */
export type DeleteClusterMonitorHeaders = NonNullable<openapi.operations['clusters.monitors.delete']['parameters']['header']>

/** What `clusters.monitors.delete` answers. */
export type DeleteClusterMonitorData = openapi.operations['clusters.monitors.delete']['responses'][200]['content']['application/json']

/** What `clusters.monitors.delete` answers when it fails. */
export type DeleteClusterMonitorError = schemas.ApiError

/** Input of `clusters.monitors.delete`. */
export interface DeleteClusterMonitorInput {
  path: DeleteClusterMonitorPath
  headers?: DeleteClusterMonitorHeaders | undefined
}

export type DeleteClusterMonitorResult =
  | result.Success<200, openapi.operations['clusters.monitors.delete']['responses'][200]['content']['application/json']>
  | result.Failure<400 | 401 | 403 | 404 | 429 | 500 | 502 | 503, schemas.ApiError>

/** Path parameters of `clusters.monitors.get`. */
export type GetClusterMonitorPath = openapi.operations['clusters.monitors.get']['parameters']['path']

/** Headers of `clusters.monitors.get`. */
export type GetClusterMonitorHeaders = NonNullable<openapi.operations['clusters.monitors.get']['parameters']['header']>

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
export type ListClusterMonitorsPath = openapi.operations['clusters.monitors.list']['parameters']['path']

/** Query of `clusters.monitors.list`. */
export type ListClusterMonitorsQuery = NonNullable<openapi.operations['clusters.monitors.list']['parameters']['query']>

/** Headers of `clusters.monitors.list`. */
export type ListClusterMonitorsHeaders = NonNullable<openapi.operations['clusters.monitors.list']['parameters']['header']>

/** What `clusters.monitors.list` answers. */
export type ListClusterMonitorsData = openapi.operations['clusters.monitors.list']['responses'][200]['content']['application/json']

/** What `clusters.monitors.list` answers when it fails. */
export type ListClusterMonitorsError = schemas.ApiError

/** Input of `clusters.monitors.list`. */
export interface ListClusterMonitorsInput {
  path: ListClusterMonitorsPath
  query?: ListClusterMonitorsQuery | undefined
  headers?: ListClusterMonitorsHeaders | undefined
}

export type ListClusterMonitorsResult =
  | result.Success<200, openapi.operations['clusters.monitors.list']['responses'][200]['content']['application/json']>
  | result.Failure<400 | 401 | 403 | 404 | 429 | 500 | 503, schemas.ApiError>

/** Path parameters of `clusters.monitors.update`. */
export type UpdateClusterMonitorPath = openapi.operations['clusters.monitors.update']['parameters']['path']

/** Headers of `clusters.monitors.update`. */
export type UpdateClusterMonitorHeaders = NonNullable<openapi.operations['clusters.monitors.update']['parameters']['header']>

/** Body of `clusters.monitors.update`. */
export type UpdateClusterMonitorBody = NonNullable<openapi.operations['clusters.monitors.update']['requestBody']>['content']['application/json']

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
export type ListContainerImagesQuery = NonNullable<openapi.operations['containerImages.list']['parameters']['query']>

/** Headers of `containerImages.list`. */
export type ListContainerImagesHeaders = NonNullable<openapi.operations['containerImages.list']['parameters']['header']>

/** What `containerImages.list` answers. */
export type ListContainerImagesData = openapi.operations['containerImages.list']['responses'][200]['content']['application/json']

/** What `containerImages.list` answers when it fails. */
export type ListContainerImagesError = schemas.ApiError

/** Input of `containerImages.list`. */
export interface ListContainerImagesInput {
  query?: ListContainerImagesQuery | undefined
  headers?: ListContainerImagesHeaders | undefined
}

export type ListContainerImagesResult =
  | result.Success<200, openapi.operations['containerImages.list']['responses'][200]['content']['application/json']>
  | result.Failure<400 | 401 | 403 | 429 | 500 | 503, schemas.ApiError>

/** What `docs.get` answers. */
export type GetDocsData = openapi.operations['docs.get']['responses'][200]['content']['application/json']

/** What `docs.get` answers when it fails. */
export type GetDocsError = schemas.ApiError

/** Input of `docs.get`. */
export interface GetDocsInput {
}

export type GetDocsResult =
  | result.Success<200, openapi.operations['docs.get']['responses'][200]['content']['application/json']>
  | result.Failure<500 | 503, schemas.ApiError>

/** What `health.check` answers. */
export type CheckHealthData = openapi.operations['health.check']['responses'][200]['content']['application/json']

/** What `health.check` answers when it fails. */
export type CheckHealthError = schemas.ApiError

/** Input of `health.check`. */
export interface CheckHealthInput {
}

export type CheckHealthResult =
  | result.Success<200, openapi.operations['health.check']['responses'][200]['content']['application/json']>
  | result.Failure<500 | 503, schemas.ApiError>

/** Headers of `instanceAdoptionCodes.create`. */
export type CreateInstanceAdoptionCodeHeaders = NonNullable<openapi.operations['instanceAdoptionCodes.create']['parameters']['header']>

/** Body of `instanceAdoptionCodes.create`. */
export type CreateInstanceAdoptionCodeBody = NonNullable<openapi.operations['instanceAdoptionCodes.create']['requestBody']>['content']['application/json']

/** What `instanceAdoptionCodes.create` answers. */
export type CreateInstanceAdoptionCodeData = openapi.operations['instanceAdoptionCodes.create']['responses'][201]['content']['application/json']

/** What `instanceAdoptionCodes.create` answers when it fails. */
export type CreateInstanceAdoptionCodeError = schemas.ApiError

/** Input of `instanceAdoptionCodes.create`. */
export interface CreateInstanceAdoptionCodeInput {
  headers?: CreateInstanceAdoptionCodeHeaders | undefined
  body?: CreateInstanceAdoptionCodeBody | undefined
}

export type CreateInstanceAdoptionCodeResult =
  | result.Success<201, openapi.operations['instanceAdoptionCodes.create']['responses'][201]['content']['application/json']>
  | result.Failure<400 | 401 | 403 | 404 | 413 | 429 | 500 | 503, schemas.ApiError>

/** Headers of `limits.get`. */
export type GetLimitsHeaders = NonNullable<openapi.operations['limits.get']['parameters']['header']>

/** What `limits.get` answers. */
export type GetLimitsData = openapi.operations['limits.get']['responses'][200]['content']['application/json']

/** What `limits.get` answers when it fails. */
export type GetLimitsError = schemas.ApiError

/** Input of `limits.get`. */
export interface GetLimitsInput {
  headers?: GetLimitsHeaders | undefined
}

export type GetLimitsResult =
  | result.Success<200, openapi.operations['limits.get']['responses'][200]['content']['application/json']>
  | result.Failure<400 | 401 | 403 | 429 | 500 | 503, schemas.ApiError>

/** Headers of `members.add`. */
export type AddMemberHeaders = NonNullable<openapi.operations['members.add']['parameters']['header']>

/** Body of `members.add`. */
export type AddMemberBody = NonNullable<openapi.operations['members.add']['requestBody']>['content']['application/json']

/** What `members.add` answers. */
export type AddMemberData = openapi.operations['members.add']['responses'][201]['content']['application/json']

/** What `members.add` answers when it fails. */
export type AddMemberError = schemas.ApiError

/** Input of `members.add`. */
export interface AddMemberInput {
  headers?: AddMemberHeaders | undefined
  body: AddMemberBody
}

export type AddMemberResult =
  | result.Success<201, openapi.operations['members.add']['responses'][201]['content']['application/json']>
  | result.Failure<400 | 401 | 403 | 404 | 409 | 413 | 429 | 500 | 503, schemas.ApiError>

/** Path parameters of `members.get`. */
export type GetMemberPath = openapi.operations['members.get']['parameters']['path']

/** Headers of `members.get`. */
export type GetMemberHeaders = NonNullable<openapi.operations['members.get']['parameters']['header']>

/** What `members.get` answers. */
export type GetMemberData = openapi.operations['members.get']['responses'][200]['content']['application/json']

/** What `members.get` answers when it fails. */
export type GetMemberError = schemas.ApiError

/** Input of `members.get`. */
export interface GetMemberInput {
  path: GetMemberPath
  headers?: GetMemberHeaders | undefined
}

export type GetMemberResult =
  | result.Success<200, openapi.operations['members.get']['responses'][200]['content']['application/json']>
  | result.Failure<400 | 401 | 403 | 404 | 429 | 500 | 503, schemas.ApiError>

/** Query of `members.list`. */
export type ListMembersQuery = NonNullable<openapi.operations['members.list']['parameters']['query']>

/** Headers of `members.list`. */
export type ListMembersHeaders = NonNullable<openapi.operations['members.list']['parameters']['header']>

/** What `members.list` answers. */
export type ListMembersData = openapi.operations['members.list']['responses'][200]['content']['application/json']

/** What `members.list` answers when it fails. */
export type ListMembersError = schemas.ApiError

/** Input of `members.list`. */
export interface ListMembersInput {
  query?: ListMembersQuery | undefined
  headers?: ListMembersHeaders | undefined
}

export type ListMembersResult =
  | result.Success<200, openapi.operations['members.list']['responses'][200]['content']['application/json']>
  | result.Failure<400 | 401 | 403 | 429 | 500 | 503, schemas.ApiError>

/** Path parameters of `members.remove`. */
export type RemoveMemberPath = openapi.operations['members.remove']['parameters']['path']

/** Headers of `members.remove`. */
export type RemoveMemberHeaders = NonNullable<openapi.operations['members.remove']['parameters']['header']>

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
export type UpdateMemberPath = openapi.operations['members.update']['parameters']['path']

/** Headers of `members.update`. */
export type UpdateMemberHeaders = NonNullable<openapi.operations['members.update']['parameters']['header']>

/** Body of `members.update`. */
export type UpdateMemberBody = NonNullable<openapi.operations['members.update']['requestBody']>['content']['application/json']

/** What `members.update` answers. */
export type UpdateMemberData = openapi.operations['members.update']['responses'][200]['content']['application/json']

/** What `members.update` answers when it fails. */
export type UpdateMemberError = schemas.ApiError

/** Input of `members.update`. */
export interface UpdateMemberInput {
  path: UpdateMemberPath
  headers?: UpdateMemberHeaders | undefined
  body: UpdateMemberBody
}

export type UpdateMemberResult =
  | result.Success<200, openapi.operations['members.update']['responses'][200]['content']['application/json']>
  | result.Failure<400 | 401 | 403 | 404 | 413 | 429 | 500 | 503, schemas.ApiError>

/** Query of `orgs.list`. */
export type ListOrgsQuery = NonNullable<openapi.operations['orgs.list']['parameters']['query']>

/** Headers of `orgs.list`. */
export type ListOrgsHeaders = NonNullable<openapi.operations['orgs.list']['parameters']['header']>

/** What `orgs.list` answers. */
export type ListOrgsData = openapi.operations['orgs.list']['responses'][200]['content']['application/json']

/** What `orgs.list` answers when it fails. */
export type ListOrgsError = schemas.ApiError

/** Input of `orgs.list`. */
export interface ListOrgsInput {
  query?: ListOrgsQuery | undefined
  headers?: ListOrgsHeaders | undefined
}

export type ListOrgsResult =
  | result.Success<200, openapi.operations['orgs.list']['responses'][200]['content']['application/json']>
  | result.Failure<400 | 401 | 403 | 429 | 500 | 503, schemas.ApiError>

/** Path parameters of `projects.apiKeys.get`. */
export type GetProjectApiKeysPath = openapi.operations['projects.apiKeys.get']['parameters']['path']

/** Headers of `projects.apiKeys.get`. */
export type GetProjectApiKeysHeaders = NonNullable<openapi.operations['projects.apiKeys.get']['parameters']['header']>

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
export type RegenerateProjectApiKeyPath = openapi.operations['projects.apiKeys.regenerate']['parameters']['path']

/** Headers of `projects.apiKeys.regenerate`. */
export type RegenerateProjectApiKeyHeaders = NonNullable<openapi.operations['projects.apiKeys.regenerate']['parameters']['header']>

/** Body of `projects.apiKeys.regenerate`. */
export type RegenerateProjectApiKeyBody = NonNullable<openapi.operations['projects.apiKeys.regenerate']['requestBody']>['content']['application/json']

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
export type CreateProjectHeaders = NonNullable<openapi.operations['projects.create']['parameters']['header']>

/** Body of `projects.create`. */
export type CreateProjectBody = NonNullable<openapi.operations['projects.create']['requestBody']>['content']['application/json']

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
export type DeleteProjectPath = openapi.operations['projects.delete']['parameters']['path']

/** Headers of `projects.delete`. */
export type DeleteProjectHeaders = NonNullable<openapi.operations['projects.delete']['parameters']['header']>

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
export type CreateProjectDeploymentPath = openapi.operations['projects.deployments.create']['parameters']['path']

/** Headers of `projects.deployments.create`. */
export type CreateProjectDeploymentHeaders = NonNullable<openapi.operations['projects.deployments.create']['parameters']['header']>

/** Body of `projects.deployments.create`. */
export type CreateProjectDeploymentBody = NonNullable<openapi.operations['projects.deployments.create']['requestBody']>['content']['application/json']

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
export type GetProjectDeploymentPath = openapi.operations['projects.deployments.get']['parameters']['path']

/** Headers of `projects.deployments.get`. */
export type GetProjectDeploymentHeaders = NonNullable<openapi.operations['projects.deployments.get']['parameters']['header']>

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
export type ListProjectDeploymentsPath = openapi.operations['projects.deployments.list']['parameters']['path']

/** Query of `projects.deployments.list`. */
export type ListProjectDeploymentsQuery = NonNullable<openapi.operations['projects.deployments.list']['parameters']['query']>

/** Headers of `projects.deployments.list`. */
export type ListProjectDeploymentsHeaders = NonNullable<openapi.operations['projects.deployments.list']['parameters']['header']>

/** What `projects.deployments.list` answers. */
export type ListProjectDeploymentsData = openapi.operations['projects.deployments.list']['responses'][200]['content']['application/json']

/** What `projects.deployments.list` answers when it fails. */
export type ListProjectDeploymentsError = schemas.ApiError

/** Input of `projects.deployments.list`. */
export interface ListProjectDeploymentsInput {
  path: ListProjectDeploymentsPath
  query?: ListProjectDeploymentsQuery | undefined
  headers?: ListProjectDeploymentsHeaders | undefined
}

export type ListProjectDeploymentsResult =
  | result.Success<200, openapi.operations['projects.deployments.list']['responses'][200]['content']['application/json']>
  | result.Failure<400 | 401 | 403 | 404 | 429 | 500 | 503, schemas.ApiError>

/** Path parameters of `projects.deployments.logs`. */
export type GetProjectDeploymentLogsPath = openapi.operations['projects.deployments.logs']['parameters']['path']

/** Query of `projects.deployments.logs`. */
export type GetProjectDeploymentLogsQuery = NonNullable<openapi.operations['projects.deployments.logs']['parameters']['query']>

/** Headers of `projects.deployments.logs`. */
export type GetProjectDeploymentLogsHeaders = NonNullable<openapi.operations['projects.deployments.logs']['parameters']['header']>

/** What `projects.deployments.logs` answers. */
export type GetProjectDeploymentLogsData = openapi.operations['projects.deployments.logs']['responses'][200]['content']['application/json']

/** What `projects.deployments.logs` answers when it fails. */
export type GetProjectDeploymentLogsError = schemas.ApiError

/** Input of `projects.deployments.logs`. */
export interface GetProjectDeploymentLogsInput {
  path: GetProjectDeploymentLogsPath
  query?: GetProjectDeploymentLogsQuery | undefined
  headers?: GetProjectDeploymentLogsHeaders | undefined
}

export type GetProjectDeploymentLogsResult =
  | result.Success<200, openapi.operations['projects.deployments.logs']['responses'][200]['content']['application/json']>
  | result.Failure<400 | 401 | 403 | 404 | 429 | 500 | 503, schemas.ApiError>

/** Path parameters of `projects.forks.create`. */
export type CreateProjectForkPath = openapi.operations['projects.forks.create']['parameters']['path']

/** Headers of `projects.forks.create`. */
export type CreateProjectForkHeaders = NonNullable<openapi.operations['projects.forks.create']['parameters']['header']>

/** Body of `projects.forks.create`. */
export type CreateProjectForkBody = NonNullable<openapi.operations['projects.forks.create']['requestBody']>['content']['application/json']

/** What `projects.forks.create` answers. */
export type CreateProjectForkData = openapi.operations['projects.forks.create']['responses'][201]['content']['application/json']

/** What `projects.forks.create` answers when it fails. */
export type CreateProjectForkError = schemas.ApiError

/** Input of `projects.forks.create`. */
export interface CreateProjectForkInput {
  path: CreateProjectForkPath
  headers?: CreateProjectForkHeaders | undefined
  body?: CreateProjectForkBody | undefined
}

export type CreateProjectForkResult =
  | result.Success<201, openapi.operations['projects.forks.create']['responses'][201]['content']['application/json']>
  | result.Failure<400 | 401 | 402 | 403 | 404 | 409 | 413 | 422 | 429 | 500 | 502 | 503, schemas.ApiError>

/** Path parameters of `projects.forks.list`. */
export type ListProjectForksPath = openapi.operations['projects.forks.list']['parameters']['path']

/** Query of `projects.forks.list`. */
export type ListProjectForksQuery = NonNullable<openapi.operations['projects.forks.list']['parameters']['query']>

/** Headers of `projects.forks.list`. */
export type ListProjectForksHeaders = NonNullable<openapi.operations['projects.forks.list']['parameters']['header']>

/** What `projects.forks.list` answers. */
export type ListProjectForksData = openapi.operations['projects.forks.list']['responses'][200]['content']['application/json']

/** What `projects.forks.list` answers when it fails. */
export type ListProjectForksError = schemas.ApiError

/** Input of `projects.forks.list`. */
export interface ListProjectForksInput {
  path: ListProjectForksPath
  query?: ListProjectForksQuery | undefined
  headers?: ListProjectForksHeaders | undefined
}

export type ListProjectForksResult =
  | result.Success<200, openapi.operations['projects.forks.list']['responses'][200]['content']['application/json']>
  | result.Failure<400 | 401 | 403 | 404 | 429 | 500 | 503, schemas.ApiError>

/** Path parameters of `projects.get`. */
export type GetProjectPath = openapi.operations['projects.get']['parameters']['path']

/** Headers of `projects.get`. */
export type GetProjectHeaders = NonNullable<openapi.operations['projects.get']['parameters']['header']>

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
export type ListProjectInstancesPath = openapi.operations['projects.instances.list']['parameters']['path']

/** Query of `projects.instances.list`. */
export type ListProjectInstancesQuery = NonNullable<openapi.operations['projects.instances.list']['parameters']['query']>

/** Headers of `projects.instances.list`. */
export type ListProjectInstancesHeaders = NonNullable<openapi.operations['projects.instances.list']['parameters']['header']>

/** What `projects.instances.list` answers. */
export type ListProjectInstancesData = openapi.operations['projects.instances.list']['responses'][200]['content']['application/json']

/** What `projects.instances.list` answers when it fails. */
export type ListProjectInstancesError = schemas.ApiError

/** Input of `projects.instances.list`. */
export interface ListProjectInstancesInput {
  path: ListProjectInstancesPath
  query?: ListProjectInstancesQuery | undefined
  headers?: ListProjectInstancesHeaders | undefined
}

export type ListProjectInstancesResult =
  | result.Success<200, openapi.operations['projects.instances.list']['responses'][200]['content']['application/json']>
  | result.Failure<400 | 401 | 403 | 404 | 409 | 429 | 500 | 503, schemas.ApiError>

/** Path parameters of `projects.instances.logs`. */
export type GetProjectInstanceLogsPath = openapi.operations['projects.instances.logs']['parameters']['path']

/** Query of `projects.instances.logs`. */
export type GetProjectInstanceLogsQuery = NonNullable<openapi.operations['projects.instances.logs']['parameters']['query']>

/** Headers of `projects.instances.logs`. */
export type GetProjectInstanceLogsHeaders = NonNullable<openapi.operations['projects.instances.logs']['parameters']['header']>

/** What `projects.instances.logs` answers. */
export type GetProjectInstanceLogsData = openapi.operations['projects.instances.logs']['responses'][200]['content']['application/json']

/** What `projects.instances.logs` answers when it fails. */
export type GetProjectInstanceLogsError = schemas.ApiError

/** Input of `projects.instances.logs`. */
export interface GetProjectInstanceLogsInput {
  path: GetProjectInstanceLogsPath
  query?: GetProjectInstanceLogsQuery | undefined
  headers?: GetProjectInstanceLogsHeaders | undefined
}

export type GetProjectInstanceLogsResult =
  | result.Success<200, openapi.operations['projects.instances.logs']['responses'][200]['content']['application/json']>
  | result.Failure<400 | 401 | 403 | 404 | 409 | 429 | 500 | 503, schemas.ApiError>

/** Query of `projects.list`. */
export type ListProjectsQuery = NonNullable<openapi.operations['projects.list']['parameters']['query']>

/** Headers of `projects.list`. */
export type ListProjectsHeaders = NonNullable<openapi.operations['projects.list']['parameters']['header']>

/** What `projects.list` answers. */
export type ListProjectsData = openapi.operations['projects.list']['responses'][200]['content']['application/json']

/** What `projects.list` answers when it fails. */
export type ListProjectsError = schemas.ApiError

/** Input of `projects.list`. */
export interface ListProjectsInput {
  query?: ListProjectsQuery | undefined
  headers?: ListProjectsHeaders | undefined
}

export type ListProjectsResult =
  | result.Success<200, openapi.operations['projects.list']['responses'][200]['content']['application/json']>
  | result.Failure<400 | 401 | 403 | 429 | 500 | 503, schemas.ApiError>

/** Path parameters of `projects.metrics.get`. */
export type GetProjectMetricsPath = openapi.operations['projects.metrics.get']['parameters']['path']

/** Query of `projects.metrics.get`. */
export type GetProjectMetricsQuery = NonNullable<openapi.operations['projects.metrics.get']['parameters']['query']>

/** Headers of `projects.metrics.get`. */
export type GetProjectMetricsHeaders = NonNullable<openapi.operations['projects.metrics.get']['parameters']['header']>

/** What `projects.metrics.get` answers. */
export type GetProjectMetricsData = openapi.operations['projects.metrics.get']['responses'][200]['content']['application/json']

/** What `projects.metrics.get` answers when it fails. */
export type GetProjectMetricsError = schemas.ApiError

/** Input of `projects.metrics.get`. */
export interface GetProjectMetricsInput {
  path: GetProjectMetricsPath
  query?: GetProjectMetricsQuery | undefined
  headers?: GetProjectMetricsHeaders | undefined
}

export type GetProjectMetricsResult =
  | result.Success<200, openapi.operations['projects.metrics.get']['responses'][200]['content']['application/json']>
  | result.Failure<400 | 401 | 403 | 404 | 429 | 500 | 503, schemas.ApiError>

/** Path parameters of `projects.monitors.create`. */
export type CreateProjectMonitorPath = openapi.operations['projects.monitors.create']['parameters']['path']

/** Headers of `projects.monitors.create`. */
export type CreateProjectMonitorHeaders = NonNullable<openapi.operations['projects.monitors.create']['parameters']['header']>

/** Body of `projects.monitors.create`. */
export type CreateProjectMonitorBody = NonNullable<openapi.operations['projects.monitors.create']['requestBody']>['content']['application/json']

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
export type DeleteProjectMonitorPath = openapi.operations['projects.monitors.delete']['parameters']['path']

/** Headers of `projects.monitors.delete`. */
export type DeleteProjectMonitorHeaders = NonNullable<openapi.operations['projects.monitors.delete']['parameters']['header']>

/** What `projects.monitors.delete` answers. */
export type DeleteProjectMonitorData = openapi.operations['projects.monitors.delete']['responses'][200]['content']['application/json']

/** What `projects.monitors.delete` answers when it fails. */
export type DeleteProjectMonitorError = schemas.ApiError

/** Input of `projects.monitors.delete`. */
export interface DeleteProjectMonitorInput {
  path: DeleteProjectMonitorPath
  headers?: DeleteProjectMonitorHeaders | undefined
}

export type DeleteProjectMonitorResult =
  | result.Success<200, openapi.operations['projects.monitors.delete']['responses'][200]['content']['application/json']>
  | result.Failure<400 | 401 | 403 | 404 | 429 | 500 | 502 | 503, schemas.ApiError>

/** Path parameters of `projects.monitors.get`. */
export type GetProjectMonitorPath = openapi.operations['projects.monitors.get']['parameters']['path']

/** Headers of `projects.monitors.get`. */
export type GetProjectMonitorHeaders = NonNullable<openapi.operations['projects.monitors.get']['parameters']['header']>

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
export type ListProjectMonitorsPath = openapi.operations['projects.monitors.list']['parameters']['path']

/** Query of `projects.monitors.list`. */
export type ListProjectMonitorsQuery = NonNullable<openapi.operations['projects.monitors.list']['parameters']['query']>

/** Headers of `projects.monitors.list`. */
export type ListProjectMonitorsHeaders = NonNullable<openapi.operations['projects.monitors.list']['parameters']['header']>

/** What `projects.monitors.list` answers. */
export type ListProjectMonitorsData = openapi.operations['projects.monitors.list']['responses'][200]['content']['application/json']

/** What `projects.monitors.list` answers when it fails. */
export type ListProjectMonitorsError = schemas.ApiError

/** Input of `projects.monitors.list`. */
export interface ListProjectMonitorsInput {
  path: ListProjectMonitorsPath
  query?: ListProjectMonitorsQuery | undefined
  headers?: ListProjectMonitorsHeaders | undefined
}

export type ListProjectMonitorsResult =
  | result.Success<200, openapi.operations['projects.monitors.list']['responses'][200]['content']['application/json']>
  | result.Failure<400 | 401 | 403 | 404 | 429 | 500 | 503, schemas.ApiError>

/** Path parameters of `projects.monitors.update`. */
export type UpdateProjectMonitorPath = openapi.operations['projects.monitors.update']['parameters']['path']

/** Headers of `projects.monitors.update`. */
export type UpdateProjectMonitorHeaders = NonNullable<openapi.operations['projects.monitors.update']['parameters']['header']>

/** Body of `projects.monitors.update`. */
export type UpdateProjectMonitorBody = NonNullable<openapi.operations['projects.monitors.update']['requestBody']>['content']['application/json']

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
export type PauseProjectPath = openapi.operations['projects.pause']['parameters']['path']

/** Headers of `projects.pause`. */
export type PauseProjectHeaders = NonNullable<openapi.operations['projects.pause']['parameters']['header']>

/** What `projects.pause` answers. */
export type PauseProjectData = openapi.operations['projects.pause']['responses'][200]['content']['application/json']

/** What `projects.pause` answers when it fails. */
export type PauseProjectError = schemas.ApiError

/** Input of `projects.pause`. */
export interface PauseProjectInput {
  path: PauseProjectPath
  headers?: PauseProjectHeaders | undefined
}

export type PauseProjectResult =
  | result.Success<200, openapi.operations['projects.pause']['responses'][200]['content']['application/json']>
  | result.Failure<400 | 401 | 403 | 404 | 409 | 429 | 500 | 503, schemas.ApiError>

/** Path parameters of `projects.reactions.create`. */
export type CreateProjectReactionPath = openapi.operations['projects.reactions.create']['parameters']['path']

/** Headers of `projects.reactions.create`. */
export type CreateProjectReactionHeaders = NonNullable<openapi.operations['projects.reactions.create']['parameters']['header']>

/** Body of `projects.reactions.create`. */
export type CreateProjectReactionBody = NonNullable<openapi.operations['projects.reactions.create']['requestBody']>['content']['application/json']

/** What `projects.reactions.create` answers. */
export type CreateProjectReactionData = schemas.AlertRead

/** What `projects.reactions.create` answers when it fails. */
export type CreateProjectReactionError = schemas.ApiError

/** Input of `projects.reactions.create`. */
export interface CreateProjectReactionInput {
  path: CreateProjectReactionPath
  headers?: CreateProjectReactionHeaders | undefined
  body: CreateProjectReactionBody
}

export type CreateProjectReactionResult =
  | result.Success<201, schemas.AlertRead>
  | result.Failure<400 | 401 | 403 | 404 | 409 | 413 | 422 | 429 | 500 | 503, schemas.ApiError>

/** Path parameters of `projects.reactions.delete`. */
export type DeleteProjectReactionPath = openapi.operations['projects.reactions.delete']['parameters']['path']

/** Headers of `projects.reactions.delete`. */
export type DeleteProjectReactionHeaders = NonNullable<openapi.operations['projects.reactions.delete']['parameters']['header']>

/** What `projects.reactions.delete` answers. */
export type DeleteProjectReactionData = openapi.operations['projects.reactions.delete']['responses'][200]['content']['application/json']

/** What `projects.reactions.delete` answers when it fails. */
export type DeleteProjectReactionError = schemas.ApiError

/** Input of `projects.reactions.delete`. */
export interface DeleteProjectReactionInput {
  path: DeleteProjectReactionPath
  headers?: DeleteProjectReactionHeaders | undefined
}

export type DeleteProjectReactionResult =
  | result.Success<200, openapi.operations['projects.reactions.delete']['responses'][200]['content']['application/json']>
  | result.Failure<400 | 401 | 403 | 404 | 429 | 500 | 502 | 503, schemas.ApiError>

/** Path parameters of `projects.reactions.get`. */
export type GetProjectReactionPath = openapi.operations['projects.reactions.get']['parameters']['path']

/** Headers of `projects.reactions.get`. */
export type GetProjectReactionHeaders = NonNullable<openapi.operations['projects.reactions.get']['parameters']['header']>

/** What `projects.reactions.get` answers. */
export type GetProjectReactionData = schemas.AlertRead

/** What `projects.reactions.get` answers when it fails. */
export type GetProjectReactionError = schemas.ApiError

/** Input of `projects.reactions.get`. */
export interface GetProjectReactionInput {
  path: GetProjectReactionPath
  headers?: GetProjectReactionHeaders | undefined
}

export type GetProjectReactionResult =
  | result.Success<200, schemas.AlertRead>
  | result.Failure<400 | 401 | 403 | 404 | 429 | 500 | 503, schemas.ApiError>

/** Path parameters of `projects.reactions.list`. */
export type ListProjectReactionsPath = openapi.operations['projects.reactions.list']['parameters']['path']

/** Query of `projects.reactions.list`. */
export type ListProjectReactionsQuery = NonNullable<openapi.operations['projects.reactions.list']['parameters']['query']>

/** Headers of `projects.reactions.list`. */
export type ListProjectReactionsHeaders = NonNullable<openapi.operations['projects.reactions.list']['parameters']['header']>

/** What `projects.reactions.list` answers. */
export type ListProjectReactionsData = openapi.operations['projects.reactions.list']['responses'][200]['content']['application/json']

/** What `projects.reactions.list` answers when it fails. */
export type ListProjectReactionsError = schemas.ApiError

/** Input of `projects.reactions.list`. */
export interface ListProjectReactionsInput {
  path: ListProjectReactionsPath
  query?: ListProjectReactionsQuery | undefined
  headers?: ListProjectReactionsHeaders | undefined
}

export type ListProjectReactionsResult =
  | result.Success<200, openapi.operations['projects.reactions.list']['responses'][200]['content']['application/json']>
  | result.Failure<400 | 401 | 403 | 404 | 429 | 500 | 503, schemas.ApiError>

/** Path parameters of `projects.reactions.update`. */
export type UpdateProjectReactionPath = openapi.operations['projects.reactions.update']['parameters']['path']

/** Headers of `projects.reactions.update`. */
export type UpdateProjectReactionHeaders = NonNullable<openapi.operations['projects.reactions.update']['parameters']['header']>

/** Body of `projects.reactions.update`. */
export type UpdateProjectReactionBody = NonNullable<openapi.operations['projects.reactions.update']['requestBody']>['content']['application/json']

/** What `projects.reactions.update` answers. */
export type UpdateProjectReactionData = schemas.AlertRead

/** What `projects.reactions.update` answers when it fails. */
export type UpdateProjectReactionError = schemas.ApiError

/** Input of `projects.reactions.update`. */
export interface UpdateProjectReactionInput {
  path: UpdateProjectReactionPath
  headers?: UpdateProjectReactionHeaders | undefined
  body: UpdateProjectReactionBody
}

export type UpdateProjectReactionResult =
  | result.Success<200, schemas.AlertRead>
  | result.Failure<400 | 401 | 403 | 404 | 409 | 413 | 422 | 429 | 500 | 502 | 503, schemas.ApiError>

/** Path parameters of `projects.repository.connect`. */
export type ConnectProjectRepositoryPath = openapi.operations['projects.repository.connect']['parameters']['path']

/** Headers of `projects.repository.connect`. */
export type ConnectProjectRepositoryHeaders = NonNullable<openapi.operations['projects.repository.connect']['parameters']['header']>

/** Body of `projects.repository.connect`. */
export type ConnectProjectRepositoryBody = NonNullable<openapi.operations['projects.repository.connect']['requestBody']>['content']['application/json']

/** What `projects.repository.connect` answers. */
export type ConnectProjectRepositoryData = openapi.operations['projects.repository.connect']['responses'][200]['content']['application/json']

/** What `projects.repository.connect` answers when it fails. */
export type ConnectProjectRepositoryError = schemas.ApiError

/** Input of `projects.repository.connect`. */
export interface ConnectProjectRepositoryInput {
  path: ConnectProjectRepositoryPath
  headers?: ConnectProjectRepositoryHeaders | undefined
  body: ConnectProjectRepositoryBody
}

export type ConnectProjectRepositoryResult =
  | result.Success<200, openapi.operations['projects.repository.connect']['responses'][200]['content']['application/json']>
  | result.Failure<400 | 401 | 403 | 404 | 409 | 413 | 422 | 429 | 500 | 503, schemas.ApiError>

/** Path parameters of `projects.resume`. */
export type ResumeProjectPath = openapi.operations['projects.resume']['parameters']['path']

/** Headers of `projects.resume`. */
export type ResumeProjectHeaders = NonNullable<openapi.operations['projects.resume']['parameters']['header']>

/** What `projects.resume` answers. */
export type ResumeProjectData = openapi.operations['projects.resume']['responses'][200]['content']['application/json']

/** What `projects.resume` answers when it fails. */
export type ResumeProjectError = schemas.ApiError

/** Input of `projects.resume`. */
export interface ResumeProjectInput {
  path: ResumeProjectPath
  headers?: ResumeProjectHeaders | undefined
}

export type ResumeProjectResult =
  | result.Success<200, openapi.operations['projects.resume']['responses'][200]['content']['application/json']>
  | result.Failure<400 | 401 | 403 | 404 | 409 | 429 | 500 | 503, schemas.ApiError>

/** Path parameters of `projects.secrets.delete`. */
export type DeleteProjectSecretPath = openapi.operations['projects.secrets.delete']['parameters']['path']

/** Headers of `projects.secrets.delete`. */
export type DeleteProjectSecretHeaders = NonNullable<openapi.operations['projects.secrets.delete']['parameters']['header']>

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
export type GetProjectSecretPath = openapi.operations['projects.secrets.get']['parameters']['path']

/** Headers of `projects.secrets.get`. */
export type GetProjectSecretHeaders = NonNullable<openapi.operations['projects.secrets.get']['parameters']['header']>

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
export type ListProjectSecretsPath = openapi.operations['projects.secrets.list']['parameters']['path']

/** Query of `projects.secrets.list`. */
export type ListProjectSecretsQuery = NonNullable<openapi.operations['projects.secrets.list']['parameters']['query']>

/** Headers of `projects.secrets.list`. */
export type ListProjectSecretsHeaders = NonNullable<openapi.operations['projects.secrets.list']['parameters']['header']>

/** What `projects.secrets.list` answers. */
export type ListProjectSecretsData = openapi.operations['projects.secrets.list']['responses'][200]['content']['application/json']

/** What `projects.secrets.list` answers when it fails. */
export type ListProjectSecretsError = schemas.ApiError

/** Input of `projects.secrets.list`. */
export interface ListProjectSecretsInput {
  path: ListProjectSecretsPath
  query?: ListProjectSecretsQuery | undefined
  headers?: ListProjectSecretsHeaders | undefined
}

export type ListProjectSecretsResult =
  | result.Success<200, openapi.operations['projects.secrets.list']['responses'][200]['content']['application/json']>
  | result.Failure<400 | 401 | 403 | 404 | 429 | 500 | 503, schemas.ApiError>

/** Path parameters of `projects.secrets.set`. */
export type SetProjectSecretPath = openapi.operations['projects.secrets.set']['parameters']['path']

/** Headers of `projects.secrets.set`. */
export type SetProjectSecretHeaders = NonNullable<openapi.operations['projects.secrets.set']['parameters']['header']>

/** Body of `projects.secrets.set`. */
export type SetProjectSecretBody = NonNullable<openapi.operations['projects.secrets.set']['requestBody']>['content']['application/json']

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
export type UpdateProjectPath = openapi.operations['projects.update']['parameters']['path']

/** Headers of `projects.update`. */
export type UpdateProjectHeaders = NonNullable<openapi.operations['projects.update']['parameters']['header']>

/** Body of `projects.update`. */
export type UpdateProjectBody = NonNullable<openapi.operations['projects.update']['requestBody']>['content']['application/json']

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
export type ListRegionsQuery = NonNullable<openapi.operations['regions.list']['parameters']['query']>

/** Headers of `regions.list`. */
export type ListRegionsHeaders = NonNullable<openapi.operations['regions.list']['parameters']['header']>

/** What `regions.list` answers. */
export type ListRegionsData = openapi.operations['regions.list']['responses'][200]['content']['application/json']

/** What `regions.list` answers when it fails. */
export type ListRegionsError = schemas.ApiError

/** Input of `regions.list`. */
export interface ListRegionsInput {
  query?: ListRegionsQuery | undefined
  headers?: ListRegionsHeaders | undefined
}

export type ListRegionsResult =
  | result.Success<200, openapi.operations['regions.list']['responses'][200]['content']['application/json']>
  | result.Failure<400 | 401 | 403 | 429 | 500 | 503, schemas.ApiError>

