import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pdf } from '#app/documents/pdf.server.ts'
import { block, sampleLetter, shortLetter, signatory, words } from './letters.ts'
import { fontsOf, joined, onOneLine, readPdf, structureOf } from './poppler.ts'
import { translated, translatedDraft, translatedLetter } from './translated-letters.ts'

test.each(translated)(
  'the PDF in %s is tagged and titled, and every text can be read from it',
  async (lang) => {
    const letter = translatedLetter(lang)
    const bytes = await pdf.render(letter)
    const { info, pages } = readPdf(bytes)
    expect(info).toMatchObject({ Title: letter.title.text, Tagged: 'yes' })
    expect(info['Page size']).toContain('A4')
    expect(Number(info['Pages'])).toBe(pages.length)
    expect(pages.length).toBeGreaterThan(1)
    expect(Buffer.from(bytes).toString('latin1')).toContain(`/Lang (${lang})`)
    const text = joined(pages)
    const shown = [letter.title, ...letter.blocks].map((part) => part.text)
    const names = letter.groups.flatMap((group) => group.signatories).map(({ name }) => name)
    for (const part of [...shown, ...names, ...letter.addressee]) {
      expect(text).toContain(joined([part]))
    }
  },
)

test.each(translated)('a draft in %s says so on every page in its language', async (lang) => {
  const letter = translatedDraft(lang)
  const { info, pages } = readPdf(await pdf.render(letter))
  expect(info['Title']).toBe(`${letter.draft} – ${letter.title.text}`)
  expect(pages.length).toBeGreaterThan(1)
  for (const page of pages) expect(page).toContain(letter.draft)
})

test('a signed-off letter carries no mark and no untranslated text', async () => {
  const { pages } = readPdf(await pdf.render(translatedLetter('de')))
  expect(pages.join(' ')).not.toMatch(/ENTWURF/)
})

test('pages count themselves in the words of the language', async () => {
  const { pages } = readPdf(await pdf.render(translatedLetter('pl')))
  pages.forEach((page, index) => {
    expect(page).toContain(`Strona ${index + 1} z ${pages.length}`)
  })
})

test('what is not translated yet is marked and keeps its own language', async () => {
  const bytes = await pdf.render(translatedDraft('el'))
  const { pages } = readPdf(bytes)
  expect(onOneLine(pages.join(' '))).toContain(
    'δεν έχει μεταφραστεί ακόμη We are writing following credible revelations.',
  )
  expect(Buffer.from(bytes).toString('latin1')).toMatch(/\/Lang \(en\)/)
})

test('the PDF has headings, paragraphs and lists a screen reader can name', async () => {
  const structure = structureOf(await pdf.render(translatedLetter('de')))
  for (const tag of ['H1', 'H2', 'H3', 'P', 'L', 'LI']) {
    expect(structure).toMatch(new RegExp(`^\\s*${tag}\\b`, 'm'))
  }
})

test('its fonts are inside the file', async () => {
  const rows = fontsOf(await pdf.render(translatedDraft('el')))
  expect(rows.length).toBe(3)
  for (const row of rows) expect(row).toMatch(/\+NotoSerif-\S+ .* yes +yes +yes /)
})

test('the sample letter shows all 86 signatories wherever its page breaks fall', async () => {
  const sample = sampleLetter()
  const names = sample.groups.flatMap((group) => group.signatories).map(({ name }) => name)
  expect(names.length).toBe(86)
  for (const more of [0, 10, 11]) {
    const filler = Array.from({ length: more }, () => block('en', 'closing', 'Line'))
    const letter = sampleLetter({ blocks: [...sample.blocks, ...filler] })
    const { pages } = readPdf(await pdf.render(letter))
    const text = joined(pages)
    for (const name of names) expect(text).toContain(joined([name]))
    pages.forEach((page, index) => {
      expect(page).toContain(`Page ${index + 1} of ${pages.length}`)
    })
  }
})

test('the heading over the signatories does not stay behind alone', async () => {
  const line = block('en', 'closing', 'Line')
  for (const lines of [20, 21, 22, 23]) {
    const letter = shortLetter({
      blocks: [...Array.from({ length: lines }, () => line), block('en', 'heading', 'Signed')],
      groups: [{ heading: words('en', 'Experts'), signatories: [signatory('Ron Deibert')] }],
    })
    const { pages } = readPdf(await pdf.render(letter))
    expect(pages.filter((page) => page.includes('Signed Experts Ron Deibert')).length).toBe(1)
  }
})

test('a character the font lacks is shown as lost instead of stopping the letter', async () => {
  const letter = shortLetter({
    blocks: [block('en', 'paragraph', 'Peace 🕊\uFE0F and حملة to all')],
    groups: [{ heading: null, signatories: [signatory('7amleh – حملة')] }],
  })
  const { pages } = readPdf(await pdf.render(letter))
  expect(pages[0]).toContain('Peace \uFFFD and \uFFFD\uFFFD\uFFFD\uFFFD to all')
  expect(pages[0]).toContain('7amleh – \uFFFD\uFFFD\uFFFD\uFFFD')
})

test('any text at all becomes a PDF', async () => {
  const text = fc.string({ unit: 'binary', maxLength: 40 })
  const texts = fc.tuple(text, text, text, text, text, text)
  await fc.assert(
    fc.asyncProperty(texts, fc.boolean(), async ([one, two, three, four, five, six], mark) => {
      const said = (part: string) => ({ text: part, lang: 'en', untranslated: mark })
      const letter = shortLetter({
        lang: 'de-AT',
        title: said(`T${one}`),
        addressee: [two],
        placeAndDate: three,
        blocks: [
          { ...said(four), kind: 'heading' },
          { ...said(five), kind: 'list-item' },
          { ...said(six), kind: 'paragraph' },
          { ...said(one), kind: 'heading' },
        ],
        groups: [
          {
            heading: said(two),
            signatories: [signatory(three, { acronym: four, descriptor: said(five) })],
          },
        ],
        draft: mark ? six : null,
        untranslatedMark: one,
        pageOf: two,
      })
      const bytes = await pdf.render(letter)
      expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('%PDF-')
    }),
    { numRuns: 30 },
  )
}, 60_000)

test('it names no person and no place of this machine, and only its own time', async () => {
  const bytes = await pdf.render(shortLetter())
  const { info } = readPdf(bytes)
  expect(info['CreationDate']).toBe('2021-12-03T09:30:00Z')
  expect(info['Author']).toBeUndefined()
  expect(Buffer.from(bytes).toString('latin1')).not.toContain(process.cwd())
})

test('a dash written close to a word stays with it', async () => {
  const text = 'Los medios —que son de la región— publicaron más y más. '.repeat(12)
  const bytes = await pdf.render(
    shortLetter({ lang: 'es', blocks: [block('es', 'paragraph', text)] }),
  )
  const { lines } = readPdf(bytes)
  expect(lines).not.toMatch(/^—\s|(^|\s)—$/m)
  expect(lines).toContain('—que')
})
