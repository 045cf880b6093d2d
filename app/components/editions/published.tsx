import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Notice } from '#app/components/notice.tsx'
import type { TranslationState } from '#app/domain/sign-off.ts'

interface PublishedProps {
  readonly letter: number
  readonly edition: { readonly number: number; readonly count: number }
  readonly rows: readonly { readonly state: TranslationState }[]
}

/** Says what an edition did that was published just now. */
export function Published({ letter, edition, rows }: PublishedProps) {
  const { t } = useTranslation('editions')
  const { number, count } = edition
  const signed = rows.filter(({ state }) => state === 'signed-off').length
  return (
    <Notice tone="success" title={t('published.title', { number })}>
      <p>{t('published.changes', { count })}</p>
      {rows.length > 0 && <p>{t('published.standing', { signed, count: rows.length })}</p>}
      <p>
        <Link to={`/letters/${letter}/source#edition-${number}`}>{t('published.link')}</Link>
      </p>
    </Notice>
  )
}
