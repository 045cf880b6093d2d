import type { Locale } from '#app/domain/locale.ts'
import { inflects, stemTable } from './stem-table.ts'
import { fold, tokensOf } from './words.ts'

const values = [
  1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 30, 40, 50, 60, 70, 80, 90,
  100, 1000,
]

/**
 * Stems of 1 to 20, the tens, 100 and 1000, `|` between alternatives. They only explain why a figure is
 * missing or new, so a word too many costs a warning and never makes one.
 */
const entriesOf = stemTable({
  bg: 'един|една|едно|първ два|две|двама|втор три|трима|трет четир|четвър пет шест седем|седм осем|осм девет десет единадесет|единайсет дванадесет|дванайсет тринадесет|тринайсет четиринадесет|четиринайсет петнадесет|петнайсет шестнадесет|шестнайсет седемнадесет|седемнайсет осемнадесет|осемнайсет деветнадесет|деветнайсет двадесет|двайсет тридесет|трийсет четиридесет|четирийсет петдесет шестдесет|шейсет седемдесет осемдесет деветдесет сто|стотин хиляд',
  es: 'un|uno|una|primer dos|segund tres|tercer cuatro|cuart cinco|quint seis|sext siete|séptim ocho|octav nueve|noven diez|décim once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veint treinta cuarenta cincuenta sesenta setenta ochenta noventa cien mil|miles|millar',
  cs: 'jed|prvn dva|dvě|dvou|dvoj|druh tři|třet čtyř|čtvrt pět|pát šest sedm osm devět|devít|devát deset|desít|desát jedenáct dvanáct třináct čtrnáct patnáct šestnáct sedmnáct osmnáct devatenáct dvacet|dvacít třicet|třicít čtyřicet|čtyřicít padesát šedesát sedmdesát osmdesát devadesát sto|stovk tisíc',
  da: 'en|et|først to|anden|andet tre|tredje fire|fjerde fem|femt seks|sjett syv otte|otten ni|niend ti|tiend elleve|ellevt tolv tretten fjorten femten seksten sytten atten nitten tyve tredive fyrre halvtreds tres halvfjerds firs halvfems hundred tusind',
  de: 'ein|erst zwei|zweit drei|dritt vier fünf sechs sieb acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert|einhundert tausend|eintausend',
  et: 'üks|ühe|üht|esime kaks|kahe|kaht|teine|teise kolm neli|nelja viis|viie kuus|kuue|kuut seits kaheksa üheksa kümme|kümne|kümnd üksteist|üheteist kaksteist|kaheteist kolmteist|kolmeteist neliteist|neljateist viisteist|viieteist kuusteist|kuueteist seitseteist|seitsmeteist kaheksateist üheksateist kakskümmend|kahekümne kolmkümmend|kolmekümne nelikümmend|neljakümne viiskümmend|viiekümne kuuskümmend|kuuekümne seitsekümmend|seitsmekümne kaheksakümmend|kaheksakümne üheksakümmend|üheksakümne sada|saja tuhat|tuhande',
  el: 'ένα|έναν|ένας|μία|μια|ενός|μιας|πρώτ δύο|δυο|δεύτερ τρία|τρεις|τριών|τρίτ τέσσερ|τεσσάρ|τέταρτ πέντε|πέμπτ έξι|έκτ επτά|εφτά|έβδομ οκτώ|οχτώ|όγδο εννέα|εννιά|ένατ δέκα|δέκατ έντεκα|ένδεκα|ενδέκατ δώδεκα|δωδέκατ δεκατρ δεκατέσσερ|δεκατεσσάρ δεκαπέντε δεκαέξι|δεκάξι δεκαεπτά|δεκαεφτά δεκαοκτώ|δεκαοχτώ δεκαεννέα|δεκαεννιά είκοσι|εικοστ τριάντα σαράντα πενήντα εξήντα εβδομήντα ογδόντα ενενήντα εκατό|εκατόν χίλια|χίλιοι|χίλιες|χιλιάδ',
  en: 'one|first|once|single two|second|twice three|third four five|fifth six seven eight|eighth nine|ninth ten eleven twelve|twelfth thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty|twentie thirty|thirtie forty|fortie fifty|fiftie sixty|sixtie seventy|seventie eighty|eightie ninety|ninetie hundred thousand',
  fr: 'un|une|premier|première deux|second trois|troisi quatre|quatri cinq|cinqui six|sixi sept|septi huit|huiti neuf|neuvi dix|dixi onze|onzi douze|douzi treize quatorze quinze seize seize|sept huit neuf vingt trente quarante cinquante soixante soixante|septante vingt|vingts|huitante vingt|nonante cent|cents|centaine mille|milliers',
  ga: 'aon|amháin|céad|duine dó|dhá|beirt|dara trí|triúr|tríú ceithre|cheithre|ceathr|cheathr cúig|chúig sé|seisear|séú seacht ocht|hocht naoi|naoú|naonúr deich|dheich|deichniúr|deichiú aon dó|dhá trí ceithre|ceathair cúig sé seacht ocht naoi fiche|fichiú tríocha daichead|ceathracha caoga seasca seachtó ochtó nócha céad míle|mhíle',
  hr: 'jed|prv dva|dvije|dvoj|drug tri|troj|treć četir|četvr pet šest sedam|sedm osam|osm devet deset jedanaest dvanaest trinaest četrnaest petnaest šesnaest sedamnaest osamnaest devetnaest dvadeset trideset četrdeset pedeset šezdeset sedamdeset osamdeset devedeset sto|stot tisuć',
  it: 'un|uno|una|prim due|second tre|terz quattro|quart cinque|quint sei|sest sette|settim otto|ottav nove|non diec|decim undic dodic tredic quattordic quindic sedic diciassette diciotto diciannove vent trent quarant cinquant sessant settant ottant novant cent mille|mila|migliaia',
  lv: 'vien|pirm div|otr|otra trīs|trij|treš četr|ceturt piec|piekt seš|sest septiņ|septīt astoņ|astot deviņ|devīt desmit vienpadsmit divpadsmit trīspadsmit četrpadsmit piecpadsmit sešpadsmit septiņpadsmit astoņpadsmit deviņpadsmit divdesmit trīsdesmit četrdesmit piecdesmit sešdesmit septiņdesmit astoņdesmit deviņdesmit simt tūksto',
  lt: 'vien|pirm du|dvi|dviej|dviem|antr trys|trij|trim|treč ketur|ketvirt penk šeš septyn|septint aštuon|aštunt devyn|devint dešimt|dešim vienuolik dvylik trylik keturiolik penkiolik šešiolik septyniolik aštuoniolik devyniolik dvidešimt trisdešimt keturiasdešimt penkiasdešimt šešiasdešimt septyniasdešimt aštuoniasdešimt devyniasdešimt šimt tūkstan|tūkst',
  hu: 'egy|első két|kett|másod három|hárm|harmad négy|negyed öt|ötö hat hét|het nyolc kilenc tíz|tize tizenegy tizenkét|tizenkett tizenhárom|tizenhárm tizennégy tizenöt tizenhat tizenhét tizennyolc tizenkilenc húsz|husza harminc negyven ötven hatvan hetven nyolcvan kilencven száz ezer|ezr',
  mt: 'wieħed|waħda|ewwel żewġ|tnejn|tieni tliet|tlieta|tielet erba|erbgħa|raba ħames|ħamsa sitt|sitta|sitta sebgħa|seba tmien|tmienja|tmin disgħa|disa għaxar|għaxra ħdax|ħdax tnax tlettax erbatax ħmistax sittax sbatax tmintax dsatax għoxrin tletin erbgħin ħamsin sittin sebgħin tmenin disgħin mija|mitt elf|elef',
  nl: 'een|één|eerst twee|tweed drie|derd vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd duizend',
  pl: 'jed|pierwsz dwa|dwie|dwóch|dwom|dwoma|dwu|dwoj|drug trzy|trzech|trzem|trzej|troj|trzeci czter|czwart pięć|pięci|piąt sześć|sześci|szóst siedem|siedmi|siódm osiem|ośmi|ósm dziewięć|dziewięci|dziewiąt dziesięć|dziesięci|dziesiąt jedenast|jedenaści dwanaści|dwanaśc|dwunast trzynaści|trzynast czternaści|czternast piętnaści|piętnast szesnaści|szesnast siedemnaści|siedemnast osiemnaści|osiemnast dziewiętnaści|dziewiętnast dwadzieści|dwudziest trzydzieści|trzydziest czterdzieści|czterdziest pięćdziesiąt|pięćdziesięci sześćdziesiąt|sześćdziesięci siedemdziesiąt|siedemdziesięci osiemdziesiąt|osiemdziesięci dziewięćdziesiąt|dziewięćdziesięci sto|stu tysiąc|tysięc',
  pt: 'um|uma|primeir dois|duas|segund três|terceir quatro|quart cinco|quint seis|sext sete|sétim oito|oitav nove|non dez|décim onze doze treze catorze|quatorze quinze dezasseis|dezesseis dezassete|dezessete dezoito dezanove|dezenove vinte trinta quarenta cinquenta sessenta setenta oitenta noventa cem|cento|centena mil|milhar',
  ro: 'un|una|unu|unul|prim doi|două|doua trei|treia|treilea patru|patra cinci șase șapte opt nouă zece unsprezece doisprezece|douăsprezece treisprezece paisprezece cincisprezece șaisprezece șaptesprezece optsprezece nouăsprezece douăzeci treizeci patruzeci cincizeci șaizeci șaptezeci optzeci nouăzeci sut mie|mii',
  sk: 'jed|prv dva|dve|dvoch|dvom|dvoj|druh tri|troch|traj|treť štyr|štvr päť|piat|piati šesť|šiest|šest sedem|siedm osem|ôsm|ôsmi deväť|deviat desať|desiat jedenás dvanás trinás štrnás pätnás šestnás sedemnás osemnás devätnás dvadsať|dvadsiat tridsať|tridsiat štyridsať|štyridsiat päťdesiat šesťdesiat sedemdesiat osemdesiat deväťdesiat sto|stov tisíc',
  sl: 'en|ena|ene|eno|prv dva|dve|dveh|drug tri|treh|trem|tretj štiri|štirih|četrt pet šest sedem|sedm osem|osm devet deset enajst dvanajst trinajst štirinajst petnajst šestnajst sedemnajst osemnajst devetnajst dvajset trideset štirideset petdeset šestdeset sedemdeset osemdeset devetdeset sto|stot tisoč',
  fi: 'yksi|yhd|yht|ensimmäi kaksi|kahd|kaht|toinen|toise kolm neljä viisi|viid|viit|viis kuusi|kuud|kuut seitsem kahdeksa yhdeksä kymmen yksitoista|yhdentoista|yhdessätoista kaksitoista|kahdentoista kolmetoista|kolmentoista neljätoista|neljäntoista viisitoista|viidentoista kuusitoista|kuudentoista seitsemäntoista|seitsemäntoista kahdeksantoista yhdeksäntoista kaksikymment|kahdenkymmen kolmekymment|kolmenkymmen neljäkymment|neljänkymmen viisikymment|viidenkymmen kuusikymment|kuudenkymmen seitsemänkymmen kahdeksankymmen yhdeksänkymmen sata|sada|sato tuhat|tuhan',
  sv: 'en|ett|först två|andra tre|tredj fyra|fjärd fem sex|sjätt sju åtta|åtton nio tio elva|elft tolv tretton fjorton femton sexton sjutton arton nitton tjugo trettio fyrtio femtio sextio sjuttio åttio nittio hundra tusen',
})

/** The numbers that words of the text say, or may say: `achtzig` 80, `fünfte` 5. */
export function spelledNumbers(text: string, locale: Locale): Set<number> {
  const words = new Set(tokensOf(text).map((token) => fold(token.text)))
  const entries = entriesOf(locale)
  const found = new Set<number>()
  for (const word of words) {
    entries.forEach((entry, index) => {
      const value = values[index]
      if (value && entry.some((stem) => inflects(word, stem))) found.add(value)
    })
  }
  return found
}

/**
 * The numbers from three on that a text says in the plain word for them: `six` 6. Below that they are
 * articles, and inflected forms look like other words, so this says less than a text may.
 */
export function plainNumbers(text: string, locale: Locale): Map<number, string> {
  const byWord = new Map(
    entriesOf(locale).flatMap(([plain], index) => {
      const value = values[index] ?? 0
      return plain !== undefined && value >= 3 ? [[plain, value] as const] : []
    }),
  )
  const found = new Map<number, string>()
  for (const token of tokensOf(text)) {
    const value = byWord.get(fold(token.text))
    if (value !== undefined && !found.has(value)) found.set(value, token.text)
  }
  return found
}
