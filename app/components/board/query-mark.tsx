import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'

interface QueryMarkProps {
  readonly letter: number
  readonly count: number
}

/** How many questions of a language have no answer yet. */
export function QueryMark({ letter, count }: QueryMarkProps) {
  const { t } = useTranslation('queries')
  return (
    <Link to={`/letters/${letter}/queries?show=open`} className="desk-mark">
      {t('board.open', { count })}
    </Link>
  )
}
