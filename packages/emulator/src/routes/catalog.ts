import type { Route } from '../call.ts'
import { showCluster, showImage, showRegion } from '../entities/catalog.ts'
import { json } from '../http/exchange.ts'

/** Lists where projects can run. */
export const listRegions: Route = ({ state, query, page }) => {
  const env = (query.env ?? 'prod') as string
  return json(200, {
    regions: state.catalog.listRegions(env, page).map(showRegion),
    default: state.catalog.defaultRegion(env)?.region ?? '',
  })
}

/** Lists the dedicated clusters of the organization. */
export const listClusters: Route = ({ state, org, page }) =>
  json(200, { clusters: state.catalog.listClusters(org.id, page).map(showCluster) })

/** Lists the runtime images of a channel. */
export const listContainerImages: Route = ({ state, query, page }) => {
  const channel = (query.channel ?? 'stable') as string
  return json(200, {
    images: state.catalog.listImages(channel, page).map(showImage),
    default: state.catalog.defaultImage(channel)?.tag ?? '',
  })
}
