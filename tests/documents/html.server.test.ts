// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { html } from '#app/documents/html.server.ts'
import type { LetterDocument } from '#app/documents/letter-document.server.ts'
import type { Logo } from '#app/domain/logo.ts'
import { block, sampleLetter, shortLetter, signatory, words } from './letters.ts'
import { png } from './picture.ts'
import { translated, translatedDraft, translatedLetter } from './translated-letters.ts'

test.each(translated)('every text of the letter in %s stands in its HTML', async (lang) => {
  const letter = translatedLetter(lang)
  const page = await read(letter)
  expect(page.documentElement.lang).toBe(lang)
  expect(page.title).toBe(letter.title.text)
  expect(page.querySelector('h1')?.textContent).toBe(letter.title.text)
  const texts = texted(page, 'article > p, article > ul > li, h2')
  for (const { text } of letter.blocks) expect(texts).toContain(text)
  expect(page.querySelector('.addressee')?.innerHTML.split('<br>')).toEqual(letter.addressee)
})

test.each(translated)(
  'a draft in %s says so first, last, in the title and on paper',
  async (lang) => {
    const letter = translatedDraft(lang)
    const page = await read(letter)
    expect(page.title).toBe(`${letter.draft} – ${letter.title.text}`)
    const shown = texted(page, 'body > :not([aria-hidden])')
    expect([shown[0], shown.at(-1)]).toEqual([letter.draft, letter.draft])
    expect(page.querySelector('.watermark')?.textContent).toBe(letter.draft)
    const style = page.querySelector('style')?.textContent ?? ''
    expect(boxes(style, 'top-center')).toEqual([`"${letter.draft}"`])
  },
)

test('each printed page counts itself in the words of its letter', async () => {
  const alone = (await read(translatedLetter('pl'))).querySelector('style')?.textContent ?? ''
  expect(boxes(alone, 'bottom-right')).toEqual(['"Strona " counter(page) " z " counter(pages)'])
  const french = translatedLetter('fr', { partName: words('fr', 'Français') })
  const letter = { ...translatedDraft('de'), followedBy: [french] }
  const style = (await read(letter)).querySelector('style')?.textContent ?? ''
  expect(boxes(style, 'bottom-right')).toEqual([
    '"Seite " counter(page) " von " counter(pages)',
    '"Français · " "Page " counter(page) " sur " counter(pages)',
  ])
  expect(boxes(style, 'top-center')).toEqual(['"ENTWURF"'])
})

test('no word of a letter ends its style', async () => {
  const letter = shortLetter({ draft: '"</style><p>', pageOf: '} </style> {page}' })
  const page = await read(letter)
  expect(boxes(page.querySelector('style')?.textContent ?? '', 'bottom-right')).toEqual([
    '"} </style> " counter(page)',
  ])
})

test('the letterhead has the logo inside the file, and the policy allows no other picture', async () => {
  const logo: Logo = { bytes: png(60, 40), mediaType: 'image/png', width: 60, height: 40 }
  const letterhead = { name: 'Coalition <for> Rights', logo }
  const page = await read(shortLetter({ letterhead, addressee: ['Ministry'] }))
  expect(page.querySelector('.above-address .letterhead')?.textContent).toBe(letterhead.name)
  const image = page.querySelector('img')
  expect(image?.getAttribute('src')).toBe(
    `data:image/png;base64,${Buffer.from(logo.bytes).toString('base64')}`,
  )
  expect(image?.getAttribute('alt')).toBe('')
  expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toMatch(
    /; img-src data:$/,
  )
})

test('each part says its own language', async () => {
  const letter = translatedLetter('de', {
    subjectLabel: 'Betreff:',
    title: words('en', 'Targeted sanctions'),
    followedBy: [translatedLetter('fr', { attachedAs: words('de', 'Original') })],
  })
  const page = await read(letter)
  expect(Array.from(page.querySelectorAll('article'), ({ lang }) => lang)).toEqual(['de', 'fr'])
  expect(page.querySelector('h1')?.outerHTML).toBe(
    '<h1 lang="en"><span class="label" lang="de">Betreff:</span> Targeted sanctions</h1>',
  )
  expect(page.querySelector('.part')?.getAttribute('lang')).toBe('de')
})

test('a signed-off page has no mark at all', async () => {
  const page = await read(sampleLetter())
  expect(page.querySelectorAll('.draft, .watermark, .untranslated, .mark').length).toBe(0)
  expect(page.documentElement.outerHTML).not.toContain('@top-center')
})

test('what is not translated yet is marked and says its own language', async () => {
  const page = await read(translatedDraft('mt'))
  const paragraph = page.querySelector('p.untranslated')
  expect(paragraph?.getAttribute('lang')).toBe('en')
  expect(paragraph?.textContent).toBe(
    'għadu mhux tradott We are writing following credible revelations.',
  )
  expect(paragraph?.querySelector('.mark')?.getAttribute('lang')).toBe('mt')
})

test('neighbouring list items are one list', async () => {
  const page = await read(translatedLetter('pl'))
  expect(Array.from(page.querySelectorAll('article > ul'), (list) => list.children.length)).toEqual(
    [2],
  )
})

test('names are not for translation programs, and headings skip no level', async () => {
  const page = await read(sampleLetter())
  expect(page.querySelectorAll('.signatories span[translate="no"]').length).toBe(86)
  const levels = Array.from(page.querySelectorAll('h1, h2, h3'), ({ tagName }) => tagName)
  expect(levels).toEqual(['H1', 'H2', 'H3', 'H3'])
  const bare = await read(
    shortLetter({
      groups: [
        { heading: block('en', 'heading', 'Signed'), signatories: [signatory('Access Now')] },
      ],
    }),
  )
  expect(Array.from(bare.querySelectorAll('h1, h2, h3'), ({ tagName }) => tagName)).toEqual([
    'H1',
    'H2',
  ])
})

test('the page fetches nothing and runs nothing', async () => {
  const page = await read(translatedDraft('fr'))
  expect(page.querySelectorAll('script, link, img, iframe, object, [src], [href]').length).toBe(0)
  expect(page.documentElement.outerHTML).not.toMatch(/url\(|@import|https?:/)
  expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain(
    "default-src 'none'",
  )
})

async function read(letter: LetterDocument): Promise<Document> {
  const text = new TextDecoder().decode(await html.render(letter))
  expect(text.startsWith('<!doctype html>\n')).toBe(true)
  return new DOMParser().parseFromString(text, 'text/html')
}

/** What a style prints in the boxes of this name, with its escapes undone. */
function boxes(style: string, name: string): string[] {
  const found = style.matchAll(new RegExp(`@${name} \\{ content: ([^;]*);`, 'g'))
  return Array.from(found, ([, content = '']) =>
    content.replace(/\\([0-9a-f]+) /g, (_, code) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    ),
  )
}

function texted(page: Document, selector: string): (string | null)[] {
  return Array.from(page.querySelectorAll(selector), ({ textContent }) => textContent)
}
