import { RegionalWordings } from '#app/components/regional/regional-wordings.tsx'
import type { Told } from '#app/components/use-refusal.ts'
import type { DeskPair, DeskTarget } from '#app/domain/desk.ts'
import { ActForm } from './act-form.tsx'
import { type Problem, useDesk } from './desk-context.ts'
import { FindingList } from './finding-list.tsx'

interface PairRegionalProps {
  readonly pair: DeskPair
  readonly target: DeskTarget
  readonly problem: Problem | null
}

/** What the regions of the language read at this pair. */
export function PairRegional({ pair, target, problem }: PairRegionalProps) {
  const { seat, locale, variant } = useDesk()
  const base = target.text === '' ? pair.fallback : target.text
  return (
    <RegionalWordings
      texts={pair.variants}
      base={base}
      locale={locale}
      seat={seat}
      refused={refusedOf(problem)}
      open={variant}
      form={(own, fields) => (
        <ActForm pair={pair} kind="regional" variant={own} className="regional-form">
          {fields}
        </ActForm>
      )}
      notes={(own) => (
        <FindingList
          pair={pair}
          findings={pair.variants.find((one) => one.variant === own)?.findings ?? []}
          problem={problem}
          inBox={false}
        />
      )}
    />
  )
}

function refusedOf(problem: Problem | null): Told | null {
  const { refusal, details, typed } = problem ?? {}
  if (!refusal || typed?.kind !== 'regional') return null
  const { variant, command, text, comment } = typed
  return { refusal, details, typed: { variant, command, text, comment } }
}
