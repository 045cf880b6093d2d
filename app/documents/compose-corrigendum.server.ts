import type { CorrectedPlace, Correction } from '#app/domain/corrigenda/corrections.ts'
import { formatDay, formatLetterDate } from '#app/domain/languages/letter-date.ts'
import { placeAndDate } from '#app/domain/languages/letter-words.ts'
import { conventions, documentWords } from '#app/domain/languages/registry.ts'
import type { TypographyProfile } from '#app/domain/languages/typography.ts'
import type { Locale } from '#app/domain/locale.ts'
import { typeset } from '#app/domain/typography/typeset.ts'
import type { DocumentBlock, SingleLetter } from './letter-document.server.ts'

export interface CorrigendumFrame {
  /** The letter as it is now: who writes to whom, in which words, and who signs. */
  readonly letter: SingleLetter
  readonly locale: Locale
  readonly profile: TypographyProfile
  /** Where it is sent from. */
  readonly place: string | null
  /** Its own day, `YYYY-MM-DD`. */
  readonly day: string
  /** The day of the letter that is corrected, and what it was filed under, which may be empty. */
  readonly of: { readonly day: string; readonly reference: string }
}

/** Puts a letter together that corrects one that was sent. */
export function composeCorrigendum(
  { letter, locale, profile, place, day, of }: CorrigendumFrame,
  corrections: readonly Correction[],
): SingleLetter {
  const { corrigendum: words } = documentWords(locale)
  const set = (text: string) => typeset(text, locale, profile).text
  const block = (kind: DocumentBlock['kind'], text: string): DocumentBlock => {
    return { kind, text: set(text), lang: letter.lang, untranslated: false }
  }
  const filed = of.reference === '' ? '' : ` (${of.reference})`
  const subject = `${words.subject.replace('{date}', formatDay(locale, of.day))}${filed}`
  const date = placeAndDate(place, formatLetterDate(locale, day), locale)
  const sayings = sayingsIn(locale, profile)
  return {
    ...letter,
    placeAndDate: date && set(date),
    title: { text: set(subject), lang: letter.lang, untranslated: false },
    note: null,
    blocks: [
      ...letter.blocks.filter(({ kind }) => kind === 'salutation'),
      block('paragraph', words.lead),
      ...corrections.flatMap((correction) => [
        block('heading', placeIn(correction.place, locale)),
        ...sayings(correction).map((text) => block('paragraph', text)),
      ]),
      ...ending(letter.blocks),
    ],
  }
}

function placeIn(place: CorrectedPlace, locale: Locale): string {
  const words = documentWords(locale).corrigendum
  return 'number' in place
    ? words[place.in].replace('{number}', `${place.number}`)
    : words[place.in]
}

/** "for: “…”," and "read: “…”." in the marks of the language. */
function sayingsIn(locale: Locale, profile: TypographyProfile) {
  const words = documentWords(locale).corrigendum
  const { quotes, insideQuotes } = conventions[locale].typography[profile]
  const [[open, close]] = quotes
  const say = (saying: string, text: string, end: string) =>
    `${saying.replace('{text}', () => `${open}${insideQuotes}${text}${insideQuotes}${close}`)}${end}`
  return ({ before, after }: Correction): string[] => {
    if (before === null) return [say(words.add, after ?? '', '.')]
    if (after === null) return [say(words.remove, before, '.')]
    return [say(words.instead, before, ','), say(words.read, after, '.')]
  }
}

/** The closing, and the heading that opens the signatories. */
function ending(blocks: readonly DocumentBlock[]): DocumentBlock[] {
  const last = blocks.findLastIndex(({ kind }) => kind !== 'heading' && kind !== 'closing')
  return blocks.slice(last + 1)
}
