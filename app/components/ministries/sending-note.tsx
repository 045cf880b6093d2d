import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Icon } from '#app/components/icon.tsx'
import { Time } from '#app/components/time.tsx'
import { HeldOldNote } from './held-old.tsx'
import { type MinistryVersion, versionKey } from './ministry-view.ts'
import { useMovedParts } from './moved-parts.ts'
import { useVersionName } from './version-name.ts'

interface SendingNoteProps {
  readonly letter: number
  readonly version: MinistryVersion
  readonly maySend: boolean
}

/** When and how a version went out, whether it still reads the same, and where to say that it did. */
export function SendingNote({ letter, version, maySend }: SendingNoteProps) {
  const { t } = useTranslation('sending')
  const name = useVersionName()(version)
  const { sending, wait } = version
  const mayMark = maySend && wait === null
  const again = sending ? 'again' : 'mark'
  return (
    <div className="sending-note">
      {sending && <SentOn letter={letter} version={version} sending={sending} />}
      {mayMark && (
        <Link
          className="confirm-link"
          to={`/letters/${letter}/ministries/send?version=${versionKey(version)}`}
          aria-label={t(`row.${again}For`, { version: name })}
        >
          {t(`row.${again}`)}
        </Link>
      )}
    </div>
  )
}

interface SentOnProps extends Omit<SendingNoteProps, 'maySend'> {
  readonly sending: NonNullable<MinistryVersion['sending']>
}

function SentOn({ letter, version, sending }: SentOnProps) {
  const { t } = useTranslation('sending')
  const name = useVersionName()(version)
  const parts = useMovedParts()(sending.moved)
  const { acknowledged, channel, reference } = sending
  return (
    <>
      <p className="sending-act">
        <span>
          {t('sent.sentOn')} <Time at={sending.sentOn} />
        </span>
        <span>{t(`channel.${channel}`)}</span>
        {reference !== '' && <span>{reference}</span>}
      </p>
      {acknowledged && (
        <p className="sending-act">
          <span>
            {t('sent.acknowledged')} <Time at={acknowledged.on} />
          </span>
          {acknowledged.reference !== '' && <span>{acknowledged.reference}</span>}
        </p>
      )}
      {sending.release === 'fallback' && <p className="soft">{t('wasFallback')}</p>}
      {sending.release === 'last-signed' && <p className="soft">{t('wasLastSigned')}</p>}
      {sending.moved.length > 0 && (
        <p className="sending-moved">
          <Icon name="stale" />
          <span>{t('row.moved', { parts })}</span>
        </p>
      )}
      {sending.superseded && <HeldOldNote held={sending.superseded} />}
      <Link
        className="confirm-link"
        to={`/letters/${letter}/ministries/${version.state}/sent/${sending.id}`}
        aria-label={t('row.openFor', { version: name })}
      >
        {t('row.open')}
      </Link>
    </>
  )
}
