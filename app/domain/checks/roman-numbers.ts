const digits = [
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const

/** The Roman numbers of a text in capitals, as centuries, months and chapters have them: `XXIe`. */
export function romanNumbers(text: string): Set<number> {
  const runs = text.match(/(?<!\p{L})[IVXLC]{1,9}(?!\p{Lu}|\p{Ll}{3})/gu) ?? []
  return new Set(runs.map(worthOf).filter((value) => value !== null))
}

function worthOf(run: string): number | null {
  let rest = run
  let value = 0
  for (const [digit, worth] of digits) {
    while (rest.startsWith(digit)) {
      rest = rest.slice(digit.length)
      value += worth
    }
  }
  return rest === '' ? value : null
}
