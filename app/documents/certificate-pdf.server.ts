import type { Certificate } from '#app/domain/proof/certificate.ts'
import type { CertificateVoice } from '#app/domain/proof/certificate-voice.ts'
import { certificateSheet } from './certificate-sheet.server.ts'
import { sheetPdf } from './sheet.server.ts'

/** A certificate on paper. */
export function certificatePdf(certificate: Certificate, voice: CertificateVoice): Uint8Array {
  return sheetPdf(certificateSheet(certificate, voice))
}
