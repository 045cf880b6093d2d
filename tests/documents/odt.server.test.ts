// @vitest-environment jsdom
import { strFromU8 } from 'fflate'
import { expect, test } from 'vitest'
import { odt } from '#app/documents/odt.server.ts'
import type { Logo } from '#app/domain/logo.ts'
import { shortLetter, signatory, words } from './letters.ts'
import { odtParagraphs, odtParts, paragraphsOf } from './odt-file.ts'
import { png } from './picture.ts'
import { translated, translatedDraft, translatedLetter } from './translated-letters.ts'

const logo: Logo = { bytes: png(60, 40), mediaType: 'image/png', width: 60, height: 40 }
const letterhead = { name: 'Coalition <for> "Human Rights"', logo }

test.each(translated)('every text of the letter in %s can be read from its ODT', async (lang) => {
  const letter = translatedLetter(lang, { colophon: ['One', 'Two'] })
  const paragraphs = odtParagraphs(await odt.render(letter))
  expect(paragraphs).toEqual([
    ...letter.addressee,
    letter.placeAndDate,
    letter.title.text,
    ...letter.blocks.map(({ text }) => text),
    letter.groups[0]?.heading?.text,
    'Centro de Derechos Humanos Miguel Agustín Pro Juárez',
    'Cambodian Center for Human Rights (CCHR)',
    'Legal Education Society, Azerbaijan',
    `Ron Deibert\n${letter.untranslatedMark} Director of the Citizen Lab`,
    'One',
    'Two',
  ])
})

test('each part is well-formed XML and stands in the manifest, and the type comes first', async () => {
  const bytes = await odt.render(translatedDraft('fr'))
  // A reader finds the type at byte 38 (OpenDocument 1.3 part 2 §3.3).
  expect(strFromU8(bytes.subarray(30, 77))).toBe('mimetypeapplication/vnd.oasis.opendocument.text')
  const parts = odtParts(bytes)
  const manifest = parse(parts['META-INF/manifest.xml'] ?? '')
  const listed = Array.from(manifest.getElementsByTagName('manifest:file-entry'), (entry) =>
    entry.getAttribute('manifest:full-path'),
  )
  const { 'META-INF/manifest.xml': _, ...others } = parts
  expect(listed).toEqual(['/', ...Object.keys(others)])
  for (const part of Object.values(others)) parse(part)
})

test('each style a text names is defined, and a named one is used for each part', async () => {
  const bytes = await odt.render({
    ...translatedDraft('de'),
    letterhead,
    note: { text: 'Note', lang: 'de', untranslated: false },
    subjectLabel: 'Betreff:',
    colophon: ['One', 'Two'],
  })
  const { 'content.xml': content = '', 'styles.xml': styles = '' } = odtParts(bytes)
  const defined = namesIn(content + styles, 'style:name')
  const named = [...namesIn(content, 'text:style-name'), ...namesIn(content, 'table:style-name')]
  expect(named.filter((name) => !defined.has(name))).toEqual([])
  const inherited = namesIn(content, 'style:parent-style-name')
  for (const style of ['Title', 'Date', 'Caption', 'Text_20_body', 'Signature', 'Colophon']) {
    expect(named.includes(style) || inherited.has(style)).toBe(true)
  }
  expect(content).toContain('text:outline-level="1"')
  expect(content).toContain('fo:column-count="2"')
})

test('a draft has the word of its language in the header, a signed-off ODT has no header', async () => {
  const letter = translatedDraft('el')
  const draft = odtParts(await odt.render(letter))['styles.xml'] ?? ''
  expect(/<style:header>.*?<\/style:header>/s.exec(draft)?.[0]).toContain(letter.draft)
  const final = odtParts(await odt.render(translatedLetter('el')))['styles.xml'] ?? ''
  expect(final).not.toContain('<style:header>')
})

test('the footer counts pages with fields in the words of the language', async () => {
  const styles = odtParts(await odt.render(translatedLetter('pl')))['styles.xml'] ?? ''
  const fields = styles
    .replace(/<text:page-number[^>]*>1<\/text:page-number>/, '{page}')
    .replace(/<text:page-count>1<\/text:page-count>/, '{pages}')
  expect(paragraphsOf(fields)).toEqual(['Strona {page} z {pages}'])
})

test('each letter of several opens a page style of its own and counts from 1 to its own end', async () => {
  const letter = { ...translatedLetter('de'), followedBy: [translatedLetter('fr')] }
  const parts = odtParts(await odt.render(letter))
  const content = parts['content.xml'] ?? ''
  expect(content.match(/style:master-page-name="Letter\d"/g)).toEqual([
    'style:master-page-name="Letter1"',
    'style:master-page-name="Letter2"',
  ])
  expect(content.match(/style:page-number="1"/g)?.length).toBe(2)
  for (const end of ['end-1', 'end-2']) {
    expect(content.split(`<text:bookmark text:name="${end}"/>`).length).toBe(2)
    expect(parts['styles.xml']).toContain(`text:ref-name="${end}"`)
  }
})

test('a text in another language than the file says so', async () => {
  const letter = { ...translatedDraft('de'), followedBy: [translatedLetter('fr')] }
  const { 'content.xml': content = '', 'styles.xml': styles = '' } = odtParts(
    await odt.render(letter),
  )
  expect(styles).toContain('fo:language="de" fo:country="DE"')
  const languageOf = (text: string) => {
    const [, name = ''] =
      new RegExp(`text:style-name="(P\\d+)"[^>]*>[^§]{0,120}${text}`).exec(content) ?? []
    return new RegExp(`style:name="${name}".*?fo:language="(..)"`).exec(content)?.[1]
  }
  expect(languageOf('We are writing following')).toBe('en')
  expect(languageOf('Monsieur le Ministre,')).toBe('fr')
})

test('the logo is in the file once and its text stands for it', async () => {
  const letter = shortLetter({ letterhead, followedBy: [shortLetter({ letterhead })] })
  const bytes = await odt.render(letter)
  const content = parse(odtParts(bytes)['content.xml'] ?? '')
  const images = Array.from(content.getElementsByTagName('draw:image'), (image) =>
    image.getAttribute('xlink:href'),
  )
  expect(images).toEqual(['Pictures/logo-1.png', 'Pictures/logo-1.png'])
  expect(content.getElementsByTagName('svg:desc')[0]?.textContent).toBe(letterhead.name)
  expect(odtParagraphs(bytes).filter((text) => text === letterhead.name).length).toBe(2)
})

test('runs of spaces are kept', async () => {
  const letter = shortLetter({
    groups: [{ heading: words('en', '  A   B '), signatories: [signatory('C  D')] }],
  })
  expect(odtParagraphs(await odt.render(letter))).toEqual(
    expect.arrayContaining(['  A   B ', 'C  D']),
  )
})

test('the ODT says its title, language and time, and nobody’s name', async () => {
  const letter = translatedDraft('fr')
  const meta = odtParts(await odt.render(letter))['meta.xml'] ?? ''
  const said = parse(meta).documentElement.firstElementChild
  expect(
    Array.from(said?.children ?? [], ({ tagName, textContent }) => [tagName, textContent]),
  ).toEqual([
    ['dc:title', `PROJET – ${letter.title.text}`],
    ['dc:language', 'fr-FR'],
    ['meta:creation-date', '2021-12-03T09:30:00Z'],
    ['dc:date', '2021-12-03T09:30:00Z'],
  ])
})

function parse(xml: string): Document {
  const parsed = new DOMParser().parseFromString(xml, 'application/xml')
  expect(parsed.getElementsByTagName('parsererror').length).toBe(0)
  return parsed
}

function namesIn(xml: string, attribute: string): Set<string> {
  return new Set(
    Array.from(xml.matchAll(new RegExp(` ${attribute}="([^"]+)"`, 'g')), ([, name = '']) => name),
  )
}
