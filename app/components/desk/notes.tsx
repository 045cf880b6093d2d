import { useTranslation } from 'react-i18next'
import { RefusalNotice } from '#app/components/refusal-notice.tsx'
import type { DeskPair } from '#app/domain/desk.ts'
import { noteMoves } from '#app/domain/queries/note-act.ts'
import { countOpen, type ShownNote } from '#app/domain/queries/shown-note.ts'
import { type Problem, useDesk } from './desk-context.ts'
import { NoteForm } from './note-form.tsx'
import { NoteItem } from './note-item.tsx'

interface NotesProps {
  readonly pair: DeskPair
  readonly notes: readonly ShownNote[]
  readonly problem: Problem | null
}

/** What people say and ask about one unit: here, and about its source in every language. */
export function Notes({ pair, notes, problem }: NotesProps) {
  const { t } = useTranslation('queries')
  const { seat } = useDesk()
  const refused = isAboutNotes(problem?.typed?.kind) ? problem : null
  const open = countOpen(notes)
  return (
    <details className="notes" open={notes.length > 0 || refused !== null}>
      <summary>
        {t('notes.title', { count: notes.length })}{' '}
        {open > 0 && <span className="desk-count">{t('notes.open', { count: open })}</span>}
      </summary>
      <div className="stack">
        {refused?.refusal && <RefusalNotice refusal={refused.refusal} details={refused.details} />}
        {notes.length > 0 && (
          <ul className="notes-list">
            {notes.map((note) => (
              <li key={note.id} id={`note-${note.id}`}>
                <NoteItem pair={pair} note={note} typed={refused?.typed} />
              </li>
            ))}
          </ul>
        )}
        {/* What was added leaves an empty box again. */}
        {seat.mayNote && <NoteForm key={notes.length} pair={pair} typed={refused?.typed} />}
      </div>
    </details>
  )
}

const kinds: readonly string[] = ['note', 'answer', 'edit-note', ...noteMoves]

/** Whether what was done is said among the notes. */
export function isAboutNotes(kind: string | undefined): boolean {
  return kind !== undefined && kinds.includes(kind)
}
