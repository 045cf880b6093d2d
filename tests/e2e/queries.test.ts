import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningServer, startServer } from '#tests/support/server.ts'
import { sampleLinks, signedInBy } from './support/accounts.ts'
import { axeFindings } from './support/axe.ts'
import { launchBrowser, sitDown } from './support/browser.ts'
import { activePair, openUnit } from './support/desk.ts'

let server: RunningServer
let browser: Browser

beforeAll(async () => {
  server = await startServer({ DEMARCHE_SAMPLE: 'on' })
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

async function signedIn(link: string, name: string): Promise<Page> {
  const { page } = await sitDown(browser, server.origin)
  await signedInBy(page, link, name)
  return page
}

test('a question is asked, answered and read; a wording is suggested and taken; a mistake is asked about once', async () => {
  const links = sampleLinks(server.output().stdout)
  const translator = await signedIn(links.translator, 'Jan Nowak')
  const reviewer = await signedIn(links.reviewer, 'Ewa Zając')

  await openUnit(translator, 6)
  const pair = activePair(translator)
  // What comes when the page is ready moves it below the mouse.
  await pair.getByText('Notes and questions').press('Enter')
  const note = pair.getByRole('textbox', { name: 'Write a note or ask' })
  await note.fill('Which of the two, ')
  await note.press('End')
  await note.pressSequentially('@Ewa')
  await pair.getByRole('option', { name: 'Ewa Zając' }).waitFor()
  expect(await axeFindings(translator)).toEqual([])
  await note.press('Enter')
  expect(await note.inputValue()).toBe('Which of the two, @Ewa Zając ')
  await pair.getByRole('combobox', { name: 'What it is' }).selectOption('reviewer')
  await pair.getByRole('button', { name: 'Add', exact: true }).click()
  await pair.getByText('No answer yet', { exact: true }).waitFor()

  await reviewer.goto('/')
  await reviewer.getByRole('link', { name: /^Jan Nowak asks about paragraph 6/ }).click()
  await reviewer.getByRole('heading', { level: 1, name: 'Questions' }).waitFor()
  await reviewer.getByText('Answer', { exact: true }).first().click()
  await reviewer.getByRole('textbox', { name: 'Your answer' }).fill('The first.')
  expect(await axeFindings(reviewer)).toEqual([])
  await reviewer.getByRole('button', { name: 'Answer' }).click()
  await reviewer.getByText('The first.').waitFor()

  await openUnit(reviewer, 6)
  const judged = activePair(reviewer)
  await judged.getByText('Suggest another wording').press('Enter')
  const wording = judged.getByRole('textbox', { name: 'Your wording' })
  const suggested = `Otóż ${await wording.inputValue()}`
  await wording.fill(suggested)
  await judged.getByRole('button', { name: 'Suggest', exact: true }).click()
  await judged.getByRole('button', { name: 'Take it back' }).waitFor()

  await translator.goto('/')
  await translator.getByRole('link', { name: /^Ewa Zając answered your question/ }).waitFor()
  await translator.getByRole('link', { name: /^Ewa Zając suggests another wording/ }).click()
  expect(await axeFindings(translator)).toEqual([])
  await activePair(translator).getByRole('button', { name: 'Edit in the box' }).click()
  const box = activePair(translator).getByRole('textbox', { name: /^Translation/ })
  await translator.waitForFunction(
    (wanted) => document.querySelector<HTMLTextAreaElement>('#text-6')?.value === wanted,
    suggested,
  )
  await box.press('End')
  await box.fill(`${suggested} (`)
  await box.press('Control+Enter')
  const question = activePair(translator).getByRole('alert')
  await question.getByText('Confirm it with this mistake?').waitFor()
  expect(await axeFindings(translator)).toEqual([])
  expect(await box.evaluate((field) => field === document.activeElement)).toBe(true)
  await box.press('Control+Enter')
  await translator.locator('#unit-6 .state-badge').getByText('Translated').waitFor()
})
