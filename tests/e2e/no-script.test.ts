import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readPdf } from '#tests/documents/poppler.ts'
import { type RunningServer, startServer } from '#tests/support/server.ts'
import { firstSignIn, sampleLinks } from './support/accounts.ts'
import { launchBrowser, sitDown } from './support/browser.ts'
import { activePair } from './support/desk.ts'
import { take } from './support/downloads.ts'

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

test('without scripts people sign in, translate, review, read what they would sign, and download', async () => {
  const links = sampleLinks(server.output().stdout)
  const translator = await signedIn(links.translator, 'Jan Nowak')
  await translator.goto('/letters/1/pl?unit=1')
  await box(translator).fill('List otwarty w sprawie NSO Group')
  await activePair(translator).getByRole('button', { name: 'Confirm and go on' }).click()
  await translator.waitForURL('**/letters/1/pl?unit=3#unit-3')
  await expectState(translator, 'Translated')

  const reviewer = await signedIn(links.reviewer, 'Ewa Zając')
  await reviewer.goto('/letters/1/pl?unit=1')
  await activePair(reviewer).getByRole('button', { name: 'Approve' }).click()
  await expectState(reviewer, 'Reviewed')

  await reviewer.getByRole('link', { name: 'Sign-off' }).click()
  await reviewer.getByText('19 units are not reviewed yet').waitFor()
  const letter = reviewer.getByRole('article', { name: 'The letter as it will print' })
  expect(await letter.textContent()).toContain('List otwarty w sprawie NSO Group')

  await reviewer.getByRole('link', { name: 'Desk', exact: true }).click()
  const pdf = await take(reviewer, reviewer.getByRole('link', { name: 'PDF' }))
  expect(pdf.fileName).toBe('letter-pl-DRAFT.pdf')
  expect(readPdf(pdf.bytes).info['Title']).toContain('List otwarty w sprawie NSO Group')
})

async function signedIn(link: string, name: string): Promise<Page> {
  const { page } = await sitDown(browser, server.origin, { javaScriptEnabled: false })
  await firstSignIn(page, link, name)
  return page
}

function box(page: Page) {
  return activePair(page).getByRole('textbox', { name: /^Translation/ })
}

/** Of the first pair. */
function expectState(page: Page, state: string) {
  return page.locator('#unit-1 .state-badge').getByText(state).waitFor()
}
