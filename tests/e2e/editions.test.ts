import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningServer, startServer } from '#tests/support/server.ts'
import { axeFindings } from './support/axe.ts'
import { launchBrowser } from './support/browser.ts'
import { activePair, confirmActive } from './support/desk.ts'
import { advance, type Cast, castOf, signOff } from './support/stage.ts'

let server: RunningServer
let browser: Browser
let cast: Cast

beforeAll(async () => {
  server = await startServer({ DEMARCHE_SAMPLE: 'on' })
  browser = await launchBrowser()
  cast = await castOf(browser, server)
  await advance(cast, 'pl')
  await signOff(cast, 'pl')
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

const note = 'The hearing is on another day.'

test('an edition changes what the letter means, and each person does what that asks of them', {
  timeout: 180_000,
}, async () => {
  const { coordinator, translator, reviewer } = cast
  const number = await paragraphOf(coordinator.page)
  await openUnit(translator.page, number + 1)
  await prepare(coordinator.page, number)
  await publish(coordinator.page)

  // Somebody was at the desk all the while: nothing they type lands at another paragraph.
  await typeOnOldPage(translator.page, number + 1)
  await confirmAgain(translator.page, number)
  await translateTheNew(translator.page, number + 1)
  await approve(reviewer.page, [number, number + 1])
  await signAgain(reviewer.page)
  for (const { page } of [coordinator, translator, reviewer]) {
    expect(await axeFindings(page)).toEqual([])
  }
})

/** The number of the first paragraph of the letter. */
async function paragraphOf(page: Page): Promise<number> {
  await page.goto('/letters/1/source')
  const id = await page.locator('.sheet-part[data-kind="paragraph"]').first().getAttribute('id')
  return Number(id?.replace('unit-', ''))
}

async function prepare(page: Page, number: number): Promise<void> {
  await page.getByRole('button', { name: 'Prepare edition 2' }).click()
  await page.getByRole('heading', { level: 1, name: 'Edition 2, in preparation' }).waitFor()
  await page.goto(`/letters/1/source/edition?block=${number}`)
  const text = page.getByRole('textbox', { name: 'Text', exact: true })
  await text.fill(`${await text.inputValue()} The hearing is on Monday.`)
  await page.getByRole('radio', { name: 'Meaning' }).first().check()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByText('The hearing is on Monday.').first().waitFor()
  await page.goto(`/letters/1/source/edition?block=${number}`)
  await page.getByText('Add a part behind this one').click()
  await page.getByRole('textbox', { name: 'Text of the new part' }).fill('Please answer soon.')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await page.getByText('Please answer soon.').first().waitFor()
  expect(await axeFindings(page)).toEqual([])
}

async function publish(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'What changed, and why' }).fill(note)
  await page.getByRole('button', { name: 'Go on to publishing edition 2' }).click()
  await page.getByRole('heading', { name: 'Publish edition 2?' }).waitFor()
  expect(await effect(page, 'Units changed')).toBe('2')
  expect(await effect(page, 'Sign-offs that fall')).toBe('1')
  expect(await effect(page, 'Texts to confirm again')).toBe('23')
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('button', { name: 'Publish edition 2' }).click()
  await page.waitForURL(/published=2/)
}

/** A number of the dry run. */
async function effect(page: Page, label: string): Promise<string> {
  const term = page.locator('dt', { hasText: label })
  return (await term.locator('xpath=following-sibling::dd[1]').textContent()) ?? ''
}

async function openUnit(page: Page, number: number): Promise<void> {
  await page.goto(`/letters/1/pl?unit=${number}`)
  await page.locator(`#unit-${number}[data-active]`).waitFor()
}

async function typeOnOldPage(page: Page, number: number): Promise<void> {
  const reopen = activePair(page).getByRole('button', { name: /Reopen/ })
  expect(await reopen.count()).toBeLessThanOrEqual(1)
  const answer = await page.evaluate(async (unit) => {
    const fields = { kind: 'confirm', version: '2', text: 'Nie tutaj.', unit, edition: '1' }
    const sent = await fetch(`${location.pathname}/acts`, {
      method: 'POST',
      body: new URLSearchParams(fields),
    })
    return { status: sent.status, body: await sent.json() }
  }, `${number}`)
  expect(answer).toMatchObject({
    status: 409,
    body: { refusal: 'edition/published-meanwhile' },
  })
}

async function confirmAgain(page: Page, number: number): Promise<void> {
  await openUnit(page, number)
  const pair = activePair(page)
  await pair.getByText(note).first().waitFor()
  await pair.locator('ins', { hasText: 'Monday' }).first().waitFor()
  expect(await axeFindings(page)).toEqual([])
  const box = pair.getByRole('textbox', { name: /translation/i }).first()
  await box.fill(`${await box.inputValue()} Rozprawa jest w poniedziałek.`)
  await box.focus()
  await confirmActive(page)
}

async function translateTheNew(page: Page, number: number): Promise<void> {
  await openUnit(page, number)
  const box = activePair(page)
    .getByRole('textbox', { name: /translation/i })
    .first()
  await box.fill('Prosimy o szybką odpowiedź.')
  await box.focus()
  await confirmActive(page)
}

async function approve(page: Page, numbers: readonly number[]): Promise<void> {
  for (const number of numbers) {
    await openUnit(page, number)
    await activePair(page).getByRole('button', { name: 'Approve', exact: true }).click()
    const said = page.getByRole('status').filter({ hasText: `Paragraph ${number} approved.` })
    await said.waitFor({ state: 'attached' })
  }
}

async function signAgain(page: Page): Promise<void> {
  await page.goto('/letters/1/pl/sign-off')
  await page.getByRole('heading', { name: 'Does your sign-off still hold?' }).waitFor()
  expect(await page.locator('.renewal-delta > li').count()).toBe(2)
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('button', { name: 'Yes, sign again' }).click()
  await page.getByText('The versions below no longer say DRAFT').waitFor()
}
