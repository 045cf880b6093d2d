import type { Locale } from '#app/domain/locale.ts'
import { bg } from './bg.ts'
import type { DocumentWords, LanguageConventions } from './conventions.ts'
import { cs } from './cs.ts'
import { da } from './da.ts'
import { de } from './de.ts'
import { el } from './el.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { et } from './et.ts'
import { fi } from './fi.ts'
import { fr } from './fr.ts'
import { ga } from './ga.ts'
import { hr } from './hr.ts'
import { hu } from './hu.ts'
import { it } from './it.ts'
import { lt } from './lt.ts'
import { lv } from './lv.ts'
import { mt } from './mt.ts'
import { nl } from './nl.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'
import { ro } from './ro.ts'
import { sk } from './sk.ts'
import { sl } from './sl.ts'
import { sv } from './sv.ts'

/** The conventions of the 24 languages. A new language is one file and one line here. */
export const conventions: Readonly<Record<Locale, LanguageConventions>> = {
  bg,
  es,
  cs,
  da,
  de,
  et,
  el,
  en,
  fr,
  ga,
  hr,
  it,
  lv,
  lt,
  hu,
  mt,
  nl,
  pl,
  pt,
  ro,
  sk,
  sl,
  fi,
  sv,
}

/** The words a document says by itself in `locale`. */
export function documentWords(locale: Locale): DocumentWords {
  return conventions[locale].words
}
