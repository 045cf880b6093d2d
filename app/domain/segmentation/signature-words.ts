/** Words of a heading above the signatories, in the languages of the EU: beginnings of words. */
export const signatureStems: readonly string[] = (
  'подписал|подписани|долуподписани|подписват|' +
  'firmante|signatari|firmado|firmas|suscrit|abajo firmante|' +
  'signatář|podepsan|podpisy|podepsáni|níže podepsan|' +
  'underskriv|undertegne|medunderskriv|' +
  'unterzeichn|unterschrift|mitunterzeichn|unterschrieben|gezeichnet|' +
  'allakirjuta|allkirjasta|allakirjutanud|' +
  'υπογράφ|υπογραφ|υπογεγραμμέν|συνυπογράφ|υπογράφοντες|' +
  'signator|undersign|signed|signatur|cosign|co-sign|signing organi|signing part|signing ngo|endorsed by|endorsing|supported by|' +
  'signataire|soussigné|signé|cosignataire|' +
  'sínitheoir|sínithe|síniú|' +
  'potpisni|dolje potpisan|potpisal|supotpisni|' +
  'firmatar|sottoscritt|sottoscrittor|cofirmatar|firmato|' +
  'parakstītāj|parakstīja|parakstījuš|apakšā parakst|' +
  'pasiraš|signatar|' +
  'aláír|alulírott|' +
  'firmatarj|iffirmat|firem|' +
  'ondertekena|ondergetekend|medeonderteken|ondertekend|' +
  'sygnatariusz|podpisan|podpisani|niżej podpisan|podpisy|' +
  'subscritor|abaixo-assinad|assinado|assinatura|signatári|' +
  'semnatar|subsemna|semnat|semnăt|' +
  'signatár|podpísan|dolupodpísan|nižšie podpísan|' +
  'podpisnik|podpisnic|spodaj podpisan|' +
  'allekirjoit|' +
  'undertecknad|undertecknare|undertecknat'
).split('|')

/** Plural words that make a heading of a group of organisations: beginnings of words. */
export const organisationStems: readonly string[] = (
  'организаци|сдружени|фондаци|organizac|organisac|organización|organizaciones|asociacion|fundaciones|' +
  'organisation|organization|association|foundations|ngo|ngos|csos|cso|ong|ongs|networks|coalitions|' +
  'institutions|companies|unions|organizace|organizáci|spolk|nadace|nadácie|združenia|' +
  'organisationer|foreninger|fonde|verbände|vereine|stiftungen|organisationen|ngos|bündnisse|' +
  'organisatsioon|ühendus|ühing|vabaühendus|οργανώσεις|οργανισμοί|φορείς|σωματεία|μκο|' +
  'fondations|réseaux|collectifs|syndicats|eagraíocht|eagrais|eagraíochtaí|' +
  'udruge|udruga|organizacije|organizazion|associazion|organizācij|biedrīb|nvo|organizacij|asociacij|' +
  'szervezet|egyesület|alapítvány|civil szervezet|organizzazzjoni|għaqdiet|assoċjazzjoni|' +
  'organisaties|verenigingen|stichtingen|stowarzyszeni|fundacje|organizacje|organizaç|associaç|organizaçõ|' +
  'organizați|organizaţi|asociați|asociaţi|fundați|društva|nevladne|zveze|' +
  'järjest|yhdistyks|säätiöt|föreningar|förbund|stiftelser'
).split('|')

/** Words that make a heading of a group of persons: beginnings of words. */
export const personStems: readonly string[] = (
  'експерт|лица|личности|граждани|учени|журналисти|experto|expert|persona|individu|académic|academic|' +
  'periodist|ciudadan|osob|odborní|jednotliv|občané|občanov|novinář|akademi|eksperter|enkeltperson|personer|forskere|' +
  'borgere|journalist|einzelperson|persönlichkeit|expertinnen|fachleute|wissenschaftler|sachverständige|' +
  'privatperson|personen|eksper|isik|eraisik|teadla|ajakirjani|εμπειρογνώμον|ειδικοί|πρόσωπα|ιδιώτες|' +
  'ακαδημαϊκοί|δημοσιογράφ|πολίτες|researchers|scholars|persons|people|citizens|politicians|lawyers|' +
  'activists|human rights defenders|members of parliament|meps|personnes|personnalités|universitaire|' +
  'chercheur|citoyen|avocat|saineolaithe|daoine|stručnja|pojedinci|osobe|esperti|esperte|persone|personalità|' +
  'cittadin|giornalist|ekspert|person|fiziskas|zinātniek|asmenys|eksperta|mokslinink|piliečia|szakértő|' +
  'magánszemély|személyek|kutató|újságíró|esperti|individwi|persuni|deskundigen|particulieren|personen|' +
  'wetenschappers|eksperci|eksperc|osoby|naukowc|obywatele|dziennikarz|peritos|especialistas|pessoas|' +
  'cidadãos|investigador|personalidade|experți|experţi|persoane|cercetători|jurnaliști|cetățeni|odborníc|' +
  'jednotlivci|osobnosti|strokovnja|posamezni|osebe|asiantuntija|yksityishenkilö|henkilö|tutkija|' +
  'sakkunniga|enskilda|privatpersoner|forskare'
).split('|')
