import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isBlank, textOf } from '#app/domain/segmentation/characters.ts'
import type { Cut } from '#app/domain/segmentation/cut.ts'
import { segment } from '#app/domain/segmentation/segment.ts'
import { tiledLength } from '#app/domain/segmentation/tiling.ts'
import { letters, wild } from './arbitraries.ts'
import { letter } from './letter.ts'

const texts = fc.oneof(letters, wild)

function cutOf(text: string): Cut | null {
  const cut = segment(text)
  return cut.ok ? cut.value : null
}

/** What is left when the spaces go. */
function squash(text: string): string {
  return [...text]
    .filter((sign) => !isBlank(sign.charCodeAt(0)))
    .join('')
    .normalize('NFC')
}

/** All texts of the cut, in the order of the input. */
function joined(text: string, cut: Cut): string {
  return [...cut.blocks, ...cut.groups, ...cut.rows]
    .flatMap(({ runs }) => runs.map((run) => ({ start: run.start, text: textOf(text, [run]) })))
    .sort((a, b) => a.start - b.start)
    .map((run) => run.text)
    .join(' ')
}

function withoutBullets(text: string, cut: Cut): string {
  const skipped = cut.skips.filter(({ reason }) => reason === 'bullet' || reason === 'punctuation')
  let rest = ''
  let at = 0
  for (const { start, end } of skipped) {
    rest += text.slice(at, start)
    at = end
  }
  return rest + text.slice(at)
}

test('the runs and skips of a cut tile the input', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const cut = cutOf(text)
      if (cut) expect(tiledLength(cut)).toBe(text.length)
    }),
    { numRuns: 500, examples: [[letter]] },
  )
})

test('nothing but spaces, bullets and rules is missing from the texts, and nothing is added', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const cut = cutOf(text)
      if (cut) expect(squash(joined(text, cut))).toBe(squash(withoutBullets(text, cut)))
    }),
    { numRuns: 500, examples: [[letter]] },
  )
})

test('the text of a block or group is the normalised content of its runs', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const cut = cutOf(text)
      if (!cut) return
      for (const owner of [...cut.blocks, ...cut.groups]) {
        expect(owner.text).toBe(textOf(text, owner.runs))
        expect(owner.text).toBe(owner.text.normalize('NFC'))
      }
    }),
    { examples: [[letter]] },
  )
})

test('only white space, bullets, rules and a byte order mark are skipped', () => {
  const signs = /^[-–—‐‑−*•‣◦▪■●○➢➤✓\uf0b7\uf0a7_=~#\s\p{Cc}\u200B\u2060\uFEFF]*$/u
  fc.assert(
    fc.property(texts, (text) => {
      for (const { start, end } of cutOf(text)?.skips ?? []) {
        expect(text.slice(start, end)).toMatch(signs)
      }
    }),
    { examples: [[letter]] },
  )
})

test('the fields of a row share out every letter and digit of its line', () => {
  const told = (text: string) => [...text.matchAll(/[\p{L}\p{N}]/gu)].map(([sign]) => sign).sort()
  fc.assert(
    fc.property(letters, (text) => {
      for (const row of cutOf(text)?.rows ?? []) {
        const fields = [row.name, row.acronym, row.country, row.descriptor].join(' ')
        expect(told(fields)).toEqual(told(textOf(text, row.runs)))
      }
    }),
    { examples: [[letter]] },
  )
})

test('a text cuts the same in NFC and in NFD', () => {
  const read = (text: string) => {
    const cut = cutOf(text)
    return cut && [cut.layout, cut.blocks.map((b) => [b.kind, b.text]), cut.rows.map((r) => r.name)]
  }
  fc.assert(
    fc.property(texts, (text) => {
      expect(read(text.normalize('NFC'))).toEqual(read(text.normalize('NFD')))
    }),
    { examples: [[letter]] },
  )
})

test('any sequence of code units, valid or not, is cut or refused', () => {
  const units = fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
    .map((codes) => String.fromCharCode(...codes))
  fc.assert(
    fc.property(units, fc.constantFrom('lines', 'wrapped'), (text, layout) => {
      const cut = segment(text, { layout })
      expect(cut.ok ? tiledLength(cut.value) : text.length).toBe(text.length)
    }),
  )
})
