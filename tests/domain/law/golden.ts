import type { Locale } from '#app/domain/locale.ts'
import { citations } from '#tests/domain/checks/examples.ts'

/** How each language names the Decision by itself, and Article 1(1)(d)(iii) and (iv) in it. */
export const golden: Readonly<Record<Locale, { readonly act: string; readonly places: string }>> = {
  bg: {
    act: 'Решение (ОВППС) 2020/1999 на Съвета',
    places: 'член 1, параграф 1, буква г), подточки iii) и iv)',
  },
  es: {
    act: 'Decisión (PESC) 2020/1999 del Consejo',
    places: 'artículo 1, apartado 1, letra d), incisos iii) y iv)',
  },
  cs: {
    act: 'rozhodnutí Rady (SZBP) 2020/1999',
    places: 'čl. 1 odst. 1 písm. d) body iii) a iv)',
  },
  da: {
    act: 'Rådets afgørelse (FUSP) 2020/1999',
    places: 'artikel 1, stk. 1, litra d), nr. iii) og iv)',
  },
  de: {
    act: 'Beschluss (GASP) 2020/1999 des Rates',
    places: 'Artikel 1 Absatz 1 Buchstabe d Ziffern iii und iv',
  },
  et: {
    act: 'nõukogu otsus (ÜVJP) 2020/1999',
    places: 'artikli 1 lõike 1 punkti d alapunktid iii ja iv',
  },
  el: {
    act: 'απόφαση (ΚΕΠΠΑ) 2020/1999 του Συμβουλίου',
    places: 'άρθρο 1 παράγραφος 1 στοιχείο δ) σημεία iii) και iv)',
  },
  en: { act: 'Council Decision (CFSP) 2020/1999', places: 'Article 1(1)(d)(iii) and (iv)' },
  fr: {
    act: 'décision (PESC) 2020/1999 du Conseil',
    places: 'article 1er, paragraphe 1, point d), iii) et iv)',
  },
  ga: {
    act: 'Cinneadh (CBES) 2020/1999 ón gComhairle',
    places: 'Airteagal 1(1)(d)(iii) agus (iv)',
  },
  hr: {
    act: 'Odluka Vijeća (ZVSP) 2020/1999',
    places: 'članak 1. stavak 1. točka (d) podtočke iii. i iv.',
  },
  it: {
    act: 'decisione (PESC) 2020/1999 del Consiglio',
    places: 'articolo 1, paragrafo 1, lettera d), punti iii) e iv)',
  },
  lv: {
    act: 'Padomes Lēmums (KĀDP) 2020/1999',
    places: '1. panta 1. punkta d) apakšpunkta iii) un iv) punkts',
  },
  lt: {
    act: 'Tarybos sprendimas (BUSP) 2020/1999',
    places: '1 straipsnio 1 dalies d punkto iii ir iv papunkčiai',
  },
  hu: {
    act: '(KKBP) 2020/1999 tanácsi határozat',
    places: '1. cikke (1) bekezdése d) pontjának iii. és iv. alpontja',
  },
  mt: {
    act: 'Deċiżjoni tal-Kunsill (PESK) 2020/1999',
    places: 'l-Artikolu 1(1)(d)(iii) u (iv)',
  },
  nl: {
    act: 'Besluit (GBVB) 2020/1999 van de Raad',
    places: 'artikel 1, lid 1, punt d), iii) en iv)',
  },
  pl: {
    act: 'decyzja Rady (WPZiB) 2020/1999',
    places: 'art. 1 ust. 1 lit. d) ppkt (iii) i (iv)',
  },
  pt: {
    act: 'Decisão (PESC) 2020/1999 do Conselho',
    places: 'artigo 1.º, n.º 1, alínea d), subalíneas iii) e iv)',
  },
  ro: {
    act: 'Decizia (PESC) 2020/1999 a Consiliului',
    places: 'articolul 1 alineatul (1) litera (d) punctele (iii) și (iv)',
  },
  sk: {
    act: 'rozhodnutie Rady (SZBP) 2020/1999',
    places: 'článok 1 ods. 1 písm. d) body iii) a iv)',
  },
  sl: { act: 'Sklep Sveta (SZVP) 2020/1999', places: 'člen 1(1)(d)(iii) in (iv)' },
  fi: {
    act: 'neuvoston päätös (YUTP) 2020/1999',
    places: '1 artiklan 1 kohdan d alakohdan iii ja iv alakohta',
  },
  sv: { act: 'rådets beslut (Gusp) 2020/1999', places: 'artikel 1.1 d iii och iv' },
}

/** The same citation in a sentence, inflected as the language asks for. */
export function inSentence(locale: Locale): string {
  const english =
    'These rights are protected (Article 1(1)(d)(iii) and (iv) of Council Decision (CFSP) 2020/1999).'
  return citations[locale] ?? english
}
