import { expect, test } from 'vitest'
import { effectsOf, type WorkBefore } from '#app/domain/editions/effects.ts'
import type { NextChange } from '#app/domain/editions/next-edition.ts'
import type { ChangeKind, Significance } from '#app/domain/editions/unit-change.ts'

function change(
  unit: number | null,
  kind: ChangeKind,
  significance: Significance = 'update',
): NextChange {
  const madeOf = unit === null ? [] : [unit]
  return { unit, number: 1, kind, significance, madeOf, opens: unit === null }
}

const before: WorkBefore = {
  translations: [
    {
      locale: 'de',
      signedOff: true,
      targets: [
        { unitId: 1, text: 'Eins', stale: false },
        { unitId: 2, text: 'Zwei', stale: true },
      ],
    },
    {
      locale: 'pl',
      signedOff: false,
      targets: [
        { unitId: 1, text: 'Jeden', stale: false },
        { unitId: 2, text: '', stale: false },
      ],
    },
  ],
  versions: [
    { state: 'at', locale: 'de', release: 'signed-off', fallback: 'hold', holds: 'translation' },
    { state: 'pl', locale: 'pl', release: 'draft', fallback: 'hold', holds: null },
    { state: 'ie', locale: 'en', release: 'source', fallback: 'hold', holds: 'source' },
    { state: 'mt', locale: 'mt', release: 'fallback', fallback: 'source', holds: null },
  ],
  limits: new Map([[2, { kind: 'only', addressees: ['ie'] }]]),
  signatories: 86,
}

const named = ({ versions, sent }: ReturnType<typeof effectsOf>) => ({
  versions: versions.map(({ state }) => state),
  sent: sent.map(({ state }) => state),
})

test.each<[string, NextChange[], Record<string, unknown>]>([
  [
    'a typo touches what is in the source’s own words, and no sign-off',
    [change(1, 'changed', 'typo')],
    { fallen: [], standing: ['de'], stale: 0, versions: ['ie', 'mt'], sent: ['ie'] },
  ],
  [
    'an update fells the sign-offs, and each text of the paragraph is confirmed again',
    [change(1, 'changed')],
    { fallen: ['de'], standing: [], stale: 2, versions: ['at', 'ie', 'mt'], sent: ['at', 'ie'] },
  ],
  [
    'what is stale already or empty is not counted again; what prints for one is not sent to others',
    [change(2, 'changed')],
    { fallen: ['de'], standing: [], stale: 0, versions: ['at', 'ie'], sent: ['ie'] },
  ],
  [
    'a paragraph that is gone leaves no text to confirm',
    [change(1, 'removed', 'meaning')],
    { fallen: ['de'], standing: [], stale: 0, versions: ['at', 'ie', 'mt'], sent: ['at', 'ie'] },
  ],
])('%s', (_, changes, { versions, sent, ...expected }) => {
  const effects = effectsOf(changes, before)
  expect(effects).toMatchObject(expected)
  expect(named(effects)).toEqual({ versions, sent })
})

test('a new paragraph begins empty in every language, and everything is counted by kind and weight', () => {
  const effects = effectsOf([change(null, 'added'), change(1, 'changed', 'typo')], before)
  expect(effects).toMatchObject({
    empty: 2,
    changes: { added: 1, changed: 1, moved: 0 },
    significances: { typo: 1, update: 1, meaning: 0 },
  })
})

test('a unit that people come to write is empty where nobody has written it before', () => {
  const opened = { ...change(2, 'changed'), opens: true }
  expect(effectsOf([opened], before)).toMatchObject({ empty: 1 })
  expect(effectsOf([{ ...change(null, 'added'), opens: false }], before)).toMatchObject({
    empty: 0,
  })
})
