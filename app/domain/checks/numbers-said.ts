import type { Locale } from '#app/domain/locale.ts'
import { type Figure, figuresIn } from './figures.ts'
import { monthsIn } from './months.ts'
import { spelledNumbers } from './number-words.ts'
import { romanNumbers } from './roman-numbers.ts'

/** Every number a text says, in figures, words, Roman numbers or as a month. */
export function numbersSaid(text: string, locale: Locale): Set<string> {
  const said = new Set<string>()
  for (const figure of figuresIn(text)) {
    for (const number of [...figure.parts, ...figure.readings]) said.add(number)
  }
  for (const number of spelledNumbers(text, locale)) said.add(String(number))
  for (const number of romanNumbers(text)) said.add(String(number))
  for (const month of monthsIn(text, locale)) said.add(String(month))
  return said
}

/** The numbers a text writes in figures that are not among those another one says. */
export function figuresNotSaid(text: string, said: ReadonlySet<string>): Figure[] {
  return figuresIn(text).filter((figure) => !isSaid(figure, said))
}

/** Whether a figure is among the numbers, as one number or, but for an act, part by part. */
function isSaid(figure: Figure, said: ReadonlySet<string>): boolean {
  if (figure.readings.some((reading) => isValueSaid(reading, said))) return true
  return !figure.act && figure.parts.every((part) => said.has(part))
}

const scales = [1e3, 1e6, 1e9, 1e-3, 1e-6, 1e-9]

/** `2 billion` is `2 000 millones`, `24 500` is `24,5 mille`. */
function isValueSaid(reading: string, said: ReadonlySet<string>): boolean {
  if (said.has(reading)) return true
  if (!/^[0-9.]{1,15}$/.test(reading)) return false
  const value = Number(reading)
  return scales.some((scale) => said.has(String(Number((value * scale).toPrecision(12)))))
}
