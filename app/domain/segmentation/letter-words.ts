/**
 * How a salutation can open, in the languages of the EU, in small letters. A source can be in any of
 * them, and few of these words begin a short line with a comma, colon or exclamation mark otherwise.
 */
export const salutationOpeners: readonly string[] = (
  'уважаеми|уважаема|уважаемо|уважаемите|многоуважаеми|многоуважаема|драги|драга|скъпи|скъпа|' +
  'ваше превъзходителство|ваши превъзходителства|господин|госпожо|' +
  'estimado|estimada|estimados|estimadas|querido|querida|queridos|queridas|distinguido|distinguida|' +
  'distinguidos|distinguidas|excelentísimo|excelentísima|excelentísimos|excmo|excma|excmos|señor|' +
  'señora|señores|señoras|muy señor|muy señores|respetado|respetada|su excelencia|excelencia|excelencias|' +
  'vážený|vážená|vážení|vážené|milý|milá|milí|drahý|drahá|drazí|vaše excelence|vaše excelencie|pane|paní|' +
  'kære|højtærede|ærede|deres excellence|deres excellencer|' +
  'sehr geehrte|sehr geehrter|sehr verehrte|sehr verehrter|geehrte|geehrter|liebe|lieber|werte|werter|' +
  'verehrte|verehrter|hochverehrte|hochverehrter|hochgeehrte|exzellenz|exzellenzen|eure exzellenz|' +
  'ihre exzellenz|ihre exzellenzen|herr|frau|' +
  'lugupeetud|austatud|väga austatud|kallis|kallid|teie ekstsellents|teie ekstsellentsid|härra|proua|' +
  'αξιότιμε|αξιότιμη|αξιότιμοι|αξιότιμες|αξιότιμα|αγαπητέ|αγαπητή|αγαπητοί|αγαπητές|κύριε|κυρία|κύριοι|' +
  'κυρίες|εξοχότατε|εξοχότατη|εξοχοτάτη|εξοχότατοι|εξοχώτατε|σεβαστέ|σεβαστή|' +
  'dear|your excellency|your excellencies|excellency|excellencies|esteemed|honourable|honorable|' +
  'the honourable|respected|to whom it may concern|to the|sir|madam|madame|sirs|ladies and gentlemen|' +
  'mr|mrs|ms|mr.|mrs.|ms.|distinguished|' +
  'monsieur|madame|mesdames|messieurs|mesdames et messieurs|cher|chère|chers|chères|excellence|' +
  "excellences|votre excellence|vos excellences|à l'attention|" +
  'a chara|a chairde|a aire|a airí|a airí gnóthaí|a dhuine uasail|a dhaoine uaisle|a ardionadaí|' +
  'a shoilse|a mhinistir|' +
  'poštovani|poštovana|poštovane|poštovano|cijenjeni|cijenjena|štovani|štovana|dragi|draga|drage|' +
  'vaša ekselencijo|vaše ekselencije|ekselencijo|ekscelencijo|gospodine|gospođo|' +
  'gentile|gentili|gent.mo|gent.ma|egregio|egregia|egregi|caro|cara|cari|care|onorevole|onorevoli|illustre|' +
  'illustri|illustrissimo|illustrissima|ill.mo|ill.ma|stimato|stimata|stimati|spettabile|spett.le|eccellenza|' +
  'eccellenze|sua eccellenza|pregiatissimo|pregiatissima|signor|signora|signori|signore|' +
  'cienījamais|cienījamā|cienījamie|cienījamās|cienītais|cienītā|cienītie|augsti godātais|augsti godātā|' +
  'augsti godātie|godātais|godātā|godātie|godātās|ļoti cienījamais|ļoti cienījamā|dārgais|dārgie|' +
  'jūsu ekselence|jūsu ekselences|ekselence|' +
  'gerbiamas|gerbiama|gerbiamasis|gerbiamoji|gerbiamieji|gerbiami|gerbiamos|gerbiamosios|didžiai gerbiamas|' +
  'didžiai gerbiama|brangūs|brangus|brangi|mieli|miela|jūsų ekscelencija|jūsų ekscelencijos|ekscelencija|' +
  'tisztelt|igen tisztelt|mélyen tisztelt|kedves|nagyméltóságú|excellenciás|excellenciád|kegyelmes|' +
  'sur|għażiż|għażiża|għeżież|onorevoli|sinjur|sinjura|sinjuri|l-eċċellenza|eċċellenza|eċċellenzi|' +
  'geachte|zeer geachte|hooggeachte|weledele|beste|excellentie|excellenties|uwe excellentie|' +
  'uwe excellenties|mijnheer|mevrouw|dames en heren|edelachtbare|' +
  'szanowny|szanowna|szanowni|szanowne|wielce szanowny|wielce szanowna|wielce szanowni|drogi|droga|drodzy|' +
  'wasza ekscelencjo|wasze ekscelencje|ekscelencjo|ekscelencje|panie|pani|czcigodny|' +
  'prezado|prezada|prezados|prezadas|caros|caras|exmo|exma|exmos|exmas|ex.mo|ex.ma|ex.mos|excelentíssimo|' +
  'excelentíssima|excelentíssimos|excelência|excelências|vossa excelência|senhor|senhora|senhores|senhoras|' +
  'ilustre|ilustres|ilustríssimo|ilmo|' +
  'stimate|stimată|stimați|stimaţi|stimatele|mult stimate|mult stimată|dragă|dragi|onorate|onorată|' +
  'excelența voastră|excelenţa voastră|excelență|excelențele voastre|domnule|doamnă|doamnelor|' +
  'vaša excelencia|vaše excelencie|drahí|' +
  'spoštovani|spoštovana|spoštovane|cenjeni|cenjena|cenjene|vaša ekscelenca|ekscelenca|ekscelence|' +
  'arvoisa|arvoisat|arvoisat ministerit|hyvä|hyvät|kunnioitettu|kunnioitetut|arvostettu|arvostetut|rakas|' +
  'rakkaat|teidän ylhäisyytenne|ylhäisyys|ylhäisyydet|' +
  'bästa|kära|käre|ärade|högt ärade|högt värderade|ers excellens|eders excellens|excellens|herr'
).split('|')

/** What makes a salutation of a line that ends with an exclamation mark, wherever it stands. */
export const salutationHearts: readonly string[] = ['tisztelt', 'nagyméltóságú']

/** How a complimentary close of a few words can open. */
export const closingOpeners: readonly string[] = (
  'с уважение|с почит|с най-добри пожелания|с дълбоко уважение|искрено ваши|искрено ваш|' +
  'atentamente|muy atentamente|' +
  'saludos|un cordial saludo|cordialmente|respetuosamente|con todo respeto|' +
  's úctou|s hlubokou úctou|s pozdravem|se srdečným pozdravem|s přátelským pozdravem|' +
  'med venlig hilsen|venlig hilsen|med venlige hilsner|venlige hilsner|med højagtelse|ærbødigst|' +
  'mit freundlichen grüßen|mit freundlichem gruß|mit freundlichen grüssen|mit besten grüßen|' +
  'mit herzlichen grüßen|mit vorzüglicher hochachtung|mit vorzüglichster hochachtung|hochachtungsvoll|' +
  'freundliche grüße|beste grüße|viele grüße|herzliche grüße|' +
  'lugupidamisega|austusega|parimate soovidega|parimate tervitustega|sügava lugupidamisega|' +
  'με εκτίμηση|με τιμή|μετά τιμής|με σεβασμό|με φιλικούς χαιρετισμούς|με ιδιαίτερη εκτίμηση|ειλικρινά|' +
  'sincerely|yours sincerely|yours faithfully|yours truly|yours respectfully|sincerely yours|' +
  'respectfully|respectfully yours|faithfully|kind regards|best regards|warm regards|regards|' +
  'with kind regards|with best regards|with warm regards|best wishes|with best wishes|' +
  'with kindest regards|kindest regards|with respect|with high regards|in solidarity|cordially|' +
  "nous vous prions d'agréer|je vous prie d'agréer|cordialement|" +
  'bien cordialement|bien à vous|respectueusement|sincèrement|salutations distinguées|avec nos salutations|' +
  'is mise|is sinne|le meas|le dea-mhéin|le dea-ghuí|le gach dea-mhéin|le mór-mheas|' +
  's poštovanjem|s osobitim poštovanjem|sa štovanjem|srdačno|lijep pozdrav|srdačan pozdrav|' +
  'cordiali saluti|distinti saluti|con i migliori saluti|i migliori saluti|cordialmente|con osservanza|' +
  'con stima|in fede|' +
  'ar cieņu|patiesā cieņā|ar patiesu cieņu|ar visdziļāko cieņu|ar sveicieniem|' +
  'pagarbiai|su pagarba|nuoširdžiai|su geriausiais linkėjimais|' +
  'tisztelettel|üdvözlettel|szívélyes üdvözlettel|őszinte tisztelettel|mély tisztelettel|' +
  'őszinte nagyrabecsüléssel|kiváló tisztelettel|' +
  "dejjem tiegħek|dejjem tagħkom|tislijiet|b'rispett|bir-rispett|bir-rispett kollu|inselli għalik|" +
  'insellmulkom|' +
  'hoogachtend|met vriendelijke groet|met vriendelijke groeten|vriendelijke groet|vriendelijke groeten|' +
  'met hoogachting|met de meeste hoogachting|met eerbied|' +
  'z poważaniem|z wyrazami szacunku|z wyrazami głębokiego szacunku|z szacunkiem|' +
  'serdecznie pozdrawiamy|z pozdrowieniami|' +
  'atenciosamente|com os melhores cumprimentos|com os nossos melhores cumprimentos|melhores cumprimentos|' +
  'respeitosamente|cumprimentos|com elevada consideração|subscrevemo-nos|' +
  'cu stimă|cu deosebită stimă|cu respect|cu considerație|cu înaltă considerație|cu deosebită considerație|' +
  'al dumneavoastră|ai dumneavoastră|' +
  's pozdravom|s priateľským pozdravom|so srdečným pozdravom|s hlbokou úctou|' +
  's spoštovanjem|z odličnim spoštovanjem|lep pozdrav|lepo pozdravljeni|z lepimi pozdravi|' +
  'kunnioittaen|kunnioittavasti|ystävällisin terveisin|parhain terveisin|terveisin|' +
  'med vänlig hälsning|med vänliga hälsningar|vänliga hälsningar|vänligen|högaktningsfullt|' +
  'med utmärkt högaktning|med hälsning|bästa hälsningar'
).split('|')

/** How a complimentary close of a whole sentence opens. */
export const closingFormulas: readonly string[] = (
  'veuillez agréer|veuillez recevoir|veuillez croire|recevez|agréez|dans cette attente|' +
  "nous vous prions d'agréer|nous vous prions de croire|je vous prie d'agréer|dans l'attente|" +
  'reciba un cordial saludo|reciban un cordial saludo|le saluda atentamente|le saludan atentamente|' +
  'les saludan atentamente|sin otro particular|voglia gradire|vogliate gradire|' +
  'please accept|łączymy wyrazy szacunku|łączę wyrazy szacunku|proszę przyjąć'
).split('|')

/** Words that say what a letter is about when they begin a line. */
export const subjectLabels: readonly string[] = (
  'относно|asunto|ref|věc|předmět|emne|vedr|betreff|betrifft|betr|teema|θέμα|subject|re|objet|concerne|' +
  'ábhar|predmet|oggetto|temats|par|dėl|tema|tárgy|suġġett|onderwerp|betreft|dotyczy|sprawa|temat|' +
  'assunto|subiect|vec|zadeva|aihe|asia|ärende|angående'
).split('|')
