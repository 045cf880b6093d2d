import { Form, Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Field } from '#app/components/field.tsx'
import { type Told, useRefusalOf } from '#app/components/use-refusal.ts'
import { WordDiff } from '#app/components/word-diff.tsx'
import type { DeltaUnit, ReadUnit } from '#app/domain/editions/delta.ts'
import type { Locale } from '#app/domain/locale.ts'
import { variants } from '#app/domain/variants/variant.ts'
import { useFormat } from '#app/i18n/format.ts'
import { languageName } from '#app/i18n/names.ts'
import { StatementForm } from './statement-form.tsx'

interface RenewalProps {
  readonly renewal: {
    readonly signOff: number
    readonly signedAt: string
    readonly edition: number
    readonly delta: readonly DeltaUnit[]
  }
  readonly from: Locale
  readonly to: Locale
  /** Names the text on this page. */
  readonly digest: string
  /** Whether nothing is left to do before it can be signed. */
  readonly isFree: boolean
  readonly told: Told | undefined
}

/** The one question to whoever signed before a change, with only what changed on the page. */
export function Renewal({ renewal, from, to, digest, isFree, told }: RenewalProps) {
  const { t, i18n } = useTranslation('signing')
  const { time } = useFormat()
  const { edition, signedAt, delta, signOff } = renewal
  const values = { edition, day: time(signedAt), count: delta.length }
  return (
    <section className="stack signing-renewal" aria-labelledby="renewal">
      <h2 id="renewal">{t('renewal.title')}</h2>
      <p suppressHydrationWarning>
        {delta.length === 0 ? t('renewal.nothing', values) : t('renewal.lead', values)}
      </p>
      <ol className="stack renewal-delta">
        {delta.map((unit) => (
          <Changed key={unit.id} unit={unit} from={from} to={to} />
        ))}
      </ol>
      <p>
        <Link to="?whole">{t('renewal.whole')}</Link>
      </p>
      {isFree ? (
        <>
          <StatementForm
            fields={{ kind: 'sign', digest, renews: `${signOff}` }}
            standard={t('renewal.standard', { language: languageName(to, i18n.language) })}
            button={t('renewal.yes')}
            told={told?.typed?.['kind'] === 'sign' ? told : undefined}
          />
          <Decline signOff={signOff} digest={digest} told={told} />
        </>
      ) : (
        <p>{t('renewal.waits')}</p>
      )}
    </section>
  )
}

function Changed({
  unit: { was, is, moved },
  from,
  to,
}: {
  readonly unit: DeltaUnit
  readonly from: Locale
  readonly to: Locale
}) {
  const { t } = useTranslation('signing')
  const [before, after] = [was ?? nothing, is ?? nothing]
  const marks = [
    was === null && t('renewal.added'),
    is === null && t('renewal.gone'),
    moved && t('renewal.moved'),
  ].filter((mark) => mark !== false)
  return (
    <li className="stack">
      <h3>
        {t('renewal.unit', { number: (is ?? was)?.number ?? 0 })}
        {marks.map((mark) => ` · ${mark}`)}
      </h3>
      <dl className="renewal-texts">
        <div>
          <dt>{t('renewal.source')}</dt>
          <dd>
            <WordDiff before={before.source} after={after.source} lang={from} />
          </dd>
        </div>
        <div>
          <dt>{t('renewal.target')}</dt>
          <dd>
            <WordDiff before={before.target} after={after.target} lang={to} />
          </dd>
        </div>
        <Variants before={before} after={after} />
      </dl>
    </li>
  )
}

const nothing: Pick<ReadUnit, 'source' | 'target' | 'variants'> = {
  source: '',
  target: '',
  variants: {},
}

function Variants({
  before,
  after,
}: Readonly<Record<'before' | 'after', Pick<ReadUnit, 'variants'>>>) {
  const { t } = useTranslation('signing')
  const named = variants.filter(
    (variant) => before.variants[variant] !== undefined || after.variants[variant] !== undefined,
  )
  return named.map((variant) => (
    <div key={variant}>
      <dt>{t('renewal.variant', { region: variant })}</dt>
      <dd>
        <WordDiff
          before={before.variants[variant] ?? ''}
          after={after.variants[variant] ?? ''}
          lang={variant}
        />
      </dd>
    </div>
  ))
}

function Decline({
  signOff,
  digest,
  told,
}: {
  readonly signOff: number
  readonly digest: string
  readonly told: Told | undefined
}) {
  const { t } = useTranslation('signing')
  const { errorOf } = useRefusalOf(told)
  const mine = told?.typed?.['kind'] === 'decline' ? told : undefined
  return (
    <details className="signing-end" open={mine !== undefined}>
      <summary>{t('renewal.noTitle')}</summary>
      <Form method="post" className="stack">
        <input type="hidden" name="kind" value="decline" />
        <input type="hidden" name="signOff" value={signOff} />
        <input type="hidden" name="digest" value={digest} />
        <p>{t('renewal.noLead')}</p>
        <Field
          label={t('end.reason')}
          hint={t('end.reasonHint')}
          error={mine && errorOf('sign-off/reason-missing')}
        >
          {(control) => (
            <textarea
              {...control}
              name="reason"
              rows={2}
              maxLength={2000}
              required
              defaultValue={mine?.typed?.['reason']}
            />
          )}
        </Field>
        <div>
          <Button variant="danger">{t('renewal.no')}</Button>
        </div>
      </Form>
    </details>
  )
}
