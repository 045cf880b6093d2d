import { useTranslation } from 'react-i18next'
import { Markdown } from '#app/components/markdown.tsx'
import { Time } from '#app/components/time.tsx'

interface DetailsViewProps {
  readonly details: {
    readonly brief: string
    readonly embargoOn: string | null
    readonly correctAndApprove: boolean
    readonly secondSignature: boolean
  }
}

/** The details for those who do not change them. */
export function DetailsView({ details }: DetailsViewProps) {
  const { t } = useTranslation('letters')
  return (
    <dl className="details">
      <dt>{t('details.brief')}</dt>
      <dd>{details.brief === '' ? t('details.noBrief') : <Markdown text={details.brief} />}</dd>
      <dt>{t('details.embargo')}</dt>
      <dd>{details.embargoOn ? <Time at={details.embargoOn} /> : t('details.noEmbargo')}</dd>
      <dt>{t('details.policy')}</dt>
      <dd>{t(details.correctAndApprove ? 'details.correctOn' : 'details.correctOff')}</dd>
      <dt>{t('details.signing')}</dt>
      <dd>{t(details.secondSignature ? 'details.secondOn' : 'details.secondOff')}</dd>
    </dl>
  )
}
