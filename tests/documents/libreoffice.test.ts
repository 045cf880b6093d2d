import { expect, test } from 'vitest'
import { docx } from '#app/documents/docx.server.ts'
import type { LetterDocument, SingleLetter } from '#app/documents/letter-document.server.ts'
import { lettersOf, signatoryName } from '#app/documents/letter-parts.server.ts'
import { odt } from '#app/documents/odt.server.ts'
import { words } from './letters.ts'
import { openInLibreOffice } from './libreoffice.ts'
import { png } from './picture.ts'
import { joined, readPdf } from './poppler.ts'
import { sampleVersions } from './sample-versions.ts'
import { type Translated, translatedDraft, translatedLetter } from './translated-letters.ts'

const full = process.env['FULL_TESTS'] !== undefined
const formats = [docx, odt]

/** A letter with all that a letter can have. */
function wholeLetter(lang: Translated): LetterDocument {
  const logo = { bytes: png(60, 40), mediaType: 'image/png', width: 60, height: 40 } as const
  return translatedLetter(lang, {
    letterhead: { name: 'Coalition for Human Rights', logo },
    subjectLabel: 'Re:',
    note: { text: 'Courtesy translation.', lang: 'en', untranslated: false },
    colophon: [`Locale: ${lang}`, 'ab'.repeat(32)],
  })
}

function textsOf(letter: SingleLetter): string[] {
  const descriptors = letter.groups.flatMap((group) =>
    group.signatories.flatMap(({ descriptor }) => descriptor ?? []),
  )
  const headings = letter.groups.flatMap(({ heading }) => heading ?? [])
  const said = [letter.title, ...letter.blocks, ...headings, ...descriptors]
  return [
    ...(letter.letterhead ? [letter.letterhead.name] : []),
    ...letter.addressee,
    ...[letter.placeAndDate, letter.subjectLabel, letter.note?.text ?? null].flatMap(
      (text) => text ?? [],
    ),
    ...said.map(({ text }) => text),
    ...letter.groups.flatMap(({ signatories }) => signatories.map(signatoryName)),
    ...letter.colophon,
  ]
}

/** Opens each letter in both formats, and looks for its texts in what comes back. */
async function expectAllBack(letters: ReadonlyMap<string, LetterDocument>): Promise<void> {
  const files = new Map<string, Uint8Array>()
  for (const [name, letter] of letters) {
    for (const format of formats) {
      files.set(`${name}-${format.extension}.${format.extension}`, await format.render(letter))
    }
  }
  const opened = await openInLibreOffice(files)
  for (const [name, letter] of letters) {
    for (const { extension } of formats) {
      const file = opened.get(`${name}-${extension}.${extension}`)
      expectBack(letter, file?.txt ?? '', readPdf(file?.pdf ?? new Uint8Array()).pages, name)
    }
  }
}

function expectBack(letter: LetterDocument, txt: string, pages: readonly string[], name: string) {
  const plain = joined([txt])
  const printed = joined(pages.map((page) => bodyOf(page, letter)))
  for (const text of lettersOf(letter).flatMap(textsOf)) {
    expect(plain, name).toContain(joined([text]))
    expect(printed, name).toContain(joined([text]))
  }
  expectNumbered(letter, pages)
}

/** A page without what stands at its head and its foot. */
function bodyOf(page: string, letter: LetterDocument): string {
  const body = page.slice(letter.draft?.length ?? 0)
  return lettersOf(letter).reduce((rest, one) => rest.replace(footOf(one), ''), body)
}

/** The pages of each letter of a file count themselves, and a draft's all say so. */
function expectNumbered(letter: LetterDocument, pages: readonly string[]) {
  const letters = lettersOf(letter)
  const numbers = pages.flatMap((page) =>
    letters.flatMap((one, part) => {
      const found = footOf(one).exec(page)?.groups
      return found ? { part, page: Number(found['page']), pages: Number(found['pages']) } : []
    }),
  )
  const wanted = letters.flatMap((_, part) => {
    const count = numbers.filter((number) => number.part === part).length
    return Array.from({ length: count }, (_page, index) => ({
      part,
      page: index + 1,
      pages: count,
    }))
  })
  expect(numbers).toEqual(wanted)
  expect(numbers.length).toBe(pages.length)
  for (const page of pages) expect(page.startsWith(letter.draft ?? '')).toBe(true)
}

function footOf({ pageOf, partName, draft }: SingleLetter): RegExp {
  const name = partName ? `${partName.text} · ` : ''
  const number = pageOf.replace('{page}', '(?<page>\\d+)').replace('{pages}', '(?<pages>\\d+)')
  return new RegExp(`${draft ?? ''} ?${name}${number}$`)
}

test('LibreOffice gives back every text of a DOCX and an ODT, and counts their pages', async () => {
  const german = { ...translatedDraft('de'), partName: words('de', 'Deutsch') }
  const original = {
    ...wholeLetter('fr'),
    draft: german.draft,
    attachedAs: words('de', 'Original'),
    partName: words('de', 'Original'),
  }
  await expectAllBack(
    new Map<string, LetterDocument>([
      ...(['pl', 'bg', 'mt'] as const).map((lang) => [lang, wholeLetter(lang)] as const),
      ['draft', translatedDraft('el')],
      ['several', { ...german, followedBy: [original] }],
    ]),
  )
}, 180_000)

test.runIf(full)('LibreOffice gives back every ministry version of the sample', async () => {
  const letters = await sampleVersions()
  expect(letters.size).toBe(34)
  await expectAllBack(letters)
})
