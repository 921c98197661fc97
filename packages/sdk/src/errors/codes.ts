/** The service's codes for programs. */
export type KnownErrorCode =
  | 'ai_credits_exhausted'
  | 'branch_not_found'
  | 'forbidden'
  | 'fork_name_unavailable'
  | 'fork_placement_required'
  | 'fork_source_has_no_spicepod'
  | 'fork_source_loads_repository_files'
  | 'fork_source_repository_unreadable'
  | 'fork_source_spicepod_invalid'
  | 'github_connected'
  | 'github_not_connected'
  | 'github_unavailable'
  | 'image_tag_requires_enterprise'
  | 'instance_not_found'
  | 'instance_offline'
  | 'insufficient_scope'
  | 'invalid_org_assertion'
  | 'invalid_repository'
  | 'invalid_root_directory'
  | 'invalid_stable_image_tag'
  | 'monitor_changed'
  | 'monitor_template_unavailable'
  | 'org_assertion_mismatch'
  | 'org_forbidden'
  | 'plan_limit'
  | 'project_not_deployed'
  | 'project_paused'
  | 'repository_not_found'
  | 'root_directory_conflict'
  | 'scheduler_state_location_not_applicable'
  | 'scheduler_state_location_overlaps_source'
  | 'scheduler_state_location_required'
  | 'scheduler_state_location_unsupported'
  | 'spicepod_missing'
  | 'spicepod_paused'

/** A known code, or one that the service has learned since. */
export type ErrorCode = KnownErrorCode | (string & {})

/** What to do about an error, as a sentence. */
export const remedies: Readonly<Record<string, string>> = {
  org_forbidden: 'Check the handle given as `org`, and that the credential belongs to that organization.',
  forbidden: 'The role is too low: contact an admin or owner of the organization.',
  insufficient_scope: 'Use a credential with that scope.',
  org_assertion_mismatch: 'A machine credential acts on its own organization only: leave `org` out.',
  invalid_org_assertion: 'Give `org` a handle, or leave it out.',
}
