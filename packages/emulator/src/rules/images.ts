import { ApiError, invalidField } from '../http/api-error.ts'
import type { Call } from '../routes/call.ts'

/**
 * Refuses an image tag that the organization cannot run. Released versions pass even when the catalog
 * does not list them: it tells of the newest only.
 * @throws ApiError 400 or 403
 */
export function checkImageTag({ state, org }: Call, tag: string): void {
  const image = state.catalog.findImage(tag)
  if (image?.channel === 'enterprise' && org.plan !== 'enterprise') {
    throw new ApiError(403, `Image tag ${tag} requires an enterprise plan`, {
      code: 'image_tag_requires_enterprise',
    })
  }
  if (!image && !/^v?\d+\.\d+\.\d+(-models|-cuda)?$/.test(tag)) {
    throw invalidField('image_tag', 'is not the tag of a stable image', 'invalid_stable_image_tag')
  }
}
