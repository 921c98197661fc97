import { isNotFoundError, SpiceCloud } from '@spice-cloud/sdk'

const spice = new SpiceCloud()

// The data; every other status is thrown.
try {
  console.log((await spice.projects.get(404)).name)
} catch (error) {
  if (isNotFoundError(error)) console.log(error.message, error.requestId)
}

// The data with the response that brought it.
const { data, response } = await spice.projects.list().withResponse()
console.log(data.projects.length, response.headers.get('x-ratelimit-remaining'))

// A value told apart by its status; nothing is thrown.
const result = await spice.projects.get(404).result()
if (result.status === 200) console.log(result.data.name)
else if (result.status === null) console.log('no answer:', result.error.name)
else console.log(result.status)
