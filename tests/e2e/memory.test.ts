import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeInstallation, openContext } from '#app/boot.server.ts'
import { operator } from '#app/domain/actor.ts'
import { findAccountByEmail } from '#app/services/accounts.server.ts'
import { confirmCut } from '#app/services/cuts.server.ts'
import { importLetter } from '#app/services/letters.server.ts'
import { openLocales } from '#app/services/locales.server.ts'
import { addPerson } from '#app/services/people.server.ts'
import { loadSample } from '#app/services/sample.server.ts'
import { loadActor } from '#app/services/sessions.server.ts'
import { changeTarget } from '#app/services/targets.server.ts'
import { loadTranslation } from '#app/services/translations.server.ts'
import { type RunningServer, startServer } from '#tests/support/server.ts'
import { sampleLinks, signedInBy } from './support/accounts.ts'
import { axeFindings } from './support/axe.ts'
import { launchBrowser, type Person, sitDown } from './support/browser.ts'
import { activePair, openUnit } from './support/desk.ts'
import { narrow, overflow } from './support/width.ts'

let server: RunningServer
let browser: Browser
let person: Person
let page: Page

const emails = {
  translator: 'translator@demarche.example',
  coordinator: 'coordinator@demarche.example',
}

beforeAll(async () => {
  await prepareLetters()
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

/** The sample, confirmed in Polish, and a second letter that says some of it again. */
async function prepareLetters(): Promise<void> {
  const ctx = await openContext(operator)
  const sample = await loadSample(ctx)
  if (!sample.ok) throw new Error(sample.refusal)
  const first = { letter: sample.value.letter, locale: 'pl' } as const
  const account = await findAccountByEmail(ctx, emails.translator)
  const actor = account.ok ? await loadActor(ctx, account.value.id) : undefined
  const translator = { ...ctx, actor: actor ?? operator }
  const loaded = await loadTranslation(ctx, 'translation.read', first.letter, 'pl')
  if (!loaded.ok) throw new Error(loaded.refusal)
  for (const { unit, target } of loaded.value.pairs.filter((pair) => pair.target?.text)) {
    const { version = 0, text = '' } = target ?? {}
    await changeTarget(
      translator,
      { ...first, unit: unit.number },
      { kind: 'confirm', version, text },
    )
  }
  const paragraphs = loaded.value.pairs.filter(({ unit }) => unit.kind === 'paragraph')
  const said = paragraphs[0]?.unit.text ?? ''
  const text = [
    'December 10, 2021',
    'Dear Minister,',
    said.replace('credible revelations', 'new revelations'),
    said,
  ]
  const again = await importLetter(ctx, {
    title: 'A letter that says it again',
    sourceLocale: 'en',
    bytes: new TextEncoder().encode(text.join('\n')),
  })
  if (!again.ok) throw new Error(again.refusal)
  await confirmCut(ctx, again.value.id)
  await openLocales(ctx, again.value.id, ['pl'])
  await addPerson(ctx, again.value.id, {
    email: emails.translator,
    name: 'Jan Nowak',
    role: 'translator',
    locales: ['pl'],
  })
  await closeInstallation()
}

function box() {
  return activePair(page).getByRole('textbox', { name: /^Translation/ })
}

function matches() {
  return page.getByRole('region', { name: 'Matches from the memory' })
}

test('a match stands beside its paragraph, says its score, and is inserted by its key', async () => {
  await openUnit(page, 4, 2)
  await matches().getByRole('listitem').first().waitFor()
  expect(await matches().textContent()).toMatch(/9\d %.*words? differs?/)
  expect(await axeFindings(page)).toEqual([])
  await box().focus()
  await page.keyboard.type('Moje słowa')
  await page.keyboard.press('Control+1')
  const inserted = await box().inputValue()
  expect(inserted.length).toBeGreaterThan(100)
  await page.keyboard.press('Control+z')
  expect(await box().inputValue()).toBe('Moje słowa')
  await page.keyboard.press('Control+Shift+z')
  expect(await box().inputValue()).toBe(inserted)
  await activePair(page)
    .getByText(/^Saved \d\d:\d\d$/)
    .waitFor()
  await openUnit(page, 4, 2)
  expect(await box().inputValue()).toBe(inserted)
  await box().focus()
  await page.keyboard.press('Control+Enter')
  await page.locator('#unit-5[data-active]').waitFor()
  await matches().getByText('100 %').first().waitFor()
  await openUnit(page, 4, 2)
  await activePair(page)
    .getByText(/^History \(/)
    .click()
  await activePair(page)
    .getByText(/From the memory, 9\d % match/)
    .waitFor()
})

test('what the memory has for the next paragraph is there as it opens', async () => {
  const isForNext = (url: string) => url.includes('/matches?unit=5&')
  // What the page before this one asked for is no answer.
  await page.goto('about:blank')
  const answered = page.waitForEvent('requestfinished', (one) => isForNext(one.url()))
  await openUnit(page, 4, 2)
  await answered
  const asked: string[] = []
  page.on('request', (one) => asked.push(one.url()))
  await box().focus()
  await page.keyboard.press('Alt+ArrowDown')
  await page.locator('#unit-5[data-active]').waitFor()
  await matches().getByText('100 %').first().waitFor()
  expect(asked.filter(isForNext)).toEqual([])
})

test('the concordance opens with what is marked, and searches as one types', async () => {
  await openUnit(page, 5, 2)
  await matches().getByRole('listitem').first().waitFor()
  await box().focus()
  await page.keyboard.press('F4')
  const field = page.getByRole('searchbox', { name: 'Words to look for' })
  await field.fill('minist')
  await page.locator('.found-pairs mark').first().waitFor()
  expect(await axeFindings(page)).toEqual([])
  await page.setViewportSize(narrow)
  expect(await overflow(page)).toBe(0)
  await page.setViewportSize({ width: 1280, height: 800 })
})

test('the page of the memory tells what is there, and whose it is', async () => {
  await page.goto('/memory?words=minister')
  await page.locator('.found-pairs mark').first().waitFor()
  expect(await axeFindings(page)).toEqual([])
  await page.setViewportSize(narrow)
  expect(await overflow(page)).toBe(0)
  expect(person.troubles).toEqual([])
})
