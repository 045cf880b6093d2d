import { expect, test } from 'vitest'
import { docx } from '#app/documents/docx.server.ts'
import type { LetterDocument, SingleLetter } from '#app/documents/letter-document.server.ts'
import { lettersOf, signatoryName } from '#app/documents/letter-parts.server.ts'
import { odt } from '#app/documents/odt.server.ts'
import { composeVersion } from '#app/services/compositions.server.ts'
import { loadSample } from '#app/services/sample.server.ts'
import { loadVersions, versionsOf } from '#app/services/versions.server.ts'
import { createContext } from '#tests/support/context.ts'
import { words } from './letters.ts'
import { openInLibreOffice } from './libreoffice.ts'
import { png } from './picture.ts'
import { joined, readPdf } from './poppler.ts'
import {
  type Translated,
  translated,
  translatedDraft,
  translatedLetter,
} from './translated-letters.ts'

const full = process.env['FULL_TESTS'] !== undefined
const formats = [docx, odt]

/** A letter with all that a letter can have. */
function wholeLetter(lang: Translated): LetterDocument {
  const logo = { bytes: png(60, 40), mediaType: 'image/png', width: 60, height: 40 } as const
  return translatedLetter(lang, {
    letterhead: { name: 'Coalition for Human Rights', logo },
    subjectLabel: 'Re:',
    courtesyNote: 'Courtesy translation.',
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
    ...[letter.placeAndDate, letter.subjectLabel, letter.courtesyNote].flatMap(
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
  const printed = joined(pages)
  for (const text of lettersOf(letter).flatMap(textsOf)) {
    expect(plain, name).toContain(joined([text]))
    expect(printed, name).toContain(joined([text]))
  }
  expectNumbered(letter, pages)
}

/** The pages of each letter of a file count themselves, and a draft's all say so. */
function expectNumbered(letter: LetterDocument, pages: readonly string[]) {
  const feet = lettersOf(letter).map(({ pageOf, partName, draft }) => {
    const name = partName ? `${partName.text} · ` : ''
    const pattern = pageOf.replace('{page}', '(?<page>\\d+)').replace('{pages}', '(?<pages>\\d+)')
    return { draft, pattern: new RegExp(`${name}${pattern}$`) }
  })
  let part = -1
  let before = { page: 1, pages: 1 }
  for (const page of pages) {
    if (before.page === before.pages) part += 1
    const { draft, pattern } = feet[part] ?? { draft: null, pattern: /$^/ }
    const found = pattern.exec(page)?.groups
    const next = { page: Number(found?.['page']), pages: Number(found?.['pages']) }
    expect(next.page, page).toBe(before.page === before.pages ? 1 : before.page + 1)
    expect(page.startsWith(draft ?? '')).toBe(true)
    before = part === -1 ? before : next
  }
  expect([part, before.page]).toEqual([feet.length - 1, before.pages])
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
      ...translated.map((lang) => [lang, wholeLetter(lang)] as const),
      ['draft', translatedDraft('el')],
      ['several', { ...german, followedBy: [original] }],
    ]),
  )
}, 60_000)

test.runIf(full)('LibreOffice gives back every ministry version of the sample', async () => {
  const ctx = await createContext()
  const loaded = await loadSample(ctx)
  const versions = loaded.ok && (await loadVersions(ctx, loaded.value.letter))
  if (!versions?.ok) throw new Error('The sample has versions')
  const sample = versions.value
  const letters = versionsOf(sample).map(({ state, locale }) => {
    const addressee = sample.register.addressees.find((one) => one.state === state) ?? null
    const { document } = composeVersion(sample, { locales: [locale], addressee })
    return [`${state}-${locale}`, document] as const
  })
  expect(letters).toHaveLength(34)
  await expectAllBack(new Map(letters))
})
