import type { Finding } from '#app/domain/checks/check.ts'
import type { ReaderVoice } from './reader-voice.ts'

/** What a certificate says in words of its own; they are in `locales/<ui-locale>/certificate.json`. */
export type CertificateWord =
  | 'title'
  | 'titleIn'
  | 'page'
  | 'lead'
  | 'manifest'
  | 'edition'
  | 'asOf'
  | 'units'
  | 'unsigned'
  | 'unread'
  | 'answer'
  | 'unit'
  | 'unitAlone'
  | 'quoted'
  | 'waiver'
  | 'dismissed'
  | 'own'
  | 'waived'
  | 'byAuthor'
  | `fact.${'letter' | 'source' | 'edition' | 'confirmedBy' | 'asOf' | 'head' | 'key'}`
  | `fact.${'by' | 'organisation' | 'at' | 'signedEdition' | 'units' | 'warnings'}`
  | `fact.${'textDigest' | 'digest' | 'signature' | 'signedWith'}`
  | `state.${'open' | 'complete' | 'signed-off'}`
  | `standing.${'stands' | 'waits' | 'lapsed' | 'withdrawn' | 'voided' | 'superseded'}`
  | `ended.${'withdrawn' | 'voided' | 'superseded'}`
  | `policy.${'correct' | 'strict' | 'two'}`
  | 'second'
  | 'renews'
  | 'typos'
  | 'typo'
  | 'typoAfter'

/** Says in a reader's language what a certificate holds. */
export interface CertificateVoice extends ReaderVoice {
  readonly say: (word: CertificateWord, values: Readonly<Record<string, string | number>>) => string
  readonly finding: (
    finding: Pick<Finding, 'check' | 'details'> & { readonly context?: string | undefined },
  ) => string
}
