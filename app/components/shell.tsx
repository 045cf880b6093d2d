import { Link, NavLink } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, ButtonLink } from './button.tsx'
import { LanguageMenu } from './language-menu.tsx'
import { Menu } from './menu.tsx'

interface ShellProps {
  /** Who is signed in; `null` before that. */
  readonly person: { readonly name: string; readonly administrator: boolean } | null
  readonly uiLocales: readonly string[]
  readonly children: ReactNode
}

/** What stands around every page. */
export function Shell({ person, uiLocales, children }: ShellProps) {
  const { t } = useTranslation('components')
  return (
    <div className="shell">
      <a className="skip-link visually-hidden" href="#main">
        {t('shell.skip')}
      </a>
      <header className="shell-header">
        <Link to="/" className="shell-name">
          {t('shell.name')}
        </Link>
        {person && <MainNav administrator={person.administrator} />}
        <div className="shell-menus">
          <LanguageMenu uiLocales={uiLocales} />
          {person && (
            <Menu label={person.name}>
              <ButtonLink to="/settings" variant="quiet">
                {t('shell.settings')}
              </ButtonLink>
              {/* A full load: nothing read while signed in stays in the page's memory. */}
              <form method="post" action="/sign-out">
                <Button variant="quiet">{t('shell.signOut')}</Button>
              </form>
            </Menu>
          )}
        </div>
      </header>
      <main id="main" className="shell-main" tabIndex={-1}>
        {children}
      </main>
    </div>
  )
}

function MainNav({ administrator }: { administrator: boolean }) {
  const { t } = useTranslation('components')
  return (
    <nav className="shell-nav" aria-label={t('shell.nav')}>
      <NavLink to="/" end>
        {t('shell.work')}
      </NavLink>
      <NavLink to="/letters">{t('shell.letters')}</NavLink>
      <NavLink to="/addressees">{t('shell.addressees')}</NavLink>
      <NavLink to="/termbase">{t('shell.termbase')}</NavLink>
      <NavLink to="/memory">{t('shell.memory')}</NavLink>
      <NavLink to="/law">{t('shell.law')}</NavLink>
      {administrator && <NavLink to="/people">{t('shell.people')}</NavLink>}
    </nav>
  )
}
