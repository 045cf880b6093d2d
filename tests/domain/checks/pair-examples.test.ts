import { expect, test } from 'vitest'
import type { Check, Pair } from '#app/domain/checks/check.ts'
import { duplicateWord } from '#app/domain/checks/duplicate-word.ts'
import { inconsistent } from '#app/domain/checks/inconsistent.ts'
import { informalAddress } from '#app/domain/checks/informal-address.ts'
import { initialCapital } from '#app/domain/checks/initial-capital.ts'
import { initialMark } from '#app/domain/checks/initial-mark.ts'
import { lengthRatio } from '#app/domain/checks/length-ratio.ts'
import { lineBreaks } from '#app/domain/checks/line-breaks.ts'
import { measureMissing } from '#app/domain/checks/measure-missing.ts'
import { nameChanged } from '#app/domain/checks/name-changed.ts'
import { numberForm } from '#app/domain/checks/number-form.ts'
import { punctuationSpacing } from '#app/domain/checks/punctuation-spacing.ts'
import { repeatedPunctuation } from '#app/domain/checks/repeated-punctuation.ts'
import { sentenceCount } from '#app/domain/checks/sentence-count.ts'
import { pairOf, told } from './pair.ts'

test.each<[Check, Pair]>([
  [duplicateWord, pairOf('de', 'Those who act', 'Die, die die Rechte achten')],
  [duplicateWord, pairOf('fr', 'We act', 'Nous nous engageons')],
  [duplicateWord, pairOf('pl', 'the Duran Duran case', 'sprawa Duran Duran')],
  [duplicateWord, pairOf('pl', 'so, so', 'tak, tak')],
  [inconsistent, pairOf('de', 'Act', 'Handeln Sie', { elsewhere: ['Handeln\u00a0Sie', ''] })],
  [informalAddress, pairOf('sv', 'We ask you', 'Vi ber dig')],
  [informalAddress, pairOf('cs', 'those states', 'ty státy')],
  [initialCapital, pairOf('de', 'We write.', 'wir schreiben.')],
  [initialCapital, pairOf('mt', 'The Union acts.', 'l-Unjoni taġixxi.')],
  [initialCapital, pairOf('fr', 'Director of the Lab', 'directeur du Lab')],
  [initialCapital, pairOf('fr', 'An iPhone was hacked.', 'iPhone piraté.')],
  [initialMark, pairOf('fr', '(a) an embargo', 'a) un embargo')],
  [initialMark, pairOf('hr', 'On 3 December', '3. prosinca')],
  [lengthRatio, pairOf('de', 'We act. '.repeat(30), 'Wir handeln'.repeat(25))],
  [
    lengthRatio,
    pairOf('de', 'Too short to tell', 'Zu kurz, um daraus irgendetwas schließen zu können'),
  ],
  [lineBreaks, pairOf('de', 'One\nTwo\n', 'Eins\r\nZwei')],
  [measureMissing, pairOf('ga', '12 % of it', '12 faoin gcéad de')],
  [measureMissing, pairOf('hu', 'US$5 and €3', '5 dollár és 3 euró')],
  [nameChanged, pairOf('hu', 'NSO and EFF', 'az NSO-t és az EFF-et', { names: ['EFF'] })],
  [nameChanged, pairOf('fr', 'the EU and the UN', 'l’UE et l’ONU')],
  [nameChanged, pairOf('en', 'l’UE et l’OTAN', 'the EU and NATO', { from: 'fr' })],
  [numberForm, pairOf('de', 'iOS 14.8 in 1,234 ways', 'iOS 14.8 auf 1.234 Arten')],
  [punctuationSpacing, pairOf('de', 'at 10:30', 'um 10:30 (z. B. hier) auf https://a.eu/?b')],
  [punctuationSpacing, pairOf('el', 'Whatever', 'ό,τι να ’ναι')],
  [repeatedPunctuation, pairOf('de', 'Wait… Really?!', 'Warten ... Wirklich?!')],
  [repeatedPunctuation, pairOf('de', 'Now!!', 'Jetzt!!')],
  [
    sentenceCount,
    pairOf('de', 'Ask Dr. Fly. We act.', 'Fragen Sie Dr. Fly, z. B. heute. Wir handeln.'),
  ],
])('$id has nothing to say of %#', (check, pair) => {
  expect(told(check.run(pair))).toEqual([])
})

test.each<[Check, Pair, string]>([
  [duplicateWord, pairOf('de', 'We act', 'Wir wir handeln'), 'warning wir'],
  [inconsistent, pairOf('de', 'Act', 'Handeln', { elsewhere: ['Tun'] }), 'warning Tun'],
  [
    inconsistent,
    pairOf('de', 'Director', 'Direktorin', { kind: 'descriptor', elsewhere: ['Direktor'] }),
    'info Direktor',
  ],
  [informalAddress, pairOf('fr', 'a structure', 'une structure que tu connais'), 'warning tu'],
  [lengthRatio, pairOf('de', 'We act. '.repeat(30), 'Kurz.'), 'warning 2 89 146'],
  [measureMissing, pairOf('pl', 'It cost €3', 'Kosztowało 3'), 'warning €'],
  [nameChanged, pairOf('fr', 'WhatsApp sued', 'Ouatsap a porté plainte'), 'warning WhatsApp'],
  [sentenceCount, pairOf('fr', 'One. Two. Three.', 'Un, deux, trois.'), 'warning 3 1'],
  [sentenceCount, pairOf('fr', 'One. Two.', 'Un, deux.'), 'info 2 1'],
])('$id tells of %#', (check, pair, expected) => {
  expect(told(check.run(pair))).toEqual([expected])
})

test('what the finished letter sets by itself is only told, what it cannot set is a warning', () => {
  const grades = (target: string) =>
    punctuationSpacing.run(pairOf('de', 'Act now: (all)', target)).map(({ grade }) => grade)
  expect(grades('Handeln Sie : jetzt')).toEqual(['info'])
  expect(grades('Handeln Sie , jetzt')).toEqual(['warning'])
  expect(grades('Handeln Sie ( alle )')).toEqual(['warning', 'warning'])
  expect(grades('Handeln,jetzt')).toEqual(['warning'])
})
