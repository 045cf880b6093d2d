import { type BoardRow, isOverdue } from './board-view.ts'

/** What somebody can do next for a letter, with the page where they do it. */
export interface NextStep {
  readonly kind:
    | 'confirm-source'
    | 'open-locales'
    | 'find-people'
    | 'overdue'
    | 'confirm-addressees'
    | 'ask-consents'
    | 'take-package'
    | 'waits-for-source'
    | 'waits-for-locales'
  readonly count: number
  /** `null`: it is up to somebody else. */
  readonly to: string | null
}

interface Circumstances {
  readonly letter: number
  readonly confirmed: boolean
  readonly mayCoordinate: boolean
  readonly rows: readonly BoardRow[]
  /** How many open locales want a translator or a reviewer. */
  readonly understaffed: number
  /** How many ministry versions leave something out because nobody has confirmed it. */
  readonly unconfirmed: number
  /** How many signatories must be asked for their consent again. */
  readonly consentsToAsk: number
  readonly today: string
}

/** The most urgent first. */
export function nextSteps(given: Circumstances): NextStep[] {
  const { letter, confirmed, mayCoordinate, rows } = given
  const path = `/letters/${letter}`
  if (!mayCoordinate) return waiting(given)
  if (!confirmed) return [{ kind: 'confirm-source', count: 0, to: `${path}/source` }]
  if (rows.length === 0) return [{ kind: 'open-locales', count: 0, to: `${path}/people#open` }]
  const overdue = rows.filter((row) => isOverdue(row, given.today)).length
  const signed = rows.filter((row) => row.state === 'signed-off').length
  const steps: NextStep[] = [
    { kind: 'find-people', count: given.understaffed, to: `${path}/people` },
    { kind: 'overdue', count: overdue, to: `${path}?show=least` },
    { kind: 'confirm-addressees', count: given.unconfirmed, to: `${path}/ministries` },
    { kind: 'ask-consents', count: given.consentsToAsk, to: `${path}/signatories?show=ask` },
    { kind: 'take-package', count: signed, to: `${path}/ministries#package` },
  ]
  return steps.filter(({ count }) => count > 0)
}

function waiting({ confirmed, rows }: Circumstances): NextStep[] {
  if (!confirmed) return [{ kind: 'waits-for-source', count: 0, to: null }]
  return rows.length === 0 ? [{ kind: 'waits-for-locales', count: 0, to: null }] : []
}
