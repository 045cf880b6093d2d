import { expect, test } from 'vitest'
import {
  type ComposedSignatory,
  type Composition,
  composeLetter,
  type LetterLook,
} from '#app/documents/compose-letter.server.ts'
import type { AssembledVersion } from '#app/domain/addressees/assemble.ts'
import type { SignedUnit } from '#app/domain/sign-off.ts'
import type { UnitKind } from '#app/domain/unit.ts'

function pair(
  number: number,
  kind: UnitKind,
  source: string,
  target = '',
  translate = true,
): SignedUnit {
  return {
    unit: { id: 100 + number, number, kind, text: source, translate, format: 'plain' },
    target: translate
      ? {
          id: number,
          text: target,
          state: 'initial',
          version: 1,
          authors: [],
          provenance: 'person',
          reviewedBy: null,
          edition: 1,
          stale: false,
        }
      : null,
  }
}

const pairs = [
  pair(1, 'title', 'An open letter', 'List otwarty'),
  pair(2, 'date', 'December 03, 2021'),
  pair(3, 'salutation', 'Dear Ministers,', 'Szanowni Państwo,'),
  pair(4, 'paragraph', 'We write.', 'Piszemy.'),
  pair(5, 'paragraph', 'https://example.org', '', false),
  pair(6, 'heading', 'Signatories:'),
  pair(7, 'group', 'Organizations', 'Organizacje'),
  pair(8, 'descriptor', 'Director'),
]

function signatory(name: string, more: Partial<ComposedSignatory> = {}): ComposedSignatory {
  const none = { acronym: null, country: null, descriptorUnitId: null }
  return { groupUnitId: 107, kind: 'organisation', name, ...none, ...more }
}

function compose(change: Partial<Composition> = {}) {
  return composed(change).letter
}

function composed(change: Partial<Composition> = {}) {
  return composeLetter({
    pairs,
    signatories: [],
    from: 'en',
    to: 'pl',
    version: null,
    draft: false,
    lang: change.to ?? 'pl',
    look: plain,
    imprint: { edition: 1, signOff: null },
    ...change,
  })
}

const plain: LetterLook = {
  letterhead: null,
  place: null,
  courtesyNote: false,
  insteadOf: null,
  profile: 'eu',
}

const version: AssembledVersion = {
  block: ['Zbigniew Rau', 'Warszawa'],
  salutation: 'Szanowny Panie Ministrze,',
  date: '3 grudnia 2021 r.',
  closing: 'Z poważaniem,',
  additions: [],
  omissions: [],
}

test('the general version has the letter’s own salutations and no address', () => {
  const letter = compose()
  expect(letter).toMatchObject({
    lang: 'pl',
    title: { text: 'List otwarty', lang: 'pl', untranslated: false },
    addressee: [],
    placeAndDate: '3\u00a0grudnia 2021\u00a0r.',
    draft: null,
  })
  expect(letter.blocks.map(({ kind, text }) => [kind, text])).toEqual([
    ['salutation', 'Szanowni Państwo,'],
    ['paragraph', 'Piszemy.'],
    ['paragraph', 'https://example.org'],
    ['heading', 'Signatories:'],
  ])
})

test('what nobody has translated stands in the source’s language and is marked', () => {
  const heading = compose().blocks.at(-1)
  expect(heading).toMatchObject({ text: 'Signatories:', lang: 'en', untranslated: true })
})

test('what is not to be translated is not marked as untranslated', () => {
  expect(compose().blocks[2]).toMatchObject({ lang: 'en', untranslated: false })
})

test('a ministry’s version opens with its own salutation, once, and closes above the signatories', () => {
  const { addressee, blocks } = compose({ version })
  expect(addressee).toEqual(version.block)
  expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
    ['salutation', 'Szanowny Panie Ministrze,'],
    ['paragraph', 'Piszemy.'],
    ['paragraph', 'https://example.org'],
    ['closing', 'Z\u00a0poważaniem,'],
    ['heading', 'Signatories:'],
  ])
})

test('without a salutation of its own a version keeps the letter’s', () => {
  const { blocks } = compose({ version: { ...version, salutation: null, closing: null } })
  expect(blocks[0]?.text).toBe('Szanowni Państwo,')
  expect(blocks.some(({ kind }) => kind === 'closing')).toBe(false)
})

test('a draft says so in its own language', () => {
  expect(compose({ draft: true }).draft).toMatch(/\p{Lu}/u)
  expect(compose({ draft: true, to: 'bg' }).draft).not.toBe(compose({ draft: true }).draft)
})

test('signatories stand under the headings of their groups, in the order of the letter', () => {
  const { groups } = compose({
    signatories: [
      signatory('Nobody’s', { groupUnitId: null }),
      signatory('Access Now'),
      signatory('Citizen Lab', { descriptorUnitId: 108, acronym: 'CL', country: 'Canada' }),
    ],
  })
  expect(groups).toMatchObject([
    { heading: null, signatories: [{ name: 'Nobody’s', descriptor: null }] },
    {
      heading: { text: 'Organizacje', lang: 'pl' },
      signatories: [
        { name: 'Access Now', acronym: null },
        {
          name: 'Citizen Lab',
          acronym: 'CL',
          country: 'Canada',
          descriptor: { text: 'Director', lang: 'en', untranslated: true },
        },
      ],
    },
  ])
})

test('a group that comes again has its heading again', () => {
  const { groups } = compose({
    signatories: [signatory('A'), signatory('B', { groupUnitId: null }), signatory('C')],
  })
  expect(groups.map(({ heading }) => heading?.text ?? null)).toEqual([
    'Organizacje',
    null,
    'Organizacje',
  ])
})

test('in the source’s language the letter reads as its source', () => {
  const letter = compose({ to: 'en' })
  expect(letter.title.text).toBe('An open letter')
  expect(letter.placeAndDate).toBe('December 03, 2021')
  expect(letter.blocks.every(({ untranslated }) => !untranslated)).toBe(true)
})

test('a letter without a date line has none', () => {
  expect(
    compose({ pairs: pairs.filter(({ unit }) => unit.kind !== 'date') }).placeAndDate,
  ).toBeNull()
})

test('a profile sets the approved texts and not the names, and says what it changed where', () => {
  const { letter, changes } = composed({ signatories: [signatory('A "Z" Foundation')], version })
  expect(letter.groups[0]?.signatories[0]?.name).toBe('A "Z" Foundation')
  expect(letter.addressee).toEqual(version.block)
  expect(changes.map(({ unit, rule }) => [unit, rule])).toEqual(
    expect.arrayContaining([
      [2, 'bound-numbers'],
      [null, 'bound-short-words'],
    ]),
  )
})

test('the place stands before the date, in the way of the language', () => {
  const at = (to: 'pl' | 'fr' | 'sv' | 'cs', place: string) =>
    compose({ to, look: { ...plain, place } }).placeAndDate?.replaceAll('\u00a0', ' ')
  expect(at('pl', 'Bruksela')).toBe('Bruksela, 3 grudnia 2021 r.')
  expect(at('fr', 'Bruxelles')).toBe('Bruxelles, le 3 décembre 2021')
  expect(at('sv', 'Bryssel')).toBe('Bryssel den 3 december 2021')
  expect(at('cs', 'V Bruselu')).toBe('V Bruselu 3. prosince 2021')
})

test('a translation may say that it is one; the original does not', () => {
  const look = { ...plain, courtesyNote: true }
  expect(compose({ to: 'de', look }).note?.text).toBe(
    'Höflichkeitsübersetzung. Sprache des Originals: Englisch.',
  )
  expect(compose({ to: 'en', look }).note).toBeNull()
})

test('the colophon says which text it is and what was signed, or that nothing was', () => {
  const signOff = { day: '2021-12-02', textDigest: 'ab'.repeat(32) }
  expect(compose({ lang: 'de-AT', to: 'de', imprint: { edition: 2, signOff } }).colophon).toEqual([
    'Sprachfassung: de-AT · Ausgabe: 2 · Freigegeben: 2.\u00a0Dezember 2021',
    `SHA-256 des freigegebenen Textes: ${'ab'.repeat(32)}`,
  ])
  expect(compose({ to: 'de' }).colophon).toEqual([
    'Sprachfassung: de · Ausgabe: 1 · Nicht freigegeben',
  ])
})
