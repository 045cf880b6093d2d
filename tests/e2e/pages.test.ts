import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { uiLocales } from '#app/i18n/ui-locale.ts'
import { type RunningServer, startServer } from '#tests/support/server.ts'
import { axeFindings } from './support/axe.ts'
import { launchBrowser, type Person, sitDown } from './support/browser.ts'
import {
  coordinatorAlso,
  coordinatorPages,
  reviewerPages,
  translatorPages,
} from './support/pages.ts'
import { advance, type Cast, castOf, signOff } from './support/stage.ts'

const wide = { width: 1280, height: 800 }
const narrow = { width: 390, height: 844 }
const looks = [
  { size: wide, colorScheme: 'light' },
  { size: narrow, colorScheme: 'dark' },
] as const

let server: RunningServer
let browser: Browser
let cast: Cast

beforeAll(async () => {
  server = await startServer({ DEMARCHE_SAMPLE: 'on' })
  browser = await launchBrowser()
  cast = await castOf(browser, server)
  await advance(cast, 'pl', { confirmed: 6, approved: 3 })
  await advance(cast, 'de')
  await signOff(cast, 'de')
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

describe('a page is open to everybody, as wide as its screen, and says nothing to the console', () => {
  test.each(Object.entries(coordinatorPages))('coordinator: %s', async (_, path) => {
    await expectGood(cast.coordinator, path)
  })

  test.each(Object.entries(translatorPages))('translator: %s', async (_, path) => {
    await expectGood(cast.translator, path)
  })

  test.each(Object.entries(reviewerPages))('reviewer: %s', async (_, path) => {
    await expectGood(cast.reviewer, path)
  })

  test('nobody yet: sign-in', async () => {
    const visitor = await sitDown(browser, server.origin)
    await expectGood(visitor, '/sign-in')
    await visitor.page.context().close()
  })

  test.each(['/', '/letters/1', '/letters/1/pl?unit=6', '/letters/1/ministries', '/sign-in'])(
    'in French: %s',
    async (path) => {
      const storageState = await cast.coordinator.page.context().storageState()
      const french = await sitDown(browser, server.origin, { locale: 'fr-FR', storageState })
      await expectGood(french, path)
      expect(await french.page.locator('html').getAttribute('lang')).toBe('fr')
      await french.page.context().close()
    },
  )
})

describe('the interface in another language is as wide as a telephone and says nothing to the console', () => {
  // Words are longest in these. The pages come whole from the server: no script is needed to see how wide.
  test.each(['de', 'fi', 'hu', 'el'])('every page in %s', async (uiLocale) => {
    const { page } = await coordinatorIn(uiLocale, false)
    for (const path of Object.values({ ...coordinatorPages, ...coordinatorAlso })) {
      await page.goto(path, { waitUntil: 'domcontentloaded' })
      await page.getByRole('heading', { level: 1 }).waitFor()
      expect([path, await overflow(page)]).toEqual([path, 0])
    }
    await page.context().close()
  })

  test.each(uiLocales)('the board in %s', async (uiLocale) => {
    const { page, troubles } = await coordinatorIn(uiLocale)
    await page.goto('/letters/1')
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe(uiLocale)
    expect(await overflow(page)).toBe(0)
    expect(troubles).toEqual([])
    await page.context().close()
  })
})

/** The coordinator with a telephone that asks for a language. */
async function coordinatorIn(uiLocale: string, javaScriptEnabled = true): Promise<Person> {
  const storageState = await cast.coordinator.page.context().storageState()
  const options = { locale: uiLocale, storageState, viewport: narrow, javaScriptEnabled }
  return sitDown(browser, server.origin, options)
}

async function expectGood({ page, troubles }: Person, path: string) {
  const before = troubles.length
  const answer = await page.goto(path)
  await page.getByRole('heading', { level: 1 }).waitFor()
  for (const { size, colorScheme } of looks) {
    await page.setViewportSize(size)
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    expect(await axeFindings(page)).toEqual([])
    expect(await overflow(page)).toBeLessThanOrEqual(0)
  }
  // The browser itself writes into the console that a page was not found.
  if (answer?.status() !== 404) expect(troubles.slice(before)).toEqual([])
}

/** Pixels by which the page is wider than its window. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth - clientWidth
  })
}
