/** How exactly two texts must agree to be taken for the same. */
export interface Exactness {
  readonly matchCase: boolean
  /** Whether é is another letter than e. */
  readonly accents: boolean
  /** Whether a no-break space is another sign than a space. */
  readonly spaces: boolean
}

/** A text as it is compared, with where each of its code units comes from in the original. */
export interface Folded {
  readonly text: string
  /** Where the letter begins that gave this code unit; the last is the end of the original. */
  readonly starts: readonly number[]
  /** Whether this code unit is the first that its letter gave; true past the end. */
  readonly firsts: readonly boolean[]
}

/** A letter with the marks upon it, however it is written. */
const letters = /\P{M}\p{M}*|\p{M}+/gu

/** Letters with a stroke or without a dot, which Unicode does not take apart. */
const withoutStroke: Readonly<Record<string, string>> = {
  đ: 'd',
  Đ: 'D',
  ħ: 'h',
  Ħ: 'H',
  ı: 'i',
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
}

/** Brings a text into the form in which it is compared, letter by letter. */
export function fold(original: string, exactness: Exactness): Folded {
  const starts: number[] = []
  const firsts: boolean[] = []
  const parts: string[] = []
  for (const { 0: letter, index } of original.matchAll(letters)) {
    const folded = foldLetter(letter, exactness)
    parts.push(folded)
    for (let at = 0; at < folded.length; at += 1) {
      starts.push(index)
      firsts.push(at === 0)
    }
  }
  return {
    text: parts.join(''),
    starts: [...starts, original.length],
    firsts: [...firsts, true],
  }
}

function foldLetter(letter: string, { matchCase, accents, spaces }: Exactness): string {
  const spaced = spaces ? letter : letter.replace(/\p{Zs}/u, ' ')
  const plain = accents ? spaced : withoutAccents(spaced)
  return (matchCase ? plain : withoutCase(plain)).normalize('NFC')
}

function withoutAccents(letter: string): string {
  const bare = letter.normalize('NFD').replace(/(?<=\P{M})\p{M}+/gu, '')
  return withoutStroke[bare] ?? bare
}

/** By way of the capitals, so that ß is ss, and a final sigma a sigma. */
function withoutCase(letter: string): string {
  return letter.toUpperCase().toLowerCase()
}
