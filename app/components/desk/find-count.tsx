import { useTranslation } from 'react-i18next'
import type { Asked } from '#app/domain/find/asked.ts'
import type { Change } from '#app/domain/find/plan.ts'

interface FindCountProps {
  readonly asked: Asked
  readonly hits: readonly object[]
  readonly changes: readonly Change[] | null
}

/** How much was found; read out when it changes. */
export function FindCount({ asked, hits, changes }: FindCountProps) {
  const { t } = useTranslation('find')
  return (
    <p role="status" className="find-count">
      {asked.text !== '' && (changes ? toReplace(t, changes.length) : found(t, hits.length))}
    </p>
  )
}

type Say = ReturnType<typeof useTranslation<'find'>>['t']

function toReplace(t: Say, count: number): string {
  return count === 0 ? t('changes.none') : t('count.texts', { count })
}

function found(t: Say, count: number): string {
  return count === 0 ? t('count.none') : t('count.texts', { count })
}
