import {
  type FormCheck,
  withCheckedOpenings,
  withChecks,
} from '#app/domain/addressees/checked-forms.ts'
import type { FormsOfAddress } from '#app/domain/addressees/forms-of-address.ts'
import type { Addressee } from '#app/domain/addressees/ministry.ts'
import type { AddresseeRecord } from '#app/domain/addressees/record.ts'
import type { StateCode } from '#app/domain/addressees/state-code.ts'
import type { Locale } from '#app/domain/locale.ts'
import type { Database } from '#db/connection.ts'
import { addresseeOf, shippedAddressees } from '#db/reference/addressees.ts'
import { shippedForms } from '#db/reference/salutations.ts'
import { listLastChanges } from './addressee-changes.ts'
import { listFormChecks } from './form-checks.ts'

/** A record as it is now, with the change that made it so. */
export interface CurrentRecord {
  readonly record: AddresseeRecord
  /** 0: as shipped. */
  readonly change: number
}

/** The register: of each addressee what a person changed last, else what is shipped; in protocol order. */
export async function listRecords(db: Database): Promise<CurrentRecord[]> {
  const changes = new Map((await listLastChanges(db)).map((change) => [change.state, change]))
  return shippedAddressees.map((shipped) => {
    const last = changes.get(shipped.state)
    return last ? { record: last.record, change: last.id } : { record: shipped, change: 0 }
  })
}

/** An addressee as it was before anybody changed it. */
export function shippedRecord(state: StateCode | undefined): AddresseeRecord | undefined {
  return shippedAddressees.find((record) => record.state === state)
}

type FormsByLocale = Readonly<Record<Locale, FormsOfAddress>>

/** Whom letters are written to, and how: what every version is made with. */
export interface Register {
  readonly addressees: readonly Addressee[]
  readonly forms: FormsByLocale
}

export async function readRegister(db: Database): Promise<Register> {
  const checks = await listFormChecks(db)
  const records = await listRecords(db)
  return {
    addressees: records.map(({ record }) => withCheckedOpenings(addresseeOf(record), checks)),
    forms: formsByLocale(checks),
  }
}

function formsByLocale(checks: readonly FormCheck[]): FormsByLocale {
  const entries = shippedForms.map(
    ({ locale, forms }) => [locale, withChecks(forms, locale, checks)] as const,
  )
  return Object.fromEntries(entries) as Record<Locale, FormsOfAddress>
}
