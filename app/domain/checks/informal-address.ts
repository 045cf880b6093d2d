import type { Locale } from '#app/domain/locale.ts'
import type { Check } from './check.ts'
import { wordsOf } from './words.ts'

/**
 * Words that speak to a friend and mean nothing else (by hand, unverified). Danish and Swedish say `du` to
 * ministers too; Irish and Maltese have one form for all.
 */
const informal: Partial<Record<Locale, string>> = {
  bg: 'ти теб тебе твой твоя твоят твоята твое твоето твои твоите',
  es: 'tú contigo vosotros vosotras vuestro vuestra vuestros vuestras',
  cs: 'tebe tobě tebou tvůj tvoje tvého tvému',
  de: 'du dich dir dein deine deinem deinen deiner deines euch euer eure eurem euren eurer eures',
  et: 'sina sinu sind sinult sulle',
  el: 'εσύ εσένα',
  fr: 'tu toi',
  hr: 'tebe tebi tobom tvoj tvoja tvoje tvojeg tvojem tvojoj',
  it: 'tu tuo tua tuoi tue',
  lv: 'tu tevi tev tavs tava tavu tavas',
  lt: 'tu tave tau tavo',
  hu: 'te téged neked tőled veled',
  nl: 'jij jou jouw jullie',
  pl: 'ty ciebie tobie tobą twój twoja twoje twojego twojej twoich',
  pt: 'tu ti contigo teu tua teus tuas',
  ro: 'tu tine ție tău tale',
  sk: 'ty teba tebe tebou tvoj tvoja tvoje tvojho',
  sl: 'tebe tebi teboj tvoj tvoja tvoje tvojega',
  fi: 'sinä sinun sinua sinulle sinulta sinut',
}

/** A word of the form of address for friends, in a letter to people in office. */
export const informalAddress: Check = {
  id: 'informal-address',
  run({ source, target, to }) {
    const words = new Set(informal[to]?.split(' '))
    const kept = new Set(wordsOf(source).map(({ text }) => text))
    return wordsOf(target)
      .filter(({ text }) => words.has(text.toLowerCase()) && !kept.has(text))
      .map(({ text, start, end }) => ({
        grade: 'warning',
        details: { word: text },
        range: { start, end },
      }))
  },
}
