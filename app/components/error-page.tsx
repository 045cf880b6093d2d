import { useTranslation } from 'react-i18next'
import { isRefusal } from '#app/domain/result.ts'
import { refusalKey } from '#app/i18n/refusal-key.ts'
import { ButtonLink } from './button.tsx'
import { PageHeader } from './page-header.tsx'

const told = [400, 403, 404, 405, 410, 413, 429, 500] as const

interface ErrorPageProps {
  readonly status: number
  /** What the answer held: a refusal is told in its own words. */
  readonly body: unknown
}

/** What happened, that the text is safe, what to do: never anything of the inside. */
export function ErrorPage({ status, body }: ErrorPageProps) {
  const { t } = useTranslation('common')
  const refusals = useTranslation('refusals')
  const kind = told.find((code) => code === status) ?? 'other'
  return (
    <div className="stack">
      <PageHeader title={t(`errors.${kind}.title`)} />
      <p>
        {isRefusal(body)
          ? refusals.t(refusalKey(body.refusal), { ...body.details })
          : t(`errors.${kind}.text`)}
      </p>
      <p>
        <ButtonLink to="/">{t('errors.home')}</ButtonLink>
      </p>
    </div>
  )
}
