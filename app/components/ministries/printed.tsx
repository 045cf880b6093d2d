import { useTranslation } from 'react-i18next'
import { Icon } from '#app/components/icon.tsx'
import { Time } from '#app/components/time.tsx'
import { ConfidenceMark } from './confidence-mark.tsx'
import type { MinistryVersion } from './ministry-view.ts'

/** What a version prints around the letter, and what it leaves out for want of a confirmation. */
export function Printed({ version }: { readonly version: MinistryVersion }) {
  const { t } = useTranslation('ministries')
  const { locale, block, salutation, confirmed } = version
  return (
    <div className="printed">
      {block.length === 0 ? (
        <p className="soft">{t('printed.noAddress')}</p>
      ) : (
        <p className="printed-block" lang={locale}>
          {block.join('\n')}
        </p>
      )}
      {salutation === null ? (
        <p className="soft">{t('printed.letterSalutation')}</p>
      ) : (
        <p className="printed-block" lang={locale}>
          {salutation}
        </p>
      )}
      {confirmed && (
        <p className="printed-confirmed">
          <Icon name="check" />
          <span>
            {t('printed.confirmed', { name: confirmed.by, source: confirmed.source })}
            <br />
            <Time at={confirmed.at} />
          </span>
        </p>
      )}
      <Omissions version={version} />
    </div>
  )
}

function Omissions({ version: { locale, omissions } }: { readonly version: MinistryVersion }) {
  const { t } = useTranslation('ministries')
  if (omissions.length === 0) return null
  return (
    <details className="printed-left">
      <summary>
        <Icon name="warning" />
        {t('printed.leftCount', { count: omissions.length })}
      </summary>
      <p className="field-hint">{t('printed.left')}</p>
      <ul>
        {omissions.map(({ part, text, standing }) => (
          <li key={`${part} ${text}`}>
            <span lang={locale}>{text}</span> <ConfidenceMark standing={standing} />
          </li>
        ))}
      </ul>
    </details>
  )
}
