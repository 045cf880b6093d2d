import { expect, test } from 'vitest'
import { spelledNumbers } from '#app/domain/checks/number-words.ts'
import { type Locale, locales } from '#app/domain/locale.ts'

/** 4, 12, 15, 20 and 70 in each language, to hold every row of the table in step. */
const spelled: Record<Locale, string> = {
  bg: 'четири дванадесет петнадесет двадесет седемдесет',
  es: 'cuatro doce quince veinte setenta',
  cs: 'čtyři dvanáct patnáct dvacet sedmdesát',
  da: 'fire tolv femten tyve halvfjerds',
  de: 'vier zwölf fünfzehn zwanzig siebzig',
  et: 'neli kaksteist viisteist kakskümmend seitsekümmend',
  el: 'τέσσερα δώδεκα δεκαπέντε είκοσι εβδομήντα',
  en: 'four twelve fifteen twenty seventy',
  fr: 'quatre douze quinze vingt soixante-dix',
  ga: 'ceithre dó cúig fiche seachtó',
  hr: 'četiri dvanaest petnaest dvadeset sedamdeset',
  it: 'quattro dodici quindici venti settanta',
  lv: 'četri divpadsmit piecpadsmit divdesmit septiņdesmit',
  lt: 'keturi dvylika penkiolika dvidešimt septyniasdešimt',
  hu: 'négy tizenkettő tizenöt húsz hetven',
  mt: 'erba’ tnax ħmistax għoxrin sebgħin',
  nl: 'vier twaalf vijftien twintig zeventig',
  pl: 'cztery dwanaście piętnaście dwadzieścia siedemdziesiąt',
  pt: 'quatro doze quinze vinte setenta',
  ro: 'patru doisprezece cincisprezece douăzeci șaptezeci',
  sk: 'štyri dvanásť pätnásť dvadsať sedemdesiat',
  sl: 'štiri dvanajst petnajst dvajset sedemdeset',
  fi: 'neljä kaksitoista viisitoista kaksikymmentä seitsemänkymmentä',
  sv: 'fyra tolv femton tjugo sjuttio',
}

test.each(locales)('numbers in the words of %s are understood', (locale) => {
  const found = spelledNumbers(spelled[locale], locale)
  expect([...found]).toEqual(expect.arrayContaining([4, 12, 15, 20, 70]))
})

test.each(locales)('the last number that %s has a word for here is a hundred', (locale) => {
  const hundred: Record<Locale, string> = {
    bg: 'сто',
    es: 'cien',
    cs: 'sto',
    da: 'hundrede',
    de: 'hundert',
    et: 'sada',
    el: 'εκατό',
    en: 'hundred',
    fr: 'cent',
    ga: 'céad',
    hr: 'sto',
    it: 'cento',
    lv: 'simts',
    lt: 'šimtas',
    hu: 'száz',
    mt: 'mija',
    nl: 'honderd',
    pl: 'sto',
    pt: 'cem',
    ro: 'sută',
    sk: 'sto',
    sl: 'sto',
    fi: 'sata',
    sv: 'hundra',
  }
  expect([...spelledNumbers(hundred[locale], locale)].at(-1)).toBe(100)
})

test.each([
  ['de', 'Sicherheit und Freiheit'],
  ['en', 'freedom of expression'],
  ['pl', 'prawa człowieka'],
] as const)('in %s “%s” says no number', (locale, text) => {
  expect([...spelledNumbers(text, locale)]).toEqual([])
})
