import { useTranslation } from 'react-i18next'
import type { Locale } from '#app/domain/locale.ts'
import { SectionNav } from './section-nav.tsx'

interface TranslationNavProps {
  readonly letter: number
  readonly locale: Locale
  readonly mayPaste: boolean
}

/** The pages of one translation. */
export function TranslationNav({ letter, locale, mayPaste }: TranslationNavProps) {
  const { t } = useTranslation(['desk', 'history'])
  const path = `/letters/${letter}/${locale}`
  return (
    <SectionNav
      label={t('desk:nav.label')}
      links={[
        { to: path, label: t('desk:nav.desk') },
        ...(mayPaste ? [{ to: `${path}/paste`, label: t('desk:nav.paste') }] : []),
        { to: `${path}/sign-off`, label: t('desk:nav.signOff') },
        { to: `${path}/history`, label: t('history:nav') },
      ]}
    />
  )
}
