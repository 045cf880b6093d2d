import { Link, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'

/** On and back, where there is more than one page. */
export function TermbasePages({ page, pages }: { readonly page: number; readonly pages: number }) {
  const { t } = useTranslation('terms')
  const [search] = useSearchParams()
  if (pages < 2) return null
  const to = (other: number) => {
    const asked = new URLSearchParams(search)
    asked.set('page', `${other}`)
    return `?${asked}`
  }
  return (
    <nav className="cluster" aria-label={t('pages.label')}>
      {page > 1 && <Link to={to(page - 1)}>{t('pages.previous')}</Link>}
      <span>{t('pages.of', { page, pages })}</span>
      {page < pages && <Link to={to(page + 1)}>{t('pages.next')}</Link>}
    </nav>
  )
}
