/**
 * Prints the members of an organization and their roles as CSV. The exit code is 1 if the organization has more
 * administrators than allowed.
 *
 *   SPICE_CLOUD_CLIENT_ID=… SPICE_CLOUD_CLIENT_SECRET=… node examples/audit-members.ts 3
 */

import { listMembers } from '@spice-cloud/client'
import { clientCredentials, fromEnvironment, requiredScopes, SpiceCloud } from '@spice-cloud/sdk'

const atMost = Number(process.argv[2] ?? 3)
const { SPICE_CLOUD_CLIENT_ID: clientId, SPICE_CLOUD_CLIENT_SECRET: clientSecret } = process.env

// An audit needs to read members and nothing else, so it requests a token that can do no more.
const scopes = requiredScopes(listMembers)
const credential =
  clientId && clientSecret ? clientCredentials({ clientId, clientSecret, scopes }) : fromEnvironment()
const spice = new SpiceCloud({ credential })

const members = await spice.members.list().toArray()
console.log('username,roles,since')
for (const { username, roles, created_at: since } of members) {
  console.log([username, roles.join(' '), since].map((field) => JSON.stringify(field)).join(','))
}

const admins = members.filter(({ roles }) => roles.some((role) => role === 'owner' || role === 'admin'))
console.log(`# ${members.length} members, ${admins.length} of them administer the organization`)
if (admins.length > atMost) process.exitCode = 1
