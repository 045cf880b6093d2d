import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type RunningServer, startServer } from '#tests/support/server.ts'
import { sampleLinks, signedInBy } from './support/accounts.ts'
import { axeFindings } from './support/axe.ts'
import { launchBrowser, sitDown } from './support/browser.ts'
import { demarche } from './support/command-line.ts'
import { activePair, confirmActive, openUnit, whenReady } from './support/desk.ts'

const settings: Record<string, string> = { DEMARCHE_DATA: process.env['DEMARCHE_DATA'] ?? '' }
const ewa = { email: 'ewa@coalition.example', password: 'teapot glacier umbrella' }

let server: RunningServer
let browser: Browser
let jan: Page
let other: Page

beforeAll(async () => {
  server = await startServer({ ...settings, DEMARCHE_SAMPLE: 'on' })
  settings['PORT'] = `${server.port}`
  browser = await launchBrowser()
  jan = await signedIn(sampleLinks(server.output().stdout).translator, 'Jan Nowak')
  const role = ['--role', 'translator', '--letter', '1', '--locale', 'pl']
  const added = await demarche(['user', 'add', ewa.email, ...role], settings)
  other = await signedIn(added.stdout.trim(), 'Ewa Zając')
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

afterEach(async () => {
  await jan.context().setOffline(false)
})

test('what is typed without a line survives a tab that is killed, and nobody else reads it', async () => {
  const words = 'Kanarek śpiewa «bez» zasięgu — ő ț ẞ'
  const context = jan.context()
  await openBox(jan, 6)
  await context.setOffline(true)
  await box(jan).fill('')
  await box(jan).pressSequentially(words)
  await says(jan, 'Offline — kept in this browser')
  expect(await axeFindings(jan)).toEqual([])
  expect(await asksBeforeLeaving(jan)).toBe(true)
  expect(await storedHere(jan)).not.toMatch(/Kanarek|zasi/)
  await jan.close()
  await context.setOffline(false)

  const cookies = await context.cookies()
  await context.clearCookies()
  const guest = await context.newPage()
  await signInAgain(guest, '/letters/1/pl?unit=6')
  expect(await box(guest).inputValue()).not.toContain('Kanarek')
  await guest.close()

  await context.clearCookies()
  await context.addCookies(cookies)
  jan = await context.newPage()
  await openBox(jan, 6)
  await says(jan, 'Brought back from this browser')
  expect(await box(jan).inputValue()).toBe(words)
  await saved(jan)
  await expect.poll(() => recordsHere(jan)).toBe(0)
})

test('a server in trouble is asked again, by hand at once, and does once what it was asked twice', async () => {
  await openBox(jan, 7)
  await jan.route('**/working-copy', (route) => route.fulfill({ status: 500, body: 'Oops' }))
  await box(jan).fill('Odpowiedź nie nadeszła.')
  await says(jan, 'Not saved yet — kept in this browser')
  await jan.unroute('**/working-copy')
  await activePair(jan).getByRole('button', { name: 'Try again now' }).click()
  await saved(jan)

  let asked = 0
  await jan.route('**/acts', async (route) => {
    await route.fetch()
    await route.abort()
    asked += 1
  })
  await box(jan).press('Control+Shift+Enter')
  const problem = activePair(jan).getByRole('alert')
  for (const time of [1, 2, 3]) {
    await problem.getByRole('button', { name: 'Try again now' }).waitFor()
    await expect.poll(() => asked).toBe(time)
    if (time < 3) await problem.getByRole('button', { name: 'Try again now' }).click()
  }
  await jan.unroute('**/acts')
  await problem.getByRole('button', { name: 'Try again now' }).click()
  await activePair(jan).locator('summary', { hasText: 'History (2 changes)' }).waitFor()
})

test('what two people changed in different places is offered as one text', async () => {
  await openBox(jan, 8)
  await openBox(other, 8)
  const before = await box(jan).inputValue()
  await jan.context().setOffline(true)
  await box(jan).fill(`Po pierwsze: ${before}`)
  await says(jan, 'Offline — kept in this browser')
  await box(other).fill(`${before} Koniec.`)
  await confirmActive(other)
  await jan.context().setOffline(false)
  const conflict = jan.getByRole('region', { name: 'Two people wrote here' })
  await conflict.getByRole('button', { name: 'Put this text into the box' }).click()
  expect(await box(jan).inputValue()).toBe(`Po pierwsze: ${before} Koniec.`)
  await activePair(jan).getByRole('button', { name: 'Put mine on top' }).click()
  await conflict.waitFor({ state: 'detached' })
})

test('what is typed before the page is ready is not lost', async () => {
  let goOn = () => {}
  const ready = new Promise<void>((resolve) => {
    goOn = resolve
  })
  await jan.route('**/assets/shared-*.js', async (route) => {
    await ready
    await route.continue()
  })
  await jan.goto('/letters/1/pl?unit=11', { waitUntil: 'commit' })
  await box(jan).fill('Pisane, zanim')
  goOn()
  await box(jan).press('End')
  await box(jan).pressSequentially(' strona wstała.')
  await saved(jan)
  expect(await box(jan).inputValue()).toBe('Pisane, zanim strona wstała.')
  await jan.unroute('**/assets/shared-*.js')
})

test('the page takes nothing over before its data are there', async () => {
  const data = /<script[^>]*>(window\.__remixContext\.streamController\..*?\);)<\/script>/gs
  const address = '**/letters/1/pl?unit=11'
  let held = ''
  await jan.route(address, async (route) => {
    const response = await route.fetch()
    const body = (await response.text()).replace(data, (_, script) => {
      held += script
      return ''
    })
    await route.fulfill({ response, body })
  })
  await jan.goto('/letters/1/pl?unit=11', { waitUntil: 'networkidle' })
  const isTakenOver = () => Object.keys(document).some((key) => key.startsWith('__react'))
  expect(await jan.evaluate(isTakenOver)).toBe(false)
  await box(jan).fill('Pisane, zanim dane nadeszły.')
  await jan.evaluate(held)
  await saved(jan)
  expect(await jan.evaluate(isTakenOver)).toBe(true)
  expect(await box(jan).inputValue()).toBe('Pisane, zanim dane nadeszły.')
  await jan.unroute(address)
})

test('a page whose scripts did not come says so, and comes anew when the server is back', async () => {
  const broken = /\/assets\/shared-|\/healthz/
  const breakLine = async () => {
    await jan.route(broken, (route) => route.abort())
    await jan.goto('/letters/1/pl?unit=12')
    await jan.getByText('The page came only in part').waitFor()
  }
  await breakLine()
  expect(await axeFindings(jan)).toEqual([])
  await box(jan).fill('Z połowy strony.')
  await jan.unroute(broken)
  await activePair(jan).getByRole('button', { name: 'Keep as draft' }).click()
  await whenReady(jan)
  await openBox(jan, 12)
  expect(await box(jan).inputValue()).toBe('Z połowy strony.')

  await breakLine()
  await jan.unroute(broken)
  await whenReady(jan)
})

test('people at one desk see where the others write, and are asked before they write there', async () => {
  await openBox(jan, 9)
  await box(jan).press('End')
  await box(jan).pressSequentially(' Teraz ja.')
  await openBox(other, 9)
  await activePair(other).getByText('You can ask them first').waitFor()
  await other.getByText('Jan Nowak, writing in paragraph 9').waitFor()
  expect(await box(other).isEditable()).toBe(false)
  expect(await axeFindings(other)).toEqual([])
  await activePair(other).getByRole('button', { name: 'Write here all the same' }).click()
  expect(await box(other).isEditable()).toBe(true)
  await activePair(jan).getByText('Ewa Zając writes here now, too.').waitFor()
})

test('a session that ends is told of before, extended in place, and costs no text when it is over', async () => {
  const left = (value: object) => ({ json: { ok: true, value } })
  await other.route('**/session', (route) =>
    route.fulfill(left({ left: 60_000, atMost: 3_600_000 })),
  )
  await openBox(other, 10)
  await other.getByText('You will be signed out in less than two minutes').waitFor()
  await other.unroute('**/session')
  await other.getByRole('button', { name: 'Stay signed in' }).click()
  await other.getByText('You will be signed out').waitFor({ state: 'detached' })

  await other.context().clearCookies()
  await box(other).fill('Po wylogowaniu.')
  await says(other, 'Signed out — kept in this browser')
  expect(await axeFindings(other)).toEqual([])
  await other.getByRole('link', { name: 'Sign in and come back here' }).click()
  await fillSignIn(other)
  await says(other, 'Brought back from this browser')
  expect(await box(other).inputValue()).toBe('Po wylogowaniu.')
  await saved(other)
})

async function signedIn(link: string, name: string): Promise<Page> {
  const { page } = await sitDown(browser, server.origin)
  await signedInBy(page, link, name)
  return page
}

async function signInAgain(page: Page, to: string) {
  await page.goto(`/sign-in?${new URLSearchParams({ to })}`)
  await fillSignIn(page)
  await box(page).waitFor()
}

async function fillSignIn(page: Page) {
  await page.getByLabel('E-mail address').fill(ewa.email)
  await page.getByLabel('Password', { exact: true }).fill(ewa.password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}

/** Opens the desk, and waits until this browser may keep drafts. */
async function openBox(page: Page, unit: number) {
  const key = page.waitForResponse('**/draft-key')
  await openUnit(page, unit)
  await key
}

function box(page: Page) {
  return activePair(page).getByRole('textbox', { name: /^Translation/ })
}

function says(page: Page, words: string) {
  return activePair(page).getByText(words).waitFor()
}

function saved(page: Page) {
  return activePair(page)
    .getByText(/^Saved \d\d:\d\d$/)
    .waitFor()
}

async function asksBeforeLeaving(page: Page): Promise<boolean> {
  const asked = page.waitForEvent('dialog')
  await page.close({ runBeforeUnload: true })
  const dialog = await asked
  await dialog.dismiss()
  return dialog.type() === 'beforeunload'
}

/** Everything this browser has written down, as text. */
function storedHere(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const records = await readAll()
    const text = (bytes: ArrayBuffer) =>
      ['utf-8', 'utf-16le'].map((name) => new TextDecoder(name).decode(bytes)).join()
    const kept = records.map(({ draft, ...rest }) => JSON.stringify(rest) + text(draft))
    return [...kept, JSON.stringify(localStorage), JSON.stringify(sessionStorage)].join('\n')

    function readAll(): Promise<{ draft: ArrayBuffer }[]> {
      return new Promise((resolve) => {
        const opening = indexedDB.open('demarche-drafts')
        opening.onsuccess = () => {
          const all = opening.result.transaction('drafts').objectStore('drafts').getAll()
          all.onsuccess = () => resolve(all.result)
        }
      })
    }
  })
}

function recordsHere(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open('demarche-drafts')
        opening.onsuccess = () => {
          const count = opening.result.transaction('drafts').objectStore('drafts').count()
          count.onsuccess = () => resolve(count.result)
        }
      }),
  )
}
