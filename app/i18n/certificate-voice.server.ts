import type { CertificateVoice } from '#app/domain/proof/certificate-voice.ts'
import { formatIn } from './format.ts'
import { languageName } from './names.ts'
import { speak } from './strings.server.ts'
import type { UiLocale } from './ui-locale.ts'

/** What reads a certificate aloud in a UI locale. */
export function certificateVoice(uiLocale: UiLocale): CertificateVoice {
  const { t } = speak(uiLocale)
  const { time } = formatIn(uiLocale)
  return {
    lang: uiLocale,
    say: (word, values) => t(`certificate:${word}`, { ...values }),
    finding: ({ check, context, details }) =>
      t(`checks:${check}.message` as 'checks:empty.message', {
        ...details,
        ...(context && { context }),
      }),
    language: (locale) => languageName(locale, uiLocale),
    time,
  }
}
