import fc from 'fast-check'
import { expect, test } from 'vitest'
import { locales } from '#app/domain/locale.ts'
import { differences } from '#app/domain/parity/differences.ts'
import { segment } from '#app/domain/segmentation/segment.ts'
import { sample } from '#db/sample/sample.ts'

const names = ['Amnesty International', 'ADHRB', 'Access Now']

function told(source: string, target: string, to: (typeof locales)[number] = 'pl') {
  return differences({ source, target, from: 'en', to, names }).map(({ kind, missing, added }) => [
    kind,
    missing.map(({ words }) => words).join(' '),
    added.map(({ words }) => words).join(' '),
  ])
}

test.each([
  ['a number', 'About 1,000 people.', 'O 2000 ludzi.', 'pl', 'number', '1,000', '2000'],
  ['a number in words', 'Six activists.', 'Pięciu działaczy.', 'pl', 'number', 'Six', ''],
  [
    'a month',
    'On November 3 it began.',
    'Am 3. Oktober begann es.',
    'de',
    'date',
    'November 3',
    '3. Oktober',
  ],
  [
    'the number of an act',
    'Decision (CFSP) 2020/1999 says so.',
    'Tak mówi decyzja (WPZiB) 2020/1998.',
    'pl',
    'act',
    'Decision (CFSP) 2020/1999',
    'decyzja (WPZiB) 2020/1998',
  ],
  ['an acronym', 'NSO sells it.', 'Firma to sprzedaje.', 'pl', 'name', 'NSO', ''],
  [
    'a signatory',
    'We thank them.',
    'Dziękujemy Amnesty International.',
    'pl',
    'name',
    '',
    'Amnesty International',
  ],
  [
    'a quotation',
    'They call it “very good”.',
    'Mówią, że to bardzo dobre.',
    'pl',
    'quotation',
    '1',
    '0',
  ],
  ['an address', 'Write to a@b.org.', 'Pisz do a@c.org.', 'pl', 'address', 'a@b.org', 'a@c.org'],
  [
    'how many sign',
    'We are 81 organisations.',
    'Jest nas 80 organizacji.',
    'pl',
    'count',
    '81',
    '80',
  ],
] as const)('a target that has %s otherwise is told of', (_, source, target, to, ...expected) => {
  expect(told(source, target, to)).toContainEqual(expected)
})

test.each([
  ['1,000 people and 2.5 million', '1 000 ludzi i 2,5 miliona', 'pl'],
  ['1,000 people', 'tausend Menschen', 'de'],
  ['Six activists on November 3', 'Sześciu działaczy 3.11.', 'pl'],
  ['The EU and the UN saw NSO', 'UE i ONZ widziały NSO', 'pl'],
  ['NSO sells “a very good” thing', 'NSO’ya göre', 'mt'],
  ['We are 81 organisations', 'Wir sind 81 Organisationen', 'de'],
  ['NSO Group sells Pegasus', '„NSO Group“ parduoda „Pegasus“', 'lt'],
] as const)('“%s” says no other numbers and names than “%s”', (source, target, to) => {
  expect(told(source, target, to).filter(([kind]) => kind !== 'quotation' || to === 'lt')).toEqual(
    [],
  )
})

const cut = segment(sample.letter, { locale: 'en' })
const signatories = cut.ok
  ? cut.value.rows.flatMap(({ name, acronym }) => [name, acronym ?? name])
  : []

test.each(sample.drafts)(
  'the draft in $locale differs in nothing that can be compared',
  (draft) => {
    const found = Object.entries(draft.units).flatMap(([source, target]) =>
      differences({ source, target, from: 'en', to: draft.locale, names: signatories }),
    )
    expect(found).toEqual([])
  },
)

const mutations = [
  ['80', '90', 'number'],
  ['NSO', 'OSN', 'name'],
  ['2020/1999', '2020/1998', 'act'],
] as const

test.each(sample.drafts)(
  'the draft in $locale is not let pass with a number, a name or an act changed',
  (draft) => {
    for (const [from, to, kind] of mutations) {
      const entry = Object.entries(draft.units).find(([words]) => words.includes(from))
      const [source = '', target = ''] = entry ?? []
      expect(target).toContain(from)
      const changed = target.replaceAll(from, to)
      const found = differences({ source, target: changed, from: 'en', to: draft.locale, names })
      expect(found.map((one) => one.kind)).toContain(kind)
    }
  },
)

const token = fc.constantFrom(
  ...'NSO 80 1.000 2020/1999 Decision (CFSP) “ ” „ « » November 3 Art. six a@b.org www.x.eu 81 organisations ADHRB , .'.split(
    ' ',
  ),
)
const text = fc.array(token, { maxLength: 30 }).map((parts) => parts.join(' '))

test('a text differs from itself in nothing, in any language', () => {
  fc.assert(
    fc.property(text, fc.constantFrom(...locales), (same, locale) => {
      const versions = { source: same, target: same, from: locale, to: locale, names }
      expect(differences(versions)).toEqual([])
    }),
  )
})

test('a fingerprint does not depend on the order or on repetition', () => {
  const [a] = differences({ source: '7 and 8', target: 'x', from: 'en', to: 'pl', names })
  const [b] = differences({ source: '8, 7, 8', target: 'y', from: 'en', to: 'pl', names })
  expect(a?.fingerprint).toBe(b?.fingerprint)
})
