import { useTranslation } from 'react-i18next'
import { Time } from '#app/components/time.tsx'
import type { Sending } from '#app/domain/sendings/sending.ts'

interface SentDetailsProps {
  readonly sending: Pick<
    Sending,
    'sentOn' | 'channel' | 'reference' | 'note' | 'at' | 'acknowledged'
  >
  readonly by: { readonly sent: string; readonly acknowledged: string }
}

/** What was said of it, by whom. */
export function SentDetails({ sending, by }: SentDetailsProps) {
  const { t } = useTranslation('sending')
  const { sentOn, channel, reference, note, at, acknowledged } = sending
  return (
    <dl>
      <dt>{t('sent.sentOn')}</dt>
      <dd>
        <Time at={sentOn} />
      </dd>
      <dt>{t('sent.channel')}</dt>
      <dd>{t(`channel.${channel}`)}</dd>
      <dt>{t('sent.reference')}</dt>
      <dd>{reference || t('sent.none')}</dd>
      <dt>{t('sent.note')}</dt>
      <dd>{note || t('sent.none')}</dd>
      <dt>{t('sent.by')}</dt>
      <dd>
        {by.sent} <Time at={at} />
      </dd>
      {acknowledged && (
        <>
          <dt>{t('sent.acknowledged')}</dt>
          <dd>
            <Time at={acknowledged.on} />
          </dd>
          <dt>{t('acknowledge.reference')}</dt>
          <dd>{acknowledged.reference || t('sent.none')}</dd>
          <dt>{t('acknowledge.note')}</dt>
          <dd>{acknowledged.note || t('sent.none')}</dd>
          <dt>{t('sent.acknowledgedBy')}</dt>
          <dd>
            {by.acknowledged} <Time at={acknowledged.at} />
          </dd>
        </>
      )}
    </dl>
  )
}
