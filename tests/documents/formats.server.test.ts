import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { documentFormat, documentFormats } from '#app/documents/formats.server.ts'
import { versionExtensions } from '#app/domain/addressees/ministry-version.ts'
import { docxParagraphs, docxParts } from './docx-file.ts'
import { block, sampleLetter, shortLetter, signatory, words } from './letters.ts'
import { odtParagraphs, odtParts } from './odt-file.ts'
import { joined, readPdf } from './poppler.ts'
import { translatedDraft, translatedLetter } from './translated-letters.ts'

test('a letter comes in each format that versions are handed out in', () => {
  expect(documentFormats.map(({ extension }) => extension)).toEqual(versionExtensions)
  expect(documentFormat('docx')?.extension).toBe('docx')
  expect(documentFormat('exe')).toBeNull()
})

test.each(documentFormats)(
  'the same letter is the same $extension, byte for byte',
  async (format) => {
    for (const letter of [sampleLetter(), translatedDraft('bg'), translatedLetter('fr')]) {
      const first = digest(await format.render(letter))
      await new Promise((resolve) => setTimeout(resolve, 5))
      expect(digest(await format.render(structuredClone(letter)))).toBe(first)
      expect(digest(await format.render({ ...letter, placeAndDate: 'another day' }))).not.toBe(
        first,
      )
    }
  },
)

const hostile = [
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a template engine's sign, tested as text
  '{{7*7}} ${7*7} {#a} #set page(width: 1pt) $x$ @b <c> \\u{41} = not a heading',
  '#read("/etc/passwd") #image("http://127.0.0.1:9/a.png") /* c */ // d',
  ']]> <!-- x --> <img src=x onerror="alert(1)"> </script><script>1</script> &amp; &lt;',
  '{ DDEAUTO c:\\windows\\system32\\cmd.exe "/k calc" } \' " ` %n \\n',
]

function hostileLetter() {
  return shortLetter({
    title: words('en', hostile[0] ?? ''),
    addressee: hostile,
    placeAndDate: hostile[2] ?? '',
    blocks: [
      ...hostile.map((text) => block('en', 'paragraph', text)),
      ...hostile.map((text) => ({ ...block('en', 'list-item', text), untranslated: true })),
    ],
    groups: [
      {
        heading: words('en', hostile[2] ?? ''),
        signatories: hostile.map((name) => signatory(name)),
      },
    ],
    draft: hostile[2] ?? '',
  })
}

test('hostile text stands in the PDF as it was written', async () => {
  const { pages } = readPdf(await render('pdf'))
  const text = joined(pages)
  for (const written of hostile) expect(text.split(joined([written])).length).toBeGreaterThan(4)
})

test('hostile text stands in the DOCX as it was written and makes no field', async () => {
  const bytes = await render('docx')
  const paragraphs = await docxParagraphs(bytes)
  for (const text of hostile) {
    expect(paragraphs.filter((paragraph) => paragraph.includes(text)).length).toBeGreaterThan(3)
  }
  const parts = docxParts(bytes)
  expect(parts['word/document.xml']).not.toMatch(/<w:(instrText|fldSimple|hyperlink)/)
  expect(Object.values(parts).join('')).not.toMatch(/TargetMode="External"/)
})

test('hostile text stands in the ODT as it was written and makes no field', async () => {
  const bytes = await render('odt')
  const paragraphs = odtParagraphs(bytes)
  for (const text of hostile) {
    expect(paragraphs.filter((paragraph) => paragraph.includes(text)).length).toBeGreaterThan(3)
  }
  expect(odtParts(bytes)['content.xml']).not.toMatch(/<text:(a|script|database|dde)|xlink:href/)
})

test('hostile text stands in the HTML and the TXT as it was written', async () => {
  const text = new TextDecoder().decode(await render('txt'))
  const page = new TextDecoder().decode(await render('html'))
  for (const written of hostile) expect(text.split(written).length).toBeGreaterThan(4)
  expect(page).not.toMatch(/<(img|script|!--)/)
})

test('control characters and half characters are shown as lost in every format', async () => {
  const letter = shortLetter({
    blocks: [block('en', 'paragraph', 'a\u0000b\u0008c\uD800d\uFFFEe\u009Ff')],
  })
  const wanted = 'a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf'
  for (const format of documentFormats) {
    const bytes = await format.render(letter)
    expect(await textOf(format.extension, bytes)).toContain(wanted)
  }
})

test('a line break within a text stays one in every format', async () => {
  const letter = shortLetter({ blocks: [block('en', 'closing', 'Yours\r\nfaithfully\u2028all')] })
  const lines = /Yours\nfaithfully\nall/
  for (const format of documentFormats) {
    const text = await textOf(format.extension, await format.render(letter))
    expect(text.replaceAll('<br>', '\n')).toMatch(lines)
  }
})

async function render(extension: string): Promise<Uint8Array> {
  const format = documentFormat(extension)
  if (format === null) throw new Error(`No format ${extension}`)
  return format.render(hostileLetter())
}

async function textOf(extension: string, bytes: Uint8Array): Promise<string> {
  if (extension === 'pdf') return readPdf(bytes).lines
  if (extension === 'docx')
    return (
      docxParts(bytes)
        ['word/document.xml']?.replace(/<w:br\/>/g, '\n')
        .replace(/<[^>]+>/g, '') ?? ''
    )
  if (extension === 'odt') return odtParagraphs(bytes).join('\n')
  return new TextDecoder().decode(bytes)
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
