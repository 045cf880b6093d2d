import { useTranslation } from 'react-i18next'
import { LocaleName } from '#app/components/locale-name.tsx'
import { useVersionName } from '#app/components/ministries/version-name.ts'
import type { DocumentSettings, VersionOverride } from '#app/domain/document-settings.ts'
import type { Locale } from '#app/domain/locale.ts'

interface DocumentsViewProps {
  readonly settings: DocumentSettings
  /** The source's first. */
  readonly locales: readonly Locale[]
}

/** The choices as they stand, for those who read them. */
export function DocumentsView({ settings, locales }: DocumentsViewProps) {
  const { t } = useTranslation('documents')
  const yesOrNo = (value: boolean) => (value ? t('yes') : t('no'))
  const high = settings.highRepresentativeIn ?? locales[0]
  return (
    <div className="documents stack">
      <dl>
        <dt>{t('head.name')}</dt>
        <dd>{settings.letterhead}</dd>
        <dt>{t('places.title')}</dt>
        <dd>
          <Places settings={settings} locales={locales} />
        </dd>
        <dt>{t('parts.courtesyNote')}</dt>
        <dd>{yesOrNo(settings.courtesyNote)}</dd>
        <dt>{t('parts.attachOriginal')}</dt>
        <dd>{yesOrNo(settings.attachOriginal)}</dd>
        <dt>{t('parts.multilingual')}</dt>
        <dd>{t(`parts.${settings.multilingual}`)}</dd>
        <dt>{t('parts.high')}</dt>
        <dd>{high && <LocaleName locale={high} />}</dd>
        <dt>{t('profile.title')}</dt>
        <dd>{t(`profile.${settings.profile}`)}</dd>
        <dt>{t('overrides.title')}</dt>
        <dd>
          <Overrides overrides={settings.overrides} />
        </dd>
      </dl>
    </div>
  )
}

function Places({ settings, locales }: DocumentsViewProps) {
  const { t } = useTranslation('documents')
  const given = locales.filter((locale) => settings.places[locale])
  if (given.length === 0) return t('places.none')
  return (
    <ul>
      {given.map((locale) => (
        <li key={locale} lang={locale}>
          {settings.places[locale]}
        </li>
      ))}
    </ul>
  )
}

function Overrides({ overrides }: { readonly overrides: readonly VersionOverride[] }) {
  const { t } = useTranslation('documents')
  const nameOf = useVersionName()
  if (overrides.length === 0) return t('overrides.none')
  return (
    <ul>
      {overrides.map((one) => (
        <li key={`${one.state}-${one.locale}`}>
          <span suppressHydrationWarning>{nameOf(one)}</span>
          <ul>
            {one.attachOriginal !== null && (
              <li>{one.attachOriginal ? t('overrides.attached') : t('overrides.notAttached')}</li>
            )}
            {one.profile && <li>{t(`profile.${one.profile}`)}</li>}
            {one.fallback !== 'hold' && <li>{t(`overrides.${one.fallback}`)}</li>}
          </ul>
        </li>
      ))}
    </ul>
  )
}
