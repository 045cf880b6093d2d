import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Notice } from '#app/components/notice.tsx'
import type { Locale } from '#app/domain/locale.ts'
import type { MarkableUnit, MarkedAsk } from '#app/domain/parity/sheet.ts'
import { MarkForm } from './mark-form.tsx'
import type { ParityProblem } from './parity-view.ts'

interface AskListProps {
  readonly source: Locale
  readonly asks: readonly MarkedAsk[]
  readonly stamp: string
  readonly mayMark: boolean
  readonly units: readonly MarkableUnit[]
  readonly problem: ParityProblem | undefined
}

/** The asks in their order; the coordinator moves, changes and removes them. */
export function AskList({ source, asks, stamp, mayMark, units, problem }: AskListProps) {
  const { t } = useTranslation('parity')
  return (
    <ol className="parity-items">
      {asks.map((ask, index) => (
        <li key={ask.id} className="parity-item">
          <blockquote className="letter-text" lang={source}>
            {ask.words}
          </blockquote>
          {!ask.isFound && <Notice tone="warning">{t('marking.lost')}</Notice>}
          <div className="cluster">
            {ask.unit !== null && (
              <span className="soft">{t('marking.unit', { number: ask.unit })}</span>
            )}
            {mayMark && (
              <MoveForm
                ask={ask}
                number={index + 1}
                isLast={index === asks.length - 1}
                stamp={stamp}
              />
            )}
          </div>
          {mayMark && (
            <details open={problem?.typed?.['id'] === String(ask.id)}>
              <summary>{t('marking.change')}</summary>
              <MarkForm
                id={ask.id}
                typed={{ unit: ask.unit, words: ask.words }}
                source={source}
                units={units}
                stamp={stamp}
                problem={problem?.typed?.['id'] === String(ask.id) ? problem : undefined}
              />
            </details>
          )}
        </li>
      ))}
    </ol>
  )
}

interface MoveFormProps {
  readonly ask: MarkedAsk
  readonly number: number
  readonly isLast: boolean
  readonly stamp: string
}

function MoveForm({ ask, number, isLast, stamp }: MoveFormProps) {
  const { t } = useTranslation('parity')
  return (
    <Form method="post" preventScrollReset className="cluster">
      <input type="hidden" name="seen" value={stamp} />
      <input type="hidden" name="id" value={ask.id} />
      <Button
        name="do"
        value="up"
        variant="quiet"
        disabled={number === 1}
        aria-label={t('marking.upName', { number })}
      >
        {t('marking.up')}
      </Button>
      <Button
        name="do"
        value="down"
        variant="quiet"
        disabled={isLast}
        aria-label={t('marking.downName', { number })}
      >
        {t('marking.down')}
      </Button>
      <Button
        name="do"
        value="remove"
        variant="quiet"
        aria-label={t('marking.removeName', { number })}
      >
        {t('marking.remove')}
      </Button>
    </Form>
  )
}
