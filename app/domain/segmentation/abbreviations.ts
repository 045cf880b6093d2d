import type { Locale } from '#app/domain/locale.ts'

/** Written with a full stop in the middle of a sentence everywhere in the EU, in small letters. */
const everywhere = 'dr prof mr mrs ms st art arts par pp vs cf nr vol ed eds tel'

/**
 * Abbreviations that are followed by what they belong to, in small letters and without their last full
 * stop. None is here that often ends a sentence, or that is a word of its own ("no." "an.").
 */
const byLocale: Readonly<Record<Locale, string>> = {
  bg: 'чл ал т б стр г-н д-р проф инж акад напр вж ул бул тел св гр',
  es: 'art arts párr párrs núm núms pág págs sr sra sres srta excmo excma ee ud uds p.ej fig cap',
  cs: 'čl odst písm č str např tzv tj mj resp ing mgr judr mudr phdr doc sv ul popř násl',
  da: 'stk nr bl.a f.eks dvs jf ca pkt kap hr kgl litra',
  de: 'abs art nr bzw vgl ca buchst lit ziff str hr fr mag ing dipl rn bspw insb sog evtl ggf st kap',
  et: 'lk nt lg p nr vt hr pr prl',
  el: 'άρθ άρθρ παρ αρ σελ κ κα κκ δρ καθ π.χ βλ στοιχ τηλ αγ',
  en: 'art arts para paras par nos fig sec gen sen rep gov hon rev lt col capt e.g i.e viz approx dept',
  fr: 'art al p pp m mm mme mlle mgr cf vol éd chap c.-à-d',
  ga: 'alt uimh lch m.sh dr',
  hr: 'čl st br str npr tj tzv g gđa dr mr sc prof ing sv ul',
  it: 'art artt par n nn pag pagg sig sigg sig.ra dott dott.ssa ing avv lett cfr p.es prof',
  lv: 'p nr piem lpp t.i panta pk dr prof art',
  lt: 'str d p nr pvz žr t.y psl dr prof punkt vad',
  hu: 'pl ún dr prof id ifj szt bek sz kb ill vö',
  mt: 'art par nru eż p.eż sur dr prof onor pġ',
  nl: 'art nr blz bijv mr ir drs ing dhr mevr mw d.w.z o.a t.a.v zgn vgl prof',
  pl: 'art ust pkt lit nr str np tj tzn tzw m.in prof inż mgr ul św por zob poz',
  pt: 'art arts n pág págs sr sra srs dr dra prof profa exmo exma ex p.ex v.g fig eng',
  ro: 'art alin lit nr pag pct dl dna d-na d-l ex prof str sf dvs cap',
  sk: 'čl ods písm č str napr tzv tj resp ing mgr judr mudr doc sv ul',
  sl: 'čl odst št str npr tj t.i g ga dr mag prof sv ul oz',
  fi: 'art mom esim ks ns nk nro prof',
  sv: 'art nr t.ex bl.a d.v.s s.k jfr kap prof dir ca kl f.d',
}

/** Languages that write ordinal numbers with a full stop: "am 3. Dezember", "3. prosince". */
export const ordinalLocales: readonly Locale[] = [
  'cs',
  'da',
  'de',
  'et',
  'fi',
  'hr',
  'hu',
  'lv',
  'sk',
  'sl',
]

const tables = new Map<Locale, ReadonlySet<string>>()

export function isAbbreviation(word: string, locale: Locale): boolean {
  let table = tables.get(locale)
  if (!table) {
    table = new Set(`${everywhere} ${byLocale[locale]}`.split(' '))
    tables.set(locale, table)
  }
  return table.has(word.toLowerCase())
}

export function writesOrdinals(locale: Locale): boolean {
  return ordinalLocales.includes(locale)
}
