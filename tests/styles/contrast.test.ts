import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { shownStates } from '#app/domain/target.ts'

type Scheme = 'light' | 'dark'

const colours = palette(readFileSync('app/styles/tokens.css', 'utf8'))
const papers = ['canvas', 'surface', 'sunken']
const schemes: Scheme[] = ['light', 'dark']

const texts = [
  ...pairs(['ink', 'ink-soft', 'accent', 'accent-strong', 'danger', 'warning'], papers),
  ...pairs(['ink'], ['accent-tint', 'danger-tint', 'warning-tint', 'success-tint']),
  ...pairs(['ink-soft'], ['danger-tint']),
  ...pairs(['danger'], ['danger-tint']),
  ...pairs(['accent', 'ink'], ['accent-tint']),
  ...pairs(['on-accent'], ['accent', 'accent-strong']),
]

const shapes = [
  ...pairs(['border', 'accent', 'danger', 'success'], papers),
  ...pairs(
    shownStates.map((state) => `state-${state}`),
    papers,
  ),
  ...['empty', 'draft', 'translated', 'reviewed'].map(
    (state) => [`state-${state}`, `state-${state}-tint`] as const,
  ),
  ...pairs(['warning', 'danger'], ['state-draft-tint', 'state-translated-tint']),
  ...pairs(['warning'], ['state-reviewed-tint']),
  ['on-final', 'state-final-tint'] as const,
  ['warning', 'warning-tint'] as const,
  ['success', 'success-tint'] as const,
]

test.each(texts)('text in %s reads on %s, light and dark', (text, paper) => {
  for (const scheme of schemes) {
    expect(contrast(text, paper, scheme), scheme).toBeGreaterThanOrEqual(4.5)
  }
})

test.each(shapes)('shapes and borders in %s stand out from %s, light and dark', (shape, paper) => {
  for (const scheme of schemes) {
    expect(contrast(shape, paper, scheme), scheme).toBeGreaterThanOrEqual(3)
  }
})

test('a matrix printed in grey goes from paper to ink with the states', () => {
  const tints = shownStates.map((state) => luminance(colour(`state-${state}-tint`, 'light')))
  expect(tints).toEqual(tints.toSorted((a, b) => b - a))
})

test('every colour of the palette has a light and a dark side', () => {
  const named = readFileSync('app/styles/tokens.css', 'utf8').match(/#[\da-f]{6}/g) ?? []
  expect(named).toHaveLength(colours.size * 2)
})

function pairs(fronts: readonly string[], backs: readonly string[]) {
  return fronts.flatMap((front) => backs.map((back) => [front, back] as const))
}

function palette(css: string): Map<string, Record<Scheme, string>> {
  const lines = css.matchAll(/--([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\);/g)
  return new Map([...lines].map(([, name = '', light = '', dark = '']) => [name, { light, dark }]))
}

function colour(name: string, scheme: Scheme): string {
  const found = colours.get(name)
  if (!found) throw new Error(`There is no colour ${name}`)
  return found[scheme]
}

/** WCAG 2.2, "contrast ratio". */
function contrast(front: string, back: string, scheme: Scheme): number {
  const lights = [luminance(colour(front, scheme)), luminance(colour(back, scheme))]
  return (Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05)
}

/** WCAG 2.2, "relative luminance". */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => linear(hex.slice(at, at + 2)))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function linear(channel: string): number {
  const value = Number.parseInt(channel, 16) / 255
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}
