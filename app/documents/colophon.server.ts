import { formatDay } from '#app/domain/languages/letter-date.ts'
import { documentWords } from '#app/domain/languages/registry.ts'
import type { Locale } from '#app/domain/locale.ts'

/** What a version is made from. */
export interface Imprint {
  readonly edition: number
  /** `null` for a draft, and for the source, which is its own original. */
  readonly signOff: {
    /** `2021-12-03` */
    readonly day: string
    /** SHA-256 of the text that was signed, in hexadecimal. */
    readonly textDigest: string
  } | null
}

interface Printed {
  readonly from: Locale
  readonly to: Locale
  readonly lang: string
}

/** The lines that say which text this is and who may rely on it; they name no person. */
export function colophonLines({ from, to, lang }: Printed, imprint: Imprint): string[] {
  const { colophon, original } = documentWords(to)
  const { edition, signOff } = imprint
  const released = signOff && colophon.signedOff.replace('{date}', formatDay(to, signOff.day))
  const head = [
    colophon.locale.replace('{locale}', lang),
    colophon.edition.replace('{edition}', `${edition}`),
    from === to ? original : (released ?? colophon.notSignedOff),
  ]
  const digest = signOff ? [colophon.digest.replace('{digest}', signOff.textDigest)] : []
  return [head.join(' · '), ...digest]
}
