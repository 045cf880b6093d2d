import { expect, test } from 'vitest'
import { docx } from '#app/documents/docx.server.ts'
import { docxParagraphs, docxParts } from './docx-file.ts'
import { block, sampleLetter, shortLetter } from './letters.ts'
import { translated, translatedDraft, translatedLetter } from './translated-letters.ts'

test.each(translated)('every text of the letter in %s can be read from its DOCX', async (lang) => {
  const letter = translatedLetter(lang)
  const paragraphs = await docxParagraphs(await docx.render(letter))
  expect(paragraphs.slice(0, letter.addressee.length)).toEqual(letter.addressee)
  const rest = paragraphs.slice(letter.addressee.length)
  expect(rest.slice(0, 2)).toEqual([letter.placeAndDate, letter.title.text])
  expect(rest.slice(2, 2 + letter.blocks.length)).toEqual(letter.blocks.map(({ text }) => text))
  expect(paragraphs).toContain('Cambodian Center for Human Rights (CCHR)')
  expect(paragraphs).toContain('Legal Education Society, Azerbaijan')
})

test('the sample letter names its 86 signatories in the DOCX', async () => {
  const letter = sampleLetter()
  const text = (await docxParagraphs(await docx.render(letter))).join('\n')
  for (const { name } of letter.groups.flatMap((group) => group.signatories)) {
    expect(text).toContain(name)
  }
})

test('a draft has the word of its language in the header all sections share', async () => {
  const letter = translatedDraft('el')
  const parts = docxParts(await docx.render(letter))
  expect(parts['word/header1.xml']).toContain(`>${letter.draft}<`)
  const [first = '', ...later] = sections(parts)
  expect(first).toContain('<w:headerReference w:type="default"')
  expect(first).not.toContain('<w:titlePg')
  // A section without a header of its own keeps the one before (ISO/IEC 29500-1 §17.10.1).
  expect(later.length).toBe(3)
  for (const section of later) expect(section).not.toMatch(/headerReference|titlePg/)
})

test('a signed-off DOCX has no header', async () => {
  const parts = docxParts(await docx.render(translatedLetter('el')))
  expect(Object.keys(parts).filter((path) => path.includes('header'))).toEqual([])
  expect(Object.values(parts).join('')).not.toContain('ΣΧΕΔΙΟ')
})

test('the footer counts pages with fields in the words of the language', async () => {
  const footer = docxParts(await docx.render(translatedLetter('pl')))['word/footer1.xml'] ?? ''
  const shown = footer
    .replace(/<w:instrText[^>]*>(\w+)<\/w:instrText>/g, '{$1}')
    .replace(/<[^>]+>/g, '')
  expect(shown.trim()).toBe('Strona {PAGE} z {NUMPAGES}')
})

test.each([
  ['pl', 'pl-PL'],
  ['el', 'el-GR'],
  ['mt', 'mt-MT'],
  ['de', 'de-DE'],
] as const)('a DOCX in %s is spelled and hyphenated as %s', async (lang, office) => {
  const parts = docxParts(await docx.render(translatedLetter(lang)))
  expect(parts['word/styles.xml']).toContain(`<w:lang w:val="${office}"/>`)
  expect(parts['word/settings.xml']).toContain('<w:autoHyphenation')
})

test('English and Portuguese are the European ones', async () => {
  for (const [lang, office] of [
    ['en', 'en-GB'],
    ['pt', 'pt-PT'],
    ['de-AT', 'de-AT'],
  ] as const) {
    const parts = docxParts(await docx.render(shortLetter({ lang })))
    expect(parts['word/styles.xml']).toContain(`<w:lang w:val="${office}"/>`)
  }
})

test('text that is not translated yet is marked in the DOCX and keeps its own language', async () => {
  const bytes = await docx.render(translatedDraft('bg'))
  expect(await docxParagraphs(bytes)).toContain(
    'все още непреведено We are writing following credible revelations.',
  )
  const body = docxParts(bytes)['word/document.xml'] ?? ''
  expect(body).toMatch(/<w:lang w:val="en-GB"\/><\/w:rPr><w:t[^>]*>We are writing/)
})

test('title, headings, list and signatories have styles of their own', async () => {
  const body = docxParts(await docx.render(translatedLetter('de')))['word/document.xml'] ?? ''
  for (const style of ['Title', 'Heading1', 'Heading2', 'BodyText', 'ListParagraph', 'Signatory']) {
    expect(body).toContain(`<w:pStyle w:val="${style}"/>`)
  }
  expect(body).toContain('<w:cols w:space="400" w:num="2"')
})

test('the file says its title, language and time, and nobody’s name', async () => {
  const letter = translatedDraft('fr')
  const parts = docxParts(await docx.render(letter))
  const core = parts['docProps/core.xml'] ?? ''
  expect(
    core
      .replace(/<[^>]+>/g, ' ')
      .trim()
      .split(/ {2,}/),
  ).toEqual([`PROJET – ${letter.title.text}`, 'fr', '2021-12-03T09:30:00Z', '2021-12-03T09:30:00Z'])
  expect(Object.values(parts).join('')).not.toMatch(/Un-named|creator|lastModifiedBy/)
})

test('a letter without signatories is one section', async () => {
  const parts = docxParts(
    await docx.render(shortLetter({ blocks: [block('en', 'paragraph', 'One.')], groups: [] })),
  )
  expect(sections(parts).length).toBe(1)
})

function sections(parts: Record<string, string>): string[] {
  return parts['word/document.xml']?.match(/<w:sectPr.*?<\/w:sectPr>/g) ?? []
}
