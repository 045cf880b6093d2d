import { letters } from '#app/domain/languages/letters.ts'
import { type Locale, locales } from '#app/domain/locale.ts'

/**
 * What AltGr types with a letter on the keyboard of each language: the letter, then what it types. Windows
 * reads Ctrl+Alt as AltGr. From xkeyboard-config 2.35.1, level three of each country's layout; dead keys
 * are left out, and layouts of other makers differ in a few.
 */
const typed: Readonly<Record<Locale, string>> = {
  bg: 'aы cѫ eэ i© j™ rѝ sѣ u© xѭ',
  es: 'aæ b“ c¢ dð e€ fđ gŋ hħ i→ kĸ lł mµ n” oø pþ q@ r¶ sß tŧ u↓ v„ wſ x» y← z«',
  cs: "a~ b{ c& dĐ e€ f[ g] h` i→ j' kł lŁ m^ n} oø pþ q\\ r¶ sđ tŧ u↓ v@ w| x# y° z←",
  da: 'aª b“ c© dð e€ fđ gŋ hħ i→ kĸ lł mµ n” oœ pþ q@ r® sß tþ u↓ v„ wſ x» y← z«',
  de: 'aæ b“ c¢ dð e€ fđ gŋ hħ i→ kĸ lł mµ n” oø pþ q@ r¶ sſ tŧ u↓ v„ wſ x« y» z←',
  et: 'aæ b“ c¢ dð e€ fđ gŋ hħ i→ kĸ lł mµ n” oø pþ q@ r¶ sš tŧ u↓ v„ wſ x» y← zž',
  el: 'bϐ c© d↓ e€ fϕ gϝ iͻ jͼ kϟ lϲ mϻ nʹ pϡ r® uϑ vϖ wϛ x→ yϒ zͽ',
  en: 'aæ b“ c¢ dð fđ gŋ hħ i→ kĸ lł mµ n” oø pþ q@ r¶ sß tŧ u↓ v„ wſ x» y← z«',
  fr: 'aæ b“ c¢ dð e€ fđ gŋ hħ i→ kĸ lł mµ n” oø pþ q@ r¶ sß tŧ u↓ v„ wł x» y← z«',
  ga: 'aá b¨ dð eé fƒ g© ií jı l´ m¯ oó p‚ qœ r® sß tþ uú x× y¥ z⟨',
  hr: 'aæ b{ c¢ d” e€ f[ g] hħ i→ kł lł m§ n} oø pþ q\\ r¶ s„ tŧ u↓ v@ w| x’ y‘ z←',
  it: 'aæ b” c¢ dð e€ fđ gŋ hħ i→ kĸ lł mµ nñ oø pþ q@ r¶ sß tŧ u↓ v“ wſ x» y← z«',
  lv: 'aā cč eē gģ iī kķ lļ nņ oō rŗ sš uū zž',
  lt: 'aæ b“ c¢ dð e€ fđ gŋ hħ i→ kĸ lł mµ n” oø pþ q@ r¶ sß tŧ u↓ v„ wſ x» y← z«',
  hu: 'aä b{ c& dĐ eÄ f[ g] hħ iÍ jí kł lŁ m< n} o„ p” q\\ r¶ sđ tŧ u€ v@ w| x# y> z–',
  mt: 'aà b“ c¢ dð eè fđ gŋ hħ iì kĸ lł mµ n” oò pþ q@ r¶ sß tŧ uù v„ wſ x» y← z«',
  nl: 'aá b” c¢ dð e€ fª gŋ hħ iï kĸ lł mμ nñ oò p¶ q@ r¶ sß tþ uü v“ wſ x» yÿ z«',
  pl: 'aą b” cć dð eę fæ gŋ h’ i→ jə k… lł mµ nń oó pþ qπ r© sś tß u↓ v„ wœ xź y← zż',
  pt: 'aæ b“ c¢ dð e€ fđ gŋ hħ i→ kĸ lł mµ n” oø pþ q@ r¶ sß tŧ u↓ v„ wſ x» y← z«',
  ro: 'aă c© dđ e€ iî lł p§ qâ sș tț wß',
  sk: "a~ b{ c& dĐ e€ f[ g] h` i→ j' kł lŁ m^ n} oø pþ q\\ r¶ sđ tŧ u↓ v@ w| x# y° z←",
  sl: 'aæ b{ c¢ d“ e€ f[ g] hħ i→ kł lł m§ n} oø pþ q\\ r¶ s„ tŧ u↓ v@ w| x’ y‘ z←',
  fi: 'aə dð e€ iı kĸ mµ nŋ oœ sß tþ x× zʒ',
  sv: 'aª b“ c© dð e€ fđ gŋ hħ i→ kĸ lł mµ n” oœ pþ q@ r® sß tþ u↓ v„ wſ x» y← z«',
}

export interface TypedCharacter {
  readonly locale: Locale
  readonly character: string
}

/** What AltGr, or Ctrl and Alt, type with the letter, keyboard by keyboard in EU order. */
export function typedWithAltGr(letter: string): TypedCharacter[] {
  return locales.flatMap((locale) => {
    const found = typed[locale].split(' ').find((entry) => entry.startsWith(letter))
    return [...(found ?? '')].slice(1).map((character) => ({ locale, character }))
  })
}

/** One of them to tell: a letter that the keyboard's own language is written with, where there is one. */
export function tellingExample(letter: string): TypedCharacter | null {
  const all = typedWithAltGr(letter)
  const own = all.find(({ locale, character }) => letters[locale].includes(character))
  return own ?? all[0] ?? null
}
