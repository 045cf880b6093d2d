import type { Browser, Page, Route } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type RunningServer, startServer } from '#tests/support/server.ts'
import { sampleLinks, signedInBy } from './support/accounts.ts'
import { axeFindings } from './support/axe.ts'
import { launchBrowser, sitDown } from './support/browser.ts'
import { activePair, openUnit } from './support/desk.ts'
import { full } from './support/good-page.ts'
import { narrow, overflow, wide } from './support/width.ts'

// Offline, in conflict, locked, signed out and with each dialog the desk is looked at where it comes to that.

let server: RunningServer
let browser: Browser
let page: Page

beforeAll(async () => {
  server = await startServer({ DEMARCHE_SAMPLE: 'on' })
  browser = await launchBrowser()
  page = (await sitDown(browser, server.origin)).page
  await signedInBy(page, sampleLinks(server.output().stdout).translator, 'Jan Nowak')
})

afterEach(async () => {
  await page.unrouteAll({ behavior: 'ignoreErrors' })
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

type Look = NonNullable<Parameters<Page['emulateMedia']>[0]>

const schemes: readonly Look[] = [
  { colorScheme: 'light', contrast: 'no-preference' },
  { colorScheme: 'dark', contrast: 'no-preference' },
  { colorScheme: 'light', contrast: 'more' },
  { colorScheme: 'dark', contrast: 'more' },
]

/** As it stands, in every look there is; in the short form in one. */
async function expectClean(looks: readonly Look[] = full ? schemes : schemes.slice(0, 1)) {
  for (const size of full ? [wide, narrow] : [wide]) {
    await page.setViewportSize(size)
    for (const look of looks) {
      await page.emulateMedia({ ...look, reducedMotion: 'reduce' })
      expect(await axeFindings(page)).toEqual([])
    }
    expect(await overflow(page)).toBeLessThanOrEqual(0)
  }
  await page.setViewportSize(wide)
}

const never = () => undefined
const fails = (route: Route) => route.fulfill({ status: 500, body: 'Oops' })

test('at work, in every colour scheme', async () => {
  await openUnit(page, 12)
  await expectClean(schemes)
})

describe('empty', () => {
  test('a filter that shows nothing', async () => {
    await page.goto('/letters/1/pl?show=stale')
    await page.locator('.empty-state').waitFor()
    await expectClean()
  })

  test('words that stand nowhere', async () => {
    await page.goto('/letters/1/pl/find?text=zzzz')
    await page.getByText('Not found.').waitFor()
    await expectClean()
  })
})

describe('loading', () => {
  test('matches and the finished letter', async () => {
    await page.route(/\/(matches|preview)/, never)
    await openUnit(page, 6)
    await activePair(page).locator('[data-desk-editor]').focus()
    await page.keyboard.press('Alt+ArrowDown')
    await page.locator('.desk-matches[aria-busy=true]').waitFor()
    await page.getByRole('button', { name: 'Preview', exact: true }).first().click()
    await page.locator('#side-panel').waitFor()
    await expectClean()
    await page.getByRole('button', { name: 'Close the panel' }).click()
  })
})

describe('failed', () => {
  test('matches and the finished letter', async () => {
    await page.route(/\/(matches|preview)/, fails)
    await openUnit(page, 8)
    await activePair(page).locator('[data-desk-editor]').focus()
    await page.keyboard.press('Alt+ArrowDown')
    await page.getByText('The memory did not answer').waitFor()
    await page.getByRole('button', { name: 'Preview', exact: true }).first().click()
    await page.locator('#side-panel').getByRole('button', { name: 'Try again' }).waitFor()
    await expectClean()
  })

  test('a text that cannot be saved', async () => {
    await page.route('**/working-copy', fails)
    await openUnit(page, 10)
    await activePair(page).locator('[data-desk-editor]').fill('Nie zapisano.')
    await activePair(page).getByText('Not saved yet — kept in this browser').waitFor()
    await expectClean()
  })
})
