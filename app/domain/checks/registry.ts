import { acronymEnding } from './acronym-ending.ts'
import { apostrophe } from './apostrophe.ts'
import { bracketedText } from './bracketed-text.ts'
import { brackets } from './brackets.ts'
import type { Check } from './check.ts'
import { citationForm } from './citation-form.ts'
import { date } from './date.ts'
import { dateForm } from './date-form.ts'
import { doubleSpace } from './double-space.ts'
import { duplicateWord } from './duplicate-word.ts'
import { edgeSpace } from './edge-space.ts'
import { ellipsis } from './ellipsis.ts'
import { emailUrl } from './email-url.ts'
import { empty } from './empty.ts'
import { endPunctuation } from './end-punctuation.ts'
import { hyphenForDash } from './hyphen-for-dash.ts'
import { inconsistent } from './inconsistent.ts'
import { informalAddress } from './informal-address.ts'
import { initialCapital } from './initial-capital.ts'
import { initialMark } from './initial-mark.ts'
import { invisibleCharacter } from './invisible-character.ts'
import { lengthRatio } from './length-ratio.ts'
import { lineBreaks } from './line-breaks.ts'
import { measureMissing } from './measure-missing.ts'
import { mixedScript } from './mixed-script.ts'
import { nameChanged } from './name-changed.ts'
import { notNfc } from './not-nfc.ts'
import { numberAdded } from './number-added.ts'
import { numberForm } from './number-form.ts'
import { numberMissing } from './number-missing.ts'
import { officialQuoteMissing } from './official-quote-missing.ts'
import { openingMark } from './opening-mark.ts'
import { punctuationSpacing } from './punctuation-spacing.ts'
import { questionMark } from './question-mark.ts'
import { quotationStyle } from './quotation-style.ts'
import { repeatedPunctuation } from './repeated-punctuation.ts'
import { sameAsSource } from './same-as-source.ts'
import { script } from './script.ts'
import { sentenceCount } from './sentence-count.ts'
import { strayLetter } from './stray-letter.ts'
import { termForbidden } from './term-forbidden.ts'
import { termMissing } from './term-missing.ts'
import { uneditedMachine } from './unedited-machine.ts'
import { unpairedQuotes } from './unpaired-quotes.ts'
import { unresolvedQuery } from './unresolved-query.ts'
import { wrongLetter } from './wrong-letter.ts'

/** Every automatic rule, in the order in which findings at one place are told. */
export const checks: readonly Check[] = [
  empty,
  sameAsSource,
  uneditedMachine,
  unresolvedQuery,
  inconsistent,
  sentenceCount,
  lengthRatio,
  lineBreaks,
  script,
  mixedScript,
  strayLetter,
  wrongLetter,
  numberMissing,
  numberAdded,
  numberForm,
  measureMissing,
  date,
  dateForm,
  nameChanged,
  termForbidden,
  termMissing,
  emailUrl,
  citationForm,
  officialQuoteMissing,
  acronymEnding,
  informalAddress,
  duplicateWord,
  brackets,
  bracketedText,
  unpairedQuotes,
  quotationStyle,
  initialMark,
  initialCapital,
  openingMark,
  endPunctuation,
  questionMark,
  repeatedPunctuation,
  punctuationSpacing,
  apostrophe,
  ellipsis,
  hyphenForDash,
  edgeSpace,
  doubleSpace,
  invisibleCharacter,
  notNfc,
]

/** Whether a dismissal of what the check finds means: this is our own translation of law. */
export function isOwnTranslation(id: string): boolean {
  return checks.some((check) => check.id === id && check.dismissedAs === 'own-translation')
}
