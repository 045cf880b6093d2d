import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { uiLocales } from '#app/i18n/ui-locale.ts'
import { type RunningServer, startServer } from '#tests/support/server.ts'
import { launchBrowser, type Person, sitDown } from './support/browser.ts'
import { coordinatorAlso, coordinatorPages } from './support/pages.ts'
import { type Cast, castOf, playPart } from './support/stage.ts'
import { narrow, overflow } from './support/width.ts'

const full = process.env['FULL_TESTS'] !== undefined

let server: RunningServer
let browser: Browser
let cast: Cast

beforeAll(async () => {
  server = await startServer({ DEMARCHE_SAMPLE: 'on' })
  browser = await launchBrowser()
  cast = await castOf(browser, server)
  await playPart(cast)
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

// Words are longest in these. The pages come whole from the server: no script is needed to see how wide.
test.each(full ? ['de', 'fi', 'hu', 'el'] : ['de', 'fi'])(
  'every page in %s is as wide as a telephone',
  async (locale) => {
    const { page } = await coordinatorIn(locale, false)
    for (const path of Object.values({ ...coordinatorPages, ...coordinatorAlso })) {
      await page.goto(path, { waitUntil: 'domcontentloaded' })
      await page.getByRole('heading', { level: 1 }).waitFor()
      expect([path, await overflow(page)]).toEqual([path, 0])
    }
    await page.context().close()
  },
)

test.each(full ? uiLocales : ['bg', 'el', 'hu', 'lt', 'mt', 'pt'])(
  'the board in %s is as wide as a telephone',
  async (locale) => {
    const { page } = await coordinatorIn(locale, false)
    await page.goto('/letters/1', { waitUntil: 'domcontentloaded' })
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe(locale)
    expect(await overflow(page)).toBe(0)
    await page.context().close()
  },
)

// Each script, and the languages with the most forms of the plural.
test.each(full ? uiLocales : ['bg', 'ga', 'pl'])(
  'the board in %s comes alive as it was sent, and says nothing to the console',
  async (locale) => {
    const { page, troubles } = await coordinatorIn(locale, true)
    await page.goto('/letters/1')
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe(locale)
    expect(await overflow(page)).toBe(0)
    expect(troubles).toEqual([])
    await page.context().close()
  },
)

/** The coordinator with a telephone that asks for a language. */
async function coordinatorIn(locale: string, javaScriptEnabled: boolean): Promise<Person> {
  const storageState = await cast.coordinator.page.context().storageState()
  const options = { locale, storageState, viewport: narrow, javaScriptEnabled }
  return sitDown(browser, server.origin, options)
}
