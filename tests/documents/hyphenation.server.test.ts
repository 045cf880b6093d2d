import { beforeAll, expect, test } from 'vitest'
import {
  loadPatterns,
  needsSoftHyphens,
  withSoftHyphens,
} from '#app/documents/hyphenation.server.ts'
import { pdf } from '#app/documents/pdf.server.ts'
import { block, shortLetter } from './letters.ts'
import { onOneLine, readPdf } from './poppler.ts'

beforeAll(() => loadPatterns(['lv', 'ro', 'ga-IE', 'mt', 'de-AT']))

function shown(text: string, lang: string): string {
  return withSoftHyphens(text, lang).replaceAll('\u00ad', '-')
}

test.each([
  ['lv', 'cilvēktiesību režīmu', 'cil-vēk-tie-sī-bu re-žī-mu'],
  ['ro', 'programul sistemic', 'pro-gra-mul sis-te-mic'],
  ['ga', 'idirnáisiúnta', 'idir-náis-iún-ta'],
])('words in %s may be broken where their language breaks them', (lang, text, broken) => {
  expect(shown(text, lang)).toBe(broken)
})

test('addresses, numbers and acronyms are not broken', () => {
  const text = 'https://example.org/programul info@exemplu.ro 2020/1999 ENISA'
  expect(shown(text, 'ro')).toBe(text)
})

test('languages that the typesetter breaks itself, or not at all, are left alone', () => {
  for (const lang of ['de', 'mt', 'en', 'de-AT']) {
    expect(needsSoftHyphens(lang)).toBe(false)
    expect(shown('programul Organizzazzjonijiet', lang)).toBe('programul Organizzazzjonijiet')
  }
})

const paragraphs = {
  lv: 'Sistēmiska vēršanās pret palestīniešu cilvēktiesību aizstāvjiem sniedz papildu pierādījumus par cilvēktiesību aizskārumu modeli, ko uzņēmums veicina, pārdodot spiegprogrammatūru valdībām.',
  ro: 'Vizarea sistemică a apărătorilor palestinieni ai drepturilor omului oferă dovezi suplimentare ale unui tipar de abuzuri facilitate prin vânzarea de programe spion către guverne.',
  ga: 'Tugann díriú córasach ar chosantóirí cearta daonna na Palaistíne tuilleadh fianaise ar phatrún mí-úsáidí a éascaíonn an chuideachta trí bhogearraí spiaireachta a dhíol le rialtais.',
}

test.each(Object.entries(paragraphs))(
  'a PDF in %s breaks words at the ends of lines and has no other trace of it',
  async (lang, text) => {
    const body = [text, text, text].join(' ')
    const bytes = await pdf.render(shortLetter({ lang, blocks: [block(lang, 'paragraph', body)] }))
    const { lines } = readPdf(bytes)
    expect(lines).toMatch(/\p{L}\u00ad\n\p{L}/u)
    const read = onOneLine(lines.replaceAll('\u00ad\n', ''))
    expect(read).toContain(body)
    expect(read).not.toContain('\u00ad')
  },
)

test('a PDF in Maltese breaks no word', async () => {
  const text = 'Organizzazzjonijiet tas-soċjetà ċivili jitolbu sanzjonijiet immirati '.repeat(6)
  const { lines } = readPdf(
    await pdf.render(shortLetter({ lang: 'mt', blocks: [block('mt', 'paragraph', text)] })),
  )
  expect(lines).not.toMatch(/\u00ad/)
})
