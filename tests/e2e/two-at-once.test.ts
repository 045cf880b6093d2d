import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningServer, startServer } from '#tests/support/server.ts'
import { sampleLinks, signedInBy } from './support/accounts.ts'
import { axeFindings } from './support/axe.ts'
import { launchBrowser, sitDown } from './support/browser.ts'
import { demarche } from './support/command-line.ts'
import { activePair, confirmActive, openUnit } from './support/desk.ts'

const settings: Record<string, string> = { DEMARCHE_DATA: process.env['DEMARCHE_DATA'] ?? '' }

let server: RunningServer
let browser: Browser
let first: Page
let second: Page

beforeAll(async () => {
  server = await startServer({ ...settings, DEMARCHE_SAMPLE: 'on' })
  settings['PORT'] = `${server.port}`
  browser = await launchBrowser()
  first = await signedIn(sampleLinks(server.output().stdout).translator, 'Jan Nowak')
  second = await signedIn(await anotherTranslator(), 'Ewa Zając')
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

test('whoever confirms second sees both texts and the one before, and decides', async () => {
  await openUnit(first, 4)
  await openUnit(second, 4)
  const before = await box(first).inputValue()
  await box(first).fill('Szanowni Ministrowie, pierwszy tekst')
  await writeAllTheSame(second)
  await box(second).fill('Szanowni Ministrowie, drugi tekst')
  await confirmActive(first)
  await box(second).press('Control+Enter')

  const conflict = second.getByRole('region', { name: 'Two people wrote here' })
  await conflict.getByText('Jan Nowak changed this text while you were writing').waitFor()
  await conflict.getByText('added: pierwszy').waitFor()
  await conflict.getByText('added: drugi').waitFor()
  await conflict.getByText('Both changed the same words').waitFor()
  await conflict.getByText('The text both began from').click()
  await conflict.getByText(before, { exact: true }).waitFor()
  expect(await box(second).inputValue()).toBe('Szanowni Ministrowie, drugi tekst')
  expect(await axeFindings(second)).toEqual([])

  await second.getByRole('button', { name: 'Put mine on top' }).click()
  await conflict.waitFor({ state: 'detached' })
  await box(second).focus()
  await confirmActive(second)
  await openUnit(second, 4)
  await second.locator('summary', { hasText: /^History/ }).click()
  await activePair(second).getByRole('listitem').filter({ hasText: 'pierwszy' }).first().waitFor()
  expect(await box(second).inputValue()).toBe('Szanowni Ministrowie, drugi tekst')
})

test('a conflict is still there on a page loaded anew, and theirs can be taken', async () => {
  await openUnit(first, 5)
  await openUnit(second, 5)
  await box(first).fill('Pierwszy akapit.')
  await writeAllTheSame(second)
  await box(second).fill('Drugi akapit.')
  await kept(second)
  await confirmActive(first)
  await openUnit(second, 5)
  const conflict = second.getByRole('region', { name: 'Two people wrote here' })
  await conflict.waitFor()
  expect(await box(second).inputValue()).toBe('Drugi akapit.')
  await second.getByRole('button', { name: 'Take theirs' }).click()
  await conflict.waitFor({ state: 'detached' })
  expect(await box(second).inputValue()).toBe('Pierwszy akapit.')
})

test('what is typed without a line is kept on the page, and saved once the line is back', async () => {
  await openUnit(first, 6)
  await first.context().setOffline(true)
  await box(first).fill('Pisane bez połączenia.')
  await activePair(first).getByText('Offline — kept in this browser').waitFor()
  await first.context().setOffline(false)
  await kept(first)
  await openUnit(first, 6)
  await activePair(first).getByText('Your unconfirmed text, saved').waitFor()
  expect(await box(first).inputValue()).toBe('Pisane bez połączenia.')
})

async function anotherTranslator(): Promise<string> {
  const role = ['--role', 'translator', '--letter', '1', '--locale', 'pl']
  const added = await demarche(['user', 'add', 'ewa@coalition.example', ...role], settings)
  return added.stdout.trim()
}

async function signedIn(link: string, name: string): Promise<Page> {
  const { page } = await sitDown(browser, server.origin)
  await signedInBy(page, link, name)
  return page
}

/** Where somebody else writes, one is asked first. */
function writeAllTheSame(page: Page) {
  return activePair(page).getByRole('button', { name: 'Write here all the same' }).click()
}

function box(page: Page) {
  return activePair(page).getByRole('textbox', { name: /^Translation/ })
}

function kept(page: Page) {
  return activePair(page)
    .getByText(/^Saved \d\d:\d\d$/)
    .waitFor()
}
