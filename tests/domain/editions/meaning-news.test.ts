import { expect, test } from 'vitest'
import { meaningNews } from '#app/domain/editions/meaning-news.ts'
import type { Significance, UnitChange } from '#app/domain/editions/unit-change.ts'
import type { Locale } from '#app/domain/locale.ts'

function change(edition: number, unit: number, significance: Significance): UnitChange {
  return { edition, unit, kind: 'changed', significance, madeOf: [unit] }
}

function work(
  locale: Locale,
  ...texts: [unit: number, edition: number, stale: boolean][]
): Parameters<typeof meaningNews>[1][number] {
  return {
    locale,
    pairs: texts.map(([id, edition, stale]) => ({
      unit: { id, number: id, kind: 'paragraph', text: 'x', translate: true, format: 'plain' },
      target: {
        id,
        text: 'y',
        state: 'initial',
        version: 1,
        authors: [],
        provenance: 'person',
        reviewedBy: null,
        edition,
        stale,
      },
    })),
  }
}

const changes = [change(2, 5, 'meaning'), change(2, 6, 'update'), change(3, 7, 'meaning')]

test('people are told of a change of meaning for as long as a text is behind it', () => {
  expect(meaningNews(changes, [work('pl', [5, 1, true]), work('de', [5, 2, false])])).toEqual([
    { edition: 2, units: [5], locales: ['pl'] },
  ])
})

test('an update is no news, and neither is a text that followed', () => {
  expect(meaningNews(changes, [work('pl', [6, 1, true], [5, 2, false])])).toEqual([])
})

test('the newest edition comes first, each with its own units', () => {
  const news = meaningNews(changes, [
    work('pl', [7, 1, true], [5, 1, true]),
    work('de', [7, 2, true]),
  ])
  expect(news).toEqual([
    { edition: 3, units: [7], locales: ['pl', 'de'] },
    { edition: 2, units: [5], locales: ['pl'] },
  ])
})
