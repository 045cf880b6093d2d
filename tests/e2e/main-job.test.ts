import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { docxParagraphs, docxParts } from '#tests/documents/docx-file.ts'
import { joined, readPdf } from '#tests/documents/poppler.ts'
import { type RunningServer, startServer } from '#tests/support/server.ts'
import { firstSignIn } from './support/accounts.ts'
import { axeFindings } from './support/axe.ts'
import { launchBrowser, type Person, sitDown } from './support/browser.ts'
import { demarche } from './support/command-line.ts'
import {
  activePair,
  approveActive,
  atDesk,
  confirmActive,
  openDesk,
  returnActive,
  waitingFor,
} from './support/desk.ts'
import { take } from './support/downloads.ts'
import { tabTo } from './support/keyboard.ts'

const letter = 'db/sample/open-letter-2021-12-03.txt'
const title = 'Open letter: the EU should sanction NSO Group'
const polish: Readonly<Record<string, string>> = JSON.parse(
  readFileSync('db/sample/translations/pl.json', 'utf8'),
).units
const units = Object.keys(polish).length

let server: RunningServer
let browser: Browser
const settings: Record<string, string> = { DEMARCHE_DATA: process.env['DEMARCHE_DATA'] ?? '' }

beforeAll(async () => {
  server = await startServer(settings)
  settings['PORT'] = `${server.port}`
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

test('a letter comes in, is translated, reviewed and signed, and leaves for its ministry', {
  timeout: 300_000,
}, async () => {
  const coordinator = await sitDown(browser, server.origin)
  const translator = await sitDown(browser, server.origin)
  const reviewer = await sitDown(browser, server.origin)
  const second = await sitDown(browser, server.origin)

  const added = await demarche(['user', 'add', 'nora@coalition.example'], settings)
  await firstSignIn(coordinator.page, added.stdout.trim(), 'Nora Keane', 'Coalition')
  await bringIn(coordinator.page)
  await correctAndConfirm(coordinator.page)
  await openPolish(coordinator.page)

  const links = {
    translator: await addPerson(
      coordinator.page,
      'Translator',
      'jan@coalition.example',
      'Jan Nowak',
    ),
    reviewer: await addPerson(coordinator.page, 'Reviewer', 'ewa@coalition.example', 'Ewa Zając'),
    second: await addPerson(coordinator.page, 'Reviewer', 'olga@coalition.example', 'Olga Wrona'),
  }
  await clean(coordinator)
  await firstSignIn(translator.page, links.translator, 'Jan Nowak', 'Panoptykon')
  await firstSignIn(reviewer.page, links.reviewer, 'Ewa Zając', 'Panoptykon')
  await firstSignIn(second.page, links.second, 'Olga Wrona', 'Helsinki Foundation')

  await translateByKeyboard(translator)
  await reviewByKeyboard(reviewer.page)
  await mendWhatCameBack(translator.page)
  await correctOne(reviewer.page)
  await approveTheRest(reviewer.page, second.page)
  await clean(translator, reviewer)
  await signOff(second)

  await confirmAddressee(coordinator)
  await takeVersions(coordinator.page)
  expect(await demarche(['verify', '1'], settings)).toMatchObject({ code: 0 })
  for (const { troubles } of [coordinator, translator, reviewer, second]) {
    expect(troubles).toEqual([])
  }
})

async function bringIn(page: Page) {
  await page.getByRole('link', { name: 'Bring in a letter' }).click()
  await page.getByLabel('Title').fill(title)
  await page.getByLabel('Or a file').setInputFiles(letter)
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('button', { name: 'Bring in and check the division' }).click()
  await totals(page, '8 paragraphs').waitFor()
  expect(await totals(page, '8 paragraphs').textContent()).toBe(
    '1 date, 2 salutations, 1 heading, 8 paragraphs, 2 groups and 86 signatories (81 organisations and 5 persons)',
  )
}

function totals(page: Page, part: string) {
  return page.getByRole('status').filter({ hasText: part })
}

async function correctAndConfirm(page: Page) {
  const heading = page.getByRole('listitem').filter({ hasText: 'Signatories:' })
  const kind = page.getByRole('combobox', { name: 'Kind' })
  await heading.getByRole('link', { name: 'Correct' }).click()
  await kind.selectOption('Paragraph')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await totals(page, '9 paragraphs').waitFor()
  await kind.selectOption('Heading')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await totals(page, '1 heading, 8 paragraphs').waitFor()
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('button', { name: 'Confirm the source' }).first().click()
  await page.getByRole('link', { name: 'Open the languages' }).waitFor()
  expect(await axeFindings(page)).toEqual([])
}

async function openPolish(page: Page) {
  await page.getByRole('link', { name: 'Open the languages' }).click()
  await page.getByRole('button', { name: 'Open all 23' }).waitFor()
  await page.getByRole('checkbox', { name: 'Polish' }).check()
  await page.getByRole('button', { name: 'Open the chosen languages' }).click()
  await page.getByText('The languages are open.').waitFor()
  await page.getByRole('button', { name: 'Open all 22' }).waitFor()
}

/** Gives the link to hand on. */
async function addPerson(page: Page, role: string, email: string, name: string): Promise<string> {
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Name', { exact: true }).fill(name)
  await page.getByRole('radio', { name: role }).check()
  const choice = page.getByRole('group', { name: 'Languages', exact: true })
  await choice.getByRole('checkbox', { name: 'Polish' }).check()
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  return page.getByLabel(`Link for ${name} to sign in the first time`).inputValue()
}

async function translateByKeyboard({ page }: Person) {
  expect(await page.title()).toBe(`(${units}) My work – Demarche`)
  await tabTo(page, page.getByRole('link', { name: `${units} to translate` }))
  await page.keyboard.press('Enter')
  await atDesk(page, 'Polish')
  const box = activePair(page).getByRole('textbox', { name: /^Translation/ })
  await tabTo(page, box)
  await writeHalf(page)
  await tabTo(page, box)
  for (let left = units; left > 0; left -= 1) {
    expect(await waitingFor(page)).toBe(left)
    const text =
      polish[
        (await activePair(page).locator('.pair-source .letter-text').first().textContent()) ?? ''
      ]
    expect(text).toBeDefined()
    await page.keyboard.press('Control+A')
    await page.keyboard.insertText(text ?? '')
    await confirmActive(page)
  }
  expect(await waitingFor(page)).toBe(0)
  expect(await axeFindings(page)).toEqual([])
}

/** Types some of a text, waits until it is kept, and finds it again on a page loaded anew. */
async function writeHalf(page: Page) {
  const box = activePair(page).getByRole('textbox', { name: /^Translation/ })
  await page.keyboard.type('List otwarty: UE powinna nało')
  await activePair(page)
    .getByText(/^Saved \d\d:\d\d$/)
    .waitFor()
  await page.reload()
  await activePair(page).getByText('Your unconfirmed text, saved').waitFor()
  expect(await box.inputValue()).toBe('List otwarty: UE powinna nało')
}

async function reviewByKeyboard(page: Page) {
  await openDesk(page, `${units} to review`)
  for (let left = units; left > 2; left -= 1) await approveActive(page, left)
  await returnActive(page, 'Terminology', 'The official name in Polish, please.')
  expect(await waitingFor(page)).toBe(1)
}

async function mendWhatCameBack(page: Page) {
  await openDesk(page, '1 returned to you')
  expect(await page.title()).toMatch(/^Polish · Open letter/)
  const why = activePair(page).locator('.desk-returned')
  await why.getByText('Returned by Ewa Zając', { exact: true }).waitFor()
  await why.getByText('Terminology: The official name in Polish, please.').waitFor()
  await tabTo(page, activePair(page).getByRole('textbox', { name: /^Translation/ }))
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' (RP)')
  await confirmActive(page)
}

/** Whoever corrects a text may not approve it. */
async function correctOne(page: Page) {
  await openDesk(page, '2 to review')
  const pair = activePair(page)
  await pair.getByText('Correct the text').click()
  const box = pair.getByRole('textbox', { name: /^Translation/ })
  await box.press('Control+End')
  await page.keyboard.type(' i inni')
  await pair.getByRole('button', { name: 'Save correction' }).click()
  await pair.getByText('so somebody else must approve it').waitFor()
  expect(await pair.getByRole('button', { name: 'Approve' }).isDisabled()).toBe(true)
  expect(await axeFindings(page)).toEqual([])
  expect(await waitingFor(page)).toBe(1)
}

async function approveTheRest(reviewer: Page, second: Page) {
  await openDesk(reviewer, '1 to review')
  await approveActive(reviewer, 1)
  await openDesk(second, '1 to review')
  await activePair(second).getByText('Corrected by a reviewer: what changed').waitFor()
  await approveActive(second, 1)
  await second.getByText('Everything reviewed, ready to sign off').waitFor()
}

async function signOff({ page }: Person) {
  await page.goto('/')
  await page.getByRole('link', { name: 'To sign off' }).click()
  const text = page.getByRole('article', { name: 'The letter as it will print' })
  const shown = (await text.textContent()) ?? ''
  for (const paragraph of bodyOf(polish)) expect(shown).toContain(paragraph)
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('button', { name: 'Sign off' }).click()
  await page.getByText('The versions below no longer say DRAFT').waitFor()
  expect(await axeFindings(page)).toEqual([])
}

/** The paragraphs that this test does not touch. */
function bodyOf(texts: Readonly<Record<string, string>>): string[] {
  return Object.values(texts).filter((text) => text.length > 200)
}

async function confirmAddressee({ page }: Person) {
  await page.goto('/letters/1')
  await page.getByRole('cell', { name: 'Signed off' }).waitFor()
  expect(await axeFindings(page)).toEqual([])
  await page.goto('/letters/1/ministries')
  await page.getByRole('link', { name: /^Check and confirm Poland/ }).click()
  await page
    .getByLabel('Address', { exact: true })
    .fill('Pan Minister\nMinisterstwo Spraw Zagranicznych\nal. J. Ch. Szucha 23\n00-580 Warszawa')
  await page.getByLabel('Salutation', { exact: true }).fill('Szanowny Panie Ministrze,')
  await page.getByLabel('How do you know?').fill('Call to the minister’s office')
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('button', { name: 'Confirm', exact: true }).click()
  await page.getByText('Confirmed by Nora Keane from: Call to the minister’s office').waitFor()
  expect(await axeFindings(page)).toEqual([])
}

async function takeVersions(page: Page) {
  const pdf = await take(page, fileLink(page, 'PDF, Poland'))
  expect(pdf.fileName).toBe('pl-pl.pdf')
  const { info, pages } = readPdf(pdf.bytes)
  expect(info).toMatchObject({ Title: polish[title], Tagged: 'yes' })
  expect(info['Page size']).toContain('A4')
  expect(Buffer.from(pdf.bytes).toString('latin1')).toMatch(/\/Lang ?\(pl(-PL)?\)/)
  expectWhole(joined(pages))

  const docx = await take(page, fileLink(page, 'DOCX, Poland'))
  expect(docx.fileName).toBe('pl-pl.docx')
  expect(docxParts(docx.bytes)['word/styles.xml']).toContain('w:val="pl-PL"')
  expectWhole(joined(await docxParagraphs(docx.bytes)))

  for (const format of ['HTML', 'TXT']) {
    const { fileName, bytes } = await take(page, fileLink(page, `${format}, Poland`))
    expect(fileName).toBe(`pl-pl.${format.toLowerCase()}`)
    expectWhole(joined([Buffer.from(bytes).toString('utf8')]))
  }

  const draft = await take(page, fileLink(page, 'PDF, Austria'))
  expect(draft.fileName).toBe('at-de-DRAFT.pdf')
  for (const one of readPdf(draft.bytes).pages) expect(one).toMatch(/ENTWURF/)
}

function fileLink(page: Page, name: string) {
  return page.getByRole('link', { name: new RegExp(`^${name}`) })
}

/** `text` without its spaces and hyphens. */
function expectWhole(text: string) {
  for (const paragraph of bodyOf(polish)) expect(text).toContain(joined([paragraph]))
  expect(text).toContain(joined(['Szanowny Panie Ministrze,']))
  expect(text).toContain(joined(['al. J. Ch. Szucha 23']))
  expect(text).not.toMatch(/DRAFT|PROJEKT/)
}

async function clean(...people: Person[]) {
  for (const { page } of people) expect(await axeFindings(page)).toEqual([])
}
