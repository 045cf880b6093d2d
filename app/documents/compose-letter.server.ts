import type { AssembledVersion } from '#app/domain/addressees/assemble.ts'
import { finishedText } from '#app/domain/finished-text.ts'
import { courtesyNote, placeAndDate } from '#app/domain/languages/letter-words.ts'
import { documentWords } from '#app/domain/languages/registry.ts'
import type { TypographyProfile } from '#app/domain/languages/typography.ts'
import type { Locale } from '#app/domain/locale.ts'
import type { SignedUnit } from '#app/domain/sign-off.ts'
import type { SignatoryKind } from '#app/domain/signatory.ts'
import { type TypographyChange, typeset } from '#app/domain/typography/typeset.ts'
import type { Unit } from '#app/domain/unit.ts'
import { colophonLines, type Imprint } from './colophon.server.ts'
import type {
  DocumentBlock,
  DocumentGroup,
  DocumentSignatory,
  DocumentText,
  Letterhead,
  SingleLetter,
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
  /** `to` with the region of whom it is for, where the language differs there: `de-AT`. */
  readonly lang: string
  /** What a ministry version prints around the body; `null` for the general version. */
  readonly version: AssembledVersion | null
  readonly draft: boolean
  readonly look: LetterLook
  readonly imprint: Imprint
  /** Whether each text says which unit it is: on a screen, never in a file. */
  readonly placed?: boolean
}

/** What a coordinator chose for the letter's paper. */
export interface LetterLook {
  readonly letterhead: Letterhead | null
  /** Where it is sent from, in the version's language, as it stands before the date. */
  readonly place: string | null
  readonly courtesyNote: boolean
  /** The language in place of whose translation the source stands; `null` where none does. */
  readonly insteadOf: Locale | null
  readonly profile: TypographyProfile
}

/** A letter as a page shows it, and what its typography profile changed in the approved texts. */
export interface ComposedLetter {
  readonly letter: SingleLetter
  readonly changes: readonly LetterTypographyChange[]
}

/** `unit` is the number of the unit that reads otherwise; `null` for what only this version says. */
export interface LetterTypographyChange extends TypographyChange {
  readonly unit: number | null
}

/** Puts a translation together as a finished letter: the general one, or one addressee's. */
export function composeLetter(given: Composition): ComposedLetter {
  const { pairs, to, lang, version, draft, look, imprint, placed } = given
  const words = documentWords(to)
  const setter = typesetter(given)
  const of = (kind: Unit['kind']) => pairs.filter(({ unit }) => unit.kind === kind)
  const [title] = of('title').map(setter.unit)
  const [date] = of('date').map(setter.unit)
  const letter: SingleLetter = {
    lang,
    partName: null,
    attachedAs: null,
    letterhead: look.letterhead,
    addressee: version?.block ?? [],
    placeAndDate: placeAndDate(look.place, date?.text ?? null, to),
    ...(placed && date?.unit !== undefined && { dateUnit: date.unit }),
    subjectLabel: words.subjectLabel && setter.word(words.subjectLabel),
    title: title ?? { text: '', lang, untranslated: false },
    note: noteOf(given),
    blocks: letterBlocks(given, setter),
    groups: letterGroups(given, setter.unit),
    colophon: colophonLines(given, imprint).map(setter.word),
    draft: draft ? words.draft : null,
    untranslatedMark: words.untranslated,
    pageOf: words.pageOf,
  }
  return { letter, changes: setter.changes }
}

function noteOf({ from, to, lang, look }: Composition): DocumentText | null {
  const { courtesyNote: asked, insteadOf, profile } = look
  const said = (text: string, locale: Locale, tag: string): DocumentText => {
    return { text: typeset(text, locale, profile).text, lang: tag, untranslated: false }
  }
  if (insteadOf) return said(documentWords(insteadOf).translationFollows, insteadOf, insteadOf)
  return asked && from !== to ? said(courtesyNote(from, to), to, lang) : null
}

interface Setter {
  readonly unit: (pair: SignedUnit) => DocumentText
  /** What the version says beyond its units. */
  readonly own: (text: string) => DocumentText
  /** What the paper says by itself: nobody approved it, so that nothing about it is reported. */
  readonly word: (text: string) => string
  readonly changes: readonly LetterTypographyChange[]
}

/** Sets each text in the version's language by its profile; a text in another stays as it is. */
function typesetter({ from, to, lang, look, placed }: Composition): Setter {
  const changes: LetterTypographyChange[] = []
  const set = (text: string, unit: number | null) => {
    const done = typeset(text, to, look.profile)
    changes.push(...done.changes.map((change) => ({ ...change, unit })))
    return done.text
  }
  return {
    unit: ({ unit, target, late = false }) => {
      const { text, locale, untranslated } = finishedText(unit, target, from, to)
      const place = placed ? { unit: unit.number } : {}
      // What came after the sign-off stands in the source language without a mark, as released.
      if (locale !== to)
        return { text, lang: locale, untranslated: untranslated && !late, ...place }
      return { text: set(text, unit.number), lang, untranslated, ...place }
    },
    own: (text) => ({ text: set(text, null), lang, untranslated: false }),
    word: (text) => typeset(text, to, look.profile).text,
    changes,
  }
}

const bodyKinds = ['salutation', 'heading', 'paragraph', 'list-item', 'closing'] as const
type BodyKind = (typeof bodyKinds)[number]

function letterBlocks({ pairs, version }: Composition, setter: Setter): DocumentBlock[] {
  const replaced = (kind: BodyKind) => kind === 'salutation' && version?.salutation
  const blocks = pairs.flatMap((pair): DocumentBlock[] => {
    const kind = bodyKinds.find((one) => one === pair.unit.kind)
    return kind && !replaced(kind) ? [{ kind, ...setter.unit(pair) }] : []
  })
  if (!version) return blocks
  const own = (kind: BodyKind, text: string) => ({ kind, ...setter.own(text) })
  const opened = version.salutation ? [own('salutation', version.salutation), ...blocks] : blocks
  return version.closing ? withClosing(opened, own('closing', version.closing)) : opened
}

/** The closing goes below the last paragraph, above a heading that opens the signatories. */
function withClosing(blocks: readonly DocumentBlock[], closing: DocumentBlock): DocumentBlock[] {
  const last = blocks.findLastIndex((block) => block.kind !== 'heading')
  return [...blocks.slice(0, last + 1), closing, ...blocks.slice(last + 1)]
}

function letterGroups(
  { pairs, signatories }: Composition,
  textOf: Setter['unit'],
): DocumentGroup[] {
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
