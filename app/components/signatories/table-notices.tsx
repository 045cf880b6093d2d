import { useTranslation } from 'react-i18next'
import { Notice } from '#app/components/notice.tsx'

interface TableNoticesProps {
  readonly wrongCounts: readonly {
    readonly unit: number
    readonly of: 'organisations' | 'signatories'
    readonly said: number
    readonly counted: number
  }[]
  readonly alike: readonly {
    readonly first: { readonly id: number; readonly name: string }
    readonly second: { readonly id: number; readonly name: string }
    readonly likeness: 'name' | 'acronym'
  }[]
}

/** What somebody should look at: numbers in the text, and signatories that may be there twice. */
export function TableNotices({ wrongCounts, alike }: TableNoticesProps) {
  const { t } = useTranslation('signatories')
  return (
    <>
      {wrongCounts.length > 0 && (
        <Notice tone="warning" title={t('counts.title')}>
          <ul>
            {wrongCounts.map(({ unit, of, said, counted }) => (
              <li key={`${unit} ${of} ${said}`}>{t(`counts.${of}`, { unit, said, counted })}</li>
            ))}
          </ul>
        </Notice>
      )}
      {alike.length > 0 && (
        <Notice tone="warning" title={t('alike.title', { count: alike.length })}>
          <ul className="signatory-alike">
            {alike.map(({ first, second, likeness }) => (
              <li key={`${first.id} ${second.id}`}>
                {t(`alike.${likeness}`, { first: first.name, second: second.name })}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  )
}
