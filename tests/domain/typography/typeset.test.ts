import fc from 'fast-check'
import { expect, test } from 'vitest'
import { typographyProfiles } from '#app/domain/languages/typography.ts'
import { locales } from '#app/domain/locale.ts'
import { typeset } from '#app/domain/typography/typeset.ts'

/** `␣` is U+00A0 and `◦` U+202F. */
const shown = (text: string) => text.replaceAll('\u00a0', '␣').replaceAll('\u202f', '◦')

test.each([
  ['fr', 'national', 'Qui : lui ; elle ? non !', 'Qui␣: lui◦; elle◦? non◦!'],
  ['fr', 'eu', 'Qui : lui ; elle ? non !', 'Qui: lui; elle? non!'],
  ['de', 'national', 'Wer : er ; sie ?', 'Wer: er; sie?'],
  ['fr', 'national', 'Quoi?! À 10:30', 'Quoi◦?! À 10:30'],
  ['fi', 'eu', 'EU:n kanta', 'EU:n kanta'],
  ['de', 'eu', 'a - b', 'a␣– b'],
  ['en', 'eu', 'a – b – c', 'a␣— b␣— c'],
  ['en', 'national', 'word—word', 'word␣– word'],
  ['hu', 'eu', 'ez – az –, és', 'ez␣– az␣–, és'],
  ['es', 'national', 'uno – dos – tres. Y – solo', 'uno —dos— tres. Y – solo'],
  ['el', 'eu', 'ένα – δύο –, τρία', 'ένα –δύο–, τρία'],
  ['de', 'eu', '2019–2021, 5 - 3', '2019–2021, 5 - 3'],
  ['de', 'eu', '1.234.567 Menschen', '1␣234␣567␣Menschen'],
  ['de', 'national', '1\u00a0234\u00a0567 Menschen', '1.234.567␣Menschen'],
  ['en', 'national', '12\u00a0345 people', '12,345␣people'],
  ['en', 'eu', '12,345.67 and 3.1416', '12␣345.67 and 3.1416'],
  ['fr', 'national', '25% de 16 000', '25␣% de 16◦000'],
  ['en', 'national', '25 % of it', '25% of it'],
  ['de', 'eu', 'Beschluss (GASP) 2020/1999', 'Beschluss (GASP)␣2020/1999'],
  ['en', 'eu', 'wait... no', 'wait… no'],
  ['fr', 'eu', "l'UE et d'autres", 'l’UE et d’autres'],
  ['cs', 'eu', 'v Praze a k tomu', 'v␣Praze a␣k␣tomu'],
  ['pl', 'eu', 'z nimi i w domu', 'z␣nimi i␣w␣domu'],
  ['en', 'eu', 'Mr Borrell of NSO Group, J. Doe', 'Mr␣Borrell of NSO␣Group, J.␣Doe'],
  ['fr', 'eu', 'https://a.eu/?q=b : voir a@b.eu', 'https://a.eu/?q=b: voir a@b.eu'],
  ['lv', 'eu', 'no 16 pantiem', 'no 16␣pantiem'],
  ['fr', 'national', '(a) stop', 'a)␣stop'],
  ['en', 'eu', 'b) stop', '(b)␣stop'],
  ['el', 'eu', '(γ) τέλος', 'γ)␣τέλος'],
  ['hu', 'eu', '(iv) vége', 'iv. vége'],
  ['pl', 'eu', 'ii) koniec', '(ii) koniec'],
  ['hr', 'eu', 'a) kraj (iii) kraj', '(a)␣kraj (iii) kraj'],
  ['de', 'eu', 'SHA-256 des Textes', 'SHA-256 des Textes'],
  ['es', 'eu', 'a ustedes a raíz', 'a ustedes a raíz'],
] as const)('%s, %s: %s', (locale, profile, given, expected) => {
  expect(shown(typeset(given, locale, profile).text)).toBe(expected)
})

test.each([
  ['bg', 'член 1, параграф 1, буква г)', 'член␣1, параграф␣1, буква␣г)'],
  ['es', 'artículo 1, apartado 1, letra d)', 'artículo␣1, apartado␣1, letra␣d)'],
  ['cs', 'čl. 1 odst. 1 písm. d)', 'čl.␣1␣odst.␣1␣písm.␣d)'],
  ['da', 'artikel 1, stk. 1, litra d)', 'artikel␣1, stk.␣1, litra␣d)'],
  ['de', 'Artikel 1 Absatz 1 Buchstabe d', 'Artikel␣1␣Absatz␣1␣Buchstabe␣d'],
  ['et', 'artikli 1 lõike 1 punkt d', 'artikli␣1␣lõike␣1␣punkt␣d'],
  ['el', 'άρθρο 1 παράγραφος 1 στοιχείο δ)', 'άρθρο␣1␣παράγραφος␣1␣στοιχείο␣δ)'],
  ['en', 'Article 1(1)(d)', 'Article␣1(1)(d)'],
  ['fr', 'article 1er, paragraphe 1, point d)', 'article␣1er, paragraphe␣1, point␣d)'],
  ['ga', 'le hAirteagal 1(1)(d)', 'le hAirteagal␣1(1)(d)'],
  ['hr', 'članak 1. stavak 1. točka (d)', 'članak␣1.␣stavak␣1.␣točka␣(d)'],
  ['it', 'articolo 1, paragrafo 1, lettera d)', 'articolo␣1, paragrafo␣1, lettera␣d)'],
  ['lv', '1. panta 1. punkta d) apakšpunkts', '1.␣panta␣1.␣punkta␣d)␣apakšpunkts'],
  ['lt', '1 straipsnio 1 dalies d punktas', '1␣straipsnio␣1␣dalies d punktas'],
  ['hu', '1. cikk (1) bekezdés d) pont', '1.␣cikk␣(1)␣bekezdés␣d)␣pont'],
  ['mt', 'Artikolu 1(1)(d)', 'Artikolu␣1(1)(d)'],
  ['nl', 'artikel 1, lid 1, punt d)', 'artikel␣1, lid␣1, punt␣d)'],
  ['pl', 'art. 1 ust. 1 lit. d)', 'art.␣1␣ust.␣1␣lit.␣d)'],
  ['pt', 'artigo 1.º, n.º 1, alínea d)', 'artigo␣1.º, n.º␣1, alínea␣d)'],
  ['ro', 'articolul 1 alineatul (1) litera (d)', 'articolul␣1␣alineatul␣(1)␣litera␣(d)'],
  ['sk', 'článok 1 ods. 1 písm. d)', 'článok␣1␣ods.␣1␣písm.␣d)'],
  ['sl', 'člen 1(1)(d)', 'člen␣1(1)(d)'],
  ['fi', '1 artiklan 1 kohdan d alakohta', '1␣artiklan␣1␣kohdan d alakohta'],
  ['sv', 'artikel 1.1 d', 'artikel␣1.1 d'],
] as const)('a citation in %s stays together', (locale, given, expected) => {
  expect(shown(typeset(given, locale, 'eu').text)).toBe(expected)
})

const words = fc
  .array(
    fc.constantFrom(
      ...[
        '“',
        '”',
        '‘',
        '’',
        '„',
        '«',
        '»',
        '"',
        "'",
        ' ',
        ' ',
        '\u00a0',
        '\u202f',
        ' – ',
        '—',
        ' - ',
      ],
      ...[':', ' ;', '?', '!', '%', '…', '...', '.', ',', '(', ')'],
      ...[
        'la',
        'EU',
        'Été',
        'a',
        'k',
        'Ω',
        '1',
        '234',
        '16',
        '1.234',
        '2020/1999',
        'art.',
        'Borrell',
        'a@b.eu',
      ],
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''))

const asked = fc.tuple(words, fc.constantFrom(...locales), fc.constantFrom(...typographyProfiles))

/** Letters and figures, without what stands between them. */
const substance = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')

test('no letter and no figure is ever changed', () => {
  fc.assert(
    fc.property(asked, ([text, locale, profile]) => {
      expect(substance(typeset(text, locale, profile).text)).toBe(substance(text))
    }),
  )
})

test('setting twice is setting once', () => {
  fc.assert(
    fc.property(asked, ([text, locale, profile]) => {
      const once = typeset(text, locale, profile)
      expect(typeset(once.text, locale, profile)).toEqual({ text: once.text, changes: [] })
    }),
  )
})

test('what is reported changed, and nothing else did', () => {
  fc.assert(
    fc.property(asked, ([text, locale, profile]) => {
      const { text: result, changes } = typeset(text, locale, profile)
      expect(changes.length === 0).toBe(result === text)
      for (const { at, before, after } of changes) {
        expect(before).not.toBe(after)
        expect(at).toBeGreaterThanOrEqual(0)
        expect(at).toBeLessThanOrEqual(text.length)
      }
    }),
  )
})

test('the report says where in the given text a rule came in', () => {
  const { changes } = typeset('Il dit : « non » !', 'fr', 'eu')
  expect(changes).toEqual([
    { rule: 'quotation-marks', at: 9, before: '« ', after: '«' },
    { rule: 'quotation-marks', at: 14, before: ' »', after: '»' },
    { rule: 'mark-spaces', at: 6, before: ' :', after: ':' },
    { rule: 'mark-spaces', at: 16, before: ' !', after: '!' },
  ])
})

test('a long text of marks alone is set in a moment', () => {
  for (const piece of ['“', ' – ', '1.234', '… ', 'a ’ ', '(a) ']) {
    expect(typeset(piece.repeat(4000), 'fr', 'national').text.length).toBeGreaterThan(0)
  }
})
