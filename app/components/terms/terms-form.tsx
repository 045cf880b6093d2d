import { Form, Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Field, TextField } from '#app/components/field.tsx'
import type { Told } from '#app/components/use-refusal.ts'
import type { Locale } from '#app/domain/locale.ts'
import { type Concept, termsIn } from '#app/domain/terms/concept.ts'
import { termStatuses } from '#app/domain/terms/status.ts'

interface TermsFormProps {
  readonly concept: Concept
  readonly locale: Locale
  readonly version: number
  readonly told: Told | undefined
}

/** All the terms of one language with a line for another one. A line that is emptied is taken away. */
export function TermsForm({ concept, locale, version, told }: TermsFormProps) {
  const { t } = useTranslation('terms')
  const lines = [...(typedLines(told) ?? linesOf(concept, locale)), emptyLine]
  return (
    <Form method="post" action={`?edit=${locale}#in-${locale}`} className="stack">
      <input type="hidden" name="kind" value="terms" />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="locale" value={locale} />
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of a form have no other name
        <fieldset key={index} className="concept-line">
          <legend className="visually-hidden">
            {t('concept.termLine', { number: index + 1 })}
          </legend>
          <TextField
            name="text"
            lang={locale}
            maxLength={300}
            label={t('field.term')}
            defaultValue={line.text}
          />
          <Field label={t('field.status')}>
            {(control) => (
              <select {...control} name="status" defaultValue={line.status}>
                {termStatuses.map((status) => (
                  <option key={status} value={status}>
                    {t(`status.${status}`)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <TextField
            name="forms"
            lang={locale}
            maxLength={1000}
            label={t('field.forms')}
            hint={index === 0 ? t('field.formsHint') : undefined}
            defaultValue={line.forms}
          />
          <TextField
            name="grammar"
            maxLength={300}
            label={t('field.grammar')}
            defaultValue={line.grammar}
          />
        </fieldset>
      ))}
      <div className="cluster">
        <Button variant="primary">{t('concept.save')}</Button>
        <Link to={`?#in-${locale}`}>{t('concept.cancel')}</Link>
      </div>
    </Form>
  )
}

interface Line {
  readonly text: string
  readonly status: string
  readonly forms: string
  readonly grammar: string
}

const emptyLine: Line = { text: '', status: 'preferred', forms: '', grammar: '' }

function linesOf(concept: Concept, locale: Locale): Line[] {
  return termsIn(concept, locale).map(({ text, status, forms, grammar }) => ({
    text,
    status,
    forms: forms.join(', '),
    grammar,
  }))
}

/** What was typed and refused comes back with a line of each field for a line of the form. */
function typedLines(told: Told | undefined): Line[] | null {
  const typed = told?.typed
  if (typed?.['text'] === undefined) return null
  const [texts, statuses, forms, grammar] = ['text', 'status', 'forms', 'grammar'].map((name) =>
    (typed[name] ?? '').split('\n'),
  )
  return (texts ?? []).map((text, index) => ({
    text,
    status: statuses?.[index] ?? 'preferred',
    forms: forms?.[index] ?? '',
    grammar: grammar?.[index] ?? '',
  }))
}
