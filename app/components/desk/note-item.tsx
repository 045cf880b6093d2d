import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import type { DeskPair, Typed } from '#app/domain/desk.ts'
import type { ShownNote, ShownQuery } from '#app/domain/queries/shown-note.ts'
import { ActForm } from './act-form.tsx'
import { useDesk } from './desk-context.ts'
import { NoteBox } from './note-box.tsx'
import { NoteText } from './note-text.tsx'

interface NoteItemProps {
  readonly pair: DeskPair
  readonly note: ShownNote
  /** What was typed into a form about notes that was refused. */
  readonly typed: Typed | undefined
}

/** One note with its answers, and what can be done with it. */
export function NoteItem({ pair, note, typed }: NoteItemProps) {
  const { seat } = useDesk()
  const { query } = note
  return (
    <>
      <NoteText note={note} />
      {query && query.answers.length > 0 && (
        <ul className="notes-answers">
          {query.answers.map((answer) => (
            <li key={answer.id}>
              <NoteText note={answer} />
              <div className="note-acts">
                <OwnActs pair={pair} note={answer} typed={typed} />
              </div>
            </li>
          ))}
        </ul>
      )}
      <div className="note-acts">
        {query && !note.deleted && (
          <QueryActs pair={pair} note={note} query={query} typed={typed} />
        )}
        {seat.mayPin && !note.deleted && (
          <NoteButton
            pair={pair}
            note={note}
            kind={note.pinned ? 'unpin-note' : 'pin-note'}
            label={note.pinned ? 'notes.unpin' : 'notes.pin'}
          />
        )}
        <OwnActs pair={pair} note={note} typed={typed} />
      </div>
    </>
  )
}

function QueryActs({ pair, note, query, typed }: NoteItemProps & { readonly query: ShownQuery }) {
  const { t } = useTranslation('queries')
  const { seat } = useDesk()
  const isSettled = query.state === 'resolved'
  const written = typedAt(note, typed, 'answer')
  return (
    <>
      {seat.mayNote && !isSettled && (
        <details open={written !== null} key={query.answers.length}>
          <summary>{t('query.answer')}</summary>
          <ActForm pair={pair} kind="answer" className="desk-inline-form">
            <input type="hidden" name="note" value={note.id} />
            <NoteBox label={t('query.answerLabel')} defaultValue={written ?? ''} />
            <Button>{t('query.answerSubmit')}</Button>
          </ActForm>
        </details>
      )}
      {query.maySettle && (
        <NoteButton
          pair={pair}
          note={note}
          kind={isSettled ? 'reopen-query' : 'resolve-query'}
          label={isSettled ? 'query.reopen' : 'query.resolve'}
        />
      )}
    </>
  )
}

/** What only who wrote it can do. */
function OwnActs({ pair, note, typed }: NoteItemProps) {
  const { t } = useTranslation('queries')
  const written = typedAt(note, typed, 'edit-note')
  if (!note.own) return null
  if (note.deleted) {
    return <NoteButton pair={pair} note={note} kind="restore-note" label="notes.undo" />
  }
  return (
    <>
      {note.mayEdit && (
        <details open={written !== null} key={note.body}>
          <summary>{t('notes.edit')}</summary>
          <ActForm pair={pair} kind="edit-note" className="desk-inline-form">
            <input type="hidden" name="note" value={note.id} />
            <NoteBox label={t('notes.editLabel')} defaultValue={written ?? note.body} />
            <Button>{t('notes.editSubmit')}</Button>
          </ActForm>
        </details>
      )}
      <NoteButton pair={pair} note={note} kind="delete-note" label="notes.delete" />
    </>
  )
}

interface NoteButtonProps {
  readonly pair: DeskPair
  readonly note: ShownNote
  readonly kind: string
  readonly label:
    | 'notes.undo'
    | 'notes.delete'
    | 'notes.pin'
    | 'notes.unpin'
    | 'query.resolve'
    | 'query.reopen'
}

function NoteButton({ pair, note, kind, label }: NoteButtonProps) {
  const { t } = useTranslation('queries')
  return (
    <ActForm pair={pair} kind={kind} className="notes-button">
      <input type="hidden" name="note" value={note.id} />
      <Button variant="quiet">{t(label)}</Button>
    </ActForm>
  )
}

function typedAt({ id }: ShownNote, typed: Typed | undefined, kind: string): string | null {
  return typed?.kind === kind && Number(typed.note) === id ? (typed.body ?? null) : null
}
