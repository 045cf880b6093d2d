import type { Locale } from '#app/domain/locale.ts'
import type { Stem } from './stemmers.ts'

/** What changes at the end of a stem from one form of a word to the next, as one spelling. */
const alike: Readonly<Partial<Record<Locale, Stem>>> = {
  // национален, национални; защитник, защитници
  bg: (stem) => stem.replace(/(?<=.{4})ен$/, 'н').replace(/ц$/, 'к'),
  // společnost, společnosti
  cs: hardened,
  // Journalistin, Journalistinnen
  de: (stem) => stem.replace(/inn$/, 'in'),
  // κοινωνία, κοινωνίας
  el: (stem) => stem.replace(/ι$/, ''),
  // kaitsja, kaitsjate
  et: (stem) => stem.replace(/(?<=.{3})[aeiu]$/, ''),
  // oikeus, oikeuksia
  fi: (stem) => stem.replace(/ks$/, 's'),
  // sanctie, sancties
  nl: (stem) => stem.replace(/ies$/, 'ie'),
  // sanção, sanções
  pt: (stem) => stem.replace(/õ$/, 'ã'),
  // jurnalist, jurnaliști
  ro: (stem) => stem.replace(/ș$/, 's').replace(/ț$/, 't'),
  // spoločnosť, spoločnosti
  sk: hardened,
  // novinar, novinarja
  sl: (stem) => stem.replace(/rj$/, 'r'),
  // beslut, beslutet
  sv: (stem) => stem.replace(/(?<=.{4})et$/, ''),
}

export function withEndsAlike(locale: Locale, stem: Stem): Stem {
  const finish = alike[locale]
  return finish ? (word) => finish(stem(word)) : stem
}

function hardened(stem: string): string {
  return stem.replace(/ť$/, 't').replace(/ď$/, 'd').replace(/ň$/, 'n')
}
