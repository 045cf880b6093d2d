import type { Certificate } from '#app/domain/proof/certificate.ts'
import type { CertificateVoice } from '#app/domain/proof/certificate-voice.ts'
import { certificateSheet } from './certificate-sheet.server.ts'
import { certificateTemplate } from './certificate-template.server.ts'
import { compilePdf, printableText } from './typst.server.ts'

/** A certificate on paper: A4, tagged for screen readers (PDF/UA-1). */
export function certificatePdf(certificate: Certificate, voice: CertificateVoice): Uint8Array {
  const { at, ...sheet } = certificateSheet(certificate, voice)
  const data = JSON.stringify(sheet, (_, value) =>
    typeof value === 'string' ? printableText(value) : value,
  )
  return compilePdf({ template: certificateTemplate, inputs: { certificate: data }, at })
}
