import type account from '#locales/en/account.json'
import type addressees from '#locales/en/addressees.json'
import type board from '#locales/en/board.json'
import type certificate from '#locales/en/certificate.json'
import type checks from '#locales/en/checks.json'
import type common from '#locales/en/common.json'
import type components from '#locales/en/components.json'
import type connection from '#locales/en/connection.json'
import type desk from '#locales/en/desk.json'
import type documents from '#locales/en/documents.json'
import type editions from '#locales/en/editions.json'
import type equivalence from '#locales/en/equivalence.json'
import type find from '#locales/en/find.json'
import type forms from '#locales/en/forms.json'
import type history from '#locales/en/history.json'
import type law from '#locales/en/law.json'
import type letters from '#locales/en/letters.json'
import type memory from '#locales/en/memory.json'
import type ministries from '#locales/en/ministries.json'
import type panel from '#locales/en/panel.json'
import type parity from '#locales/en/parity.json'
import type paste from '#locales/en/paste.json'
import type people from '#locales/en/people.json'
import type preview from '#locales/en/preview.json'
import type proof from '#locales/en/proof.json'
import type queries from '#locales/en/queries.json'
import type refusals from '#locales/en/refusals.json'
import type regional from '#locales/en/regional.json'
import type reviews from '#locales/en/reviews.json'
import type sending from '#locales/en/sending.json'
import type signatories from '#locales/en/signatories.json'
import type signing from '#locales/en/signing.json'
import type source from '#locales/en/source.json'
import type spelling from '#locales/en/spelling.json'
import type suggestions from '#locales/en/suggestions.json'
import type terms from '#locales/en/terms.json'
import type verifier from '#locales/en/verifier.json'
import type waivers from '#locales/en/waivers.json'
import type work from '#locales/en/work.json'

declare module 'i18next' {
  /** One line for each file of `locales/en`: a key that is not in it does not compile. */
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: {
      account: typeof account
      addressees: typeof addressees
      board: typeof board
      certificate: typeof certificate
      checks: typeof checks
      common: typeof common
      components: typeof components
      connection: typeof connection
      desk: typeof desk
      documents: typeof documents
      equivalence: typeof equivalence
      editions: typeof editions
      find: typeof find
      forms: typeof forms
      history: typeof history
      law: typeof law
      letters: typeof letters
      memory: typeof memory
      ministries: typeof ministries
      people: typeof people
      panel: typeof panel
      parity: typeof parity
      paste: typeof paste
      preview: typeof preview
      proof: typeof proof
      queries: typeof queries
      refusals: typeof refusals
      regional: typeof regional
      reviews: typeof reviews
      sending: typeof sending
      signatories: typeof signatories
      signing: typeof signing
      source: typeof source
      spelling: typeof spelling
      terms: typeof terms
      suggestions: typeof suggestions
      verifier: typeof verifier
      waivers: typeof waivers
      work: typeof work
    }
  }
}
