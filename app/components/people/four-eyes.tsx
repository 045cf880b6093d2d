import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Field } from '#app/components/field.tsx'
import { LocaleName } from '#app/components/locale-name.tsx'
import { Time } from '#app/components/time.tsx'
import { type Told, useRefusalOf } from '#app/components/use-refusal.ts'
import type { Locale } from '#app/domain/locale.ts'
import type { ShownWaiver } from '#app/domain/waiver.ts'

/** A locale where one person works alone, or was let do so. */
export interface LoneLocale {
  readonly locale: Locale
  /** Who could do without a second person; `null` once somebody else works there, too. */
  readonly lone: string | null
  /** The waiver that nobody has ended. */
  readonly waiver: ShownWaiver | null
}

interface FourEyesProps {
  readonly locales: readonly LoneLocale[]
  readonly told: Told | undefined
}

/** Where a second person is missing, and whether the coordinator lets one do without. */
export function FourEyes({ locales, told }: FourEyesProps) {
  const { t } = useTranslation('waivers')
  if (locales.length === 0) return null
  return (
    <section className="people-four-eyes stack" aria-labelledby="four-eyes">
      <h2 id="four-eyes">{t('title')}</h2>
      <p>{t('explain')}</p>
      <ul>
        {locales.map((one) => (
          <li key={one.locale} className="stack">
            <h3>
              <LocaleName locale={one.locale} />
            </h3>
            <LoneItem {...one} />
            <ReasonForm
              kind={one.waiver ? 'end-waiver' : 'waive'}
              locale={one.locale}
              told={told?.typed?.['locale'] === one.locale ? told : undefined}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

function LoneItem({ lone, waiver }: LoneLocale) {
  const { t } = useTranslation('waivers')
  if (!waiver) return <p>{t('alone', { name: lone ?? '' })}</p>
  const { person, by, reason, at } = waiver
  return (
    <>
      <p>
        {t('waived', { person, by, reason })} <Time at={at} />
      </p>
      {lone === null && <p className="field-hint">{t('sleeps')}</p>}
    </>
  )
}

interface ReasonFormProps {
  readonly kind: 'waive' | 'end-waiver'
  readonly locale: Locale
  readonly told: Told | undefined
}

function ReasonForm({ kind, locale, told }: ReasonFormProps) {
  const { t } = useTranslation('waivers')
  const { errorOf } = useRefusalOf(told)
  return (
    <details open={told !== undefined}>
      <summary>{t(`act.${kind}.title`)}</summary>
      <Form method="post" className="stack">
        <input type="hidden" name="locale" value={locale} />
        <p className="field-hint">{t(`act.${kind}.lead`)}</p>
        <Field
          label={t('reason')}
          hint={t('reasonHint')}
          error={told && errorOf('waiver/reason-missing')}
        >
          {(control) => (
            <textarea
              {...control}
              name="reason"
              rows={2}
              maxLength={2000}
              required
              defaultValue={told?.typed?.['reason']}
            />
          )}
        </Field>
        <div>
          <Button variant="danger" name="kind" value={kind}>
            {t(`act.${kind}.button`)}
          </Button>
        </div>
      </Form>
    </details>
  )
}
