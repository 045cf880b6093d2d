import type { Event } from './event.ts'
import type { State } from './target.ts'

type Data = Event['data']

/** What the history of a letter tells of it, to hold against what is stored. Texts are hashes. */
export interface Told {
  readonly input: unknown
  /** The confirmed edition and those after it, oldest first; none while the cut is open. */
  readonly editions: readonly ToldEdition[]
  /** The last word on each unit that was limited, by its line. */
  readonly limits: ReadonlyMap<string, Data>
  /** The last word on the table of signatories; `null` while it is as the cut made it. */
  readonly signatories: { readonly version: unknown; readonly table: unknown } | null
  /** The last word on what each signatory consented to; `null`: everybody to the first edition. */
  readonly consents: unknown
  /** Targets, and the wordings of regions under the tag of their variant; by `targetKey`. */
  readonly targets: ReadonlyMap<string, Data>
  /** The keys of all that was done to wordings. */
  readonly wordings: readonly string[]
  /** By the number of the sign-off. */
  readonly signOffs: ReadonlyMap<number, Event>
  readonly seconds: ReadonlyMap<number, Event>
  readonly ends: ReadonlyMap<number, Event>
}

/** An edition with what the table of signatories added to its units. */
export interface ToldEdition {
  readonly number: number
  readonly data: Data
  readonly descriptors: readonly { readonly unit: number; readonly text: string }[]
}

export function toldBy(events: readonly Event[]): Told {
  const of = (kind: Event['kind']) => events.filter((event) => event.kind === kind)
  const bySignOff = (kind: Event['kind']) =>
    new Map(of(kind).map((event) => [Number(event.data['signOff']), event]))
  return {
    input: of('letter-imported')[0]?.data['input'],
    ...placesTold(events),
    signOffs: bySignOff('signed-off'),
    seconds: bySignOff('second-signed'),
    ends: bySignOff('sign-off-ended'),
  }
}

type ToldPlaces = Pick<
  Told,
  'editions' | 'limits' | 'signatories' | 'consents' | 'targets' | 'wordings'
>

/** Reads what names a unit by its number: which one that is changes with each edition. */
function placesTold(events: readonly Event[]): ToldPlaces {
  let editions: ToldEdition[] = []
  let lines = new Map<number, string>()
  let limits = new Map<string, Data>()
  let signatories: Told['signatories'] = null
  let consents: unknown = null
  const targets = new Map<string, Data>()
  const wordings: string[] = []
  const lineOf = (number: number) => lines.get(number) ?? lineName(editions.length, number)
  for (const { kind, data } of events) {
    switch (kind) {
      case 'edition-confirmed':
      case 'edition-reopened':
        editions = kind === 'edition-confirmed' ? [{ number: 1, data, descriptors: [] }] : []
        lines = new Map()
        limits = new Map()
        signatories = null
        consents = null
        break
      case 'edition-published': {
        const number = editions.length + 1
        lines = new Map(unitsTold(data).map((unit) => [unit.number, lineIn(number, unit, lineOf)]))
        editions = [...editions, { number, data, descriptors: [] }]
        signatories = data['signatories'] as Told['signatories']
        break
      }
      case 'unit-limited':
        limits.set(lineOf(Number(data['unit'])), data)
        break
      case 'signatories-changed':
      case 'consent-recorded':
        signatories = { version: data['version'], table: data['table'] }
        consents = data['consents'] ?? null
        editions = withDescriptors(editions, data)
        break
      case 'target-changed':
      case 'variant-changed': {
        const key = keyOf(data, lineOf(Number(data['unit'])))
        targets.set(key, data)
        if (kind === 'variant-changed') wordings.push(key)
        break
      }
      default:
    }
  }
  return { editions, limits, signatories, consents, targets, wordings }
}

/** A unit as the publishing of an edition tells of it; `from` is its number in the one before. */
interface ToldUnit {
  readonly number: number
  readonly kind: string
  readonly text: string
  readonly translate: boolean
  readonly from: number | null
}

export function unitsTold(published: Data): readonly ToldUnit[] {
  return published['units'] as readonly ToldUnit[]
}

function lineIn(edition: number, unit: ToldUnit, lineOf: (number: number) => string): string {
  return unit.from === null ? lineName(edition, unit.number) : lineOf(unit.from)
}

function withDescriptors(editions: readonly ToldEdition[], data: Data): ToldEdition[] {
  const added = data['descriptors'] as ToldEdition['descriptors']
  return editions.map((one, index) =>
    index === editions.length - 1 ? { ...one, descriptors: [...one.descriptors, ...added] } : one,
  )
}

/** Names a unit for as long as it lives on: by the edition in which it began, and its number there. */
export function lineName(edition: number, number: number): string {
  return `${edition}:${number}`
}

/** Names a version of a target, or of a wording, within a letter. */
export function targetKey(locale: string, line: string, version: number): string {
  return `${locale} ${line} ${version}`
}

function keyOf(data: Data, line: string): string {
  const tag = data['variant'] ?? data['locale']
  return targetKey(String(tag), line, Number(data['version']))
}

/** Whether this version of a target is the one that the history tells of. */
export function isTold(
  told: Told,
  at: { readonly locale: string; readonly line: string; readonly version: number },
  is: { readonly hash: string; readonly state: State },
): boolean {
  const data = told.targets.get(targetKey(at.locale, at.line, at.version))
  return data?.['text'] === is.hash && data['state'] === is.state
}
