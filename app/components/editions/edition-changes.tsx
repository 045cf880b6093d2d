import { useTranslation } from 'react-i18next'
import { ChangeBadge } from './change-badge.tsx'
import { ChangeText } from './change-text.tsx'
import type { ListedEdition } from './edition-list.tsx'

interface EditionChangesProps {
  readonly changes: ListedEdition['changes']
  /** Of their texts. */
  readonly lang: string
}

/** What an edition changed, unit by unit. */
export function EditionChanges({ changes, lang }: EditionChangesProps) {
  const { t } = useTranslation('editions')
  return (
    <ul className="edition-changes">
      {changes.map(({ number, kind, significance, before, after }) => (
        <li key={`${number} ${kind}`}>
          <p className="edition-marks">
            <span>{t('list.unit', { number })}</span>
            <ChangeBadge kind={kind} />
            <span className="change-weight" data-weight={significance}>
              {t(`significance.${significance}`)}
            </span>
          </p>
          <ChangeText kind={kind} before={before} after={after} lang={lang} />
        </li>
      ))}
    </ul>
  )
}
