import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Notice } from '#app/components/notice.tsx'

interface UnlistedProps {
  readonly letter: number
  readonly fromFile: boolean
  /** The names that a text brought in lists and the table does not have. */
  readonly names: readonly string[]
}

/** Says that the table of signatories is kept, and whom a text brought in names besides. */
export function Unlisted({ letter, fromFile, names }: UnlistedProps) {
  const { t } = useTranslation('editions')
  if (!fromFile) return null
  return (
    <Notice
      tone={names.length > 0 ? 'warning' : 'info'}
      title={names.length > 0 ? t('unlisted.title', { count: names.length }) : t('unlisted.none')}
    >
      {names.length > 0 && (
        <ul className="edition-names">
          {names.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      )}
      <p>
        {t('unlisted.kept')} <Link to={`/letters/${letter}/signatories`}>{t('unlisted.link')}</Link>
      </p>
    </Notice>
  )
}
