import { certificateVoice } from '#app/i18n/certificate-voice.server.ts'

/** What says certificates in English. */
export const voice = certificateVoice('en')
