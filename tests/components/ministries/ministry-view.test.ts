import { expect, test } from 'vitest'
import {
  formTexts,
  isShown,
  type MinistryVersion,
  nextUnconfirmed,
  readFilter,
  versionFilters,
} from '#app/components/ministries/ministry-view.ts'

const version = (
  state: MinistryVersion['state'],
  given: Partial<MinistryVersion> = {},
): MinistryVersion => ({
  state,
  locale: 'de',
  ministry: 'Auswärtiges Amt',
  release: 'draft',
  wait: { for: 'sign-off' },
  lastSigned: null,
  meansOtherwise: false,
  sending: null,
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

const sent = {
  id: 1,
  release: 'signed-off',
  sentOn: '2021-12-03',
  channel: 'post',
  reference: '',
  acknowledged: null,
  moved: [],
  superseded: null,
  corrigendum: null,
} as const

const acknowledged = {
  on: '2021-12-05',
  reference: '',
  note: '',
  account: 1,
  at: '2021-12-05T12:00:00.000Z',
}

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

test.each([
  ['waiting', version('de')],
  ['ready', version('de', { release: 'signed-off', wait: null })],
  ['sent', version('de', { sending: sent })],
  ['acknowledged', version('de', { sending: { ...sent, acknowledged } })],
] as const)('the page shows what is %s alone', (filter, one) => {
  const shown = versionFilters.filter((other) => isShown(one, other))
  expect(shown).toEqual(['all', filter])
})

test('what reads otherwise than what was sent can be seen alone, and an unknown filter is none', () => {
  expect(isShown(version('de', { sending: { ...sent, moved: ['text'] } }), 'moved')).toBe(true)
  const superseded = { edition: 1, units: [] }
  const holding = version('de', { sending: { ...sent, superseded } })
  expect(isShown(holding, 'superseded')).toBe(true)
  expect(isShown(version('de', { sending: sent }), 'superseded')).toBe(false)
  expect(readFilter('moved')).toBe('moved')
  expect(readFilter('x')).toBe('all')
  expect(readFilter(null)).toBe('all')
})
