/** The alphabets in which points are counted, each letter standing for the Latin one at its place. */
const latin = 'a b c d e f g h i j k l m n o p q r s t u v w x y z'.split(' ')
const greek = 'α β γ δ ε στ ζ η θ ι ια ιβ ιγ ιδ ιε ιστ ιζ ιη ιθ κ'.split(' ')
const cyrillic = 'а б в г д е ж з и й к л м н о п р с т у ф х ц ч ш щ'.split(' ')

const fromOthers = new Map(
  [greek, cyrillic].flatMap((alphabet) =>
    alphabet.map((letter, index) => [letter, latin[index] ?? ''] as const),
  ),
)

export type PointAlphabet = 'Latn' | 'Grek' | 'Cyrl'

const alphabets: Record<PointAlphabet, readonly string[]> = {
  Latn: latin,
  Grek: greek,
  Cyrl: cyrillic,
}

/** The Latin letter of a point, however it is written: γ) and в) are (c). `null` for what is none. */
export function latinPoint(written: string): string | null {
  if (/^[a-z]$/.test(written)) return written
  return fromOthers.get(written) ?? null
}

/** A point as an alphabet writes it. */
export function writtenPoint(point: string, alphabet: PointAlphabet): string {
  return alphabets[alphabet][latin.indexOf(point)] ?? point
}

export function isOfAlphabet(written: string, alphabet: PointAlphabet): boolean {
  return alphabets[alphabet].includes(written)
}
