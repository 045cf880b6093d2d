import { useTranslation } from 'react-i18next'
import { Notice } from '#app/components/notice.tsx'
import type { Typed } from './typed.ts'

const written = ['title', 'words', 'name', 'acronym', 'country', 'descriptor']

/** What was typed for a cut that has moved on: shown, for nobody knows whether it still fits there. */
export function StaleTyping({ typed }: { typed: Typed }) {
  const { t } = useTranslation('source')
  const words = written.flatMap((name) => typed[name]?.trim() || [])
  if (words.length === 0) return null
  return (
    <Notice tone="info" title={t('stale.typed')}>
      <ul>
        {words.map((value) => (
          <li key={value}>{value}</li>
        ))}
      </ul>
    </Notice>
  )
}
