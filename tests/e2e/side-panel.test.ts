import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningServer, startServer } from '#tests/support/server.ts'
import { sampleLinks, signedInBy } from './support/accounts.ts'
import { axeFindings } from './support/axe.ts'
import { launchBrowser, sitDown } from './support/browser.ts'
import { openUnit } from './support/desk.ts'
import { narrow, overflow } from './support/width.ts'

let server: RunningServer
let browser: Browser
let page: Page

beforeAll(async () => {
  server = await startServer({ DEMARCHE_SAMPLE: 'on' })
  browser = await launchBrowser()
  page = (await sitDown(browser, server.origin)).page
  await signedInBy(page, sampleLinks(server.output().stdout).translator, 'Jan Nowak')
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

const panel = () => page.locator('#side-panel')
const box = () => page.locator('[data-desk-editor="write"]')

async function openBox(number: number): Promise<void> {
  await openUnit(page, number)
  await box().focus()
}

test('the finished letter stands beside the desk, at the active pair, with what is typed', async () => {
  await openBox(6)
  await page.keyboard.press('F9')
  const letter = page.frameLocator('#side-panel iframe')
  await letter.locator('[data-here][data-unit="6"]').waitFor()
  expect(await box().evaluate((one) => one === document.activeElement)).toBe(true)
  await page.keyboard.type('Tak. ')
  await letter.locator('[data-here]', { hasText: 'Tak.' }).waitFor()
  await letter.locator('.draft').first().waitFor()
  expect(await axeFindings(page)).toEqual([])
  await letter.locator('[data-unit="8"]').click()
  await page.locator('#unit-8[data-active]').waitFor()
  await letter.locator('[data-here][data-unit="8"]').waitFor()
  await page.keyboard.press('F9')
  await panel().waitFor({ state: 'detached' })
})

test('on a small page it is a sheet, which Esc closes, and the caret is where it was', async () => {
  await page.setViewportSize(narrow)
  await openBox(6)
  await box().evaluate((one: HTMLTextAreaElement) => one.setSelectionRange(3, 5))
  await page.keyboard.press('F9')
  await panel().getByLabel('As it goes to').waitFor()
  expect(await overflow(page)).toBe(0)
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.press('Escape')
  await panel().waitFor({ state: 'detached' })
  const caret = await box().evaluate((one: HTMLTextAreaElement) => [
    one === document.activeElement,
    one.selectionStart,
    one.selectionEnd,
  ])
  expect(caret).toEqual([true, 3, 5])
  await page.setViewportSize({ width: 1280, height: 800 })
})

test('a word is found and replaced where one wants, and comes back as one act', async () => {
  await openBox(8)
  await page.locator('[data-opens-panel="find"]').first().click()
  await page.keyboard.type('Pegasus')
  await panel()
    .getByText(/^Found in \d+ texts/)
    .waitFor()
  expect(await axeFindings(page)).toEqual([])
  await panel().getByRole('checkbox', { name: 'Replace' }).check()
  await panel().getByLabel('Replace with').fill('Pegaz')
  const choices = panel().getByRole('checkbox', { name: /^Change paragraph/ })
  const found = await choices.count()
  expect(found).toBeGreaterThan(1)
  await choices.first().uncheck()
  expect(await axeFindings(page)).toEqual([])
  await panel().getByRole('button', { name: 'Replace in the chosen texts' }).click()
  await panel()
    .getByText(/^Replaced in \d+ text/)
    .waitFor()
  await expectChoices(1)
  await panel().getByRole('button', { name: 'Undo this replacement' }).click()
  await panel()
    .getByText(/reads? as before/)
    .waitFor()
  await expectChoices(found)

  async function expectChoices(count: number): Promise<void> {
    await choices.nth(count - 1).waitFor()
    await choices.nth(count).waitFor({ state: 'detached' })
  }
})
