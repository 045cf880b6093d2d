import { Link, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'

interface LifePagesProps {
  readonly page: number
  readonly pages: number
}

/** Newer and older, where there is more than one page. */
export function LifePages({ page, pages }: LifePagesProps) {
  const { t } = useTranslation('history')
  const [search] = useSearchParams()
  if (pages < 2) return null
  const to = (other: number) => {
    const asked = new URLSearchParams(search)
    asked.delete('restored')
    asked.set('page', `${other}`)
    return `?${asked}`
  }
  return (
    <nav className="cluster" aria-label={t('pages.label')}>
      {page > 1 && <Link to={to(page - 1)}>{t('pages.newer')}</Link>}
      <span>{t('pages.of', { page, pages })}</span>
      {page < pages && <Link to={to(page + 1)}>{t('pages.older')}</Link>}
    </nav>
  )
}
