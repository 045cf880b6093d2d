import type { CertificateVoice } from '#app/domain/proof/certificate-voice.ts'
import { readerVoice } from './reader-voice.server.ts'
import { speak } from './strings.server.ts'
import type { UiLocale } from './ui-locale.ts'

/** What reads a certificate aloud in a UI locale. */
export function certificateVoice(uiLocale: UiLocale): CertificateVoice {
  const { t } = speak(uiLocale)
  return {
    ...readerVoice(uiLocale),
    say: (word, values) => t(`certificate:${word}`, { ...values }),
    finding: ({ check, context, details }) =>
      t(`checks:${check}.message` as 'checks:empty.message', {
        ...details,
        ...(context && { context }),
      }),
  }
}
