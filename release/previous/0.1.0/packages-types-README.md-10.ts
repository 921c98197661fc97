import type { Deployment, Project } from '@spice-cloud/types'

export function describe(project: Project, last: Deployment | undefined): string {
  return `${project.name}: ${last?.status ?? 'never deployed'}`
}
