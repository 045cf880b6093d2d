import { missingAddresses } from '#app/domain/checks/email-url.ts'
import { compareActs } from './acts.ts'
import { compareDates } from './dates.ts'
import {
  type Difference,
  differenceOf,
  type FactKind,
  factKinds,
  type Unlike,
  type Versions,
} from './fact.ts'
import { compareNames } from './names.ts'
import { compareCounts, compareNumbers } from './numbers.ts'
import { compareQuotations } from './quotations.ts'

const comparisons: Readonly<Record<FactKind, (versions: Versions) => Unlike>> = {
  number: compareNumbers,
  count: compareCounts,
  date: compareDates,
  act: compareActs,
  name: compareNames,
  quotation: compareQuotations,
  address: compareAddresses,
}

/** Everything in which a target says something else than its source, by kind. Linear in their length. */
export function differences(versions: Versions): Difference[] {
  return factKinds.flatMap((kind) => differenceOf(kind, comparisons[kind](versions)) ?? [])
}

function compareAddresses({ source, target, from, to }: Versions): Unlike {
  const [a, b] = [
    { text: source, locale: from },
    { text: target, locale: to },
  ]
  const asItIs = (address: string) => ({ key: address.toLowerCase(), words: address })
  return {
    missing: missingAddresses(a, b).map(asItIs),
    added: missingAddresses(b, a).map(asItIs),
  }
}
