import { conventions } from '#app/domain/languages/registry.ts'
import type { Locale } from '#app/domain/locale.ts'
import type { Act } from './act.ts'
import type { ActMention } from './act-mentions.ts'
import { lawLanguages } from './languages/registry.ts'
import type { PartForm, PlaceLevel } from './law-language.ts'
import { type LawPlace, placePath } from './place.ts'
import { writtenPoint } from './point-letters.ts'

/** How a language names an act by itself: `Beschluss (GASP) 2020/1999 des Rates`. */
export function writtenAct(act: Act, mention: ActMention | null, locale: Locale): string {
  const language = lawLanguages[locale]
  if (act.type === 'treaty') return language.treaties[act.treaty]
  const form = mention?.council ? language.actForm.council : language.actForm.plain
  const sign = mention?.signed ? language.numberSign : ''
  const mark = writtenMark(mention, locale)
  return form
    .replace(mark === null ? /\(\{mark\}\) ?/ : '{mark}', mark ?? '')
    .replace('{type}', language.acts[act.type].name)
    .replace('{number}', sign + (mention?.number ?? `${act.year}/${act.number}`))
    .trim()
}

function writtenMark(mention: ActMention | null, locale: Locale): string | null {
  const mark = mention?.mark
  // Behind the number it stands in the number itself.
  if (!mark || mention.number.split('/').length > 2) return null
  if (mark.kind === 'other') return mark.text
  return lawLanguages[locale][mark.kind]
}

/** How a language names places in an act: `Artikel 1 Absatz 1 Buchstabe d Ziffern iii und iv`. */
export function writtenPlaces(places: readonly LawPlace[], locale: Locale): string {
  const { form } = lawLanguages[locale].place
  return groups(places)
    .map((group) => writtenGroup(group, locale))
    .join(form.and)
}

/** Places that differ in the sub-point only are named in one go. */
function groups(places: readonly LawPlace[]): LawPlace[][] {
  const found = new Map<string, LawPlace[]>()
  for (const place of places) {
    const upper = placePath({ ...place, subpoint: null })
    found.set(upper, [...(found.get(upper) ?? []), place])
  }
  return [...found.values()]
}

function writtenGroup(group: readonly LawPlace[], locale: Locale): string {
  const { form } = lawLanguages[locale].place
  const [place] = group
  if (!place) return ''
  const romans = group.flatMap(({ subpoint }) => subpoint ?? [])
  const upper = (['article', 'paragraph', 'point'] as const).filter(
    (level) => place[level] !== null,
  )
  const parts = upper.map((level, index) => {
    const isLast = index === upper.length - 1 && romans.length === 0
    return writtenPart(form[level], isLast, ownSign(level, place[level] ?? '', locale))
  })
  if (romans.length > 0) {
    const list = romans.map((roman) => form.roman.replace('{}', roman)).join(form.and)
    parts.push((romans.length > 1 ? form.subpoints : form.subpoint).replace('{}', list))
  }
  return parts.join('').trim()
}

function writtenPart(form: PartForm, isLast: boolean, value: string): string {
  return (isLast ? form.last : form.inner).replace('{}', value)
}

/** γ for the point (c) in Greek, `1er` for the first article in French. */
function ownSign(level: PlaceLevel, value: string, locale: Locale): string {
  const { firstArticle } = lawLanguages[locale].place.form
  if (level === 'article' && value === '1' && firstArticle) return firstArticle
  return level === 'point' ? writtenPoint(value, conventions[locale].script) : value
}
