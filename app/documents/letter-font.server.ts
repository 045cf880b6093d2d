import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fontCoverage } from './font-coverage.server.ts'

const styles = ['400Regular', '400Regular_Italic', '700Bold'] as const

/**
 * The folder of Noto Serif, the family letters are set in, which has every letter of the 24
 * languages. It is found at run time, so that a bundled build finds it too.
 */
export function fontFolder(): string {
  const require = createRequire(import.meta.url)
  return dirname(require.resolve('@expo-google-fonts/noto-serif/package.json'))
}

/** The files of the family: regular, italic and bold. There is no bold italic in a letter. */
export function fontFiles(): Buffer[] {
  return styles.map((style) => readFileSync(join(fontFolder(), style, `NotoSerif_${style}.ttf`)))
}

const invisible = /\p{Default_Ignorable_Code_Point}/u

/**
 * Makes text printable with the given fonts: a character one of them lacks becomes U+FFFD, which
 * can be seen, and an invisible one (a variation selector, a byte order mark) goes.
 */
export function printableWith(fonts: readonly Buffer[]): (text: string) => string {
  const coverages = fonts.map(fontCoverage)
  const known = (code: number) => coverages.every((coverage) => coverage.has(code))
  return (text) =>
    Array.from(text, (character) => {
      const code = character.codePointAt(0) ?? 0
      if (character === '\n') return character
      // PDF/UA-1 forbids U+FEFF although the font has it.
      if (known(code) && code !== 0xfeff) return character
      return invisible.test(character) ? '' : '\uFFFD'
    }).join('')
}
