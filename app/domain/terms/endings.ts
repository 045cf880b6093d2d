import type { Locale } from '#app/domain/locale.ts'
import type { Stem } from './stemmers.ts'

/** The endings of nouns and adjectives in the languages that no kept stemmer reads. */
const endings: Readonly<Partial<Record<Locale, string>>> = {
  bg: 'овете евете ищата ището иите ието ията ите ии ие ия ият ета ето ата ята ото ове еве ища ът ят те а я о е и у ю',
  cs: 'ami emi ími ěmi ech ích ách ěch ům em ém ou ové ovi ého ému ího ímu ými ých ým ím a e i o u y á é í ý ů ě',
  et: 'desse dest dele delt dega deks test tele telt tega teks isse ile ilt ina iks iga sse st le lt ga ks id ide ite de te as es is ed ud ad ni na ta a e i u d t',
  hr: 'ovima evima ama ima ovi evi ova eva ove eve oga ega omu emu om em og eg oj im ih a e i o u',
  lv: 'ajiem ajām ajam ajai ajās iem ām ēm īm os as es is us am em im um ai ei ij ie ās ēs īs ā ē ī ū ō a e i u o s š',
  mt: 'ijiet ijjiet jiet iet at in i a u',
  pl: 'iego iemu iami iach iom ami ach owie owi iem ego emu ymi imi ych ich iej ów om ym im ej em ie ia ią ię iu a ą e ę i o u y',
  sk: 'iami iach iách iam ami ách ach och ovi ové ého ému eho emu ými ími ymi ých ích ych ým ím ym mi ov om am ám ej ou ia ie iu a á e é i í o u ú y ý',
  sl: 'ama ami ima imi ega emu ov ev om em ih im am ah eh oj mi a e i o u',
}

/** What must be left of a word. */
const shortestStem = 3

/** Takes the longest ending off a word that leaves enough of it. */
export function endingStemmer(locale: Locale): Stem {
  const known = new Set(endings[locale]?.split(' '))
  const longest = Math.max(0, ...[...known].map(({ length }) => length))
  return (word) => {
    const room = Math.min(longest, word.length - shortestStem)
    for (let length = room; length > 0; length -= 1) {
      if (known.has(word.slice(-length))) return word.slice(0, -length)
    }
    return word
  }
}
