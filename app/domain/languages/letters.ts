import type { Locale } from '#app/domain/locale.ts'

/**
 * The letters of each language beyond a–z: CLDR 48.2, `exemplarCharacters` of `main`, in the alphabet's
 * order; ѝ is Bulgarian's own pronoun, which CLDR has among the auxiliary ones.
 */
export const letters: Readonly<Record<Locale, string>> = {
  bg: 'абвгдежзийклмнопрстуфхцчшщъьюяѝ',
  es: 'áéíñóúü',
  cs: 'áčďéěíňóřšťúůýž',
  da: 'æøå',
  de: 'äößü',
  et: 'šžõäöü',
  el: 'αάβγδεέζηήθιίϊΐκλμνξοόπρσςτυύϋΰφχψωώ',
  en: '',
  fr: 'àâæçéèêëîïôœùûüÿ',
  ga: 'áéíóú',
  hr: 'čćđšž',
  it: 'àéèìòù',
  lv: 'āčēģīķļņšūž',
  lt: 'ąčęėįšųūž',
  hu: 'áéíóöőúüű',
  mt: 'àċèġħìòùż',
  nl: 'áäéëíïóöúü',
  pl: 'ąćęłńóśźż',
  pt: 'áàâãçéêíóòôõú',
  ro: 'ăâîșț',
  sk: 'áäčďéíĺľňóôŕšťúýž',
  sl: 'čšž',
  fi: 'šžåäö',
  sv: 'àéåäö',
}
