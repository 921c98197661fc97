import type { Call } from '../call.ts'
import { ApiError, invalidField } from '../http/api-error.ts'

/**
 * Refuses to pin an image unless the plan is Enterprise and the tag was published.
 * @throws ApiError 400 or 403
 */
export function checkImageTag({ state, org }: Call, tag: string): void {
  if (org.plan !== 'enterprise') {
    throw new ApiError(403, 'Choosing an image tag requires an enterprise plan', {
      code: 'image_tag_requires_enterprise',
    })
  }
  if (!state.catalog.findImage(tag)) {
    throw invalidField('image_tag', 'is not the tag of a published image', 'invalid_stable_image_tag')
  }
}
