import { expect, test } from 'vitest'
import { type Locale, locales } from '#app/domain/locale.ts'
import { isDateLine } from '#app/domain/segmentation/date-line.ts'
import { isSignatureHeading, kindByWords } from '#app/domain/segmentation/kinds.ts'
import { segment } from '#app/domain/segmentation/segment.ts'
import { kindOfGroup } from '#app/domain/segmentation/signatory-kind.ts'

/** Date, salutation, closing, heading of the signatories, of organisations, of persons. */
const letters: Readonly<Record<Locale, readonly string[]>> = {
  bg: [
    '3 декември 2021 г.',
    'Уважаеми господин Борел,',
    'С уважение,',
    'Подписали:',
    'Неправителствени организации',
    'Независими експерти',
  ],
  es: [
    'Madrid, 3 de diciembre de 2021',
    'Estimado Alto Representante Borrell:',
    'Atentamente,',
    'Firmantes:',
    'Organizaciones de la sociedad civil',
    'Expertos independientes',
  ],
  cs: [
    'V Praze dne 3. prosince 2021',
    'Vážený pane vysoký představiteli,',
    'S úctou',
    'Signatáři:',
    'Organizace občanské společnosti',
    'Nezávislí odborníci',
  ],
  da: [
    'København, den 3. december 2021',
    'Kære højtstående repræsentant Borrell',
    'Med venlig hilsen',
    'Underskrivere:',
    'Civilsamfundsorganisationer og foreninger',
    'Uafhængige eksperter',
  ],
  de: [
    'Berlin, den 3. Dezember 2021',
    'Sehr geehrte Damen und Herren Minister,',
    'Mit freundlichen Grüßen',
    'Unterzeichnende:',
    'Organisationen der Zivilgesellschaft',
    'Unabhängige Expertinnen und Experten',
  ],
  et: [
    'Tallinn, 3. detsember 2021',
    'Lugupeetud välisministrid',
    'Lugupidamisega',
    'Allakirjutanud:',
    'Kodanikuühiskonna organisatsioonid',
    'Sõltumatud eksperdid',
  ],
  el: [
    'Αθήνα, 3 Δεκεμβρίου 2021',
    'Αξιότιμε κύριε Μπορέλ,',
    'Με εκτίμηση,',
    'Υπογράφοντες:',
    'Οργανώσεις της κοινωνίας των πολιτών',
    'Ανεξάρτητοι εμπειρογνώμονες',
  ],
  en: [
    'Brussels, 3rd of December 2021',
    'Dear Foreign Ministers,',
    'Yours sincerely,',
    'Signed by the undersigned:',
    'Civil society organisations',
    'Independent experts',
  ],
  fr: [
    'Bruxelles, le 3 décembre 2021',
    'Monsieur le Haut Représentant,',
    'Veuillez agréer, Monsieur le Haut Représentant, l’expression de notre haute considération.',
    'Signataires :',
    'Organisations de la société civile',
    'Experts indépendants',
  ],
  ga: [
    '3 Nollaig 2021',
    'A Airí,',
    'Is mise le meas,',
    'Sínitheoirí:',
    'Eagraíochtaí',
    'Saineolaithe neamhspleácha',
  ],
  hr: [
    'Zagreb, 3. prosinca 2021.',
    'Poštovani ministri,',
    'S poštovanjem,',
    'Potpisnici:',
    'Organizacije civilnog društva',
    'Neovisni stručnjaci',
  ],
  it: [
    'Roma, 3 dicembre 2021',
    'Gentile Alto Rappresentante Borrell,',
    'Distinti saluti',
    'Firmatari:',
    'Organizzazioni e associazioni',
    'Esperti indipendenti',
  ],
  lv: [
    '2021. gada 3. decembris',
    'Godātais Augstais pārstāvi!',
    'Ar cieņu',
    'Parakstītāji:',
    'Pilsoniskās sabiedrības organizācijas',
    'Neatkarīgi eksperti',
  ],
  lt: [
    '2021 m. gruodžio 3 d.',
    'Gerbiamas vyriausiasis įgaliotini,',
    'Pagarbiai',
    'Pasirašiusieji:',
    'Pilietinės visuomenės organizacijos',
    'Nepriklausomi ekspertai',
  ],
  hu: [
    'Budapest, 2021. december 3.',
    'Tisztelt Főképviselő Úr!',
    'Tisztelettel:',
    'Aláírók:',
    'Civil szervezetek',
    'Független szakértők',
  ],
  mt: [
    '3 ta’ Diċembru 2021',
    'Għeżież Ministri,',
    'Tislijiet,',
    'Firmatarji:',
    'Organizzazzjonijiet tas-soċjetà ċivili',
    'Esperti indipendenti',
  ],
  nl: [
    'Den Haag, 3 december 2021',
    'Geachte Hoge Vertegenwoordiger,',
    'Met vriendelijke groet,',
    'Ondertekenaars:',
    'Maatschappelijke organisaties',
    'Onafhankelijke deskundigen',
  ],
  pl: [
    'Warszawa, dnia 3 grudnia 2021 r.',
    'Szanowny Panie Wysoki Przedstawicielu!',
    'Z wyrazami szacunku',
    'Sygnatariusze:',
    'Organizacje społeczne',
    'Niezależni eksperci',
  ],
  pt: [
    'Lisboa, 3 de dezembro de 2021',
    'Exmo. Senhor Alto Representante,',
    'Com os melhores cumprimentos,',
    'Signatários:',
    'Organizações da sociedade civil',
    'Peritos independentes',
  ],
  ro: [
    'București, 3 decembrie 2021',
    'Stimate domnule Înalt Reprezentant,',
    'Cu stimă,',
    'Semnatari:',
    'Organizații ale societății civile',
    'Experți independenți',
  ],
  sk: [
    'V Bratislave 3. decembra 2021',
    'Vážený pán vysoký predstaviteľ,',
    'S úctou',
    'Signatári:',
    'Organizácie občianskej spoločnosti',
    'Nezávislí odborníci',
  ],
  sl: [
    'Ljubljana, 3. december 2021',
    'Spoštovani visoki predstavnik,',
    'S spoštovanjem',
    'Podpisniki:',
    'Nevladne organizacije',
    'Neodvisni strokovnjaki',
  ],
  fi: [
    'Helsingissä 3. joulukuuta 2021',
    'Arvoisat ulkoministerit,',
    'Kunnioittavasti',
    'Allekirjoittajat:',
    'Kansalaisjärjestöt ja järjestöt',
    'Riippumattomat asiantuntijat',
  ],
  sv: [
    'Stockholm den 3 december 2021',
    'Bästa utrikesministrar,',
    'Med vänliga hälsningar',
    'Undertecknare:',
    'Civilsamhällets organisationer',
    'Oberoende sakkunniga',
  ],
}

test.each(locales)('a letter in %s is recognised by its own words', (locale) => {
  const [date = '', salutation = '', closing = '', heading = '', groups = '', persons = ''] =
    letters[locale]
  expect(kindByWords(date, null)).toBe('date')
  expect(kindByWords(salutation, null)).toBe('salutation')
  expect(kindByWords(closing, null)).toBe('closing')
  expect(kindByWords(heading, null)).toBe('heading')
  expect(kindOfGroup(groups)).toBe('organisation')
  expect(kindOfGroup(persons)).toBe('person')
})

test.each(locales)('every month of %s makes a date', (locale) => {
  for (let month = 0; month < 12; month += 1) {
    const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
    expect(isDateLine(date.format(Date.UTC(2024, month, 28)))).toBe(true)
  }
})

test.each([
  '2021-12-03',
  '03.12.2021',
  '3. 12. 2021',
  '3/12/2021',
  '2021. 12. 03.',
  'Paris, le 3/12/2021',
  'Friday, December 3, 2021',
  'Freitag, 3. Dezember 2021',
  'Date: December 3rd, 2021',
  'December 2021',
])('"%s" is a date', (text) => {
  expect(isDateLine(text)).toBe(true)
})

test.each([
  'Article 19',
  '11.11.11',
  'CNCD-11.11.11',
  'On November 3, the US Department of Commerce added NSO Group to its list.',
  'December 3, 2021 was a dark day',
  'The march of 3 May 2021 and what followed',
  'Council Decision (CFSP) 2020/1999',
  '2021',
  '99 December 2021',
])('"%s" is no date', (text) => {
  expect(isDateLine(text)).toBe(false)
})

test.each([
  'We, the undersigned organisations, call on the EU to act.',
  'The letter was signed by many.',
  'A significant number of states',
])('"%s" does not open the signatories', (text) => {
  expect(isSignatureHeading(text)).toBe(false)
})

test('a numbered item keeps its number, a year or an abbreviation numbers nothing', () => {
  expect(kindByWords('1. Stop the sale.', 'number')).toBe('list-item')
  const kinds = (text: string) => {
    const cut = segment(text)
    return cut.ok ? cut.value.blocks.map((block) => [block.kind, block.text]) : cut.refusal
  }
  expect(kinds('1. Stop.\n2) Go.\n(3) Wait.\n(a) Sit.\nb) Lie.\ni. Sleep.\n(iv) Wake.')).toEqual([
    ['list-item', '1. Stop.'],
    ['list-item', '2) Go.'],
    ['list-item', '(3) Wait.'],
    ['list-item', '(a) Sit.'],
    ['list-item', 'b) Lie.'],
    ['list-item', 'i. Sleep.'],
    ['list-item', '(iv) Wake.'],
  ])
  expect(kinds('U.S. firms sell it.\n2021. That was the year.\nArticle 19 is an article.')).toEqual(
    [
      ['paragraph', 'U.S. firms sell it.'],
      ['paragraph', '2021. That was the year.'],
      ['paragraph', 'Article 19 is an article.'],
    ],
  )
})
