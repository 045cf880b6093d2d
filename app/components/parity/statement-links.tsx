import { useTranslation } from 'react-i18next'
import { Icon } from '#app/components/icon.tsx'

interface StatementLinksProps {
  readonly letter: number
  /** Whether every open translation is complete; left out where it is not known. */
  readonly isReady?: boolean | undefined
}

/** Where the statement that all languages ask for the same is to be had. */
export function StatementLinks({ letter, isReady }: StatementLinksProps) {
  const { t } = useTranslation('parity')
  return (
    <section className="stack" aria-labelledby="statement">
      <h2 id="statement">{t('statement.title')}</h2>
      <p>{t('statement.lead')}</p>
      {isReady !== undefined && <p>{t(isReady ? 'statement.ready' : 'statement.draft')}</p>}
      <p>
        <a className="button" href={`/letters/${letter}/equivalence.pdf`} download>
          <Icon name="download" />
          {t(isReady === false ? 'statement.downloadDraft' : 'statement.download')}
        </a>
      </p>
      <p className="soft">{t('statement.logged')}</p>
    </section>
  )
}
