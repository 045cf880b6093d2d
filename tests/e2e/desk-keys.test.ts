import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningServer, startServer } from '#tests/support/server.ts'
import { sampleLinks, signedInBy } from './support/accounts.ts'
import { axeFindings } from './support/axe.ts'
import { launchBrowser, type Person, sitDown } from './support/browser.ts'
import { activePair, openUnit } from './support/desk.ts'
import { tabTo } from './support/keyboard.ts'
import { narrow, overflow } from './support/width.ts'

let server: RunningServer
let browser: Browser
let person: Person
let page: Page

beforeAll(async () => {
  server = await startServer({
    DEMARCHE_DATA: process.env['DEMARCHE_DATA'] ?? '',
    DEMARCHE_SAMPLE: 'on',
  })
  browser = await launchBrowser()
  person = await sitDown(browser, server.origin)
  page = person.page
  await signedInBy(page, sampleLinks(server.output().stdout).translator, 'Jan Nowak')
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

function box() {
  return activePair(page).getByRole('textbox', { name: /^Translation/ })
}

async function openBox(number: number): Promise<void> {
  await openUnit(page, number)
  await box().focus()
}

/** Runs what the palette finds first by these words. */
async function command(words: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Find a command' }).waitFor()
  await page.keyboard.type(words)
  await page.keyboard.press('Enter')
}

test('everything the desk does is found by name, from the keyboard alone', async () => {
  await openBox(6)
  await page.keyboard.press('Control+k')
  const list = page.getByRole('listbox')
  await list.getByRole('option', { name: /^Confirm and stay/ }).waitFor()
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.type('go paragraph 9')
  await page.keyboard.press('Enter')
  await page.locator('#unit-9[data-active]').waitFor()
  await list.waitFor({ state: 'hidden' })
  await command('keys of the desk')
  await page.getByRole('dialog', { name: 'Keys of the desk' }).waitFor()
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.press('Escape')
})

test('the source is inserted at the caret, and undo takes it back', async () => {
  await openBox(6)
  const before = await box().inputValue()
  const source = await activePair(page).locator('.pair-source .letter-text').first().textContent()
  await page.keyboard.press('Control+End')
  await command('insert source')
  expect(await box().inputValue()).toBe(`${before}${source}`)
  await page.keyboard.press('Control+z')
  expect(await box().inputValue()).toBe(before)
})

test('a special character goes where the caret is, by keyboard too, and undo takes it back', async () => {
  await openBox(7)
  await box().fill('Zażóć')
  await command('special characters')
  const bar = activePair(page).getByRole('toolbar', { name: 'Special characters' })
  await bar.waitFor()
  await tabTo(page, bar.getByRole('button', { name: 'Capitals' }))
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  expect(await box().inputValue()).toBe('Zażóćą')
  await bar.getByRole('button', { name: 'No-break space' }).click()
  expect(await box().inputValue()).toBe('Zażóćą\u00a0')
  expect(await box().evaluate((field) => field === document.activeElement)).toBe(true)
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  expect(await box().inputValue()).toBe('Zażóć')
  expect(await axeFindings(page)).toEqual([])
  await page.reload()
  await bar.waitFor()
})

test('what nobody sees is shown below the text, which stays as it is to the byte', async () => {
  await openBox(8)
  const text = '10\u00a0% i\u202f20\u00adkm  razem'
  await box().fill(text)
  await page.getByRole('button', { name: 'Invisible characters' }).click()
  const shown = activePair(page).locator('.pair-target .desk-invisible')
  expect(await shown.textContent()).toBe(text)
  expect(
    await shown
      .locator('[data-mark]')
      .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-mark'))),
  ).toEqual(['NBSP', 'NNBSP', 'SHY', 'SP', 'SP'])
  expect(await axeFindings(page)).toEqual([])
  await activePair(page)
    .getByText(/^Saved \d\d:\d\d$/)
    .waitFor()
  await page.reload()
  await shown.waitFor()
  expect(await box().inputValue()).toBe(text)
  await page.setViewportSize(narrow)
  expect(await overflow(page)).toBe(0)
  await page.setViewportSize({ width: 1280, height: 800 })
})

test('what AltGr types is typed, and does nothing else', async () => {
  await openBox(9)
  const before = await box().inputValue()
  const heard = await box().evaluate((field) =>
    [...'ąćęłńóśźżāčēģīķļņšūž€'].map((key) => {
      const event = new KeyboardEvent('keydown', {
        key,
        ctrlKey: true,
        altKey: true,
        modifierAltGraph: true,
        bubbles: true,
        cancelable: true,
      })
      field.dispatchEvent(event)
      return event.defaultPrevented
    }),
  )
  expect(heard).not.toContain(true)
  expect(await box().inputValue()).toBe(before)
  expect(await page.getByRole('dialog').count()).toBe(0)
})

test('keys that a person chose do what they are for, and the browser is not troubled', async () => {
  await openBox(10)
  await command('keys of the desk')
  await page.getByRole('button', { name: 'Change the keys: Insert the source text' }).click()
  await page.keyboard.press('Control+Enter')
  await page.getByText('These keys are taken: Confirm and go').waitFor()
  await page.keyboard.press('Control+Shift+L')
  await page.getByRole('button', { name: 'No keys: Insert the source text' }).waitFor()
  await page.keyboard.press('Escape')
  await page.reload()
  await box().fill('')
  await page.keyboard.press('Control+Shift+L')
  expect(await box().inputValue()).toBe(
    await activePair(page).locator('.pair-source .letter-text').first().textContent(),
  )
  expect(person.troubles).toEqual([])
})
