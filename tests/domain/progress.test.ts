import { expect, test } from 'vitest'
import { progressOf } from '#app/domain/progress.ts'
import type { SignedUnit } from '#app/domain/sign-off.ts'
import type { State } from '#app/domain/target.ts'
import type { UnitKind } from '#app/domain/unit.ts'

function pair(text: string, state: State, kind: UnitKind = 'paragraph'): SignedUnit {
  return {
    unit: { id: 1, number: 1, kind, text: 'x', translate: true, format: 'plain' },
    target: {
      id: 1,
      text,
      state,
      version: 1,
      authors: [],
      provenance: 'person',
      reviewedBy: null,
      edition: 1,
      stale: false,
    },
  }
}

const pairs = [
  pair('', 'initial'),
  pair('draft', 'initial'),
  pair('done', 'translated'),
  pair('done', 'reviewed'),
  pair('done', 'reviewed', 'title'),
  pair('', 'initial', 'date'),
]

test('progress counts each unit once by what is seen of it, and the date not at all', () => {
  expect(progressOf(pairs, false)).toEqual({
    empty: 1,
    draft: 1,
    translated: 1,
    reviewed: 2,
    final: 0,
  })
})

test('under a standing sign-off what is reviewed is final', () => {
  expect(progressOf(pairs, true)).toMatchObject({ reviewed: 0, final: 2 })
})
