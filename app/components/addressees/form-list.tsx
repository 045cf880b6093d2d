import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { ConfidenceMark } from '#app/components/ministries/confidence-mark.tsx'
import { Time } from '#app/components/time.tsx'
import type { Told } from '#app/components/use-refusal.ts'
import { standingOf } from '#app/domain/confidence.ts'
import type { Locale } from '#app/domain/locale.ts'
import { CheckForm } from './check-form.tsx'
import { type ShownForm, useFormName } from './form-view.ts'

interface FormListProps {
  readonly title: string
  readonly forms: readonly ShownForm[]
  readonly locale: Locale
  readonly mayCheck: boolean
  /** The form whose fields are open. */
  readonly checking: string | null
  readonly told: Told | undefined
}

/** Some forms of a language, each with who stands for it. */
export function FormList(props: FormListProps) {
  const { title, forms } = props
  if (forms.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul className="form-list">
        {forms.map((form) => (
          <FormItem key={form.cell} {...props} form={form} />
        ))}
      </ul>
    </section>
  )
}

function FormItem(props: FormListProps & { readonly form: ShownForm }) {
  const { form, locale, mayCheck, checking, told } = props
  const { t } = useTranslation('forms')
  const name = useFormName()(form.cell)
  const isOpen = mayCheck && checking === form.cell
  return (
    <li id={form.cell}>
      <p className="label">{name}</p>
      <p className="form-shown" lang={locale}>
        {form.text}
      </p>
      <p>
        <ConfidenceMark standing={standingOf(form)} /> <FormSource form={form} />
      </p>
      {isOpen && <CheckForm key={form.text} form={form} locale={locale} told={told} />}
      {mayCheck && !isOpen && (
        <Link
          to={`?check=${form.cell}#${form.cell}`}
          aria-label={t('one.openFor', { form: name })}
          preventScrollReset
        >
          {t('one.open')}
        </Link>
      )}
    </li>
  )
}

function FormSource({ form: { checked, checkedBy, source } }: { readonly form: ShownForm }) {
  const { t } = useTranslation('forms')
  if (checked) {
    return (
      <span className="field-hint">
        {t('one.checked', { name: checkedBy, source: checked.source })} <Time at={checked.at} />
      </span>
    )
  }
  return source === null ? null : <span className="field-hint">{t('one.from', { source })}</span>
}
