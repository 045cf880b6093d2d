import { expect, test } from 'vitest'
import type { OverrideChange } from '#app/domain/variants/override.ts'
import { isReturnedOverride, shownOverride } from '#app/domain/variants/shown-override.ts'

function change(given: Partial<OverrideChange>): OverrideChange {
  return {
    variant: 'de-AT',
    version: 1,
    command: 'confirm',
    text: 'Jänner',
    state: 'translated',
    account: 1,
    at: 'now',
    category: null,
    severity: null,
    comment: null,
    edition: 1,
    movedIn: 0,
    ...given,
  }
}

const rejected = change({
  version: 2,
  command: 'reject',
  state: 'initial',
  account: 2,
  category: 'style',
  severity: 'minor',
  comment: 'Nein.',
})
const looking = { me: 1, signedOff: false, nameOf: (account: number) => `P${account}` }

test('a variant nobody worded is inherited', () => {
  expect(shownOverride('de-LU', [change({})], looking)).toMatchObject({
    text: '',
    state: 'empty',
    version: 0,
    own: false,
    last: null,
  })
})

test('a wording is shown with who did what last, and whose it is', () => {
  expect(shownOverride('de-AT', [change({})], looking)).toMatchObject({
    text: 'Jänner',
    state: 'translated',
    own: true,
    last: { command: 'confirm', by: 'P1' },
  })
  expect(shownOverride('de-AT', [change({})], { ...looking, me: 2 }).own).toBe(false)
})

test('an approved wording reads as final under a standing sign-off', () => {
  const approved = change({ version: 2, command: 'approve', state: 'reviewed', account: 2 })
  const shown = shownOverride('de-AT', [change({}), approved], { ...looking, signedOff: true })
  expect(shown.state).toBe('final')
})

test('a wording that was returned says so until it is confirmed anew', () => {
  expect(isReturnedOverride(shownOverride('de-AT', [change({}), rejected], looking))).toBe(true)
  const again = change({ version: 3 })
  expect(isReturnedOverride(shownOverride('de-AT', [change({}), rejected, again], looking))).toBe(
    false,
  )
})
