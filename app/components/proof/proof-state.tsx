import { useTranslation } from 'react-i18next'
import { CopyField } from '#app/components/copy-field.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Time } from '#app/components/time.tsx'
import type { ChainFault } from '#app/domain/chain-faults.ts'
import { useFormat } from '#app/i18n/format.ts'

interface ProofStateProps {
  readonly events: number
  readonly newest: { readonly hash: string; readonly at: string } | null
  readonly faults: readonly ChainFault[]
}

/** How far the history has come, and whether it is whole. */
export function ProofState({ events, newest, faults }: ProofStateProps) {
  const { t } = useTranslation('proof')
  const { number } = useFormat()
  return (
    <section className="stack" aria-labelledby="now">
      <h2 id="now">{t('now.title')}</h2>
      {faults.length === 0 ? (
        <Notice tone="success">{t('now.sound')}</Notice>
      ) : (
        <Notice tone="error" title={t('now.broken')}>
          <ul>
            {faults.map(({ sequence, fault }) => (
              <li key={`${sequence} ${fault}`}>{t(`now.fault.${fault}`, { sequence })}</li>
            ))}
          </ul>
        </Notice>
      )}
      <dl className="details">
        <dt>{t('now.events')}</dt>
        <dd>{number(events)}</dd>
        {newest && (
          <>
            <dt>{t('now.newest')}</dt>
            <dd>
              <Time at={newest.at} />
            </dd>
          </>
        )}
      </dl>
      {newest && <CopyField label={t('now.hash')} value={newest.hash} />}
    </section>
  )
}
