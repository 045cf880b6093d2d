import type { Locale } from '#app/domain/locale.ts'

/** The letters beyond ASCII each language writes with, in lower case. */
export const alphabets: Readonly<Record<Locale, string>> = {
  bg: 'абвгдежзийклмнопрстуфхцчшщъьюя',
  es: 'áéíñóúü',
  cs: 'áčďéěíňóřšťúůýž',
  da: 'æøåéü',
  de: 'äöüßé',
  et: 'äõöüšž',
  el: 'αάβγδεέζηήθιίϊΐκλμνξοόπρσςτυύϋΰφχψωώ',
  en: 'éèêëïöüç',
  fr: 'àâæçéèêëîïôœùûüÿ',
  ga: 'áéíóú',
  hr: 'čćđšž',
  it: 'àèéìîòù',
  lv: 'āčēģīķļņšūž',
  lt: 'ąčęėįšųūž',
  hu: 'áéíóöőúüű',
  mt: 'àċèġħìòùż',
  nl: 'áéëïíóöüè',
  pl: 'ąćęłńóśźż',
  pt: 'àáâãçéêíóôõúü',
  ro: 'ăâîșțşţ',
  sk: 'áäčďéíĺľňóôŕšťúýž',
  sl: 'čšž',
  fi: 'äåöšž',
  sv: 'åäöé',
}

/** Signs beyond ASCII that are at home in a letter of any of the languages. */
export const commonSigns = '\u00a0\u202f–—‘’‚“”„«»‹›…€§°·•¿¡ºª№'
