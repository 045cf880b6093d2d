import { Link, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'

interface MemoryPagesProps {
  readonly page: number
  readonly pages: number
}

/** The pages of what was found, where there is more than one. */
export function MemoryPages({ page, pages }: MemoryPagesProps) {
  const { t } = useTranslation('memory')
  const [search] = useSearchParams()
  if (pages < 2) return null
  const to = (other: number) => {
    const asked = new URLSearchParams(search)
    for (const name of ['edit', 'deleted', 'done']) asked.delete(name)
    asked.set('page', `${other}`)
    return `?${asked}`
  }
  return (
    <nav className="cluster" aria-label={t('pages.label')}>
      {page > 1 && <Link to={to(page - 1)}>{t('pages.before')}</Link>}
      <span>{t('pages.of', { page, pages })}</span>
      {page < pages && <Link to={to(page + 1)}>{t('pages.next')}</Link>}
    </nav>
  )
}
