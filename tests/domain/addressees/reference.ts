import type { FormsOfAddress } from '#app/domain/addressees/forms-of-address.ts'
import { type Addressee, findAddressee } from '#app/domain/addressees/ministry.ts'
import type { AddresseeRecord } from '#app/domain/addressees/record.ts'
import type { StateCode } from '#app/domain/addressees/state-code.ts'
import type { Locale } from '#app/domain/locale.ts'
import { addresseeOf, shippedAddressees } from '#db/reference/addressees.ts'
import { shippedForms } from '#db/reference/salutations.ts'

/** All that are shipped, as letters use them. */
export const addressees: readonly Addressee[] = shippedAddressees.map(addresseeOf)

export function addressee(state: StateCode): Addressee {
  const found = findAddressee(addressees, state)
  if (!found.ok) throw new Error(`the reference has no ${state}`)
  return found.value
}

export function shippedRecord(state: StateCode): AddresseeRecord {
  const found = shippedAddressees.find((record) => record.state === state)
  if (!found) throw new Error(`the reference has no ${state}`)
  return found
}

/** The shipped forms of a language. */
export function formsOfAddress(locale: Locale): FormsOfAddress {
  const found = shippedForms.find((one) => one.locale === locale)
  if (!found) throw new Error(`the reference has no ${locale}`)
  return found.forms
}
