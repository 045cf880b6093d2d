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

test('a term is inserted at the caret by its key, and the box can take it back', async () => {
  await openUnit(page, 6)
  const box = activePair(page).getByRole('textbox', { name: /^Translation/ })
  await box.fill('Zob. .')
  await box.evaluate((field) => (field as HTMLTextAreaElement).setSelectionRange(5, 5))
  await box.press('F2')
  const list = page.getByRole('listbox')
  await list.waitFor()
  expect(await axeFindings(page)).toEqual([])
  const [chosen] = await list.getByRole('option').allTextContents()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('1')
  await list.waitFor({ state: 'detached' })
  const text = await box.inputValue()
  expect(text).toMatch(/^Zob\. .+\.$/)
  expect(chosen).toContain(text.slice(5, -1))
  await box.press('Control+z')
  expect(await box.inputValue()).toBe('Zob. .')
})

test('what is marked in the source and in the box is proposed as a term', async () => {
  await openUnit(page, 6)
  const pair = activePair(page)
  const box = pair.getByRole('textbox', { name: /^Translation/ })
  await box.fill('organizacje medialne')
  await pair.locator('.pair-source > .letter-text').evaluate((source) => {
    const range = document.createRange()
    const walker = document.createTreeWalker(source, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf('media organizations') ?? -1
      if (at === -1) continue
      range.setStart(node, at)
      range.setEnd(node, at + 'media organizations'.length)
      break
    }
    document.getSelection()?.removeAllRanges()
    document.getSelection()?.addRange(range)
  })
  await box.evaluate((field) => (field as HTMLTextAreaElement).setSelectionRange(0, 20))
  await pair.getByRole('button', { name: 'Add a term' }).click()
  const dialog = page.getByRole('dialog', { name: 'Add a term' })
  expect(await dialog.getByLabel('Words of the source').inputValue()).toBe('media organizations')
  expect(await dialog.getByLabel('In this language').inputValue()).toBe('organizacje medialne')
  expect(await axeFindings(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Add', exact: true }).click()
  await pair.getByText('The term is proposed.').waitFor()
  await pair.getByRole('button', { name: 'Insert “organizacje medialne”' }).waitFor()
})
