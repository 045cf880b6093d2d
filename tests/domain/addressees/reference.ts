import { type Addressee, findAddressee } from '#app/domain/addressees/ministry.ts'
import type { StateCode } from '#app/domain/addressees/state-code.ts'
import { addressees } from '#db/reference/addressees.ts'

/** The addressee of the reference data. */
export function addressee(state: StateCode): Addressee {
  const found = findAddressee(addressees, state)
  if (!found.ok) throw new Error(`the reference has no ${state}`)
  return found.value
}
