/** Roles, the most powerful first. */
export const roles = ['owner', 'admin', 'member', 'viewer'] as const

export type Role = (typeof roles)[number]

/** Reports whether a value is a role. */
export function isRole(value: unknown): value is Role {
  return (roles as readonly unknown[]).includes(value)
}

/** The most powerful of several roles. */
export function highestRole(held: readonly Role[]): Role {
  return roles.find((role) => held.includes(role)) ?? 'viewer'
}

/** Returns true if a role is as powerful as another, or more. */
export function isAtLeast(role: Role, needed: Role): boolean {
  return roles.indexOf(role) <= roles.indexOf(needed)
}
