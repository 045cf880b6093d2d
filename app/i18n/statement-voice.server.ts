import type { StatementVoice } from '#app/domain/parity/statement.ts'
import { formatIn } from './format.ts'
import { readerVoice } from './reader-voice.server.ts'
import { speak } from './strings.server.ts'
import type { UiLocale } from './ui-locale.ts'

/** What reads an equivalence statement aloud in a UI locale. */
export function statementVoice(uiLocale: UiLocale): StatementVoice {
  const { t } = speak(uiLocale)
  return {
    ...readerVoice(uiLocale),
    say: (word, values) => t(`equivalence:${word}`, { ...values }),
    kind: (kind) => t(`parity:fact.${kind}`),
    list: formatIn(uiLocale).list,
  }
}
