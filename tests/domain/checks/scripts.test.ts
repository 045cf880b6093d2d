import { expect, test } from 'vitest'
import { mixedScript } from '#app/domain/checks/mixed-script.ts'
import { script } from '#app/domain/checks/script.ts'
import { strayLetter } from '#app/domain/checks/stray-letter.ts'
import { pairOf, told } from './pair.ts'

const source = 'Reporting by Forbidden Stories and Amnesty International exposed NSO Group.'

test.each([
  ['bg', 'Forbidden Stories и Amnesty International разкриха NSO Group и Pegasus.'],
  ['el', 'Η Forbidden Stories και η Amnesty International για τη NSO Group.'],
  ['bg', 'Stanford Cyber Policy Center'],
  ['el', 'Red en Defensa de los Derechos Digitales'],
  ['bg', 'IT-специалистите на ЕС, буква а), 5G'],
  ['el', 'σημεία iii) και iv), https://example.org/long/page/of/words'],
  ['bg', 'витамин C е важен, план B също'],
  ['el', '5 μm και μg'],
  ['pl', 'Organizacja 7amleh (حملة) i „Мемориал”'],
  ['de', 'Die Organisation Мемориал wurde aufgelöst.'],
  ['ga', 'Tá na cearta sin faoi chosaint.'],
] as const)('into %s, “%s” is in the right letters', (to, target) => {
  for (const check of [script, mixedScript, strayLetter]) {
    expect(told(check.run(pairOf(to, source, target)))).toEqual([])
  }
})

test.each([
  ['bg', 'Reporting by Forbidden Stories exposed how software was used.', 'error'],
  ['el', 'Die Berichterstattung legte offen, wie die Software verwendet wurde.', 'error'],
  ['bg', 'Civil society organizations', 'error'],
  ['pl', 'Публикациите разкриха как е бил използван софтуерът.', 'error'],
  ['pl', 'Οι δημοσιεύσεις αποκάλυψαν πώς χρησιμοποιήθηκε.', 'error'],
  ['bg', 'Публикациите разкриха how the software was used against journalists.', 'error'],
  [
    'bg',
    'Публикациите на партньорите разкриха в подробности many things about the software',
    'warning',
  ],
] as const)('into %s, “%s” is not in the letters of the language', (to, target, grade) => {
  expect(told(script.run(pairOf(to, source, target)))).toEqual([grade])
})

test.each([
  ['bg', 'Съвeтът реши.', 'error Съвeтът'],
  ['el', 'Το Συμβoύλιο αποφάσισε.', 'error Συμβoύλιο'],
  ['pl', 'Oprogramowanie Pеgasus.', 'error Pеgasus'],
] as const)('into %s, “%s” has a word of two alphabets', (to, target, found) => {
  expect(told(mixedScript.run(pairOf(to, source, target)))).toEqual([found])
})

test.each([
  ['bg', 'Те работят c нас.', 'warning c'],
  ['bg', 'Те a не ние.', 'warning a'],
  ['el', 'H Επιτροπή αποφάσισε.', 'warning H'],
  ['el', 'Αυτό είναι o λόγος.', 'warning o'],
] as const)('into %s, “%s” has a Latin letter for a word', (to, target, found) => {
  expect(told(strayLetter.run(pairOf(to, source, target)))).toEqual([found])
})

test('what the source quotes in another alphabet may be quoted in the target', () => {
  const quoted = 'организация Мемориал правозащитный центр'
  expect(script.run(pairOf('pl', `The ${quoted}`, quoted))).toEqual([])
})
