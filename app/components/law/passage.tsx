import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { LocaleName } from '#app/components/locale-name.tsx'
import { Time } from '#app/components/time.tsx'
import type { Locale } from '#app/domain/locale.ts'
import { EurLexLink } from './eur-lex-link.tsx'
import { type EnteredView, enterPath, type PassageView } from './law-view.ts'

interface PassageProps {
  readonly passage: PassageView
  readonly mayEnter: readonly Locale[]
}

/** One passage: what it reads in each language that is at hand, and which languages are missing. */
export function Passage({ passage, mayEnter }: PassageProps) {
  const { t } = useTranslation('law')
  const { article, wordings, missing } = passage
  return (
    <article className="law-passage stack">
      <h3>{t('passage.article', { article })}</h3>
      <p className="soft">{t('passage.atHand', { count: wordings.length })}</p>
      <ul className="law-wordings">
        {wordings.map(({ locale, history }) => (
          <li key={locale}>
            <Wording passage={passage} locale={locale} history={history} mayEnter={mayEnter} />
          </li>
        ))}
      </ul>
      {missing.length > 0 && (
        <details>
          <summary>{t('passage.missing', { count: missing.length })}</summary>
          <ul className="law-missing">
            {missing.map((locale) => (
              <li key={locale}>
                <LocaleName locale={locale} /> <EurLexLink celex={passage.celex} locale={locale} />{' '}
                {mayEnter.includes(locale) && (
                  <Link to={enterPath(passage, locale)}>{t('passage.enter')}</Link>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </article>
  )
}

interface WordingProps extends PassageProps {
  readonly locale: Locale
  readonly history: readonly EnteredView[]
}

function Wording({ passage, locale, history, mayEnter }: WordingProps) {
  const { t } = useTranslation('law')
  const [held, ...earlier] = history
  if (!held) return null
  return (
    <>
      <p>
        <strong>
          <LocaleName locale={locale} />
        </strong>{' '}
        <EurLexLink celex={passage.celex} locale={locale} />
      </p>
      <Entered entered={held} locale={locale} />
      {mayEnter.includes(locale) && (
        <p>
          <Link to={enterPath(passage, locale)}>{t('passage.correct')}</Link>
        </p>
      )}
      {earlier.length > 0 && (
        <details>
          <summary>{t('wording.earlier', { count: earlier.length })}</summary>
          {earlier.map((entered) => (
            <Entered key={`${entered.at} ${entered.text}`} entered={entered} locale={locale} />
          ))}
        </details>
      )}
    </>
  )
}

function Entered({
  entered: { text, source, by, at },
  locale,
}: {
  readonly entered: EnteredView
  readonly locale: Locale
}) {
  const { t } = useTranslation('law')
  return (
    <div className="law-wording">
      <blockquote className="letter-text" lang={locale}>
        {text}
      </blockquote>
      <p className="soft">
        {by === null ? t('wording.shipped') : t('wording.by', { name: by })}
        {at !== null && (
          <>
            {' '}
            <Time at={at} />
          </>
        )}
        {' · '}
        {t('wording.source', { source })}
      </p>
    </div>
  )
}
