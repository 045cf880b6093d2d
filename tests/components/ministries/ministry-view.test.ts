import { expect, test } from 'vitest'
import {
  formTexts,
  type MinistryVersion,
  nextUnconfirmed,
} from '#app/components/ministries/ministry-view.ts'
import { readinessOf } from '#app/components/ministries/release.ts'

const version = (
  state: MinistryVersion['state'],
  given: Partial<MinistryVersion> = {},
): MinistryVersion => ({
  state,
  locale: 'de',
  ministry: 'Auswärtiges Amt',
  release: 'draft',
  wait: { for: 'sign-off' },
  mayDownload: true,
  proposedBlock: [
    { text: 'Heiko Maas', standing: 'verified' },
    { text: 'Auswärtiges Amt', standing: 'unverified' },
  ],
  proposedSalutation: { text: 'Sehr geehrter Herr Minister,', standing: 'unverified' },
  block: ['Heiko Maas'],
  salutation: 'Sehr geehrte Damen und Herren,',
  omissions: [{ part: 'address', text: 'Auswärtiges Amt', standing: 'unverified' }],
  confirmed: null,
  ...given,
})

const confirmed = { by: 'Cora', at: '2021-12-01T12:00:00.000Z', source: 'A call.' }

test('the form begins with the proposal, and with what was confirmed once it is', () => {
  expect(formTexts(version('de'))).toEqual({
    block: 'Heiko Maas\nAuswärtiges Amt',
    salutation: 'Sehr geehrter Herr Minister,',
  })
  const block = ['Herrn Maas', 'Berlin']
  expect(formTexts(version('de', { confirmed, block, omissions: [] }))).toEqual({
    block: 'Herrn Maas\nBerlin',
    salutation: 'Sehr geehrte Damen und Herren,',
  })
})

test('the next version to confirm is the one below, and after the last the first', () => {
  const versions = [version('be'), version('de', { confirmed }), version('at')]
  expect(nextUnconfirmed(versions, 'be-de')).toBe('at-de')
  expect(nextUnconfirmed(versions, 'at-de')).toBe('be-de')
  expect(nextUnconfirmed(versions)).toBe('be-de')
  expect(nextUnconfirmed([version('de', { omissions: [] })])).toBeNull()
})

test('a version is a draft once its text is whole, and ready once that is released', () => {
  expect(readinessOf({ release: 'draft', wait: { for: 'translation', count: 1 } })).toBe(
    'not-ready',
  )
  expect(readinessOf({ release: 'draft', wait: { for: 'review', count: 1 } })).toBe('draft')
  expect(readinessOf({ release: 'signed-off', wait: null })).toBe('ready')
})
