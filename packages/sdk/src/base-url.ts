/** Where the service is. */
export const defaultBaseUrl = 'https://api.spice.ai'
