import { lengthsToEnglish } from '#app/domain/languages/length-ratios.ts'
import type { Locale } from '#app/domain/locale.ts'
import type { Check } from './check.ts'

/** Shorter texts vary too much to tell anything. */
const shortest = 150

/** A target far shorter or longer than its language makes of such a text. */
export const lengthRatio: Check = {
  id: 'length-ratio',
  run({ source, target, from, to }) {
    if (source.length < shortest) return []
    const { least, most } = expected(from, to)
    const ratio = target.length / source.length
    if (ratio >= least && ratio <= most) return []
    const details = {
      percent: Math.round(ratio * 100),
      least: Math.floor(least * 100),
      most: Math.ceil(most * 100),
    }
    const context = ratio < least ? 'short' : 'long'
    return [{ grade: 'warning', context, details, range: null }]
  },
}

/** What most sections of one language are to those of another, with room on both sides. */
function expected(from: Locale, to: Locale): { least: number; most: number } {
  const [source, target] = [lengthsToEnglish[from], lengthsToEnglish[to]]
  return { least: target.least / source.most - 0.1, most: target.most / source.least + 0.15 }
}
