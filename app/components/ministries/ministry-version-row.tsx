import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { LocaleName } from '#app/components/locale-name.tsx'
import type { Told } from '#app/components/use-refusal.ts'
import { ConfirmForm } from './confirm-form.tsx'
import { CorrigendumFiles } from './corrigendum-files.tsx'
import { type MinistryVersion, versionKey } from './ministry-view.ts'
import { Printed } from './printed.tsx'
import { ReleaseBadge } from './release-badge.tsx'
import { SendingNote } from './sending-note.tsx'
import { VersionDownloads } from './version-downloads.tsx'
import { useVersionName } from './version-name.ts'

interface MinistryVersionRowProps {
  readonly letter: number
  readonly version: MinistryVersion
  readonly sources: readonly string[]
  readonly mayConfirm: boolean
  readonly maySend: boolean
  readonly confirming: string | null
  readonly told: Told | undefined
}

/** One version, and below it the form that confirms how it is addressed while that is open. */
export function MinistryVersionRow(props: MinistryVersionRowProps) {
  const { version, mayConfirm, told } = props
  const { locale, ministry } = version
  const corrigendum = version.sending?.corrigendum
  const key = versionKey(version)
  const isOpen = mayConfirm && props.confirming === key
  return (
    <>
      <tr id={key} className="ministry-version" data-open={isOpen || undefined}>
        <th scope="row">
          <LocaleName locale={locale} />
          <span className="field-hint" lang={locale}>
            {ministry}
          </span>
        </th>
        <td>
          <Printed version={version} />
          {mayConfirm && !isOpen && <OpenForm version={version} />}
        </td>
        <td>
          <ReleaseBadge version={version} />
          <SendingNote letter={props.letter} version={version} maySend={props.maySend} />
        </td>
        <td>
          <VersionDownloads letter={props.letter} version={version} />
          {corrigendum && (
            <CorrigendumFiles letter={props.letter} version={version} corrigendum={corrigendum} />
          )}
        </td>
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={4}>
            <ConfirmForm key={key} version={version} sources={props.sources} told={told} />
          </td>
        </tr>
      )}
    </>
  )
}

function OpenForm({ version }: { readonly version: MinistryVersion }) {
  const { t } = useTranslation('ministries')
  const name = useVersionName()(version)
  const key = versionKey(version)
  return (
    <Link
      className="confirm-link"
      to={`?confirm=${key}#${key}`}
      aria-label={t(version.confirmed ? 'confirm.againFor' : 'confirm.openFor', { version: name })}
      preventScrollReset
    >
      {t(version.confirmed ? 'confirm.again' : 'confirm.open')}
    </Link>
  )
}
