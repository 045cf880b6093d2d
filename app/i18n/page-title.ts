import type { SerializeFrom } from '@remix-run/node'
import type { FlatNamespace, TFunction } from 'i18next'

/** Says a string of any file: `t('letters:board.title')`. */
type AnyT = TFunction<FlatNamespace[]>

/**
 * What a route exports as `handle` to name its page in the browser's title:
 * `export const handle: PageHandle<typeof loader> = { title: (t) => t('account:sign-in.title') }`.
 */
export interface PageHandle<Loader = unknown> {
  /** `undefined` data: the page could not be loaded. */
  readonly title: (t: AnyT, data: SerializeFrom<Loader> | undefined) => string
}

/** The title of the innermost page that has one. */
export function pageTitle(
  t: AnyT,
  matches: readonly { readonly handle?: unknown; readonly data?: unknown }[],
): string | undefined {
  const match = matches.findLast(({ handle }) => isPageHandle(handle))
  return isPageHandle(match?.handle) ? match.handle.title(t, match.data) : undefined
}

function isPageHandle(handle: unknown): handle is PageHandle {
  return typeof handle === 'object' && handle !== null && 'title' in handle
}
