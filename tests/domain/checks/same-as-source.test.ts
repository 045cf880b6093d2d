import { expect, test } from 'vitest'
import { sameAsSource } from '#app/domain/checks/same-as-source.ts'
import type { UnitKind } from '#app/domain/unit.ts'
import { pairOf, told } from './pair.ts'

function repeated(kind: UnitKind, text: string): string[] {
  return told(sameAsSource.run(pairOf('de', text, ` ${text}`, { kind })))
}

test.each([
  ['paragraph', 'We urge the EU to act.'],
  ['list-item', 'sanctions against NSO Group now'],
  ['title', 'Open letter on the export of spyware'],
  ['group', 'Civil society organizations'],
  ['group', 'Independent Experts'],
  ['closing', 'Yours sincerely,'],
  ['salutation', 'Dear High Representative Borrell,'],
  ['descriptor', 'independent media, technology and human rights expert'],
  ['descriptor', 'Director of the Citizen Lab at the University of Toronto'],
] as const)('a %s that repeats “%s” is told', (kind, text) => {
  expect(repeated(kind, text)).toEqual(['warning'])
})

test.each([
  ['descriptor', 'Stanford Cyber Policy Center'],
  ['list-item', 'Global Centre for the Responsibility to Protect'],
  ['list-item', 'Amnesty International'],
  ['paragraph', '2020/1999'],
  ['paragraph', 'NSO Group, Pegasus'],
  ['heading', 'Introduction'],
  ['heading', 'NSO Group'],
  ['date', '3 December 2021'],
  ['paragraph', ''],
] as const)('a %s may repeat “%s”', (kind, text) => {
  expect(repeated(kind, text)).toEqual([])
})

test('a translation is not the source', () => {
  expect(sameAsSource.run(pairOf('de', 'We urge you to act.', 'Handeln Sie jetzt.'))).toEqual([])
})
