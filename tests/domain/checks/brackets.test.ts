import { expect, test } from 'vitest'
import { bracketedText } from '#app/domain/checks/bracketed-text.ts'
import { brackets } from '#app/domain/checks/brackets.ts'
import type { Locale } from '#app/domain/locale.ts'
import { citationSource, citations } from './examples.ts'
import { pairOf, told } from './pair.ts'

test.each([
  'литера г), подточки iii) и iv)',
  'lit. d) pct. (iii) și (iv)',
  '(art. 1 ust. 1 lit. d) ppkt iii) i iv) decyzji Rady (WPZiB) 2020/1999)',
  '(член 1, буква г))',
  'στοιχεία στ) και ια)',
  '(στοιχείο στ) της απόφασης)',
  'a) eerst, b) daarna',
  'písm. aa) a bb)',
  'a)–c)',
  'točka 1.) i 2.)',
  '[a (b) c] {d}',
  'Art. 12) und 13)',
])('“%s” is balanced', (target) => {
  expect(told(brackets.run(pairOf('de', 'Nothing.', target)))).toEqual([])
})

test.each([
  ['Die Liste (Entity List ist lang.', ['error (']],
  ['Die Liste Entity List) ist lang.', ['error )']],
  ['Die Liste (Entity List)) ist lang.', ['error )']],
  ['Die (Liste [Entity) ist lang.', ['error [']],
  ['Absatz (1 Buchstabe (d)', ['error (']],
  ['die UE) sagt', ['error )']],
])('“%s” is not', (target, found) => {
  expect(told(brackets.run(pairOf('de', 'Nothing.', target)))).toEqual(found)
})

test('a source that is open itself asks for nothing', () => {
  expect(brackets.run(pairOf('de', 'See (below', 'Siehe (unten'))).toEqual([])
})

test('a lone bracket is pointed at', () => {
  const [found] = brackets.run(pairOf('de', 'Nothing.', 'Die Liste (lang'))
  expect(found?.range).toEqual({ start: 10, end: 11 })
})

test.each(Object.entries(citations))('the citation in %s loses no brackets', (to, target) => {
  expect(told(bracketedText.run(pairOf(to as Locale, citationSource, target)))).toEqual([])
})

test.each([
  ['the list (Entity List)', 'die Liste', ['warning 1']],
  ['the list (Entity List) of (many things)', 'die Liste (Entity List)', ['warning 1']],
  ['the list (Entity List)', 'die Liste [Entity List]', []],
  ['the Council (CFSP) and (d)', 'der Rat', []],
  ['the list', 'die Liste (Entity List)', []],
  ['the list (of the Council)', 'die Liste (a (KKBP) 1 határozat)', []],
])('of “%s”, “%s” may lack a text in brackets', (source, target, found) => {
  expect(told(bracketedText.run(pairOf('de', source, target)))).toEqual(found)
})
