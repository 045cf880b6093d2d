import type { Pair } from '#app/domain/checks/check.ts'
import type { Locale } from '#app/domain/locale.ts'
import { pairOf } from './pair.ts'

const spyware = {
  said: 'spyware',
  cased: false,
  targets: [
    { text: 'Spähsoftware', status: 'preferred', forms: [] },
    { text: 'Spyware', status: 'forbidden', forms: [] },
  ],
} as const

/** One wrong pair for every check there is: the contract suite fails for a check without one. */
export const wrong: Readonly<Record<string, Pair>> = {
  empty: pairOf('pl', 'We are writing to you.', ' '),
  'same-as-source': pairOf('de', 'We urge the EU to act.', 'We urge the EU to act.'),
  'unresolved-query': pairOf('de', 'Act', 'Handeln', {
    queries: [
      { words: 'Act how?', state: 'open' },
      { words: 'Who acts?', state: 'answered' },
    ],
  }),
  script: pairOf('bg', 'We urge the EU to act now.', 'Wir fordern die EU zum Handeln auf.'),
  'mixed-script': pairOf('bg', 'The Council decided.', 'Съвeтът реши.'),
  'stray-letter': pairOf('bg', 'They work with us.', 'Те работят c нас.'),
  'number-missing': pairOf('fr', 'In 2021 we wrote.', 'Nous avons écrit.'),
  'number-added': pairOf('fr', 'We wrote.', 'Nous avons écrit 80 fois.'),
  date: pairOf('de', 'On November 3 it came.', 'Am 3. Oktober kam es.'),
  'email-url': pairOf('es', 'Write to info@example.org.', 'Escriba a info@example.com.'),
  'citation-form': pairOf(
    'de',
    'Council Decision (CFSP) 2020/1999 allows it.',
    'Decision CFSP 2020/1999 erlaubt es.',
  ),
  'official-quote-missing': pairOf(
    'de',
    'It is “of serious concern to us” (Council Decision (CFSP) 2020/1999).',
    'Es gibt „Anlass zur Sorge“ (Beschluss (GASP) 2020/1999 des Rates).',
  ),
  brackets: pairOf('it', 'The list (Entity List) grew.', 'L’elenco (Entity List è cresciuto.'),
  'bracketed-text': pairOf('it', 'The list (Entity List) grew.', 'L’elenco è cresciuto.'),
  'end-punctuation': pairOf('nl', 'Who did this?', 'Wie deed dit.'),
  'edge-space': pairOf('sv', 'We write.', 'Vi skriver. '),
  'double-space': pairOf('sv', 'We write.', 'Vi  skriver.'),
  'invisible-character': pairOf('hu', 'We write.', 'Ír\u00adunk.'),
  'not-nfc': pairOf('cs', 'We write.', 'Pi\u0301s\u030ceme.'),
  'term-forbidden': pairOf('de', 'On spyware.', 'Über Spyware.', { terms: [spyware] }),
  'term-missing': pairOf('de', 'On spyware.', 'Über Programme.', { terms: [spyware] }),
  'unedited-machine': pairOf('cs', 'We write.', 'Píšeme.', { machine: true }),
  inconsistent: pairOf('de', 'Signatories', 'Unterzeichner', { elsewhere: ['Unterzeichnende'] }),
  'sentence-count': pairOf('it', 'We write. Please act.', 'Scriviamo e chiediamo di agire.'),
  'length-ratio': pairOf('it', 'We urge you to act. '.repeat(10), 'Vi chiediamo di agire.'),
  'line-breaks': pairOf('it', 'One\nTwo', 'Uno due'),
  'wrong-letter': pairOf('ro', 'They protect rights.', 'Aceştia protejează drepturile.'),
  'number-form': pairOf('de', 'We read 1,234 files.', 'Wir lasen 1,234 Dateien.'),
  'measure-missing': pairOf('de', 'Some 12 % agree.', 'Etwa 12 stimmen zu.'),
  'date-form': pairOf('nl', 'On December 03, 2021', 'Op December 03, 2021'),
  'name-changed': pairOf('pl', 'The NSO tools', 'Narzędzia firmy', { names: ['NSO'] }),
  'acronym-ending': pairOf('fi', 'The tools of NSO', 'NSO’n työkalut'),
  'informal-address': pairOf('de', 'We ask you to act.', 'Wir bitten dich zu handeln.'),
  'duplicate-word': pairOf('pl', 'We write to you.', 'Piszemy do do Państwa.'),
  'unpaired-quotes': pairOf('de', 'The “list” grew.', 'Die „Liste wuchs.'),
  'quotation-style': pairOf('de', 'The “list” grew.', 'Die "Liste" wuchs.'),
  'initial-mark': pairOf('fr', '– an embargo', 'un embargo'),
  'initial-capital': pairOf('fr', 'We write.', 'nous écrivons.'),
  'opening-mark': pairOf('es', 'Who did this?', 'Quién lo hizo?'),
  'question-mark': pairOf('el', 'Why?', 'Γιατί?'),
  'repeated-punctuation': pairOf('da', 'We write, again.', 'Vi skriver,, igen.'),
  'punctuation-spacing': pairOf('de', 'We ask: act.', 'Wir bitten : handeln.'),
  apostrophe: pairOf('it', 'The Union', 'l’ Unione'),
  ellipsis: pairOf('lt', 'We wait…', 'Laukiame...'),
  'hyphen-for-dash': pairOf('lt', 'We – all', 'Mes - visi'),
}

export const citationSource =
  'These rights are protected (art. 1, par. d, iii and iv of Council Decision CFSP 2020/1999).'

/** The citation of the sample letter as each language's acts write it. */
export const citations: Partial<Record<Locale, string>> = {
  bg: 'Тези права са защитени (член 1, параграф 1, буква г), подточки iii) и iv) от Решение (ОВППС) 2020/1999 на Съвета).',
  es: 'Estos derechos están protegidos (artículo 1, apartado 1, letra d), incisos iii) y iv), de la Decisión (PESC) 2020/1999 del Consejo).',
  cs: 'Tato práva jsou chráněna (čl. 1 odst. 1 písm. d) body iii) a iv) rozhodnutí Rady (SZBP) 2020/1999).',
  da: 'Disse rettigheder er beskyttet (artikel 1, stk. 1, litra d), nr. iii) og iv), i Rådets afgørelse (FUSP) 2020/1999).',
  de: 'Diese Rechte sind geschützt (Artikel 1 Absatz 1 Buchstabe d Ziffern iii und iv des Beschlusses (GASP) 2020/1999 des Rates).',
  et: 'Need õigused on kaitstud (nõukogu otsuse (ÜVJP) 2020/1999 artikli 1 lõike 1 punkti d alapunktid iii ja iv).',
  el: 'Τα δικαιώματα αυτά προστατεύονται (άρθρο 1 παράγραφος 1 στοιχείο δ) σημεία iii) και iv) της απόφασης (ΚΕΠΠΑ) 2020/1999 του Συμβουλίου).',
  fr: 'Ces droits sont protégés (article 1er, paragraphe 1, point d), iii) et iv), de la décision (PESC) 2020/1999 du Conseil).',
  ga: 'Tá na cearta sin faoi chosaint (Airteagal 1(1)(d)(iii) agus (iv) de Chinneadh (CBES) 2020/1999 ón gComhairle).',
  hr: 'Ta su prava zaštićena (članak 1. stavak 1. točka (d) podtočke iii. i iv. Odluke Vijeća (ZVSP) 2020/1999).',
  it: 'Questi diritti sono protetti (articolo 1, paragrafo 1, lettera d), punti iii) e iv), della decisione (PESC) 2020/1999 del Consiglio).',
  lv: 'Šīs tiesības ir aizsargātas (Padomes Lēmuma (KĀDP) 2020/1999 1. panta 1. punkta d) apakšpunkta iii) un iv) punkts).',
  lt: 'Šios teisės saugomos (Tarybos sprendimo (BUSP) 2020/1999 1 straipsnio 1 dalies d punkto iii ir iv papunkčiai).',
  hu: 'E jogokat védi a (KKBP) 2020/1999 tanácsi határozat (1. cikke (1) bekezdése d) pontjának iii. és iv. alpontja).',
  mt: 'Dawn id-drittijiet huma protetti (l-Artikolu 1(1)(d)(iii) u (iv) tad-Deċiżjoni tal-Kunsill (PESK) 2020/1999).',
  nl: 'Deze rechten zijn beschermd (artikel 1, lid 1, punt d), iii) en iv), van Besluit (GBVB) 2020/1999 van de Raad).',
  pl: 'Prawa te są chronione (art. 1 ust. 1 lit. d) ppkt (iii) i (iv) decyzji Rady (WPZiB) 2020/1999).',
  pt: 'Estes direitos estão protegidos (artigo 1.º, n.º 1, alínea d), subalíneas iii) e iv), da Decisão (PESC) 2020/1999 do Conselho).',
  ro: 'Aceste drepturi sunt protejate (art. 1 alin. (1) lit. d) pct. (iii) și (iv) din Decizia (PESC) 2020/1999 a Consiliului).',
  sk: 'Tieto práva sú chránené (článok 1 ods. 1 písm. d) body iii) a iv) rozhodnutia Rady (SZBP) 2020/1999).',
  sl: 'Te pravice so zaščitene (člen 1(1)(d)(iii) in (iv) Sklepa Sveta (SZVP) 2020/1999).',
  fi: 'Nämä oikeudet on suojattu (neuvoston päätöksen (YUTP) 2020/1999 1 artiklan 1 kohdan d alakohdan iii ja iv alakohta).',
  sv: 'Dessa rättigheter är skyddade (artikel 1.1 d iii och iv i rådets beslut (Gusp) 2020/1999).',
}

export const figuresSource =
  'On November 3, 2021, more than 80 journalists in ten countries read 1,234 files; the 21st century deserves better.'

/** A date, a number in figures, one in words, a grouped one and a century, each in the language's way. */
export const figures: Partial<Record<Locale, string>> = {
  bg: 'На 3 ноември 2021 г. над 80 журналисти от десет държави прочетоха 1 234 файла; XXI век заслужава повече.',
  es: 'El 3 de noviembre de 2021, más de ochenta periodistas de 10 países leyeron 1.234 archivos; el siglo XXI merece algo mejor.',
  cs: 'Dne 3. listopadu 2021 přečetlo více než 80 novinářů v deseti zemích 1 234 souborů; 21. století si zaslouží víc.',
  da: 'Den 3. november 2021 læste over 80 journalister i ti lande 1.234 filer; det 21. århundrede fortjener bedre.',
  de: 'Am 3. November 2021 lasen über achtzig Journalistinnen und Journalisten in zehn Ländern 1 234 Dateien; das 21. Jahrhundert verdient Besseres.',
  et: '3. novembril 2021 luges üle 80 ajakirjaniku kümnes riigis 1234 faili; 21. sajand väärib paremat.',
  el: 'Στις 3 Νοεμβρίου 2021, περισσότεροι από 80 δημοσιογράφοι σε δέκα χώρες διάβασαν 1.234 αρχεία· ο 21ος αιώνας αξίζει κάτι καλύτερο.',
  fr: 'Le 3 novembre 2021, plus de quatre-vingts journalistes de dix pays ont lu 1\u202f234 fichiers ; le XXIe siècle mérite mieux.',
  ga: 'An 3 Samhain 2021, léigh níos mó ná 80 iriseoir i ndeich dtír 1,234 comhad; tá níos fearr tuillte ag an 21ú haois.',
  hr: 'Dana 3. studenoga 2021. više od 80 novinara u deset zemalja pročitalo je 1.234 datoteke; 21. stoljeće zaslužuje bolje.',
  it: 'Il 3 novembre 2021 oltre ottanta giornalisti in dieci paesi hanno letto 1.234 documenti; il XXI secolo merita di meglio.',
  lv: '2021. gada 3. novembrī vairāk nekā 80 žurnālistu desmit valstīs izlasīja 1 234 failus; 21. gadsimts ir pelnījis labāku.',
  lt: '2021 m. lapkričio 3 d. daugiau kaip 80 žurnalistų dešimtyje šalių perskaitė 1 234 rinkmenas; XXI amžius vertas geresnio.',
  hu: '2021. november 3-án tíz ország több mint nyolcvan újságírója 1234 fájlt olvasott el; a XXI. század jobbat érdemel.',
  mt: 'Fit-3 ta’ Novembru 2021, aktar minn 80 ġurnalist f’għaxar pajjiżi qraw 1,234 fajl; is-seklu 21 jistħoqqlu aħjar.',
  nl: 'Op 3 november 2021 lazen meer dan tachtig journalisten in tien landen 1.234 bestanden; de 21e eeuw verdient beter.',
  pl: 'W dniu 3 listopada 2021 r. ponad osiemdziesięciu dziennikarzy w dziesięciu krajach przeczytało 1234 pliki; XXI wiek zasługuje na więcej.',
  pt: 'Em 3 de novembro de 2021, mais de oitenta jornalistas de dez países leram 1 234 ficheiros; o século XXI merece melhor.',
  ro: 'La 3 noiembrie 2021, peste 80 de jurnaliști din zece țări au citit 1.234 de fișiere; secolul al XXI-lea merită mai mult.',
  sk: 'Dňa 3. novembra 2021 prečítalo viac ako osemdesiat novinárov v desiatich krajinách 1 234 súborov; 21. storočie si zaslúži viac.',
  sl: '3. novembra 2021 je več kot osemdeset novinarjev v desetih državah prebralo 1.234 datotek; 21. stoletje si zasluži več.',
  fi: 'Marraskuun 3. päivänä 2021 yli 80 toimittajaa kymmenessä maassa luki 1 234 tiedostoa; 21. vuosisata ansaitsee parempaa.',
  sv: 'Den 3 november 2021 läste över 80 journalister i tio länder 1 234 filer; det 21:a århundradet förtjänar bättre.',
}
