import { readFileSync } from 'node:fs'
import type { Locator, Page } from 'playwright-core'

export interface Taken {
  readonly fileName: string
  readonly bytes: Uint8Array
}

/** Clicks a link to a file and takes what comes. */
export async function take(page: Page, link: Locator): Promise<Taken> {
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
  return { fileName: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}
