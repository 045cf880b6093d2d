import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RunningServer, startServer } from '#tests/support/server.ts'
import { axeFindings } from './support/axe.ts'
import { launchBrowser, type Person, sitDown } from './support/browser.ts'
import { whenReady } from './support/desk.ts'
import { coordinatorPages, reviewerPages, translatorPages } from './support/pages.ts'
import { type Cast, castOf, playPart } from './support/stage.ts'
import { narrow, overflow, wide } from './support/width.ts'

const full = process.env['FULL_TESTS'] !== undefined
const looks = [
  { size: wide, colorScheme: 'light' },
  { size: narrow, colorScheme: 'dark' },
] as const
/** Where all that is drawn is drawn: in the dark, the others are looked at only in the full form. */
const rich: readonly string[] = [
  '/letters/1',
  '/letters/1/pl',
  '/letters/1/pl/sign-off',
  '/sign-in',
]

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

async function expectGood({ page, troubles }: Person, path: string) {
  const before = troubles.length
  const answer = await page.goto(path)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await whenReady(page)
  for (const { size, colorScheme } of looks) {
    await page.setViewportSize(size)
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    if (full || colorScheme === 'light' || rich.includes(path)) {
      expect(await axeFindings(page)).toEqual([])
    }
    expect(await overflow(page)).toBeLessThanOrEqual(0)
  }
  // The browser itself writes into the console that a page was not found.
  if (answer?.status() !== 404) expect(troubles.slice(before)).toEqual([])
}
