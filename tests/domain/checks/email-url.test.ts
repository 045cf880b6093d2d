import { expect, test } from 'vitest'
import { emailUrl } from '#app/domain/checks/email-url.ts'
import { pairOf, told } from './pair.ts'

test.each([
  ['Write to info@example.org.', 'Écrivez à info@example.org !'],
  ['Write to Info@Example.org.', 'Écrivez à info@example.org.'],
  ['See https://example.org/a?b=1.', 'Voir « https://example.org/a?b=1 ».'],
  ['See (https://example.org/a).', 'Voir https://example.org/a'],
  ['See https://example.org/a_(b).', 'Voir https://example.org/a_(b).'],
  ['See www.example.org, please', 'Voir www.example.org'],
  ['See http://example.org/x', 'Voir https://EXAMPLE.org/x'],
  [
    'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32020D1999',
    'https://eur-lex.europa.eu/legal-content/FR/TXT/?uri=CELEX:32020D1999',
  ],
  ['https://example.org/en/news', 'https://example.org/fr/news'],
  ['Speak at 5 @ noon', 'Parler à midi'],
])('“%s” and “%s” have the same addresses', (source, target) => {
  expect(told(emailUrl.run(pairOf('fr', source, target)))).toEqual([])
})

test.each([
  ['Write to info@example.org.', 'Écrivez-nous.', 'error info@example.org'],
  ['Write to info@example.org.', 'Écrivez à info@example.com.', 'error info@example.org'],
  ['See https://example.org/a.', 'Voir le site.', 'error https://example.org/a'],
  ['See https://example.org/a', 'Voir https://exemple.org/a', 'error https://example.org/a'],
  ['See https://example.org/a', 'Voir https://example.org/b', 'warning https://example.org/a'],
  ['https://example.org/en/a', 'https://example.org/de/a', 'warning https://example.org/en/a'],
])('of “%s”, “%s” lacks an address', (source, target, found) => {
  expect(told(emailUrl.run(pairOf('fr', source, target)))).toEqual([found])
})
