import { expect, test } from 'vitest'
import { proposedSalutation } from '#app/domain/addressees/salutation.ts'
import { locales } from '#app/domain/locale.ts'
import { addressee, addressees, formsOfAddress } from './reference.ts'

/** How ministers are written to in each language, cell by cell. */
const golden = {
  bg: {
    'opening.male': 'Уважаеми господин министър,',
    'opening.female': 'Уважаема госпожо министър,',
    'opening.unknown': 'Уважаема госпожо министър, уважаеми господин министър,',
    'opening.collective': 'Уважаеми министри на външните работи на държавите\u00a0— членки на ЕС,',
    closing: 'С уважение,',
  },
  es: {
    'opening.male': 'Señor Ministro:',
    'opening.female': 'Señora Ministra:',
    'opening.unknown': 'Señora Ministra, Señor Ministro:',
    'opening.collective':
      'Señoras Ministras y Señores Ministros de Asuntos Exteriores de los Estados miembros de la UE:',
    closing: 'Atentamente,',
  },
  cs: {
    'opening.male': 'Vážený pane ministře,',
    'opening.female': 'Vážená paní ministryně,',
    'opening.unknown': 'Vážená paní ministryně, vážený pane ministře,',
    'opening.collective':
      'Vážené paní ministryně, vážení páni ministři zahraničních věcí členských států EU,',
    closing: 'S úctou',
    'vocative.male': 'ministře',
    'vocative.female': 'ministryně',
  },
  da: {
    'opening.male': 'Kære udenrigsminister',
    'opening.female': 'Kære udenrigsminister',
    'opening.unknown': 'Kære udenrigsminister',
    'opening.collective': 'Kære udenrigsministre i EU’s medlemsstater',
    closing: 'Med venlig hilsen',
  },
  de: {
    'opening.male': 'Sehr geehrter Herr Minister,',
    'opening.female': 'Sehr geehrte Frau Ministerin,',
    'opening.unknown': 'Sehr geehrte Frau Ministerin, sehr geehrter Herr Minister,',
    'opening.collective':
      'Sehr geehrte Außenministerinnen und Außenminister der EU-Mitgliedstaaten,',
    'opening.de.male': 'Sehr geehrter Herr Bundesminister,',
    'opening.de.female': 'Sehr geehrte Frau Bundesministerin,',
    'opening.at.male': 'Sehr geehrter Herr Bundesminister,',
    'opening.at.female': 'Sehr geehrte Frau Bundesministerin,',
    closing: 'Mit freundlichen Grüßen',
  },
  et: {
    'opening.male': 'Lugupeetud minister',
    'opening.female': 'Lugupeetud minister',
    'opening.unknown': 'Lugupeetud minister',
    'opening.collective': 'Lugupeetud ELi liikmesriikide välisministrid',
    closing: 'Lugupidamisega',
  },
  el: {
    'opening.male': 'Αξιότιμε κύριε Υπουργέ,',
    'opening.female': 'Αξιότιμη κυρία Υπουργέ,',
    'opening.unknown': 'Αξιότιμη κυρία Υπουργέ, αξιότιμε κύριε Υπουργέ,',
    'opening.collective':
      'Αξιότιμες κυρίες και αξιότιμοι κύριοι Υπουργοί Εξωτερικών των κρατών μελών της ΕΕ,',
    closing: 'Με εκτίμηση,',
    'vocative.male': 'Υπουργέ',
    'vocative.female': 'Υπουργέ',
  },
  en: {
    'opening.male': 'Dear Minister,',
    'opening.female': 'Dear Minister,',
    'opening.unknown': 'Dear Minister,',
    'opening.collective': 'Dear Foreign Ministers of EU member states,',
    closing: 'Yours sincerely,',
  },
  fr: {
    'opening.male': 'Monsieur le Ministre,',
    'opening.female': 'Madame la Ministre,',
    'opening.unknown': 'Madame la Ministre, Monsieur le Ministre,',
    'opening.collective':
      'Mesdames et Messieurs les Ministres des Affaires étrangères des États membres de l’Union européenne,',
    'closing.male':
      'Veuillez agréer, Monsieur le Ministre, l’expression de notre haute considération.',
    'closing.female':
      'Veuillez agréer, Madame la Ministre, l’expression de notre haute considération.',
    'closing.unknown':
      'Veuillez agréer, Madame la Ministre, Monsieur le Ministre, l’expression de notre haute considération.',
    'closing.collective':
      'Veuillez agréer, Mesdames et Messieurs les Ministres, l’expression de notre haute considération.',
    'closing.highRepresentative':
      'Veuillez agréer, Monsieur le Haut Représentant, l’expression de notre haute considération.',
  },
  ga: {
    'opening.male': 'A Aire, a chara,',
    'opening.female': 'A Aire, a chara,',
    'opening.unknown': 'A Aire, a chara,',
    'opening.collective': 'A Airí Gnóthaí Eachtracha Bhallstáit an Aontais Eorpaigh, a chairde,',
    closing: 'Is sinne, le meas,',
    'vocative.male': 'a Aire',
    'vocative.female': 'a Aire',
  },
  hr: {
    'opening.male': 'Poštovani gospodine ministre,',
    'opening.female': 'Poštovana gospođo ministrice,',
    'opening.unknown': 'Poštovana gospođo ministrice, poštovani gospodine ministre,',
    'opening.collective':
      'Poštovane ministrice i poštovani ministri vanjskih poslova država članica EU-a,',
    closing: 'S poštovanjem',
    'vocative.male': 'ministre',
    'vocative.female': 'ministrice',
  },
  it: {
    'opening.male': 'Signor Ministro,',
    'opening.female': 'Signora Ministra,',
    'opening.unknown': 'Signora Ministra, Signor Ministro,',
    'opening.collective':
      'Gentili Ministre e gentili Ministri degli Affari esteri degli Stati membri dell’UE,',
    closing: 'Distinti saluti',
  },
  lv: {
    'opening.male': 'Godātais ministra kungs!',
    'opening.female': 'Godātā ministres kundze!',
    'opening.unknown': 'Godātā ministres kundze! Godātais ministra kungs!',
    'opening.collective':
      'Godātās ministres, godātie Eiropas Savienības dalībvalstu ārlietu ministri!',
    closing: 'Ar cieņu',
  },
  lt: {
    'opening.male': 'Gerbiamas ministre,',
    'opening.female': 'Gerbiama ministre,',
    'opening.unknown': 'Gerbiama ministre, gerbiamas ministre,',
    'opening.collective':
      'Gerbiamos ministrės, gerbiami ES valstybių narių užsienio reikalų ministrai,',
    closing: 'Pagarbiai',
    'vocative.male': 'ministre',
    'vocative.female': 'ministre',
  },
  hu: {
    'opening.male': 'Tisztelt Miniszter Úr!',
    'opening.female': 'Tisztelt Miniszter Asszony!',
    'opening.unknown': 'Tisztelt Miniszter Asszony! Tisztelt Miniszter Úr!',
    'opening.collective': 'Az Európai Unió tagállamainak tisztelt külügyminiszterei!',
    closing: 'Tisztelettel:',
  },
  mt: {
    'opening.male': 'Sur Ministru,',
    'opening.female': 'Sinjura Ministru,',
    'opening.unknown': 'Sinjura Ministru, Sur Ministru,',
    'opening.collective': 'Għeżież Ministri għall-Affarijiet Barranin tal-Istati Membri tal-UE,',
    closing: 'B’rispett,',
  },
  nl: {
    'opening.male': 'Geachte minister,',
    'opening.female': 'Geachte minister,',
    'opening.unknown': 'Geachte minister,',
    'opening.collective': 'Geachte ministers van Buitenlandse Zaken van de EU-lidstaten,',
    'opening.nl.male': 'Excellentie,',
    'opening.nl.female': 'Excellentie,',
    'opening.be.male': 'Mijnheer de minister,',
    'opening.be.female': 'Mevrouw de minister,',
    closing: 'Hoogachtend,',
  },
  pl: {
    'opening.male': 'Szanowny Panie Ministrze,',
    'opening.female': 'Szanowna Pani Minister,',
    'opening.unknown': 'Szanowna Pani Minister, Szanowny Panie Ministrze,',
    'opening.collective':
      'Szanowne Panie Minister, Szanowni Panowie Ministrowie Spraw Zagranicznych państw członkowskich UE,',
    closing: 'Z wyrazami szacunku',
    'vocative.male': 'Ministrze',
    'vocative.female': 'Minister',
  },
  pt: {
    'opening.male': 'Senhor Ministro,',
    'opening.female': 'Senhora Ministra,',
    'opening.unknown': 'Senhora Ministra, Senhor Ministro,',
    'opening.collective':
      'Senhoras Ministras e Senhores Ministros dos Negócios Estrangeiros dos Estados-Membros da UE,',
    closing: 'Com os melhores cumprimentos,',
  },
  ro: {
    'opening.male': 'Stimate domnule ministru,',
    'opening.female': 'Stimată doamnă ministru,',
    'opening.unknown': 'Stimată doamnă ministru, stimate domnule ministru,',
    'opening.collective':
      'Stimate doamne și stimați domni miniștri ai afacerilor externe din statele membre ale UE,',
    closing: 'Cu stimă,',
    'vocative.male': 'domnule ministru',
    'vocative.female': 'doamnă ministru',
  },
  sk: {
    'opening.male': 'Vážený pán minister,',
    'opening.female': 'Vážená pani ministerka,',
    'opening.unknown': 'Vážená pani ministerka, vážený pán minister,',
    'opening.collective':
      'Vážené pani ministerky, vážení páni ministri zahraničných vecí členských štátov EÚ,',
    closing: 'S úctou',
  },
  sl: {
    'opening.male': 'Spoštovani gospod minister,',
    'opening.female': 'Spoštovana gospa ministrica,',
    'opening.unknown': 'Spoštovana gospa ministrica, spoštovani gospod minister,',
    'opening.collective':
      'Spoštovane ministrice in spoštovani ministri za zunanje zadeve držav članic EU,',
    closing: 'S spoštovanjem,',
  },
  fi: {
    'opening.male': 'Arvoisa ministeri',
    'opening.female': 'Arvoisa ministeri',
    'opening.unknown': 'Arvoisa ministeri',
    'opening.collective': 'Arvoisat EU:n jäsenvaltioiden ulkoministerit',
    closing: 'Kunnioittavasti',
  },
  sv: {
    'opening.male': 'Bästa utrikesminister',
    'opening.female': 'Bästa utrikesminister',
    'opening.unknown': 'Bästa utrikesminister',
    'opening.collective': 'Bästa utrikesministrar i EU:s medlemsstater',
    closing: 'Med vänlig hälsning',
  },
} as const

test.each(locales)('letters in %s open and close as they should, in every case', (locale) => {
  const cells = Object.entries(formsOfAddress(locale)).map(([cell, { text }]) => [cell, text])
  expect(Object.fromEntries(cells)).toEqual(golden[locale])
})

const [someone] = addressee('it').holders

/** A ministry of no state with an opening of its own in any language, and a minister of a gender. */
function ministryOf(gender: 'male' | 'female' | 'unknown') {
  if (!someone) throw new Error('Italy has a minister')
  return { ...addressee('it'), holders: [{ ...someone, gender }] }
}

test.each(locales)(
  'a minister is greeted in %s as a man, a woman, or in the form for anyone',
  (locale) => {
    for (const gender of ['male', 'female', 'unknown'] as const) {
      const proposed = proposedSalutation(
        ministryOf(gender),
        formsOfAddress(locale),
        locale,
        '2021-12-03',
      )
      expect(proposed?.text).toBe(golden[locale][`opening.${gender}`])
    }
  },
)

test('a state that has an opening of its own is written to in the language', () => {
  for (const { state, locales: languages } of addressees) {
    for (const locale of locales) {
      const isOwn = `opening.${state}.male` in golden[locale]
      expect(!isOwn || languages.includes(locale)).toBe(true)
    }
  }
})
