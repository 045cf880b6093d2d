import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import type { Locale } from '#app/domain/locale.ts'
import type { MarkableUnit, MarkedAsk } from '#app/domain/parity/sheet.ts'
import { AskList } from './ask-list.tsx'
import { MarkForm } from './mark-form.tsx'
import type { ParityProblem } from './parity-view.ts'

interface MarkingProps {
  readonly source: Locale
  readonly asks: readonly MarkedAsk[]
  /** The words the source itself proposes. */
  readonly proposed: readonly string[]
  readonly stamp: string
  readonly mayMark: boolean
  readonly units: readonly MarkableUnit[]
  readonly problem: ParityProblem | undefined
}

/** What the letter asks for, and for the coordinator how to mark it. */
export function Marking(props: MarkingProps) {
  const { t } = useTranslation('parity')
  const { source, asks, proposed, stamp, mayMark, units, problem } = props
  const isAdding = problem?.typed?.['words'] !== undefined && problem.typed['id'] === undefined
  return (
    <section id="asks" className="stack" aria-labelledby="asks-title">
      <h2 id="asks-title">{t('marking.title')}</h2>
      <p>{t('marking.lead')}</p>
      {asks.length === 0 && (
        <EmptyState>{t(mayMark ? 'marking.none' : 'marking.noneYet')}</EmptyState>
      )}
      {proposed.length > 0 && <Proposal source={source} words={proposed} stamp={stamp} />}
      {asks.length > 0 && <AskList {...{ source, asks, stamp, mayMark, units, problem }} />}
      {mayMark && (
        <details open={asks.length === 0 || isAdding}>
          <summary>{t('marking.add')}</summary>
          <MarkForm
            key={stamp}
            id={null}
            typed={{ unit: null, words: '' }}
            source={source}
            units={units}
            stamp={stamp}
            problem={isAdding ? problem : undefined}
          />
        </details>
      )}
    </section>
  )
}

interface ProposalProps {
  readonly source: Locale
  readonly words: readonly string[]
  readonly stamp: string
}

/** The list items of the source that read like asks, to be marked with one press. */
function Proposal({ source, words, stamp }: ProposalProps) {
  const { t } = useTranslation('parity')
  const count = words.length
  return (
    <Form method="post" preventScrollReset className="stack parity-proposal">
      <input type="hidden" name="seen" value={stamp} />
      <p>{t('marking.proposed', { count })}</p>
      <ul>
        {words.map((one) => (
          <li key={one} lang={source}>
            {one}
          </li>
        ))}
      </ul>
      <Button variant="primary" name="do" value="accept">
        {t('marking.accept', { count })}
      </Button>
    </Form>
  )
}
