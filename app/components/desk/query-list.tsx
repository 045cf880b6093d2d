import { Form, Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Field } from '#app/components/field.tsx'
import { LocaleName } from '#app/components/locale-name.tsx'
import type { Locale } from '#app/domain/locale.ts'
import { maxNoteLength } from '#app/domain/queries/decide.ts'
import type { ShownNote, ShownQuery } from '#app/domain/queries/shown-note.ts'
import { NoteText } from './note-text.tsx'

interface Listed {
  readonly note: ShownNote
  readonly query: ShownQuery
  readonly locale: Locale | null
  readonly unit: number
  readonly source: string
  readonly desk: Locale | null
}

interface QueryListProps {
  readonly letter: number
  readonly sourceLocale: Locale
  readonly queries: readonly Listed[]
  /** An answer that was refused, and the question it was for. */
  readonly typed: { readonly note: string; readonly body: string } | null
}

/** Questions with where they are asked, each to be answered here. */
export function QueryList({ letter, sourceLocale, queries, typed }: QueryListProps) {
  return (
    <ul className="queries">
      {queries.map((one) => (
        <li key={one.note.id} id={`note-${one.note.id}`} className="query">
          <QueryPlace letter={letter} sourceLocale={sourceLocale} listed={one} />
          <NoteText note={one.note} />
          {one.query.answers.length > 0 && (
            <ul className="notes-answers">
              {one.query.answers.map((answer) => (
                <li key={answer.id}>
                  <NoteText note={answer} />
                </li>
              ))}
            </ul>
          )}
          <QueryForms
            key={one.query.answers.length}
            listed={one}
            typed={Number(typed?.note) === one.note.id ? (typed?.body ?? '') : null}
          />
        </li>
      ))}
    </ul>
  )
}

function QueryPlace({
  letter,
  sourceLocale,
  listed: { locale, unit, source, desk },
}: Pick<QueryListProps, 'letter' | 'sourceLocale'> & { readonly listed: Listed }) {
  const { t } = useTranslation('queries')
  const name = t('page.unit', { number: unit })
  return (
    <div className="query-place">
      <h2>
        {desk ? (
          <Link to={`/letters/${letter}/${desk}?unit=${unit}#unit-${unit}`}>{name}</Link>
        ) : (
          name
        )}
      </h2>
      {locale && <LocaleName locale={locale} />}
      <p className="letter-text query-source" lang={sourceLocale}>
        {source}
      </p>
    </div>
  )
}

function QueryForms({
  listed: { note, query },
  typed,
}: {
  readonly listed: Listed
  readonly typed: string | null
}) {
  const { t } = useTranslation('queries')
  const isSettled = query.state === 'resolved'
  return (
    <div className="query-forms">
      {!isSettled && (
        <details open={typed !== null}>
          <summary>{t('query.answer')}</summary>
          <Form method="post" preventScrollReset className="desk-inline-form">
            <input type="hidden" name="kind" value="answer" />
            <input type="hidden" name="note" value={note.id} />
            <Field label={t('query.answerLabel')}>
              {(control) => (
                <textarea
                  {...control}
                  name="body"
                  required
                  rows={3}
                  maxLength={maxNoteLength}
                  defaultValue={typed ?? ''}
                />
              )}
            </Field>
            <Button>{t('query.answerSubmit')}</Button>
          </Form>
        </details>
      )}
      {query.maySettle && (
        <Form method="post" preventScrollReset className="notes-button">
          <input type="hidden" name="note" value={note.id} />
          <Button variant="quiet" name="kind" value={isSettled ? 'reopen-query' : 'resolve-query'}>
            {t(isSettled ? 'query.reopen' : 'query.resolve')}
          </Button>
        </Form>
      )}
    </div>
  )
}
