import { bracketedText } from './bracketed-text.ts'
import { brackets } from './brackets.ts'
import type { Check } from './check.ts'
import { citationForm } from './citation-form.ts'
import { date } from './date.ts'
import { doubleSpace } from './double-space.ts'
import { edgeSpace } from './edge-space.ts'
import { emailUrl } from './email-url.ts'
import { empty } from './empty.ts'
import { endPunctuation } from './end-punctuation.ts'
import { invisibleCharacter } from './invisible-character.ts'
import { mixedScript } from './mixed-script.ts'
import { notNfc } from './not-nfc.ts'
import { numberAdded } from './number-added.ts'
import { numberMissing } from './number-missing.ts'
import { officialQuoteMissing } from './official-quote-missing.ts'
import { sameAsSource } from './same-as-source.ts'
import { script } from './script.ts'
import { strayLetter } from './stray-letter.ts'

/** Every automatic rule, in the order in which findings at one place are told. */
export const checks: readonly Check[] = [
  empty,
  sameAsSource,
  script,
  mixedScript,
  strayLetter,
  numberMissing,
  numberAdded,
  date,
  emailUrl,
  citationForm,
  officialQuoteMissing,
  brackets,
  bracketedText,
  endPunctuation,
  edgeSpace,
  doubleSpace,
  invisibleCharacter,
  notNfc,
]

/** Whether a dismissal of what the check finds means: this is our own translation of law. */
export function isOwnTranslation(id: string): boolean {
  return checks.some((check) => check.id === id && check.dismissedAs === 'own-translation')
}
