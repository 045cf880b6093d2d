import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningServer, startServer } from '#tests/support/server.ts'
import { sampleLinks, signedInBy } from './support/accounts.ts'
import { axeFindings } from './support/axe.ts'
import { launchBrowser, type Person, sitDown } from './support/browser.ts'
import { demarche } from './support/command-line.ts'
import { activePair, openUnit } from './support/desk.ts'

const settings = { DEMARCHE_DATA: process.env['DEMARCHE_DATA'] ?? '', DEMARCHE_SAMPLE: 'on' }

let server: RunningServer
let browser: Browser
let translator: Person

beforeAll(async () => {
  server = await startServer(settings)
  const files = ['tests/fixtures/dictionaries/pl.aff', 'tests/fixtures/dictionaries/pl.dic']
  const added = await demarche(['dictionaries', 'add', 'pl', ...files], settings)
  expect(added).toMatchObject({ code: 0, stderr: '' })
  browser = await launchBrowser()
  translator = await sitDown(browser, server.origin)
  await signedInBy(translator.page, sampleLinks(server.output().stdout).translator, 'Jan Nowak')
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

test('a misspelt word is listed, mended from the keyboard and taken back; another becomes the letter’s', async () => {
  const { page, troubles } = translator
  await openUnit(page, 6)
  const pair = activePair(page)
  const box = pair.getByRole('textbox', { name: /^Translation/ })
  const group = pair.getByRole('region', { name: 'Spelling' })
  await box.fill('Piszemy w sprawie żołwa i Xyzaba.')
  await group.getByRole('button', { name: 'Suggestions: żołwa' }).focus()
  await page.keyboard.press('Enter')
  const better = group.getByRole('button', { name: 'żółwa: put it in place of żołwa' })
  await better.waitFor()
  expect(await axeFindings(page)).toEqual([])
  await better.focus()
  await page.keyboard.press('Enter')
  expect(await box.inputValue()).toBe('Piszemy w sprawie żółwa i Xyzaba.')
  await better.waitFor({ state: 'detached' })
  await box.press('Control+z')
  expect(await box.inputValue()).toBe('Piszemy w sprawie żołwa i Xyzaba.')

  await group.getByRole('button', { name: 'Go to Xyzaba' }).click()
  expect(await page.evaluate(() => document.getSelection()?.toString())).toBe('Xyzaba')
  await group.getByRole('button', { name: 'Add to the letter’s words: Xyzaba' }).click()
  await group.getByText('1 word of the letter').click()
  await group.getByRole('button', { name: 'Take back: Xyzaba' }).waitFor()
  expect(await group.getByRole('button', { name: 'Go to Xyzaba' }).count()).toBe(0)
  await group.getByRole('button', { name: 'Take back: Xyzaba' }).click()
  await group.getByRole('button', { name: 'Ignore for now: Xyzaba' }).click()
  await group.getByRole('button', { name: 'Go to Xyzaba' }).waitFor({ state: 'detached' })
  expect(troubles).toEqual([])
})

test('the files of a dictionary are kept by the browser, and only the worker may run WebAssembly', async () => {
  const { page } = translator
  const fetched = await page.evaluate(async () => {
    const headerOf = async (url: string, name: string) => (await fetch(url)).headers.get(name) ?? ''
    const urls = performance.getEntriesByType('resource').map(({ name }) => name)
    const { dictionary } = await (await fetch('/letters/1/pl/words')).json()
    const worker = urls.find((url) => url.includes('/assets/spelling-worker-')) ?? ''
    return {
      kept: await headerOf(`/dictionaries/pl/${dictionary.dic}.dic`, 'cache-control'),
      worker: await headerOf(worker, 'content-security-policy'),
      page: await headerOf('/letters/1/pl', 'content-security-policy'),
    }
  })
  expect(fetched.kept).toBe('private, max-age=31536000, immutable')
  expect(fetched.worker).toContain("script-src 'wasm-unsafe-eval';connect-src 'self'")
  expect(fetched.page).not.toContain('wasm')
})

test('where no dictionary is installed the desk says how to add one', async () => {
  const { page, troubles } = translator
  expect((await demarche(['dictionaries', 'remove', 'pl'], settings)).code).toBe(0)
  await openUnit(page, 6)
  await activePair(page).getByText('demarche dictionaries add pl').waitFor()
  expect(await axeFindings(page)).toEqual([])
  expect(troubles).toEqual([])
})
