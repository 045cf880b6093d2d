import { Form, Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { TextField } from '#app/components/field.tsx'
import { Icon } from '#app/components/icon.tsx'
import { Time } from '#app/components/time.tsx'
import { useRefusalOf } from '#app/components/use-refusal.ts'
import type { DetailedDifference } from '#app/domain/parity/sheet.ts'
import type { ParityPlace, ParityProblem } from './parity-view.ts'

interface DetailDifferenceProps {
  readonly id: string | undefined
  readonly place: ParityPlace
  readonly difference: DetailedDifference
  readonly problem: ParityProblem | undefined
}

/** One difference: what only one of the texts says, both texts, and why it is meant if it is. */
export function DetailDifference({ id, place, difference, problem }: DetailDifferenceProps) {
  const { t } = useTranslation('parity')
  const { unit, kind, elsewhere, source, target, answer } = difference
  return (
    <li id={id} className="parity-item">
      <p className="cluster">
        <strong>{t(`fact.${kind}`)}</strong>
        <Link to={`${place.desk}?unit=${unit}#unit-${unit}`}>
          {t('detail.desk', { number: unit })}
        </Link>
      </p>
      <Unlike difference={difference} />
      {elsewhere && <p className="soft">{t('detail.elsewhere')}</p>}
      <details>
        <summary>{t('detail.texts')}</summary>
        <div className="parity-texts">
          <p className="letter-text" lang={place.from}>
            {source}
          </p>
          <p className="letter-text" lang={place.locale}>
            {target}
          </p>
        </div>
      </details>
      {answer && (
        <p className="parity-done">
          <Icon name="check" />
          <span>
            {t('detail.intended', { name: answer.by, reason: answer.reason })}{' '}
            <Time at={answer.at} />
          </span>
        </p>
      )}
      {!answer && place.mayAnswer && (
        <IntendForm locale={place.locale} difference={difference} problem={problem} />
      )}
    </li>
  )
}

/** Quotations are counted, everything else is named. */
function Unlike({
  difference: { kind, missing, added },
}: Pick<DetailDifferenceProps, 'difference'>) {
  const { t } = useTranslation('parity')
  const wordsOf = (facts: DetailedDifference['missing']) =>
    facts.map(({ words }) => words).join(' · ')
  if (kind === 'quotation') {
    const counted = { source: wordsOf(missing), target: wordsOf(added) }
    return <p className="parity-open">{t('detail.quotations', counted)}</p>
  }
  return (
    <>
      {missing.length > 0 && (
        <p className="parity-open">{t('detail.missing', { words: wordsOf(missing) })}</p>
      )}
      {added.length > 0 && (
        <p className="parity-open">{t('detail.added', { words: wordsOf(added) })}</p>
      )}
    </>
  )
}

function IntendForm({
  locale,
  difference: { unit, fingerprint },
  problem,
}: Pick<DetailDifferenceProps, 'difference' | 'problem'> & Pick<ParityPlace, 'locale'>) {
  const { t } = useTranslation('parity')
  const typed = problem?.typed
  const isMine = typed?.['fingerprint'] === fingerprint && typed['unit'] === String(unit)
  const { errorOf } = useRefusalOf(isMine ? problem : undefined)
  return (
    <details open={isMine}>
      <summary>{t('detail.intend')}</summary>
      <Form method="post" preventScrollReset className="stack parity-intend">
        <input type="hidden" name="do" value="intend" />
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="unit" value={unit} />
        <input type="hidden" name="fingerprint" value={fingerprint} />
        <TextField
          name="reason"
          required
          maxLength={2000}
          label={t('detail.reason')}
          hint={t('detail.reasonHint')}
          error={errorOf('parity/reason-missing', 'parity/not-found')}
          defaultValue={isMine ? (typed['reason'] ?? '') : ''}
        />
        <Button>{t('detail.submit')}</Button>
      </Form>
    </details>
  )
}
