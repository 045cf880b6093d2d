import { expect, test } from 'vitest'
import { docx } from '#app/documents/docx.server.ts'
import type { Logo } from '#app/domain/logo.ts'
import { docxParagraphs, docxParts } from './docx-file.ts'
import { block, sampleLetter, shortLetter, words } from './letters.ts'
import { png } from './picture.ts'
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

test('a draft has the word of its language in the header all sections share, and a frame', async () => {
  const letter = translatedDraft('el')
  const parts = docxParts(await docx.render(letter))
  expect(parts['word/header1.xml']).toContain(`>${letter.draft}<`)
  const [first = '', ...later] = sections(parts)
  expect(first).toContain('<w:headerReference w:type="default"')
  expect(first).not.toContain('<w:titlePg')
  // A section without a header of its own keeps the one before (ISO/IEC 29500-1 §17.10.1).
  expect(later.length).toBe(3)
  for (const section of later) {
    expect(section).not.toMatch(/headerReference|titlePg/)
    expect(section).toContain('<w:pgBorders')
  }
})

test('a signed-off DOCX has an empty header and no frame', async () => {
  const parts = docxParts(await docx.render(translatedLetter('el')))
  expect(parts['word/header1.xml']).not.toContain('<w:t')
  expect(parts['word/document.xml']).not.toContain('<w:pgBorders')
  expect(Object.values(parts).join('')).not.toContain('ΣΧΕΔΙΟ')
})

test('each letter of several begins on a page of its own and counts from 1 to its own end', async () => {
  const german = translatedDraft('de')
  const french = translatedLetter('fr', { attachedAs: words('de', 'Original') })
  const parts = docxParts(await docx.render({ ...german, followedBy: [french] }))
  const opening = sections(parts).filter((section) => section.includes('headerReference'))
  expect(opening.length).toBe(2)
  for (const section of opening) {
    expect(section).toContain('<w:type w:val="nextPage"/>')
    expect(section).toContain('<w:pgNumType w:start="1"/>')
  }
  const body = parts['word/document.xml'] ?? ''
  for (const number of [1, 2]) {
    expect(body).toContain(`<w:bookmarkStart w:name="end-${number}" w:id="${number}"/>`)
    expect(body).toContain(`<w:bookmarkEnd w:id="${number}"/>`)
    expect(parts[`word/footer${number}.xml`]).toContain(`>PAGEREF end-${number}<`)
  }
  expect(parts['word/header1.xml']).toContain('ENTWURF')
  expect(parts['word/header2.xml']).not.toContain('<w:t')
  expect(body).toMatch(/<w:lang w:val="fr-FR"\/><\/w:rPr><w:t[^>]*>Monsieur le Ministre,/)
  expect(parts['word/styles.xml']).toContain('<w:lang w:val="de-DE"/>')
})

test('the logo has a text that stands for it, and the file asks nothing of elsewhere', async () => {
  const logo: Logo = { bytes: png(60, 40), mediaType: 'image/png', width: 60, height: 40 }
  const letterhead = { name: 'Coalition "for" <Rights>', logo }
  const letter = shortLetter({ letterhead, followedBy: [shortLetter({ letterhead })] })
  const bytes = await docx.render(letter)
  const parts = docxParts(bytes)
  const described = parts['word/document.xml']?.match(/<wp:docPr [^>]*>/g)
  expect(described).toEqual(
    ['1', '2'].map(
      (id) =>
        `<wp:docPr id="${id}" name="Logo ${id}" descr="Coalition &quot;for&quot; &lt;Rights&gt;"/>`,
    ),
  )
  expect(Object.keys(parts).filter((path) => path.startsWith('word/media/')).length).toBe(1)
  expect(Object.values(parts).join('')).not.toContain('TargetMode="External"')
  expect(await docxParagraphs(bytes)).toContain(letterhead.name)
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
  for (const style of ['Title', 'Heading1', 'Heading2', 'BodyText', 'ListParagraph', 'Signature']) {
    expect(body).toContain(`<w:pStyle w:val="${style}"/>`)
  }
  expect(body).toContain('<w:numPr>')
  expect(body).toContain('<w:cols w:space="397" w:num="2"')
})

test('each style a text names is defined, and the defaults keep lines together', async () => {
  const letter = {
    ...translatedDraft('de'),
    colophon: ['One'],
    note: { text: 'Note', lang: 'de', untranslated: false },
  }
  const parts = docxParts(await docx.render(letter))
  const styles = parts['word/styles.xml'] ?? ''
  const text = [1].flatMap((n) => [parts[`word/header${n}.xml`], parts[`word/footer${n}.xml`]])
  const named = [parts['word/document.xml'], ...text]
    .join('')
    .matchAll(/<w:[pr]Style w:val="([^"]+)"/g)
  for (const [, id] of named) expect(styles).toContain(`w:styleId="${id}"`)
  expect(styles).toMatch(/<w:pPrDefault><w:pPr><w:widowControl\/>/)
  expect(styles).toMatch(/w:styleId="Heading1">.*?<w:keepNext\/>.*?<w:outlineLvl w:val="0"\/>/)
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
