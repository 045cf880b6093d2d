import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningServer, startServer } from '#tests/support/server.ts'
import { sampleLinks, signedInBy } from './support/accounts.ts'
import { axeFindings } from './support/axe.ts'
import { launchBrowser, sitDown } from './support/browser.ts'
import { activePair, openUnit } from './support/desk.ts'

let server: RunningServer
let browser: Browser
let page: Page

beforeAll(async () => {
  server = await startServer({
    DEMARCHE_DATA: process.env['DEMARCHE_DATA'] ?? '',
    DEMARCHE_SAMPLE: 'on',
  })
  browser = await launchBrowser()
  page = (await sitDown(browser, server.origin)).page
  await signedInBy(page, sampleLinks(server.output().stdout).translator, 'Jan Nowak')
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

test('a finding is mended from the keyboard, and the box can take it back', async () => {
  await openUnit(page, 6)
  const box = activePair(page).getByRole('textbox', { name: /^Translation/ })
  const text = await box.inputValue()
  const cut = text.indexOf(' ', 40)
  const doubled = `${text.slice(0, cut)} ${text.slice(cut)}`
  await box.fill(doubled)
  const mend = activePair(page).getByRole('button', { name: 'Mend: Double space' })
  await mend.waitFor()
  expect(await axeFindings(page)).toEqual([])
  await mend.focus()
  await page.keyboard.press('Enter')
  await mend.waitFor({ state: 'detached' })
  expect(await box.inputValue()).toBe(text)
  await box.press('Control+z')
  expect(await box.inputValue()).toBe(doubled)
})
