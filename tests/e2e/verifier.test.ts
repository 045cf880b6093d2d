import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { unzipSync } from 'fflate'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chainOf, type Event } from '#app/domain/event.ts'
import { certificateVoice } from '#app/i18n/certificate-voice.server.ts'
import { downloadCertificate } from '#app/services/certificates.server.ts'
import { makeCheckpoint } from '#app/services/checkpoints.server.ts'
import type { Context } from '#app/services/context.server.ts'
import { exportHistory } from '#app/services/history-export.server.ts'
import { makePackage, zipPackage } from '#app/services/packages.server.ts'
import { verifierPage, withVerifier } from '#app/verifier/verifier-page.server.ts'
import { type Attack, attacks } from '#tests/support/attacks.ts'
import { createFirstSigned, createSigned } from '#tests/support/reviewed.ts'
import { axeFindings } from './support/axe.ts'
import { launchBrowser } from './support/browser.ts'

const folder = mkdtempSync(join(tmpdir(), 'demarche-verifier-'))
const files = { history: '', checkpoint: '', package: '', certificate: '' }
let exported: { format: string; chain: string; events: Omit<Event, 'chain'>[] }
let packed: Record<string, Uint8Array>
let browser: Browser

beforeAll(async () => {
  const { coordinator, letter } = await createSigned()
  files.package = write('letter.zip', await zipped(coordinator, letter))
  packed = unzipSync(await zipped(coordinator, letter))
  files.checkpoint = write('checkpoint.json', await bytesOf(makeCheckpoint(coordinator, letter)))
  const history = await bytesOf(exportHistory(coordinator, letter))
  files.history = write('history.json', history)
  exported = JSON.parse(new TextDecoder().decode(history))
  expect(exported.chain).toBe(chainOf(letter))
  write('verify.html', verifierPage('en').bytes)
  for (const [path, bytes] of Object.entries(packed)) write(`letter/${path}`, bytes)
  files.certificate = join(folder, 'letter/certificate.json')
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true, force: true })
})

async function bytesOf(made: ReturnType<typeof makeCheckpoint>): Promise<Uint8Array> {
  const result = await made
  if (!result.ok) throw new Error(result.refusal)
  return result.value.bytes
}

async function zipped(ctx: Context, letter: number): Promise<Uint8Array> {
  const options = { draft: false, formats: ['txt'] as const, voice: certificateVoice('en') }
  const made = await makePackage(ctx, letter, options)
  if (!made.ok) throw new Error(made.refusal)
  return zipPackage(withVerifier(made.value, 'en'))
}

function write(name: string, content: Uint8Array | string): string {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
  return path
}

/** Opens the verifier from the disk, without a network, and gives it files. */
async function verified(...paths: string[]): Promise<{ page: Page; said: string }> {
  const context = await browser.newContext({ offline: true, locale: 'en-GB' })
  const page = await context.newPage()
  const troubles: string[] = []
  page.on('console', (message) => troubles.push(message.text()))
  page.on('pageerror', (error) => troubles.push(String(error)))
  await page.goto(pathToFileURL(join(folder, 'verify.html')).href)
  await page.getByLabel('Choose files').setInputFiles(paths)
  await page.getByRole('heading', { name: 'What was found' }).waitFor()
  expect(troubles).toEqual([])
  return { page, said: (await page.locator('section').textContent()) ?? '' }
}

test('everything that belongs together is in order, and the page says so', async () => {
  const { page, said } = await verified(files.history, files.checkpoint, files.package)
  expect(said).toContain('each bound to the one before it, unbroken')
  expect(said).toContain('It goes on from the checkpoint of')
  expect(said).toContain('The signature is genuine')
  expect(said).toMatch(/\d+ files are exactly those that the manifest names/)
  expect(said).toContain('The manifest is the one that the history tells of')
  expect(said).toContain('1 sign-off, exactly as it was given')
  expect(said).toContain('All of it is in order.')
  expect(await axeFindings(page)).toEqual([])
})

const named: [Attack, string[]][] = [
  ['edited', ['Event 3 was edited']],
  ['deleted', ['Event 4 was deleted']],
  ['inserted', ['Event 4 was inserted']],
  ['reordered', ['Event 3 was moved', 'Event 4 was moved']],
  ['cut', ['The end was cut off']],
  ['restamped', ['It was rewritten']],
]

test.each(named)('a history that was %s is named', async (done, sentences) => {
  const { chain } = exported
  const events = attacks[done](exported.events.map((event) => ({ ...event, chain })))
  const attacked = {
    ...exported,
    events: events.map(({ chain: _, ...event }) => event),
  }
  const path = write(`${done}.json`, JSON.stringify(attacked))
  const { said } = await verified(path, files.checkpoint)
  for (const sentence of sentences) expect(said).toContain(sentence)
  expect(said).toContain('Something is not in order.')
})

test('one changed byte of a package is named by its file', async () => {
  write('letter/ministries/pl-pl.txt', changed(packed['ministries/pl-pl.txt']))
  const loose = Object.keys(packed)
    .filter((name) => name !== 'verify.html')
    .map((name) => join(folder, 'letter', name))
  const { said } = await verified(...loose)
  expect(said).toContain('ministries/pl-pl.txt was changed')
  expect(said).toContain('Something is not in order.')
  write('letter/ministries/pl-pl.txt', packed['ministries/pl-pl.txt'] ?? '')
})

function changed(bytes: Uint8Array = new Uint8Array()): Uint8Array {
  return bytes.map((byte, index) => (index === 100 ? byte ^ 1 : byte))
}

test('a changed checkpoint and a changed certificate are forged, and other files unknown', async () => {
  const checkpoint = write(
    'forged.json',
    readFileSync(files.checkpoint, 'utf8').replace(/"sequence":\d+/, '"sequence":2'),
  )
  const certificate = write(
    'forged-certificate.json',
    readFileSync(files.certificate, 'utf8').replace('Rita', 'Rosa'),
  )
  const other = write('other.json', '{"format":"demarche/history/9"}')
  const { page, said } = await verified(checkpoint, certificate, other)
  expect(said.match(/The signature does not belong to what the file says/g)).toHaveLength(2)
  expect(said).toContain('made by another version of Demarche (demarche/history/9)')
  await page.getByRole('button', { name: 'Start again' }).click()
  expect(await page.locator('article').count()).toBe(0)
})

test('a bit that was flipped in a second signature is named, and both signatures are checked', async () => {
  const { coordinator, letter, second } = await createFirstSigned()
  await second(coordinator)
  const how = { extension: 'json', voice: certificateVoice('en') } as const
  const made = await bytesOf(downloadCertificate(coordinator, letter, null, how))
  const text = new TextDecoder().decode(made)
  const genuine = await verified(write('two.json', text))
  expect(genuine.said).toContain('1 sign-off, exactly as it was given')
  const value: string = JSON.parse(text).translations[0].signOffs[0].second.signature.value
  const bytes = Buffer.from(value, 'base64')
  bytes.writeUInt8(bytes.readUInt8(0) ^ 1, 0)
  const forged = text.replace(value, bytes.toString('base64'))
  const { said } = await verified(write('two-forged.json', forged))
  expect(said).toContain('the second signature does not belong to what was signed')
  expect(said).toContain('Something is not in order.')
})

test('a history by itself says what it cannot show', async () => {
  const { said } = await verified(files.history)
  expect(said).toContain('By itself a history cannot show')
  expect(said).toContain('not everything could be checked')
})

test('the keyboard alone reaches everything, and is taken to what was found', async () => {
  const { page } = await verified(files.history)
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SECTION')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Start again')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT')
})
