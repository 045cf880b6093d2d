import { expect, test } from 'vitest'
import { txt } from '#app/documents/txt.server.ts'
import { block, sampleLetter, shortLetter, signatory, words } from './letters.ts'
import { translated, translatedDraft } from './translated-letters.ts'

test('a letter in plain text is its paragraphs with an empty line between them', async () => {
  const letter = shortLetter({
    addressee: ['Ministry', 'Street 1'],
    blocks: [
      block('en', 'salutation', 'Dear Minister,'),
      block('en', 'paragraph', 'We ask:'),
      block('en', 'list-item', 'one;'),
      block('en', 'list-item', 'two.'),
      block('en', 'closing', 'Yours'),
    ],
    groups: [
      {
        heading: words('en', 'Signed'),
        signatories: [
          signatory('Center', { acronym: 'CCHR', country: 'Cambodia' }),
          signatory('Ron Deibert', { descriptor: words('en', 'Director') }),
        ],
      },
    ],
  })
  expect(await read(letter)).toBe(`Ministry
Street 1

3 December 2021

Targeted sanctions against NSO Group

Dear Minister,

We ask:

- one;
- two.

Yours

Signed

- Center (CCHR), Cambodia
- Ron Deibert, Director
`)
})

test('head, notes and further letters stand each on lines of their own', async () => {
  const letter = shortLetter({
    letterhead: { name: 'Coalition', logo: null },
    subjectLabel: 'Re:',
    note: { text: 'Courtesy translation.', lang: 'en', untranslated: false },
    colophon: ['Locale: en', 'SHA-256: ab'],
    draft: 'DRAFT',
    followedBy: [shortLetter({ attachedAs: words('en', 'Original'), draft: 'DRAFT' })],
  })
  expect(await read(letter)).toBe(`DRAFT

Coalition

3 December 2021

Re: Targeted sanctions against NSO Group

Courtesy translation.

The EU should follow suit.

${'-'.repeat(72)}
Locale: en
SHA-256: ab

${'='.repeat(72)}

Original

3 December 2021

Targeted sanctions against NSO Group

The EU should follow suit.

DRAFT
`)
})

test.each(translated)('a draft in %s says so on its first and last line', async (lang) => {
  const letter = translatedDraft(lang)
  const lines = (await read(letter)).split('\n')
  expect([lines[0], lines.at(-2), lines.at(-1)]).toEqual([letter.draft, letter.draft, ''])
  expect(lines).toContain(
    `[${letter.untranslatedMark}] We are writing following credible revelations.`,
  )
})

test('a signed-off text has no mark, no carriage return and no byte order mark', async () => {
  const letter = sampleLetter()
  const bytes = await txt.render(letter)
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  expect(text.startsWith('December 03, 2021\n\nTargeted')).toBe(true)
  expect(text).not.toMatch(/\r|\[not yet translated\]/)
  expect(text.match(/^- /gm)?.length).toBe(86)
})

async function read(letter: Parameters<typeof txt.render>[0]): Promise<string> {
  return new TextDecoder().decode(await txt.render(letter))
}
