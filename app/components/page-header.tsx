import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

interface Crumb {
  readonly to: string
  readonly label: string
  /** Of the label, where it is a letter's title. */
  readonly lang?: string
}

interface PageHeaderProps {
  readonly title: ReactNode
  readonly lang?: string
  readonly crumbs?: readonly Crumb[]
  readonly actions?: ReactNode
  /** A line below the title: where this stands, and until when. */
  readonly children?: ReactNode
}

/** Where one is, what this is, and what can be done with it. */
export function PageHeader({ title, lang, crumbs = [], actions, children }: PageHeaderProps) {
  const { t } = useTranslation('components')
  return (
    <div className="page-header">
      {crumbs.length > 0 && (
        <nav aria-label={t('page.crumbs')}>
          <ol className="page-crumbs">
            {crumbs.map((crumb) => (
              <li key={crumb.to}>
                <Link to={crumb.to} lang={crumb.lang}>
                  {crumb.label}
                </Link>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <div className="page-title">
        <h1 lang={lang}>{title}</h1>
        {actions && <div className="page-actions">{actions}</div>}
      </div>
      {children && <div className="page-lead">{children}</div>}
    </div>
  )
}
