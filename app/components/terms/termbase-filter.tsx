import { Form, Link, useSubmit } from '@remix-run/react'
import { type FormEvent, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Field, TextField } from '#app/components/field.tsx'
import { LocaleSelect } from '#app/components/letters/locale-select.tsx'
import { conceptKinds } from '#app/domain/terms/concept.ts'
import { termStatuses } from '#app/domain/terms/status.ts'

/** What is asked for, as the address has it. */
type Asked = Readonly<Record<'q' | 'locale' | 'domain' | 'status' | 'kind' | 'letter', string>> & {
  readonly deleted: boolean
}

interface TermbaseFilterProps {
  readonly asked: Asked
  readonly domains: readonly string[]
  readonly letters: readonly { readonly id: number; readonly title: string }[]
}

const pause = 200

/** Which entries are shown. With scripts it searches as one types. */
export function TermbaseFilter({ asked, domains, letters }: TermbaseFilterProps) {
  const { t } = useTranslation('terms')
  const search = useSearchAsTyped()
  return (
    <Form method="get" className="termbase-filter" onChange={search}>
      <TextField
        type="search"
        name="q"
        label={t('search.text')}
        hint={t('search.hint')}
        defaultValue={asked.q}
      />
      <Field label={t('search.language')}>
        {(control) => (
          <LocaleSelect
            {...control}
            name="locale"
            any={t('search.any')}
            defaultValue={asked.locale}
          />
        )}
      </Field>
      <Field label={t('search.status')}>
        {(control) => (
          <select {...control} name="status" defaultValue={asked.status}>
            <option value="">{t('search.any')}</option>
            {[...termStatuses, 'proposed' as const].map((status) => (
              <option key={status} value={status}>
                {t(`status.${status}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('search.kind')}>
        {(control) => (
          <select {...control} name="kind" defaultValue={asked.kind}>
            <option value="">{t('search.any')}</option>
            <option value="name">{t('search.names')}</option>
            {conceptKinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(`kind.${kind}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('search.domain')}>
        {(control) => (
          <select {...control} name="domain" defaultValue={asked.domain}>
            <option value="">{t('search.any')}</option>
            {domains.map((domain) => (
              <option key={domain}>{domain}</option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('search.letter')}>
        {(control) => (
          <select {...control} name="letter" defaultValue={asked.letter}>
            <option value="">{t('search.any')}</option>
            <option value="everybody">{t('scope.everybody')}</option>
            {letters.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div className="cluster">
        <Button>{t('search.submit')}</Button>
        <label>
          <input type="checkbox" name="deleted" value="yes" defaultChecked={asked.deleted} />{' '}
          {t('search.deleted')}
        </label>
        <Link to="?" reloadDocument>
          {t('page.showAll')}
        </Link>
      </div>
    </Form>
  )
}

function useSearchAsTyped() {
  const submit = useSubmit()
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  useEffect(() => () => clearTimeout(waiting.current), [])
  return ({ currentTarget }: FormEvent<HTMLFormElement>) => {
    clearTimeout(waiting.current)
    waiting.current = setTimeout(
      () => submit(currentTarget, { replace: true, preventScrollReset: true }),
      pause,
    )
  }
}
