import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { Locale } from '#app/domain/locale.ts'
import { useFormat } from '#app/i18n/format.ts'
import { languageName } from '#app/i18n/names.ts'
import { Notice } from './notice.tsx'
import { Time } from './time.tsx'

/** A change of meaning that still waits to be taken over. */
export interface News {
  readonly edition: {
    readonly number: number
    readonly note: string
    readonly by: string | null
    readonly at: string | null
  }
  /** Numbers of units. */
  readonly units: readonly number[]
  readonly locales: readonly Locale[]
}

interface EditionNewsProps {
  readonly letter: number
  readonly news: readonly News[]
}

/** Tells people that an edition changed what the letter means, until their texts follow it. */
export function EditionNews({ letter, news }: EditionNewsProps) {
  return news.map((one) => <NewsItem key={one.edition.number} letter={letter} one={one} />)
}

function NewsItem({ letter, one }: { readonly letter: number; readonly one: News }) {
  const { t, i18n } = useTranslation('desk')
  const { list } = useFormat()
  const { edition, units, locales } = one
  const numbers = list(units.map(String))
  return (
    <Notice
      tone="warning"
      title={t('news.title', { edition: edition.number, count: units.length, units: numbers })}
    >
      <blockquote className="desk-remark-body">{edition.note}</blockquote>
      <p>
        {edition.by ?? t('system')} {edition.at && <Time at={edition.at} />}
      </p>
      <p className="notice-links">
        {t('news.waits')}
        {locales.map((locale) => (
          <Link
            key={locale}
            to={`/letters/${letter}/${locale}?show=stale`}
            suppressHydrationWarning
          >
            {languageName(locale, i18n.language)}
          </Link>
        ))}
      </p>
    </Notice>
  )
}
