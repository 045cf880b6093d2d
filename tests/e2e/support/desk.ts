import type { Locator, Page } from 'playwright-core'
import { tabTo } from './keyboard.ts'

/** The pair one works at. */
export function activePair(page: Page): Locator {
  return page.locator('[data-active]')
}

/** Until its scripts have taken the page over, only what a browser does by itself works. */
export async function whenReady(page: Page): Promise<void> {
  await page.locator('html[data-ready]').waitFor({ state: 'attached' })
}

export async function atDesk(page: Page, language: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name: `${language} translation` }).waitFor()
  await whenReady(page)
}

/** Opens a pair of the Polish translation by its address. */
export async function openUnit(page: Page, unit: number, letter = 1): Promise<void> {
  await page.goto(`/letters/${letter}/pl?unit=${unit}`)
  await whenReady(page)
}

/** Goes to the desk from one's work, by the link that says what waits there. */
export async function openDesk(page: Page, waiting: string): Promise<void> {
  await page.goto('/')
  await page.getByRole('link', { name: waiting }).click()
  await page.getByRole('heading', { level: 1, name: / translation$/ }).waitFor()
  await whenReady(page)
}

/** How many pairs the desk says need this person. */
export async function waitingFor(page: Page): Promise<number> {
  const text = await page.getByRole('link', { name: /^Needs me/ }).textContent()
  return Number(/\d+$/.exec(text ?? '')?.[0])
}

/** Confirms with the keys, the focus being in the box, and waits for the word that it was done. */
export async function confirmActive(page: Page): Promise<void> {
  const number = await numberOf(page)
  await page.keyboard.press('Control+Enter')
  await said(page, `Paragraph ${number} confirmed.`)
}

/** Approves with the Tab and Enter keys. `left`: how many need this person before. */
export async function approveActive(page: Page, left: number): Promise<void> {
  const number = await numberOf(page)
  await tabTo(page, activePair(page).getByRole('button', { name: 'Approve' }))
  await page.keyboard.press('Enter')
  await said(page, `Paragraph ${number} approved.`)
  const now = await waitingFor(page)
  if (now !== left - 1) throw new Error(`${now} pairs wait instead of ${left - 1}`)
}

/** Gives a text back with the keys. */
export async function returnActive(page: Page, category: string, comment: string): Promise<void> {
  const number = await numberOf(page)
  const pair = activePair(page)
  await tabTo(page, pair.getByText('Return to the translator'))
  await page.keyboard.press('Enter')
  await tabTo(page, pair.getByRole('combobox', { name: 'What is wrong' }))
  await page.keyboard.type(category)
  await tabTo(page, pair.getByRole('combobox', { name: 'How much it matters' }))
  await page.keyboard.type('Major')
  await page.keyboard.press('Tab')
  await page.keyboard.type(comment)
  await tabTo(page, pair.getByRole('button', { name: 'Return', exact: true }))
  await page.keyboard.press('Enter')
  await said(page, `Paragraph ${number} returned to its translator.`)
}

async function numberOf(page: Page): Promise<string> {
  const id = await activePair(page).getAttribute('id')
  return (id ?? '').replace('unit-', '')
}

/** What is read out to whoever does not see it. */
async function said(page: Page, words: string): Promise<void> {
  await page.getByRole('status').filter({ hasText: words }).waitFor({ state: 'attached' })
}
