import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { beforeAll, expect, test } from 'vitest'
import type { LetterDocument } from '#app/documents/letter-document.server.ts'
import { fontFiles, fontFolder } from '#app/documents/letter-font.server.ts'
import { pdf } from '#app/documents/pdf.server.ts'
import { conventions } from '#app/domain/languages/registry.ts'
import { typographyProfiles } from '#app/domain/languages/typography.ts'
import { type Locale, locales } from '#app/domain/locale.ts'
import { alphabets, commonSigns } from '#app/domain/segmentation/alphabets.ts'
import { typeset } from '#app/domain/typography/typeset.ts'
import { composeVersion } from '#app/services/compositions.server.ts'
import { loadSample } from '#app/services/sample.server.ts'
import { type LoadedVersions, loadVersions, versionsOf } from '#app/services/versions.server.ts'
import { createContext } from '#tests/support/context.ts'
import { missingGlyphs } from './glyphs.ts'
import { block, shortLetter } from './letters.ts'
import { joined, pagesOf } from './poppler.ts'

/** Every letter of a language in both cases, its marks in both profiles, and the signs of letters. */
function specimen(locale: Locale): string {
  const letters = [...alphabets[locale]]
  const marks = typographyProfiles.map((profile) => {
    const { quotes } = conventions[locale].typography[profile]
    return quotes.map(([open, close]) => `${open}quoted${close}`).join(' ')
  })
  return [
    letters.join(' '),
    letters.map((letter) => letter.toLocaleUpperCase(locale)).join(' '),
    'abcdefghijklmnopqrstuvwxyz ABCDEFGHIJKLMNOPQRSTUVWXYZ 0123456789',
    ...marks,
    [...commonSigns].join(' '),
  ].join(' ')
}

test.each(locales)(
  'the font has every letter and mark of %s, and the PDF gives them back',
  async (locale) => {
    const text = specimen(locale)
    const bytes = await pdf.render(
      shortLetter({ lang: locale, blocks: [block(locale, 'paragraph', text)] }),
    )
    expect(missingGlyphs(bytes)).toBe(0)
    expect(joined(pagesOf(bytes))).toContain(joined([text]))
  },
)

test('a letter its font lacks would be seen', () => {
  const compiler = NodeCompiler.create({
    workspace: fontFolder(),
    fontArgs: [{ fontBlobs: fontFiles() }],
  })
  const mainFileContent =
    '#set text(font: "Noto Serif", fallback: false)\nPeace حم to all (\\(here\\))'
  expect(missingGlyphs(compiler.pdf({ mainFileContent }))).toBe(2)
})

/** The text of the pages without what stands at the head and the foot of each. */
function flowing(pages: readonly string[], { draft, pageOf }: LetterDocument): string {
  const bodies = pages.map((page, index) => {
    const number = pageOf.replace('{page}', `${index + 1}`).replace('{pages}', `${pages.length}`)
    const foot = draft === null ? number : `${draft} ${number}`
    const head = draft ?? ''
    expect(page.startsWith(head) && page.endsWith(foot), page).toBe(true)
    return page.slice(head.length, page.length - foot.length)
  })
  return joined(bodies)
}

let sample: LoadedVersions

beforeAll(async () => {
  const ctx = await createContext()
  const loaded = await loadSample(ctx)
  if (!loaded.ok) throw new Error(loaded.refusal)
  const versions = await loadVersions(ctx, loaded.value.letter)
  if (!versions.ok) throw new Error('The sample has versions')
  sample = versions.value
}, 60_000)

test('every ministry version of the sample shows all of its text, and no box for a missing letter', async () => {
  const versions = versionsOf(sample)
  expect(versions).toHaveLength(34)
  for (const { state, locale } of versions) {
    const addressee = sample.register.addressees.find((one) => one.state === state) ?? null
    const { document } = composeVersion(sample, { locales: [locale], addressee })
    const bytes = await pdf.render(document)
    expect(missingGlyphs(bytes), `${state}-${locale}`).toBe(0)
    const text = flowing(pagesOf(bytes), document)
    expect(text, `${state}-${locale}`).not.toContain('\uFFFD')
    const parts = [document.title, ...document.blocks].map((part) => part.text)
    for (const part of [...parts, ...document.addressee, ...document.colophon]) {
      expect(text, `${state}-${locale}`).toContain(joined([part]))
    }
  }
}, 60_000)

test('the sample’s texts are set by their profile before they are printed', () => {
  const { document } = composeVersion(sample, { locales: ['fr'], addressee: null })
  for (const { text, lang } of document.blocks.filter((one) => one.lang === 'fr')) {
    expect(typeset(text, 'fr', 'national').text, lang).toBe(text)
  }
})
