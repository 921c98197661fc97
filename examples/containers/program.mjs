// Lists the projects of the organization, without any package. The SDK reads the same variables.
const { SPICE_CLOUD_BASE_URL: url, SPICE_CLOUD_CLIENT_ID, SPICE_CLOUD_CLIENT_SECRET } = process.env

const granted = await fetch(`${url}/api/oauth/token`, {
  method: 'POST',
  body: new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: SPICE_CLOUD_CLIENT_ID,
    client_secret: SPICE_CLOUD_CLIENT_SECRET,
  }),
})
const { access_token } = await granted.json()
const response = await fetch(`${url}/v1/projects`, { headers: { authorization: `Bearer ${access_token}` } })
console.log(response.status, await response.json())
process.exitCode = response.ok ? 0 : 1
