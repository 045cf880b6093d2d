import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeInstallation, openContext } from '#app/boot.server.ts'
import { operator } from '#app/domain/actor.ts'
import type { Result } from '#app/domain/result.ts'
import { findAccountByEmail } from '#app/services/accounts.server.ts'
import { confirmCut } from '#app/services/cuts.server.ts'
import { importLetter } from '#app/services/letters.server.ts'
import { openLocales } from '#app/services/locales.server.ts'
import { addPerson } from '#app/services/people.server.ts'
import { loadSample } from '#app/services/sample.server.ts'
import { changeTarget } from '#app/services/targets.server.ts'
import { addConcept } from '#app/services/terms.server.ts'
import { sample } from '#db/sample/sample.ts'
import { type RunningServer, startServer } from '#tests/support/server.ts'
import { signedInBy } from './support/accounts.ts'
import { axeFindings } from './support/axe.ts'
import { launchBrowser, type Person, sitDown } from './support/browser.ts'
import { activePair, confirmActive, openUnit } from './support/desk.ts'
import { tabTo } from './support/keyboard.ts'

const investigation =
  'Following allegations on the use of the software by the Hungarian government, Commissioner Reynders announced an investigation into the matter and called for urgent action against the use of the spyware.'

/** A letter that says some of what the sample says, the same and nearly the same. */
const followUp = [
  'February 04, 2022',
  'Dear Foreign Ministers of EU member states,',
  investigation,
  investigation.replace('the Hungarian government', 'the Polish government'),
  'Human rights defenders need protection now.',
  'Nothing has been done since December.',
].join('\n')

let server: RunningServer
let browser: Browser
let person: Person
let page: Page
let polish: ReadonlyMap<string, string>

beforeAll(async () => {
  const link = await prepare()
  server = await startServer({ DEMARCHE_DATA: process.env['DEMARCHE_DATA'] ?? '' })
  browser = await launchBrowser()
  person = await sitDown(browser, server.origin)
  page = person.page
  await signedInBy(page, `${server.origin}/link/${link}`, 'Jan Nowak')
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

test('five paragraphs are translated by keys alone, with a match, a term and a mended finding', async () => {
  await openUnit(page, 3, 2)
  await activePair(page).getByText('of the source').waitFor()
  await tabTo(page, box())

  await inserted('Control+1', said('Dear Foreign Ministers of EU member states,'))
  await confirmActive(page)

  await inserted('Control+1', said(investigation))
  expect(await axeFindings(page)).toEqual([])
  await confirmActive(page)

  await fuzzyMatch()
  await confirmActive(page)

  await termFromTheList()
  await confirmActive(page)

  await mendedByKey()
  await confirmActive(page)

  await page.goto('/letters/2/pl')
  await expectTexts([
    said('Dear Foreign Ministers of EU member states,'),
    said(investigation),
    said(investigation).replace('węgierski', 'polski'),
    'Obrońcy praw człowieka potrzebują ochrony już teraz.',
    'Od grudnia nic nie zrobiono.',
  ])
  expect(person.troubles).toEqual([])
})

/** A paragraph that differs in a word: the match says so, and the word is put right. */
async function fuzzyMatch(): Promise<void> {
  const matches = activePair(page).getByRole('region', { name: 'Matches from the memory' })
  await matches.getByText(/^1 of \d+ words differs$/).waitFor()
  await inserted('Control+1', said(investigation))
  const text = await box().inputValue()
  const start = text.indexOf('węgierski')
  expect(start).toBeGreaterThan(-1)
  await page.keyboard.press('Control+Home')
  for (let step = 0; step < start; step += 1) await page.keyboard.press('ArrowRight')
  for (const _ of 'węgierski') await page.keyboard.press('Delete')
  await page.keyboard.type('polski')
}

async function termFromTheList(): Promise<void> {
  await page.keyboard.press('F2')
  await page.getByRole('dialog', { name: 'Insert a term' }).waitFor()
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.press('Enter')
  await expectBox('obrońcy praw człowieka')
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Delete')
  await page.keyboard.type('O')
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' potrzebują ochrony już teraz.')
}

async function mendedByKey(): Promise<void> {
  await page.keyboard.type('Od grudnia  nic nie zrobiono.')
  await tabTo(page, activePair(page).getByRole('button', { name: 'Mend: Double space' }))
  await page.keyboard.press('Enter')
  await expectBox('Od grudnia nic nie zrobiono.')
  await tabTo(page, box(), 'Shift+Tab')
}

/** Waits until a match is there, and takes it by its key. */
async function inserted(keys: string, text: string): Promise<void> {
  await activePair(page).getByRole('button', { name: 'Insert match 1' }).waitFor()
  await page.keyboard.press(keys)
  await expectBox(text)
}

function box(): Locator {
  return activePair(page).getByRole('textbox', { name: /^Translation/ })
}

async function expectBox(text: string): Promise<void> {
  await expect.poll(() => box().inputValue()).toBe(text)
}

async function expectTexts(texts: readonly string[]): Promise<void> {
  for (const [index, text] of texts.entries()) {
    await page
      .locator(`#unit-${index + 3} .pair-target`)
      .getByText(text)
      .first()
      .waitFor()
  }
}

/** How the sample says it in Polish. */
function said(source: string): string {
  const text = polish.get(source)
  if (text === undefined) throw new Error(`The sample does not say: ${source}`)
  return text
}

/** The sample confirmed in Polish, the other letter open, and a term; the link of its translator. */
async function prepare(): Promise<string> {
  const ctx = await openContext(operator)
  done(await loadSample(ctx))
  const translator = done(await findAccountByEmail(ctx, 'translator@demarche.example'))
  const actor = { id: translator.id, administrator: false, operator: false } as const
  const asTranslator = {
    ...ctx,
    actor: { ...actor, grants: [{ letter: 1, role: 'translator', locale: 'pl' } as const] },
  }
  const units = sample.drafts.find(({ locale }) => locale === 'pl')?.units ?? {}
  polish = new Map(Object.entries(units))
  for (const [unit, source] of [
    [4, 'Dear Foreign Ministers of EU member states,'],
    [9, investigation],
  ] as const) {
    const at = { letter: 1, locale: 'pl', unit } as const
    done(await changeTarget(asTranslator, at, { kind: 'confirm', version: 1, text: said(source) }))
  }
  const bytes = new TextEncoder().encode(followUp)
  const letter = done(await importLetter(ctx, { title: 'Again', sourceLocale: 'en', bytes })).id
  done(await confirmCut(ctx, letter))
  done(await openLocales(ctx, letter, ['pl']))
  const { email, name } = translator
  const role = { role: 'translator', locales: ['pl'] } as const
  const { token } = done(await addPerson(ctx, letter, { email, name, ...role }))
  done(await addConcept(ctx, defenders))
  await closeInstallation()
  return token ?? ''
}

const term = {
  status: 'preferred',
  forms: [],
  grammar: '',
  proposed: false,
  confidence: null,
} as const

const defenders = {
  letter: null,
  details: {
    kind: 'term',
    definition: 'People who act for the rights of others.',
    domain: 'human rights',
    source: '',
    note: '',
    doNotTranslate: false,
  },
  terms: [
    { ...term, locale: 'en', text: 'human rights defender' },
    { ...term, locale: 'pl', text: 'obrońcy praw człowieka' },
  ],
} as const

function done<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.refusal)
  return result.value
}
