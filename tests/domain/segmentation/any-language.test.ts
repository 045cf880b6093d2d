import { expect, test } from 'vitest'
import type { FormsOfAddress } from '#app/domain/addressees/forms-of-address.ts'
import { formatLetterDate } from '#app/domain/languages/letter-date.ts'
import { type Locale, locales, targetLocales } from '#app/domain/locale.ts'
import type { Cut } from '#app/domain/segmentation/cut.ts'
import { kindByWords } from '#app/domain/segmentation/kinds.ts'
import { segment } from '#app/domain/segmentation/segment.ts'
import { shippedForms } from '#db/reference/salutations.ts'
import { letterIn, wrapped } from '#tests/support/translated-letter.ts'
import { letter } from './letter.ts'

function cutOf(text: string, locale: Locale): Cut {
  const cut = segment(text, { locale })
  if (!cut.ok) throw new Error(cut.refusal)
  return cut.value
}

/** What the letter consists of, whatever the language. */
function shape({ blocks, groups, rows }: Cut) {
  return {
    kinds: blocks.map(({ kind }) => kind),
    groups: groups.length,
    rows: rows.map(({ group, kind, name, acronym, country, descriptor }) => [
      group,
      kind,
      name,
      acronym,
      country,
      descriptor !== null,
    ]),
  }
}

const english = shape(cutOf(letter, 'en'))

test.each(targetLocales('en'))('a letter written in %s is cut as the English one', (locale) => {
  expect(shape(cutOf(letterIn(locale), locale))).toEqual(english)
})

test.each(targetLocales('en'))('and with hard-wrapped lines in %s as well', (locale) => {
  const cut = cutOf(wrapped(letterIn(locale)), locale)
  expect(cut.layout).toBe('wrapped')
  expect(shape(cut)).toEqual(english)
})

function formsIn(locale: Locale): Partial<FormsOfAddress> {
  return shippedForms.find((one) => one.locale === locale)?.forms ?? {}
}

/** Prose that begins or speaks as a date, a salutation or a heading of signatories does. */
const prose: Readonly<Record<Locale, readonly string[]>> = {
  bg: [
    'Уважаемите министри обещаха на 3 декември 2021 г. да действат незабавно.',
    'Писмото беше подписано от много организации в цяла Европа.',
  ],
  es: [
    'El señor ministro prometió el 3 de diciembre de 2021 que actuaría sin demora.',
    'La carta fue firmada por muchas organizaciones de toda Europa.',
  ],
  cs: [
    'Vážení ministři slíbili dne 3. prosince 2021, že budou jednat bez prodlení.',
    'Dopis byl podepsán mnoha organizacemi z celé Evropy.',
  ],
  da: [
    'Kære venner har fortalt os, at ministeren den 3. december 2021 lovede handling.',
    'Brevet blev underskrevet af mange organisationer fra hele Europa.',
  ],
  de: [
    'Liebe Freunde berichteten uns, dass der Minister am 3. Dezember 2021 Abhilfe versprach.',
    'Der Brief wurde von vielen Organisationen aus ganz Europa unterzeichnet.',
  ],
  et: [
    'Austatud ministrid lubasid 3. detsembril 2021, et tegutsevad viivitamata.',
    'Kirjale kirjutasid alla paljud organisatsioonid kogu Euroopast.',
  ],
  el: [
    'Οι αξιότιμοι υπουργοί υποσχέθηκαν στις 3 Δεκεμβρίου 2021 ότι θα ενεργήσουν αμέσως.',
    'Η επιστολή υπογράφηκε από πολλές οργανώσεις από όλη την Ευρώπη.',
  ],
  en: [
    'Dear friends told us that the minister promised on 3 December 2021 to act without delay.',
    'The letter was signed by many organisations from all over Europe.',
  ],
  fr: [
    'Monsieur le ministre a promis le 3 décembre 2021 d’agir sans délai.',
    'La lettre a été signée par de nombreuses organisations de toute l’Europe.',
  ],
  ga: [
    'Gheall an tAire ar an 3 Nollaig 2021 go ngníomhódh sé gan mhoill.',
    'Shínigh go leor eagraíochtaí ó gach cearn den Eoraip an litir.',
  ],
  hr: [
    'Poštovani ministri obećali su 3. prosinca 2021. da će djelovati bez odgode.',
    'Pismo su potpisale mnoge organizacije iz cijele Europe.',
  ],
  it: [
    'Il signor ministro ha promesso il 3 dicembre 2021 di agire senza indugio.',
    'La lettera è stata firmata da molte organizzazioni di tutta Europa.',
  ],
  lv: [
    'Cienījamie ministri 2021. gada 3. decembrī solīja rīkoties nekavējoties.',
    'Vēstuli parakstīja daudzas organizācijas no visas Eiropas.',
  ],
  lt: [
    'Gerbiami ministrai 2021 m. gruodžio 3 d. pažadėjo veikti nedelsdami.',
    'Laišką pasirašė daug organizacijų iš visos Europos.',
  ],
  hu: [
    'A tisztelt miniszterek 2021. december 3-án megígérték, hogy haladéktalanul cselekszenek.',
    'A levelet számos szervezet írta alá egész Európából.',
  ],
  mt: [
    'Is-Sur Ministru wiegħed fit-3 ta’ Diċembru 2021 li jaġixxi mingħajr dewmien.',
    'L-ittra ġiet iffirmata minn ħafna organizzazzjonijiet mill-Ewropa kollha.',
  ],
  nl: [
    'Beste vrienden vertelden ons dat de minister op 3 december 2021 actie beloofde.',
    'De brief werd ondertekend door vele organisaties uit heel Europa.',
  ],
  pl: [
    'Szanowni ministrowie obiecali 3 grudnia 2021 r., że podejmą działania bezzwłocznie.',
    'List został podpisany przez wiele organizacji z całej Europy.',
  ],
  pt: [
    'O senhor ministro prometeu em 3 de dezembro de 2021 que agiria sem demora.',
    'A carta foi assinada por muitas organizações de toda a Europa.',
  ],
  ro: [
    'Domnul ministru a promis la 3 decembrie 2021 că va acționa fără întârziere.',
    'Scrisoarea a fost semnată de numeroase organizații din toată Europa.',
  ],
  sk: [
    'Vážení ministri sľúbili 3. decembra 2021, že budú konať bez meškania.',
    'List bol podpísaný mnohými organizáciami z celej Európy.',
  ],
  sl: [
    'Spoštovani ministri so 3. decembra 2021 obljubili, da bodo ukrepali nemudoma.',
    'Pismo so podpisale številne organizacije iz vse Evrope.',
  ],
  fi: [
    'Hyvät ystävät kertoivat, että ministeri lupasi 3. joulukuuta 2021 toimia viipymättä.',
    'Kirjeen allekirjoittivat monet järjestöt kaikkialta Euroopasta.',
  ],
  sv: [
    'Kära vänner berättade att ministern den 3 december 2021 lovade att agera omedelbart.',
    'Brevet undertecknades av många organisationer från hela Europa.',
  ],
}

test.each(locales)('prose in %s is prose, whatever words it uses', (locale) => {
  for (const text of prose[locale]) expect([text, kindByWords(text, null)]).toEqual([text, null])
})

test.each(locales)('every form of address and every date line of %s is recognised', (locale) => {
  for (const [cell, { text }] of Object.entries(formsIn(locale))) {
    if (cell.startsWith('vocative')) continue
    const kind = cell.startsWith('closing') ? 'closing' : 'salutation'
    expect([cell, text, kindByWords(text, null)]).toEqual([cell, text, kind])
  }
  for (let month = 1; month <= 12; month += 1) {
    const date = formatLetterDate(locale, `2024-${String(month).padStart(2, '0')}-01`)
    expect([date, kindByWords(date, null)]).toEqual([date, 'date'])
  }
})

test.each([
  '3. novembril lisati see loetellu.',
  '3. November war der Tag.',
  '3. novembrī tas notika.',
])('"%s" begins with a day and is no item of a list', (text) => {
  expect(kindByWords(text, 'number')).toBe(null)
})

test.each(['3. Novel rules are needed.', '1. marcher vers la paix', '2. Maria asks'])(
  '"%s" is an item of a list',
  (text) => {
    expect(kindByWords(text, 'number')).toBe('list-item')
  },
)
