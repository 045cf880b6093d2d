import { useTranslation } from 'react-i18next'
import { Icon } from '#app/components/icon.tsx'
import { Time } from '#app/components/time.tsx'
import { WordDiff } from '#app/components/word-diff.tsx'
import type { DeskSince, DeskSourceChange } from '#app/domain/desk.ts'
import { useDesk } from './desk-context.ts'

interface SourceSinceProps {
  readonly source: string
  readonly since: DeskSince
}

/** What became of the source since the text beside it was made: loud where it matters, quiet for typos. */
export function SourceSince({ source, since }: SourceSinceProps) {
  const { t } = useTranslation('desk')
  const weighty = since.changes.filter(({ significance }) => significance !== 'typo')
  if (weighty.length === 0) {
    return (
      <details className="desk-moved">
        <summary>{t('moved.typos')}</summary>
        <SourceChanges source={source} since={since} />
      </details>
    )
  }
  const meant = weighty.some(({ significance }) => significance === 'meaning')
  return (
    <section className="desk-moved" data-significance={meant ? 'meaning' : 'update'}>
      <h3>
        <Icon name="stale" />
        {t(meant ? 'moved.meaning' : 'moved.update')}
      </h3>
      <SourceChanges source={source} since={since} />
    </section>
  )
}

function SourceChanges({ source, since: { before, changes } }: SourceSinceProps) {
  const { t } = useTranslation('desk')
  const { sourceLocale } = useDesk()
  return (
    <>
      {before !== null && before !== source && (
        <WordDiff before={before} after={source} lang={sourceLocale} />
      )}
      {before === source && <p className="field-hint">{t('moved.same')}</p>}
      <ul>
        {changes.map((change) => (
          <li key={change.edition}>
            <EditionLine change={change} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** Which edition changed it, how and how much, whose that is, and what they said. */
function EditionLine({ change }: { readonly change: DeskSourceChange }) {
  const { t } = useTranslation('desk')
  const { edition, kind, significance, note, by, at } = change
  return (
    <>
      <p className="desk-byline">
        <strong>{t('moved.edition', { number: edition })}</strong> {t(`moved.kind.${kind}`)}
        {', '}
        {t(`moved.significance.${significance}`)}
        {' · '}
        {by ?? t('system')} {at && <Time at={at} />}
      </p>
      {note !== '' && <blockquote className="desk-remark-body">{note}</blockquote>}
    </>
  )
}
