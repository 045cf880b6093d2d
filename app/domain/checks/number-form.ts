import { conventions } from '#app/domain/languages/registry.ts'
import type { Locale } from '#app/domain/locale.ts'
import type { Check } from './check.ts'
import { type Figure, figuresIn } from './figures.ts'

const grouped = /^[0-9]{1,3}(?:,[0-9]{3})+$|^[0-9]{1,3}(?:\.[0-9]{3})+$/
const decimal = /^[0-9]{1,9}[.,][0-9]{1,2}$/
/** What makes two figures around a sign a decimal, and not a section or a version: `1.5 million`. */
const measured = /^[ \u00a0\u202f]?(?:[%€$£]|mil|mij|mio|mrd|mld|bil|мил|εκατ|δισ)/iu

/** A number copied with the signs of the source's language, which mean something else in the target's. */
export const numberForm: Check = {
  id: 'number-form',
  run({ source, target, from, to }) {
    const [own, other] = [conventions[to].numbers.decimal, conventions[from].numbers.decimal]
    if (own === other) return []
    const written = new Set(figuresIn(source).map(({ text }) => text))
    return figuresIn(target)
      .filter(({ text }) => written.has(text))
      .flatMap((figure) => {
        const wanted = inForm(figure, target, to)
        if (wanted === figure.text) return []
        const { text, start, end } = figure
        const details = { number: text, wanted }
        return [{ grade: 'warning' as const, details, range: { start, end }, mend: wanted }]
      })
  },
}

function inForm({ text, end }: Figure, target: string, to: Locale): string {
  const { decimal: own, groups } = conventions[to].numbers
  if (grouped.test(text) && text.includes(own)) return text.replaceAll(own, groups[0] ?? '\u00a0')
  if (!decimal.test(text) || !measured.test(target.slice(end, end + 8))) return text
  return text.replace(/[.,]/, own)
}
