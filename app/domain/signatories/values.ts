import { isBlank } from '#app/domain/blank.ts'
import { accept, type Result, refuse } from '#app/domain/result.ts'
import type { SignatoryKind } from '#app/domain/signatory.ts'
import type { Consent } from './consent.ts'

/** What the table says of one signatory. */
export interface SignatoryValues {
  /** The number of the unit that is the heading it stands under. */
  readonly group: number | null
  readonly kind: SignatoryKind
  readonly name: string
  readonly acronym: string | null
  readonly country: string | null
  /** In the source language. */
  readonly descriptor: string | null
}

/** What is said of a signatory that is added. */
export interface NewValues extends SignatoryValues {
  /** The number of the edition it has consented to; the newest, where nothing is said. */
  readonly consentedEdition?: number | undefined
}

export interface ListedSignatory extends SignatoryValues {
  readonly id: number
  readonly consent: Consent
}

/** A heading in the table: a unit of the letter. */
export interface SignatoryGroup {
  readonly number: number
  readonly text: string
}

/** The longest text of a signatory that is taken, in UTF-16 code units. */
const maxFieldLength = 1000

/** Values as they are kept: in NFC, on one line, without blanks around them, and with a name. */
export function tidyValues(
  values: SignatoryValues,
  groups: readonly SignatoryGroup[],
): Result<SignatoryValues> {
  const { group } = values
  if (group !== null && !groups.some(({ number }) => number === group)) {
    return refuse('signatory/group-unknown')
  }
  const name = tidy(values.name)
  const acronym = tidy(values.acronym)
  const country = tidy(values.country)
  const descriptor = tidy(values.descriptor)
  if (name === null) return refuse('signatory/name-missing')
  const longest = Math.max(...[name, acronym, country, descriptor].map((one) => one?.length ?? 0))
  if (longest > maxFieldLength) return refuseLength(longest)
  return accept({ group, kind: values.kind, name, acronym, country, descriptor })
}

/** A remark as it is kept: as the texts of the table, and possibly empty. */
export function tidyRemark(text: string): Result<string> {
  const tidied = tidy(text) ?? ''
  return tidied.length > maxFieldLength ? refuseLength(tidied.length) : accept(tidied)
}

function refuseLength(length: number) {
  return refuse('signatory/too-long', { length, limit: maxFieldLength })
}

function tidy(text: string | null): string | null {
  if (text === null || isBlank(text)) return null
  return text
    .replace(/\s/gu, (space) => (space === '\u00a0' || space === '\u202f' ? space : ' '))
    .replace(/\p{Cc}/gu, '')
    .trim()
    .normalize('NFC')
}
