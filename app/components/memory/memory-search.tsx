import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button, ButtonLink } from '#app/components/button.tsx'
import { Field, TextField } from '#app/components/field.tsx'
import { inEuOrder, type Locale } from '#app/domain/locale.ts'
import {
  type MemoryLetter,
  type MemoryQuery,
  memoryFilters,
} from '#app/domain/memory/memory-view.ts'
import { languageName } from '#app/i18n/names.ts'

interface MemorySearchProps {
  readonly letters: readonly MemoryLetter[]
  readonly query: MemoryQuery
}

/** What of the memory is shown: by words in either language, by languages, letter and state. */
export function MemorySearch({ letters, query }: MemorySearchProps) {
  const { t } = useTranslation('memory')
  const locales = localesOf(letters)
  return (
    <Form method="get" role="search" className="memory-search" aria-label={t('search.title')}>
      <TextField
        type="search"
        name="words"
        label={t('concordance.label')}
        hint={t('concordance.hint')}
        defaultValue={query.words}
      />
      <LocaleField name="from" label={t('search.from')} locales={locales} chosen={query.from} />
      <LocaleField name="to" label={t('search.to')} locales={locales} chosen={query.to} />
      <Field label={t('search.letter')}>
        {(control) => (
          <select {...control} name="letter" defaultValue={query.letter ?? ''}>
            <option value="">{t('search.all')}</option>
            {letters.map(({ letter, title, from }) => (
              <option key={letter} value={letter} lang={from}>
                {title}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('search.state')}>
        {(control) => (
          <select {...control} name="state" defaultValue={query.state ?? ''}>
            <option value="">{t('search.all')}</option>
            {memoryFilters.map((state) => (
              <option key={state} value={state}>
                {t(`state.${state}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <p className="cluster">
        <Button variant="primary">{t('search.show')}</Button>
        <ButtonLink variant="quiet" to="/memory">
          {t('search.clear')}
        </ButtonLink>
      </p>
    </Form>
  )
}

function LocaleField({
  name,
  label,
  locales,
  chosen,
}: {
  readonly name: string
  readonly label: string
  readonly locales: readonly Locale[]
  readonly chosen: Locale | null
}) {
  const { t, i18n } = useTranslation('memory')
  return (
    <Field label={label}>
      {(control) => (
        <select {...control} name={name} defaultValue={chosen ?? ''}>
          <option value="">{t('search.all')}</option>
          {locales.map((locale) => (
            <option key={locale} value={locale} suppressHydrationWarning>
              {languageName(locale, i18n.language)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

function localesOf(letters: readonly MemoryLetter[]): Locale[] {
  const all = letters.flatMap(({ from, translations }) => [
    from,
    ...translations.map(({ to }) => to),
  ])
  return [...new Set(all)].sort(inEuOrder)
}
