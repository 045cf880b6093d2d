import { useTranslation } from 'react-i18next'
import { Icon } from '#app/components/icon.tsx'
import { noteExcerpt } from '#app/domain/queries/note.ts'
import { countOpen, type ShownNote } from '#app/domain/queries/shown-note.ts'

/** How many notes a pair has, what is asked there, and what is pinned. */
export function NoteMarks({ notes }: { readonly notes: readonly ShownNote[] }) {
  const { t } = useTranslation('queries')
  const there = notes.filter(({ deleted }) => !deleted)
  const open = countOpen(there)
  const others = there.length - open
  return (
    <>
      {open > 0 && (
        <span className="desk-mark" data-tone="warning">
          <Icon name="warning" />
          {t('mark.open', { count: open })}
        </span>
      )}
      {others > 0 && <span className="desk-mark">{t('mark.notes', { count: others })}</span>}
      {there
        .filter(({ pinned }) => pinned)
        .map(({ id, body }) => (
          <span key={id} className="desk-mark">
            {t('mark.pinned', { words: noteExcerpt(body) })}
          </span>
        ))}
    </>
  )
}
