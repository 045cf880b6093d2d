import { expect, test } from 'vitest'
import { acronymEnding } from '#app/domain/checks/acronym-ending.ts'
import { apostrophe } from '#app/domain/checks/apostrophe.ts'
import type { Check } from '#app/domain/checks/check.ts'
import { dateForm } from '#app/domain/checks/date-form.ts'
import { findings } from '#app/domain/checks/find.ts'
import { mended } from '#app/domain/checks/mend.ts'
import { numberForm } from '#app/domain/checks/number-form.ts'
import { openingMark } from '#app/domain/checks/opening-mark.ts'
import { punctuationSpacing } from '#app/domain/checks/punctuation-spacing.ts'
import { questionMark } from '#app/domain/checks/question-mark.ts'
import { quotationStyle } from '#app/domain/checks/quotation-style.ts'
import { unpairedQuotes } from '#app/domain/checks/unpaired-quotes.ts'
import { wrongLetter } from '#app/domain/checks/wrong-letter.ts'
import { type Locale, targetLocales } from '#app/domain/locale.ts'
import { languages } from '#db/reference/languages.ts'
import { pairOf } from './pair.ts'

const targets = targetLocales('en')
const english = 'On December 03, 2021 the “word” cost 1,234.'

test.each(languages.filter(({ code }) => code !== 'en'))(
  'the quotation marks of $code are right, and the typewriter’s are mended to them',
  ({ code, quotes }) => {
    for (const [open, close] of [quotes.isg.primary, quotes.national.levels[0] ?? ['', '']]) {
      const right = pairOf(code, english, `Ab ${open}cd${close} ef.`)
      expect([...quotationStyle.run(right), ...unpairedQuotes.run(right)]).toEqual([])
    }
    const [found] = quotationStyle.run(pairOf(code, english, 'Ab "cd" ef.'))
    const [open, close] = quotes.isg.primary
    expect(found && mended('Ab "cd" ef.', found)).toBe(`Ab ${open}cd${close} ef.`)
  },
)

test.each(targets)('a quotation that is not closed is found in %s', (locale) => {
  const marks = languages.find(({ code }) => code === locale)?.quotes.isg.primary ?? ['', '']
  const open = pairOf(locale, english, `Ab ${marks[0]}cd ef.`)
  expect(unpairedQuotes.run(open).map(({ grade }) => grade)).toEqual(['warning'])
})

test.each(targets.filter((locale) => locale !== 'fr'))(
  'in %s no space stands before a colon, and the setting mends it',
  (locale) => {
    const [found] = punctuationSpacing.run(pairOf(locale, 'Word: word.', 'Ab : cd.'))
    expect(found?.grade).toBe('info')
    expect(found && mended('Ab : cd.', found)).toBe('Ab: cd.')
    expect(punctuationSpacing.run(pairOf(locale, 'Word: word.', 'Ab: cd.'))).toEqual([])
  },
)

test('French has the space before a colon or has it not, as its profile says', () => {
  for (const target of ['Mot : mot.', 'Mot\u00a0: mot.', 'Mot: mot.']) {
    expect(punctuationSpacing.run(pairOf('fr', 'Word: word.', target))).toEqual([])
  }
})

test.each(languages.filter(({ code }) => code !== 'en'))(
  'a letter’s date in $code is right, and the American one is not',
  ({ code, date }) => {
    const checked = (target: string) =>
      findings(pairOf(code, 'December 03, 2021', target)).filter(({ check }) =>
        ['date', 'date-form'].includes(check),
      )
    expect(checked(date.letterForm)).toEqual([])
    expect(checked('December 03, 2021')).not.toEqual([])
  },
)

/** Wrong and right, as each language's rules have them. */
const rules: readonly (readonly [Check, Locale, string, string])[] = [
  [wrongLetter, 'bg', 'Съветът взе й решението.', 'Съветът взе ѝ решението.'],
  [dateForm, 'bg', 'На 3 декември 2021 те писаха.', 'На 3 декември 2021\u00a0г. те писаха.'],
  [dateForm, 'es', 'El 3 de Diciembre de 2021', 'El 3 de diciembre de 2021'],
  [dateForm, 'cs', 'Dne 3 prosince 2021', 'Dne 3. prosince 2021'],
  [acronymEnding, 'da', 'EUs politik', 'EU’s politik'],
  [acronymEnding, 'da', 'EU:s politik', 'EU’s politik'],
  [dateForm, 'da', 'Den 3 december 2021', 'Den 3. december 2021'],
  [dateForm, 'de', 'Am 03. Dezember 2021', 'Am 3. Dezember 2021'],
  [acronymEnding, 'et', 'EL:n poliitika', 'EL-n poliitika'],
  [questionMark, 'el', 'Γιατί?', 'Γιατί;'],
  [wrongLetter, 'el', 'ο λόγοσ του', 'ο λόγος του'],
  [apostrophe, 'fr', 'l’ Union', 'l’Union'],
  [dateForm, 'fr', 'Le 3 Décembre 2021', 'Le 3 décembre 2021'],
  [apostrophe, 'ga', "an t'údarás", 'an t’údarás'],
  [dateForm, 'hr', 'Dana 3 prosinca 2021 pisali su.', 'Dana 3. prosinca 2021. pisali su.'],
  [acronymEnding, 'hr', 'politika EUa', 'politika EU-a'],
  [apostrophe, 'it', 'l’ Unione', 'l’Unione'],
  [apostrophe, 'it', "l'Unione", 'l’Unione'],
  [dateForm, 'lv', '2021. gada 3 decembrī', '2021. gada 3. decembrī'],
  [numberForm, 'lt', 'kainavo 1,234.', 'kainavo 1\u00a0234.'],
  [wrongLetter, 'hu', 'a felhasználõk', 'a felhasználők'],
  [acronymEnding, 'hu', 'az EUnak', 'az EU-nak'],
  [apostrophe, 'mt', "3 ta' Diċembru 2021", '3 ta’ Diċembru 2021'],
  [apostrophe, 'nl', "de foto's", 'de foto’s'],
  [dateForm, 'pl', 'W dniu 3. grudnia 2021 r.', 'W dniu 3 grudnia 2021 r.'],
  [dateForm, 'pt', 'Em 3 de Dezembro de 2021', 'Em 3 de dezembro de 2021'],
  [wrongLetter, 'ro', 'drepturile şi libertăţile', 'drepturile și libertățile'],
  [dateForm, 'sk', 'Dňa 3 decembra 2021', 'Dňa 3. decembra 2021'],
  [acronymEnding, 'sl', 'stališče EUja', 'stališče EU-ja'],
  [acronymEnding, 'fi', 'EU’n politiikka', 'EU:n politiikka'],
  [dateForm, 'fi', '3 joulukuuta 2021', '3. joulukuuta 2021'],
  [acronymEnding, 'sv', 'EU’s politik', 'EU:s politik'],
  [dateForm, 'sv', 'Den 3. december 2021', 'Den 3 december 2021'],
]

test.each(rules)('$id: in %s', (check, locale, wrong, right) => {
  let text = wrong
  expect(check.run(pairOf(locale, english, wrong))).not.toEqual([])
  for (let left = 3; left > 0 && text !== right; left -= 1) {
    const [found] = check.run(pairOf(locale, english, text))
    text = found ? mended(text, found) : text
  }
  expect(text).toBe(right)
  expect(check.run(pairOf(locale, english, right))).toEqual([])
})

test('Spanish opens a question', () => {
  expect(openingMark.run(pairOf('es', 'Why?', 'Por qué?'))).toHaveLength(1)
  expect(openingMark.run(pairOf('es', 'Why?', '¿Por qué? ¡Actúen!'))).toEqual([])
})
