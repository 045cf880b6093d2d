import type { Locale } from '#app/domain/locale.ts'
import { withoutAddresses } from './addresses.ts'
import type { Check, Grade, Observation } from './check.ts'

/** A mark that is no apostrophe where one belongs, and a space behind one that has none. */
export const apostrophe: Check = {
  id: 'apostrophe',
  run({ target, to }) {
    const searched = withoutAddresses(target)
    return [
      ...observe('info', searched, /(?<=\p{L})'(?=\p{L})/gu, '’'),
      ...observe('warning', searched, /(?<=\p{L})[`´ʼ‘](?=\p{L})/gu, '’'),
      ...observe('warning', searched, apart[to], ''),
      ...atWordEnds(searched),
    ]
  },
}

/** The space behind an elided word: `l’ Unione`. */
const apart: Partial<Record<Locale, RegExp>> = {
  fr: /(?<=(?<!\p{L})(?:[ldcjmnst]|qu|lorsqu|puisqu|jusqu)['’])[ \u00a0\u202f](?=\p{L})/giu,
  it: /(?<=(?<!\p{L})(?:[ldc]|un|(?:d|n|s|c)[aeuo]ll|all|quell|quest)['’])[ \u00a0\u202f](?=\p{L})/giu,
}

/** `ta'`, `allies'`: the typewriter's mark, as long as none opens a quotation. */
function atWordEnds(text: string): Observation[] {
  if (/(?<![\p{L}\p{N}])'/u.test(text)) return []
  return observe('info', text, /(?<=\p{L})'(?!\p{L})/gu, '’')
}

function observe(
  grade: Grade,
  text: string,
  pattern: RegExp | undefined,
  mend: string,
): Observation[] {
  if (!pattern) return []
  return [...text.matchAll(pattern)].map(({ index, 0: mark }) => ({
    grade,
    details: { found: wordAround(text, index) },
    range: { start: index, end: index + mark.length },
    mend,
  }))
}

function wordAround(text: string, at: number): string {
  const before = /\S{0,20}$/.exec(text.slice(Math.max(0, at - 20), at))?.[0] ?? ''
  const after = /^.\S{0,20}/su.exec(text.slice(at, at + 20))?.[0] ?? ''
  return before + after
}
