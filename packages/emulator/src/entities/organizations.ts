import type { Row } from '../store/table.ts'

export type Plan = 'community' | 'developer' | 'pro' | 'enterprise'

export interface Organization extends Row {
  /** Its handle, as in `X-Org-Name`; case-insensitive. */
  readonly name: string
  readonly plan: Plan
  /** True if the service's GitHub app is installed, so that repositories can be connected. */
  readonly githubConnected: boolean
  /** True if a Slack workspace is connected, so that alerts can be sent to its channels. */
  readonly slackConnected?: boolean
  readonly aiCreditsExhausted: boolean
  /** True if it is the personal organization of a user. */
  readonly isPersonal?: boolean
}
