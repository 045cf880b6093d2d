import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { TextField } from '#app/components/field.tsx'
import { Time } from '#app/components/time.tsx'
import { WordDiff } from '#app/components/word-diff.tsx'
import type { DeskPair, DeskTarget, Typed } from '#app/domain/desk.ts'
import type { ShownSuggestion } from '#app/domain/suggestions/shown-suggestion.ts'
import { ActForm } from './act-form.tsx'
import { useDesk } from './desk-context.ts'

interface SuggestionItemProps {
  readonly pair: DeskPair
  readonly target: DeskTarget
  readonly suggestion: ShownSuggestion
  readonly typed: Typed | undefined
}

/** A suggestion beside what stands there, with what can be answered. */
export function SuggestionItem({ pair, target, suggestion, typed }: SuggestionItemProps) {
  const { t } = useTranslation('suggestions')
  const { locale, seat } = useDesk()
  const { outdated, taken, own, why } = suggestion
  return (
    <article className="suggestion">
      <Byline suggestion={suggestion} />
      <WordDiff before={target.text} after={suggestion.text} lang={locale} />
      {why !== '' && <p className="desk-remark-body">{why}</p>}
      {outdated && <p className="field-hint">{t('list.older')}</p>}
      {taken && <p className="field-hint">{t('list.taken')}</p>}
      {seat.mayWrite && (
        <Answers pair={pair} target={target} suggestion={suggestion} typed={typed} />
      )}
      {own && (
        <ActForm pair={pair} kind="withdraw-suggestion" className="notes-button">
          <input type="hidden" name="suggestion" value={suggestion.id} />
          <Button variant="quiet">{t('list.withdraw')}</Button>
        </ActForm>
      )}
    </article>
  )
}

function Answers({ pair, target, suggestion, typed }: SuggestionItemProps) {
  const { t } = useTranslation('suggestions')
  const { id, by, outdated, taken } = suggestion
  const isReviewed = target.state === 'reviewed' || target.state === 'final'
  const refused =
    typed?.kind === 'reject-suggestion' && Number(typed.suggestion) === id ? typed : undefined
  return (
    <>
      {isReviewed ? (
        <p className="field-hint">{t('list.reviewed')}</p>
      ) : (
        <ActForm pair={pair} version={target.version} className="desk-actions">
          <input type="hidden" name="suggestion" value={id} />
          {!outdated && !taken && (
            <Button name="kind" value="accept-suggestion">
              {t('list.accept')}
            </Button>
          )}
          {!taken && (
            <Button name="kind" value="take-suggestion">
              {t('list.edit')}
            </Button>
          )}
        </ActForm>
      )}
      <details open={refused !== undefined}>
        <summary>{t('list.reject')}</summary>
        <ActForm pair={pair} kind="reject-suggestion" className="desk-inline-form">
          <input type="hidden" name="suggestion" value={id} />
          <TextField
            name="reason"
            required
            label={t('list.reason')}
            hint={t('list.reasonHint', { name: by })}
            defaultValue={refused?.reason ?? ''}
          />
          <Button>{t('list.rejectSubmit')}</Button>
        </ActForm>
      </details>
    </>
  )
}

/** What became of one. */
export function EndedSuggestion({ suggestion }: { readonly suggestion: ShownSuggestion }) {
  const { t } = useTranslation('suggestions')
  const { locale } = useDesk()
  const { text, why, end } = suggestion
  return (
    <article className="suggestion">
      <Byline suggestion={suggestion} />
      <p className="letter-text" lang={locale}>
        {text}
      </p>
      {why !== '' && <p className="desk-remark-body">{why}</p>}
      {end && (
        <p className="desk-byline">
          {t(`ended.${end.outcome}`, { name: end.by, reason: end.reason ?? '' })}
        </p>
      )}
    </article>
  )
}

function Byline({ suggestion: { by, at } }: { readonly suggestion: ShownSuggestion }) {
  return (
    <p className="desk-byline">
      <strong>{by}</strong> <Time at={at} />
    </p>
  )
}
