import type { Event } from './event.ts'
import type { State } from './target.ts'

type Data = Event['data']

/** What the history of a letter tells of it, to hold against what is stored. Texts are hashes. */
export interface Told {
  readonly input: unknown
  /** The confirmed edition; `null` while there is none. */
  readonly edition: Data | null
  /** The last word on each unit of that edition that was limited, by its number. */
  readonly limits: ReadonlyMap<number, Data>
  /** What was done to the table of that edition's signatories. */
  readonly signatories: readonly Data[]
  /** Targets, and the wordings of regions under the tag of their variant; by `targetKey`. */
  readonly targets: ReadonlyMap<string, Data>
  /** The keys of all that was done to wordings. */
  readonly wordings: readonly string[]
  /** By the number of the sign-off. */
  readonly signOffs: ReadonlyMap<number, Event>
  readonly seconds: ReadonlyMap<number, Event>
  readonly ends: ReadonlyMap<number, Event>
}

export function toldBy(events: readonly Event[]): Told {
  const of = (kind: Event['kind']) => events.filter((event) => event.kind === kind)
  const bySignOff = (kind: Event['kind']) =>
    new Map(of(kind).map((event) => [Number(event.data['signOff']), event]))
  const edition = events.findLast(({ kind }) => /^edition-/.test(kind))
  const ofEdition = edition ? events.slice(events.indexOf(edition)) : []
  const since = (kind: Event['kind']) =>
    ofEdition.filter((event) => event.kind === kind).map(({ data }) => data)
  return {
    input: of('letter-imported')[0]?.data['input'],
    edition: edition?.kind === 'edition-confirmed' ? edition.data : null,
    limits: new Map(since('unit-limited').map((data) => [Number(data['unit']), data])),
    signatories: since('signatories-changed'),
    targets: new Map(
      [...of('target-changed'), ...of('variant-changed')].map(({ data }) => [keyOf(data), data]),
    ),
    wordings: of('variant-changed').map(({ data }) => keyOf(data)),
    signOffs: bySignOff('signed-off'),
    seconds: bySignOff('second-signed'),
    ends: bySignOff('sign-off-ended'),
  }
}

/** Names a version of a target, or of a wording, within a letter. */
export function targetKey(locale: string, unit: number, version: number): string {
  return `${locale} ${unit} ${version}`
}

function keyOf(data: Data): string {
  const tag = data['variant'] ?? data['locale']
  return targetKey(String(tag), Number(data['unit']), Number(data['version']))
}

/** Whether this version of a target is the one that the history tells of. */
export function isTold(
  told: Told,
  at: { readonly locale: string; readonly unit: number; readonly version: number },
  is: { readonly hash: string; readonly state: State },
): boolean {
  const data = told.targets.get(targetKey(at.locale, at.unit, at.version))
  return data?.['text'] === is.hash && data['state'] === is.state
}
