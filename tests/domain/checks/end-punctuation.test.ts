import { expect, test } from 'vitest'
import { endPunctuation } from '#app/domain/checks/end-punctuation.ts'
import { pairOf, told } from './pair.ts'

test.each([
  ['de', 'We act.', 'Wir handeln.'],
  ['fr', 'to silence dissent.”', 'réduire au silence ».'],
  ['de', 'to silence dissent.”', 'zum Schweigen zu bringen“.'],
  ['sv', 'They act (now).', 'De agerar (nu.)'],
  ['el', 'Why now?', 'Γιατί τώρα;'],
  ['el', 'Why now?', 'Γιατί τώρα\u037e'],
  ['fr', 'Why now?', 'Pourquoi maintenant ?'],
  ['es', 'Why now?', '¿Por qué ahora?'],
  ['es', 'Act now!', '¡Actúen ya!'],
  ['fr', 'Signatories:', 'Signataires :'],
  ['pl', 'And so on…', 'I tak dalej...'],
  ['bg', 'Brussels, 3 December 2021', 'Брюксел, 3 декември 2021 г.'],
  ['hr', 'Zagreb, 3 December 2021', 'Zagreb, 3. prosinca 2021.'],
  ['pl', 'Warsaw, 3 December 2021', 'Warszawa, 3 grudnia 2021 r.'],
  ['de', 'at 5 p.m.', 'um 17 Uhr'],
  ['lt', 'Journalists, activists, etc.', 'Žurnalistai, aktyvistai ir kiti'],
] as const)('into %s, “%s” and “%s” end alike', (to, source, target) => {
  expect(told(endPunctuation.run(pairOf(to, source, target)))).toEqual([])
})

test.each([
  ['de', 'We act.', 'Wir handeln', 'warning act. handeln'],
  ['de', 'Who did it?', 'Wer war es.', 'warning it? es.'],
  ['el', 'Who did it?', 'Ποιος το έκανε.', 'warning it? έκανε.'],
  ['fr', 'Signatories:', 'Signataires', 'warning Signatories: Signataires'],
  ['it', 'Act now.', 'Agite ora!', 'warning now. ora!'],
  ['ga', 'We demand:', 'Éilímid.', 'warning demand: Éilímid.'],
  ['mt', 'Independent experts', 'Esperti indipendenti.', 'warning experts indipendenti.'],
] as const)('into %s, “%s” and “%s” end differently', (to, source, target, found) => {
  expect(told(endPunctuation.run(pairOf(to, source, target)))).toEqual([found])
})

test.each([
  ['salutation', 'es', 'Dear Minister,', 'Señor Ministro:'],
  ['salutation', 'lv', 'Dear Minister,', 'Godātais ministra kungs!'],
  ['closing', 'de', 'Yours sincerely,', 'Mit freundlichen Grüßen'],
  ['closing', 'hu', 'Yours sincerely,', 'Tisztelettel:'],
  ['date', 'bg', 'December 03, 2021', '3 декември 2021 г.'],
  ['list-item', 'pl', 'No exports', 'zakaz wywozu;'],
  ['list-item', 'sk', 'No exports', 'zákaz vývozu.'],
] as const)('a %s into %s ends by custom: “%s”, “%s”', (kind, to, source, target) => {
  expect(told(endPunctuation.run(pairOf(to, source, target, { kind })))).toEqual([])
})

test('a question in a list stays one', () => {
  const pair = pairOf('de', 'Who pays?', 'Wer zahlt', { kind: 'list-item' })
  expect(told(endPunctuation.run(pair))).toEqual(['warning pays? zahlt'])
})
