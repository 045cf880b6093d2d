import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { pdf } from '#app/documents/pdf.server.ts'
import type { Logo } from '#app/domain/logo.ts'
import { shortLetter, words } from './letters.ts'
import { png } from './picture.ts'
import { readPdf, structureOf } from './poppler.ts'
import { translatedLetter } from './translated-letters.ts'

const logo: Logo = { bytes: png(60, 40), mediaType: 'image/png', width: 60, height: 40 }
const letterhead = { name: 'Coalition for Human Rights', logo }

test('a file of several letters numbers the pages of each, and says which letter it is', async () => {
  const french = translatedLetter('fr', { partName: words('fr', 'Français') })
  const german = translatedLetter('de', { partName: words('de', 'Deutsch') })
  const bytes = await pdf.render({ ...french, followedBy: [german] })
  const { pages } = readPdf(bytes)
  const half = pages.length / 2
  expect(half).toBeGreaterThan(1)
  pages.forEach((page, index) => {
    const own = index < half ? 'Français · Page {n} sur {all}' : 'Deutsch · Seite {n} von {all}'
    expect(page).toContain(own.replace('{n}', `${(index % half) + 1}`).replace('{all}', `${half}`))
  })
  expect(Buffer.from(bytes).toString('latin1')).toContain('/Lang (de)')
})

test('an attached original begins on a page of its own under its name', async () => {
  const name = words('de', 'Original')
  const original = shortLetter({ partName: name, attachedAs: name })
  const letter = translatedLetter('de', { followedBy: [original] })
  const { pages } = readPdf(await pdf.render(letter))
  expect(pages.at(-1)).toMatch(/^Original 3 December 2021 .* Original · Page 1 of 1$/)
})

test('the head of the letter has name and logo, which a screen reader hears once', async () => {
  const bytes = await pdf.render(shortLetter({ letterhead }))
  expect(readPdf(bytes).pages[0]).toMatch(/^Coalition for Human Rights/)
  expect(structureOf(bytes)).not.toMatch(/Figure/)
  expect(Buffer.from(bytes).toString('latin1')).toContain('/Subtype /Image')
})

test('a letter after one with a logo has none of it', async () => {
  const plain = await pdf.render(shortLetter())
  await pdf.render(shortLetter({ letterhead }))
  expect(Buffer.compare(await pdf.render(shortLetter()), plain)).toBe(0)
})

test.each([
  ['without a head', null],
  ['under a head with a logo', letterhead],
])('the address %s stands where the windows of envelopes show it', async (_, head) => {
  const letter = translatedLetter('de', { letterhead: head })
  const { left, top, bottom } = placeOf(await pdf.render(letter), letter.addressee)
  // Seen through DIN 680's window of a DIN 5008 B letter and through ISO 269 DL's (decision 009).
  expect(left).toBeCloseTo(25)
  // A font's box begins some 1.5 mm above its capitals.
  expect(top).toBeGreaterThan(53.4)
  expect(bottom).toBeLessThanOrEqual(85)
})

test('the colophon is the last thing of the letter, on its last page', async () => {
  const colophon = ['Language version: de', `SHA-256: ${'ab'.repeat(32)}`]
  const { pages } = readPdf(await pdf.render(translatedLetter('de', { colophon })))
  const at = pages.map((page) => page.includes('ab'.repeat(32)))
  expect(at).toEqual(pages.map((_, index) => index === pages.length - 1))
})

test('subject and note are said in the words of the language', async () => {
  const letter = translatedLetter('fr', {
    subjectLabel: 'Objet\u00a0:',
    note: { text: 'Traduction de courtoisie.', lang: 'fr', untranslated: false },
  })
  const { pages } = readPdf(await pdf.render(letter))
  expect(pages[0]).toContain(`Objet : ${letter.title.text} Traduction de courtoisie.`)
})

/** Where the words of the lines stand on the first page, in millimetres. */
function placeOf(bytes: Uint8Array, lines: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-pdf-'))
  try {
    const file = join(folder, 'letter.pdf')
    writeFileSync(file, bytes)
    const args = ['-bbox', '-f', '1', '-l', '1', file, '-']
    const page = execFileSync('pdftotext', args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const [first = '', last = ''] = [lines[0]?.split(' ')[0], lines.at(-1)?.split(' ').at(-1)]
    const box = (word: string) => {
      const found = new RegExp(
        `xMin="([\\d.]+)" yMin="([\\d.]+)" xMax="[\\d.]+" yMax="([\\d.]+)">${word}<`,
      )
      return (found.exec(page) ?? []).slice(1).map((points) => (Number(points) * 25.4) / 72)
    }
    const [left = 0, top = 0] = box(first)
    const bottom = box(last)[2] ?? 0
    return { left, top, bottom }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
