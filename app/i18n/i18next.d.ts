import type account from '#locales/en/account.json'
import type checks from '#locales/en/checks.json'
import type common from '#locales/en/common.json'
import type components from '#locales/en/components.json'
import type desk from '#locales/en/desk.json'
import type refusals from '#locales/en/refusals.json'
import type source from '#locales/en/source.json'

declare module 'i18next' {
  /** One line for each file of `locales/en`: a key that is not in it does not compile. */
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: {
      account: typeof account
      checks: typeof checks
      common: typeof common
      components: typeof components
      desk: typeof desk
      refusals: typeof refusals
      source: typeof source
    }
  }
}
