import type { ReaderVoice } from '#app/domain/proof/reader-voice.ts'
import { formatIn } from './format.ts'
import { languageName } from './names.ts'
import type { UiLocale } from './ui-locale.ts'

/** What says names of languages and times in a UI locale. */
export function readerVoice(uiLocale: UiLocale): ReaderVoice {
  return {
    lang: uiLocale,
    language: (locale) => languageName(locale, uiLocale),
    time: formatIn(uiLocale).time,
  }
}
