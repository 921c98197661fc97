import type { ClockRow } from '../clock.ts'
import type { CliLogin } from '../entities/cli-login.ts'
import { AlertStore } from './alerts.ts'
import { CatalogStore } from './catalog.ts'
import { CredentialStore } from './credentials.ts'
import { Database } from './database.ts'
import { DeploymentStore } from './deployments.ts'
import { MemberStore } from './members.ts'
import { OrganizationStore } from './organizations.ts'
import { ProjectStore } from './projects.ts'
import { RepositoryStore } from './repositories.ts'
import { SecretStore } from './secrets.ts'
import type { Row, Table } from './table.ts'

/** A one-time code that lets a self-hosted runtime in. */
export interface AdoptionCode extends Row {
  readonly orgId: number
  readonly label: string | null
  readonly expiresAt: number
}

/** Everything that an emulator stores. */
export interface State {
  readonly database: Database
  /** One row. */
  readonly clock: Table<ClockRow>
  readonly organizations: OrganizationStore
  readonly members: MemberStore
  readonly credentials: CredentialStore
  readonly catalog: CatalogStore
  readonly repositories: RepositoryStore
  readonly projects: ProjectStore
  readonly deployments: DeploymentStore
  readonly secrets: SecretStore
  readonly alerts: AlertStore
  readonly adoptionCodes: Table<AdoptionCode>
  readonly cliLogins: Table<CliLogin>
}

/** Creates an empty state. */
export function createState(): State {
  const database = new Database()
  return {
    database,
    clock: database.table('clock'),
    organizations: new OrganizationStore(database),
    members: new MemberStore(database),
    credentials: new CredentialStore(database),
    catalog: new CatalogStore(database),
    repositories: new RepositoryStore(database),
    projects: new ProjectStore(database),
    deployments: new DeploymentStore(database),
    secrets: new SecretStore(database),
    alerts: new AlertStore(database),
    adoptionCodes: database.table('adoptionCodes'),
    cliLogins: database.table('cliLogins'),
  }
}
