import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Field } from '#app/components/field.tsx'
import type { DeskPair, Typed } from '#app/domain/desk.ts'
import { asked, noteScopes } from '#app/domain/queries/note.ts'
import { ActForm } from './act-form.tsx'
import { NoteBox } from './note-box.tsx'

interface NoteFormProps {
  readonly pair: DeskPair
  readonly typed: Typed | undefined
}

/** A new note, which may ask, and may be about the source. */
export function NoteForm({ pair, typed }: NoteFormProps) {
  const { t } = useTranslation('queries')
  const written = typed?.kind === 'note' ? typed.body : undefined
  return (
    <ActForm pair={pair} kind="note" className="desk-inline-form">
      <NoteBox label={t('notes.add')} hint={t('notes.mentionHint')} defaultValue={written ?? ''} />
      <div className="notes-choices">
        <Field label={t('notes.asks')}>
          {(control) => (
            <select {...control} name="asks">
              {(['nobody', ...asked] as const).map((whom) => (
                <option key={whom} value={whom}>
                  {t(`kind.${whom}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={t('notes.scope')}>
          {(control) => (
            <select {...control} name="scope">
              {noteScopes.map((scope) => (
                <option key={scope} value={scope}>
                  {t(`scope.${scope}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <Button>{t('notes.submit')}</Button>
    </ActForm>
  )
}
