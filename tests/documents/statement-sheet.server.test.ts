import { expect, test } from 'vitest'
import { statementPdf } from '#app/documents/statement-sheet.server.ts'
import { targetLocales } from '#app/domain/locale.ts'
import type { StatedTranslation, Statement } from '#app/domain/parity/statement.ts'
import { statementVoice } from '#app/i18n/statement-voice.server.ts'
import { joined, readPdf, structureOf } from './poppler.ts'

const at = '2021-12-01T12:00:00.000Z'
const rita = { name: 'Rita #1', at }

const complete: Omit<StatedTranslation, 'locale'> = {
  isEquivalent: true,
  isSignedOff: false,
  ticks: [rita, rita],
  meant: [],
  open: 0,
  untranslated: 0,
  textDigest: 'a'.repeat(64),
}

const statement: Statement = {
  letter: { title: 'A letter', sourceLocale: 'en' },
  edition: 2,
  asOf: { sequence: 9, head: 'b'.repeat(64), at },
  statedBy: { name: 'Cora', organisation: 'Cora & Co' },
  asks: ['stop the *sale*', 'help the victims'],
  translations: targetLocales('en').map((locale) => ({ locale, ...complete })),
}

const meant = {
  unit: 4,
  kind: 'number' as const,
  missing: [{ key: '6', words: '6' }],
  added: [{ key: '7', words: '7' }],
  reason: 'One more since.',
  ...rita,
}

const read = (change: Partial<Statement> = {}) =>
  readPdf(statementPdf({ ...statement, ...change }, statementVoice('en')))

test('a letter in every language has its statement on one page, with all that it rests on', () => {
  const translations = statement.translations.map((one) =>
    one.locale === 'pl' ? { ...one, isSignedOff: true, meant: [meant] } : one,
  )
  const { info, pages } = read({ translations })
  expect(info).toMatchObject({ Title: 'Equivalence statement – A letter', Tagged: 'yes' })
  expect(pages).toHaveLength(1)
  const text = joined(pages)
  for (const part of [
    'All 23 translations of this letter ask for the same',
    'Cora, Cora & Co',
    'stop the *sale*',
    'Bulgarian',
    'Swedish',
    '2 of 2',
    'Rita #1, 1 Dec 2021',
    'a'.repeat(64),
    'Signed off: Polish.',
    'Polish, paragraph 4, Numbers: only in the source: 6; only in the translation: 7',
    'One more since.',
  ]) {
    expect(text).toContain(joined([part]))
  }
  expect(text).not.toContain('DRAFT')
})

test('what is not complete is a draft on every page that says what is missing', () => {
  const wanting = { isEquivalent: false, ticks: [rita], open: 3, untranslated: 2 }
  const { pages } = read({
    translations: statement.translations.map((one) => ({ ...one, ...wanting })),
  })
  expect(pages.length).toBeGreaterThan(1)
  for (const page of pages) expect(page).toContain('DRAFT')
  const text = joined(pages)
  expect(text).toContain(joined(['This is a draft: 23 of 23 translations are not complete.']))
  expect(text).toContain(
    joined(['Polish: asks found: 1 of 2; open differences: 3; paragraphs not translated: 2']),
  )
})

test('a letter without asks has no more than a draft', () => {
  const { pages } = read({ asks: [] })
  expect(joined(pages)).toContain(joined(['No ask of the letter is marked yet.']))
  expect(joined(pages)).toContain('DRAFT')
})

test('its table is one for screen readers', () => {
  const structure = structureOf(statementPdf(statement, statementVoice('en')))
  for (const tag of ['H1', 'H2', 'Table', 'TH', 'TD', 'L']) {
    expect(structure).toMatch(new RegExp(`^\\s*${tag}\\b`, 'm'))
  }
})
