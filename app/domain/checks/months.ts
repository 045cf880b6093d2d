import type { Locale } from '#app/domain/locale.ts'
import { inflects, stemTable } from './stem-table.ts'
import { fold, type Token, wordsOf } from './words.ts'

/**
 * Stems of the twelve months, `|` between alternatives (names: CLDR; cases and mutations by
 * hand). A table, because not every browser knows the months of all 24 languages.
 */
const entriesOf = stemTable({
  bg: 'януар февруар март април май|мая юни юли август септемвр октомвр ноемвр декемвр',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre',
  cs: 'leden|ledn únor březen|březn duben|dubn květen|květn červen|červn červenec|července|červenc srpen|srpn září říjen|říjn listopad prosinec|prosinc',
  da: 'januar februar marts april maj juni juli august september oktober november december',
  de: 'januar|jänner februar|feber märz april mai juni juli august september oktober november dezember',
  et: 'jaanuar veebruar märts aprill mai juuni juuli august septemb oktoob novemb detsemb',
  el: 'ιανουάρ|γενάρ φεβρουάρ|φλεβάρ μάρτ|μαρτίου απρίλ|απριλίου μάιο|μαΐου|μάη ιούνι|ιουνίου ιούλι|ιουλίου αύγουστ|αυγούστου σεπτέμβρ|σεπτεμβρίου οκτώβρ|οκτωβρίου νοέμβρ|νοεμβρίου|νοέμβρη δεκέμβρ|δεκεμβρίου|δεκέμβρη',
  en: 'january february march april may june july august september october november december',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  ga: 'eanáir|eanair feabhra|fheabhra|bhfeabhra márta|mhárta aibreá|aibreáin bealtain|bhealtain|mbealtain meitheamh|mheitheamh|mheithimh iúil lúnas meán|mheán deireadh|dheireadh|ndeireadh samhain|samhna|tsamhain|tsamhna nollaig|nollag',
  hr: 'siječ veljač ožuj trav svib lip|lipn|lipanj srp|srpn|srpanj kolovoz ruj|rujn|rujan listopad studen prosin',
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  lv: 'janvār februār mart aprīl maij jūnij jūlij august septembr oktobr novembr decembr',
  lt: 'saus vasar kov|kovas baland geguž birž liep rugpj rugsėj spal lapkri gruod',
  hu: 'január február március április május június július augusztus szeptember október november december',
  mt: 'jannar frar marzu april mejju ġunju lulju awwissu settembru ottubru novembru diċembru',
  nl: 'januari februari maart april mei juni juli augustus september oktober november december',
  pl: 'stycz lut|lutego marzec|marca|marcu|marcem kwiecień|kwietn maj|maja|maju czerwiec|czerwc lipiec|lipc sierpień|sierpni wrzesień|wrześni październik listopad grudzień|grudni',
  pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  ro: 'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie|octomvrie noiembrie decembrie',
  sk: 'január február marec|marc apríl máj jún júl august septemb októb novemb decemb',
  sl: 'januar februar marec|marc april maj junij julij avgust septemb oktob novemb decemb',
  fi: 'tammiku helmiku maalisku huhtiku toukoku kesäku heinäku eloku syysku lokaku marrasku jouluku',
  sv: 'januari februari mars april maj juni juli augusti september oktober november december',
})

/** The month, 1 to 12, that a word names in any of its cases or cut short (`Nov.`); else `null`. */
export function monthOf(word: Token, text: string, locale: Locale): number | null {
  const folded = fold(word.text)
  const cut = text.charAt(word.end) === '.' && folded.length >= 3 && folded.length <= 5
  let best = { month: 0, length: 0 }
  entriesOf(locale).forEach((entry, index) => {
    const matching = entry.filter(
      (stem) => inflects(folded, stem) || (cut && stem.startsWith(folded)),
    )
    const length = Math.max(0, ...matching.map((stem) => Math.min(stem.length, folded.length)))
    if (length > best.length) best = { month: index + 1, length }
  })
  return best.month || null
}

/** Every month a text may name; a word that only looks like one is taken for it. */
export function monthsIn(text: string, locale: Locale): Set<number> {
  const months = wordsOf(text).map((word) => monthOf(word, text, locale))
  return new Set(months.filter((month) => month !== null))
}
