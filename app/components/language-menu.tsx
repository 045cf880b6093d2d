import { useLocation } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { nativeName } from '#app/i18n/ui-locale.ts'
import { Button } from './button.tsx'
import { Menu } from './menu.tsx'

/** Which language the interface speaks: each under its own name. */
export function LanguageMenu({ uiLocales }: { uiLocales: readonly string[] }) {
  const { t, i18n } = useTranslation('components')
  const { pathname, search } = useLocation()
  return (
    <Menu
      label={
        <>
          <span className="visually-hidden">{t('shell.language')}</span>
          {nativeName(i18n.language)}
        </>
      }
    >
      {/* The whole page is loaded anew: every word on it changes. */}
      <form method="post" action="/language">
        <input type="hidden" name="back" value={pathname + search} />
        {uiLocales.map((uiLocale) => (
          <Button
            key={uiLocale}
            variant="quiet"
            name="uiLocale"
            value={uiLocale}
            lang={uiLocale}
            aria-current={uiLocale === i18n.language ? 'true' : undefined}
          >
            {nativeName(uiLocale)}
          </Button>
        ))}
      </form>
    </Menu>
  )
}
