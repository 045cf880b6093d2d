import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { awaitsReview, type DeskFilter, type DeskPair } from '#app/domain/desk.ts'
import { useDesk } from './desk-context.ts'

const formId = 'approve-batch'

/** Approves in one act what was chosen at the pairs. */
export function BatchApproval({
  pairs,
  filter,
}: {
  readonly pairs: readonly DeskPair[]
  readonly filter: DeskFilter
}) {
  const { t } = useTranslation('reviews')
  const { seat, edition } = useDesk()
  if (!pairs.some((pair) => awaitsReview(pair, seat))) return null
  return (
    <Form id={formId} method="post" className="desk-batch">
      <input type="hidden" name="kind" value={formId} />
      <input type="hidden" name="edition" value={edition} />
      <input type="hidden" name="show" value={filter} />
      <Button>{t('batch.submit')}</Button>
      <p className="field-hint">{t('batch.explain')}</p>
    </Form>
  )
}

/** Chooses a pair for it, in the version that stands here. */
export function BatchChoice({ pair }: { readonly pair: DeskPair }) {
  const { t } = useTranslation('reviews')
  const { seat } = useDesk()
  if (!pair.target || !awaitsReview(pair, seat)) return null
  const { version } = pair.target
  return (
    <label className="desk-batch-choice">
      {/* Another version has to be chosen anew. */}
      <input
        key={version}
        type="checkbox"
        name="approve"
        form={formId}
        value={`${pair.number} ${version}`}
      />
      {t('batch.choose', { number: pair.number })}
    </label>
  )
}
