import type { Page } from 'playwright-core'

export const wide = { width: 1280, height: 800 }
/** A telephone. */
export const narrow = { width: 390, height: 844 }

/** Pixels by which the page is wider than its window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth - clientWidth
  })
}
