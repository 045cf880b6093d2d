import type { AssembledVersion } from '#app/domain/addressees/assemble.ts'
import { finishedText } from '#app/domain/finished-text.ts'
import { documentWords } from '#app/domain/languages/registry.ts'
import type { Locale } from '#app/domain/locale.ts'
import type { SignedUnit } from '#app/domain/sign-off.ts'
import type { SignatoryKind } from '#app/domain/signatory.ts'
import type { Unit } from '#app/domain/unit.ts'
import type {
  DocumentBlock,
  DocumentGroup,
  DocumentSignatory,
  DocumentText,
  LetterDocument,
} from './letter-document.server.ts'

/** A signatory whose group heading and descriptor are units. */
export interface ComposedSignatory {
  readonly groupUnitId: number | null
  readonly kind: SignatoryKind
  readonly name: string
  readonly acronym: string | null
  readonly country: string | null
  readonly descriptorUnitId: number | null
}

export interface Composition {
  readonly pairs: readonly SignedUnit[]
  readonly signatories: readonly ComposedSignatory[]
  readonly from: Locale
  readonly to: Locale
  /** What a ministry version prints around the body; `null` for the general version. */
  readonly version: AssembledVersion | null
  readonly draft: boolean
  readonly at: Date
}

/** Puts a translation together as a finished letter: the general one, or one addressee's. */
export function composeLetter(given: Composition): LetterDocument {
  const { pairs, to, version, draft, at } = given
  const words = documentWords(to)
  const textOf = (pair: SignedUnit): DocumentText => {
    const { text, locale, untranslated } = finishedText(pair.unit, pair.target, given.from, to)
    return { text, lang: locale, untranslated }
  }
  const of = (kind: Unit['kind']) => pairs.filter(({ unit }) => unit.kind === kind)
  const [title] = of('title').map(textOf)
  const [date] = of('date').map(textOf)
  return {
    lang: to,
    title: title ?? { text: '', lang: to, untranslated: false },
    addressee: version?.block ?? [],
    date: date?.text ?? null,
    blocks: letterBlocks(pairs, textOf, version, to),
    groups: letterGroups(given, textOf),
    draft: draft ? words.draft : null,
    untranslatedMark: words.untranslated,
    pageOf: words.pageOf,
    at,
  }
}

type TextOf = (pair: SignedUnit) => DocumentText

const bodyKinds = ['salutation', 'heading', 'paragraph', 'list-item', 'closing'] as const
type BodyKind = (typeof bodyKinds)[number]

function letterBlocks(
  pairs: readonly SignedUnit[],
  textOf: TextOf,
  version: AssembledVersion | null,
  to: Locale,
): DocumentBlock[] {
  const blocks = pairs.flatMap((pair): DocumentBlock[] => {
    const kind = bodyKinds.find((one) => one === pair.unit.kind)
    return kind ? [{ kind, ...textOf(pair) }] : []
  })
  if (!version) return blocks
  const own = (kind: BodyKind, text: string): DocumentBlock => ({
    kind,
    text,
    lang: to,
    untranslated: false,
  })
  const opened = version.salutation
    ? [
        own('salutation', version.salutation),
        ...blocks.filter((block) => block.kind !== 'salutation'),
      ]
    : blocks
  return version.closing ? withClosing(opened, own('closing', version.closing)) : opened
}

/** The closing goes below the last paragraph, above a heading that opens the signatories. */
function withClosing(blocks: readonly DocumentBlock[], closing: DocumentBlock): DocumentBlock[] {
  const last = blocks.findLastIndex((block) => block.kind !== 'heading')
  return [...blocks.slice(0, last + 1), closing, ...blocks.slice(last + 1)]
}

function letterGroups({ pairs, signatories }: Composition, textOf: TextOf): DocumentGroup[] {
  const units = new Map(pairs.map((pair) => [pair.unit.id, pair]))
  const textAt = (id: number | null): DocumentText | null => {
    const pair = id === null ? undefined : units.get(id)
    return pair ? textOf(pair) : null
  }
  const groups: { id: number | null; heading: DocumentText | null; rows: DocumentSignatory[] }[] =
    []
  for (const { groupUnitId, descriptorUnitId, name, acronym, country } of signatories) {
    if (groups.at(-1)?.id !== groupUnitId || groups.length === 0) {
      groups.push({ id: groupUnitId, heading: textAt(groupUnitId), rows: [] })
    }
    groups.at(-1)?.rows.push({ name, acronym, country, descriptor: textAt(descriptorUnitId) })
  }
  return groups.map(({ heading, rows }) => ({ heading, signatories: rows }))
}
