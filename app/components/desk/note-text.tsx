import { useTranslation } from 'react-i18next'
import { Time } from '#app/components/time.tsx'
import type { ShownNote, ShownQuery } from '#app/domain/queries/shown-note.ts'

/** What somebody wrote, with who, when, and how a question stands. */
export function NoteText({ note }: { readonly note: ShownNote }) {
  const { t } = useTranslation('queries')
  const { by, at, body, edited, deleted, own, pinned, scope, query } = note
  return (
    <article className="note" data-pinned={(pinned && !deleted) || undefined}>
      <p className="desk-byline">
        <strong>{by}</strong> <Time at={at} />
        {edited && !deleted && <span>{t('notes.edited')}</span>}
      </p>
      {!deleted && (pinned || scope === 'all' || query) && (
        <p className="note-marks">
          {pinned && <span className="desk-mark">{t('notes.pinned')}</span>}
          {query && <span className="desk-mark">{t(`asks.${query.asks}`)}</span>}
          {scope === 'all' && <span className="desk-mark">{t('notes.all')}</span>}
          {query && <QueryMark query={query} />}
        </p>
      )}
      {deleted ? (
        <p className="soft">{own ? t('notes.deletedByYou') : t('notes.deletedBy', { name: by })}</p>
      ) : (
        <p className="desk-remark-body">{body}</p>
      )}
    </article>
  )
}

function QueryMark({ query: { state, resolved } }: { readonly query: ShownQuery }) {
  const { t } = useTranslation('queries')
  return (
    <span className="desk-mark" data-tone={state === 'open' ? 'warning' : undefined}>
      {resolved ? t('query.resolvedBy', { name: resolved.by }) : t(`state.${state}`)}
    </span>
  )
}
