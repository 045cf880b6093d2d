import type { LetterDocument } from '#app/documents/letter-document.server.ts'
import { block, shortLetter, signatory, words } from './letters.ts'

interface Wording {
  readonly title: string
  readonly addressee: readonly string[]
  readonly date: string
  readonly salutation: string
  readonly paragraph: string
  readonly items: readonly [string, string]
  readonly closing: string
  readonly signatories: string
  readonly organisations: string
  readonly draft: string
  readonly untranslatedMark: string
  readonly pageOf: string
}

const wordings = {
  pl: {
    title: 'Ukierunkowane sankcje wobec NSO Group',
    addressee: [
      'Ministerstwo Spraw Zagranicznych',
      'al. J. Ch. Szucha 23',
      '00-580 Warszawa',
      'Polska',
    ],
    date: '3 grudnia 2021 r.',
    salutation: 'Szanowny Panie Ministrze,',
    paragraph:
      'zwracamy się do Państwa w związku z wiarygodnymi doniesieniami, że oprogramowanie szpiegowskie Pegasus izraelskiej spółki NSO Group posłużyło do włamania się do urządzeń sześciorga palestyńskich obrońców praw człowieka. Wzywamy Unię Europejską do zdecydowanych i skutecznych działań, w tym do objęcia spółki „globalnym systemem sankcji UE za naruszenia praw człowieka”.',
    items: ['zakazać sprzedaży, przekazywania i wywozu;', 'zapewnić ofiarom środki zaradcze.'],
    closing: 'Z wyrazami szacunku',
    signatories: 'Sygnatariusze:',
    organisations: 'Organizacje społeczeństwa obywatelskiego',
    draft: 'PROJEKT',
    untranslatedMark: 'jeszcze nieprzetłumaczone',
    pageOf: 'Strona {page} z {pages}',
  },
  el: {
    title: 'Στοχευμένες κυρώσεις κατά της NSO Group',
    addressee: ['Υπουργείο Εξωτερικών', 'Βασιλίσσης Σοφίας 5', '106 71 Αθήνα', 'Ελλάδα'],
    date: '3 Δεκεμβρίου 2021',
    salutation: 'Αξιότιμε κύριε Υπουργέ,',
    paragraph:
      'Σας γράφουμε μετά τις αξιόπιστες αποκαλύψεις ότι το κατασκοπευτικό λογισμικό Pegasus της ισραηλινής NSO Group χρησιμοποιήθηκε για την παραβίαση των συσκευών έξι Παλαιστινίων υπερασπιστών των ανθρωπίνων δικαιωμάτων. Καλούμε την ΕΕ να λάβει σοβαρά και αποτελεσματικά μέτρα, στο πλαίσιο του «παγκόσμιου καθεστώτος κυρώσεων της ΕΕ για τα ανθρώπινα δικαιώματα».',
    items: [
      'να απαγορεύσει την πώληση και τη μεταφορά·',
      'να διασφαλίσει ένδικα μέσα για τα θύματα.',
    ],
    closing: 'Με εκτίμηση,',
    signatories: 'Υπογράφοντες:',
    organisations: 'Οργανώσεις της κοινωνίας των πολιτών',
    draft: 'ΣΧΕΔΙΟ',
    untranslatedMark: 'δεν έχει μεταφραστεί ακόμη',
    pageOf: 'Σελίδα {page} από {pages}',
  },
  bg: {
    title: 'Целенасочени санкции срещу NSO Group',
    addressee: [
      'Министерство на външните работи',
      'ул. „Александър Жендов“ № 2',
      '1113 София',
      'България',
    ],
    date: '3 декември 2021 г.',
    salutation: 'Уважаеми господин министър,',
    paragraph:
      'Пишем Ви във връзка с достоверните разкрития, че шпионският софтуер Pegasus на израелската NSO Group е бил използван за проникване в устройствата на шестима палестински защитници на правата на човека. Призоваваме ЕС да предприеме сериозни и ефективни мерки по „глобалния режим на ЕС на санкции във връзка с правата на човека“.',
    items: ['да забрани продажбата, прехвърлянето и износа;', 'да осигури средства за защита.'],
    closing: 'С уважение,',
    signatories: 'Подписали:',
    organisations: 'Организации на гражданското общество',
    draft: 'ПРОЕКТ',
    untranslatedMark: 'все още непреведено',
    pageOf: 'Страница {page} от {pages}',
  },
  mt: {
    title: 'Sanzjonijiet immirati kontra NSO Group',
    addressee: [
      'Ministeru għall-Affarijiet Barranin',
      'Palazzo Parisio',
      'Il-Belt Valletta',
      'Malta',
    ],
    date: 'It-3 ta’ Diċembru 2021',
    salutation: 'Għażiż Ministru,',
    paragraph:
      'Qed niktbu wara żvelar kredibbli li l-ispyware Pegasus tal-kumpanija Iżraeljana NSO Group intuża biex jinfetħu l-apparati ta’ sitt difensuri Palestinjani tad-drittijiet tal-bniedem. Inħeġġu lill-UE tieħu miżuri serji u effettivi, inkluż taħt ir-“reġim globali ta’ sanzjonijiet tal-UE għad-drittijiet tal-bniedem”.',
    items: ['tipprojbixxi l-bejgħ u t-trasferiment;', 'tiżgura rimedju għall-vittmi.'],
    closing: 'Dejjem tiegħek,',
    signatories: 'Firmatarji:',
    organisations: 'Organizzazzjonijiet tas-soċjetà ċivili',
    draft: 'ABBOZZ',
    untranslatedMark: 'għadu mhux tradott',
    pageOf: 'Paġna {page} minn {pages}',
  },
  de: {
    title: 'Gezielte Sanktionen gegen die NSO Group',
    addressee: [
      'Bundesministerium für europäische und internationale Angelegenheiten',
      'Minoritenplatz 8',
      '1010 Wien',
      'Österreich',
    ],
    date: '3. Dezember 2021',
    salutation: 'Sehr geehrter Herr Bundesminister,',
    paragraph:
      'wir wenden uns an Sie, nachdem glaubwürdig aufgedeckt wurde, dass mit der Spähsoftware Pegasus der israelischen NSO Group die Geräte von sechs palästinensischen Menschenrechtsverteidigerinnen und Menschenrechtsverteidigern gehackt wurden. Wir fordern die EU auf, ernsthafte und wirksame Maßnahmen zu ergreifen, einschließlich der Aufnahme des Unternehmens in die „globale Sanktionsregelung der EU im Bereich der Menschenrechte“.',
    items: [
      'Verkauf, Weitergabe und Ausfuhr zu verbieten;',
      'den Betroffenen Abhilfe zu verschaffen.',
    ],
    closing: 'Mit freundlichen Grüßen',
    signatories: 'Unterzeichnende:',
    organisations: 'Organisationen der Zivilgesellschaft',
    draft: 'ENTWURF',
    untranslatedMark: 'noch nicht übersetzt',
    pageOf: 'Seite {page} von {pages}',
  },
  fr: {
    title: 'Des sanctions ciblées contre NSO Group',
    addressee: [
      'Ministère de l’Europe et des Affaires étrangères',
      '37, quai d’Orsay',
      '75700 Paris',
      'France',
    ],
    date: 'Le 3\u00a0décembre 2021',
    salutation: 'Monsieur le Ministre,',
    paragraph:
      'Nous vous écrivons à la suite de révélations crédibles selon lesquelles le logiciel espion Pegasus de la société israélienne NSO Group a servi à pirater les appareils de six défenseurs palestiniens des droits humains. Nous demandons à l’Union européenne de prendre des mesures sérieuses et efficaces au titre du «\u00a0régime mondial de sanctions de l’UE en matière de droits de l’homme\u00a0»\u202f; la cause est urgente.',
    items: [
      'interdire la vente, le transfert et l’exportation\u202f;',
      'garantir un recours aux victimes.',
    ],
    closing: 'Veuillez agréer, Monsieur le Ministre, l’expression de notre haute considération.',
    signatories: 'Signataires\u00a0:',
    organisations: 'Organisations de la société civile',
    draft: 'PROJET',
    untranslatedMark: 'pas encore traduit',
    pageOf: 'Page {page} sur {pages}',
  },
} satisfies Record<string, Wording>

export type Translated = keyof typeof wordings

export const translated = Object.keys(wordings) as readonly Translated[]

/** A ministry version in another language, long enough for several pages. */
export function translatedLetter(
  lang: Translated,
  change: Partial<LetterDocument> = {},
): LetterDocument {
  const wording: Wording = wordings[lang]
  return shortLetter({
    lang,
    title: words(lang, wording.title),
    addressee: wording.addressee,
    placeAndDate: wording.date,
    blocks: [
      block(lang, 'salutation', wording.salutation),
      ...Array.from({ length: 7 }, () => block(lang, 'paragraph', wording.paragraph)),
      ...wording.items.map((item) => block(lang, 'list-item', item)),
      block(lang, 'closing', wording.closing),
      block(lang, 'heading', wording.signatories),
    ],
    groups: [
      {
        heading: words(lang, wording.organisations),
        signatories: [
          signatory('Centro de Derechos Humanos Miguel Agustín Pro Juárez'),
          signatory('Cambodian Center for Human Rights', { acronym: 'CCHR' }),
          signatory('Legal Education Society', { country: 'Azerbaijan' }),
          signatory('Ron Deibert', {
            descriptor: { text: 'Director of the Citizen Lab', lang: 'en', untranslated: true },
          }),
        ],
      },
    ],
    untranslatedMark: wording.untranslatedMark,
    pageOf: wording.pageOf,
    ...change,
  })
}

/** The same letter as a draft, its first paragraph not translated yet. */
export function translatedDraft(lang: Translated): LetterDocument {
  const letter = translatedLetter(lang, { draft: wordings[lang].draft })
  const [salutation = block(lang, 'salutation', ''), , ...rest] = letter.blocks
  const untranslated = {
    ...block('en', 'paragraph', 'We are writing following credible revelations.'),
    untranslated: true,
  }
  return { ...letter, blocks: [salutation, untranslated, ...rest] }
}
