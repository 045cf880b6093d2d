import { useTranslation } from 'react-i18next'
import { DataTable } from '#app/components/data-table.tsx'
import { useVersionName } from '#app/components/ministries/version-name.ts'
import type { MinistryVersion } from '#app/domain/addressees/ministry-version.ts'
import { type DocumentSettings, fallbacks } from '#app/domain/document-settings.ts'
import { typographyProfiles } from '#app/domain/languages/typography.ts'

interface OverrideFieldsProps {
  readonly settings: DocumentSettings
  readonly versions: readonly MinistryVersion[]
}

/** What single ministry versions do their own way: a table that opens where one does. */
export function OverrideFields({ settings, versions }: OverrideFieldsProps) {
  const { t } = useTranslation('documents')
  const nameOf = useVersionName()
  if (versions.length === 0) return null
  return (
    <details open={settings.overrides.length > 0}>
      <summary>{t('overrides.title')}</summary>
      <p className="field-hint">{t('overrides.lead')}</p>
      <DataTable label={t('overrides.title')}>
        <thead>
          <tr>
            <th scope="col">{t('overrides.ministry')}</th>
            <th scope="col">{t('overrides.original')}</th>
            <th scope="col">{t('overrides.profile')}</th>
            <th scope="col">{t('overrides.fallback')}</th>
          </tr>
        </thead>
        <tbody>
          {versions.map((version) => (
            <tr key={`${version.state}-${version.locale}`}>
              <th scope="row" suppressHydrationWarning>
                {nameOf(version)}
              </th>
              <OverrideCells version={version} settings={settings} name={nameOf(version)} />
            </tr>
          ))}
        </tbody>
      </DataTable>
    </details>
  )
}

interface OverrideCellsProps {
  readonly version: MinistryVersion
  readonly settings: DocumentSettings
  readonly name: string
}

function OverrideCells({ version, settings, name }: OverrideCellsProps) {
  const { t } = useTranslation('documents')
  const { state, locale } = version
  const key = `${state}-${locale}`
  const own = settings.overrides.find((one) => one.state === state && one.locale === locale)
  const original = { true: 'on', false: 'off', null: '' }[`${own?.attachOriginal ?? null}`]
  return (
    <>
      <td>
        <select
          name={`original.${key}`}
          defaultValue={original}
          aria-label={t('overrides.originalOf', { version: name })}
        >
          <option value="">{t('overrides.same')}</option>
          <option value="on">{t('overrides.attached')}</option>
          <option value="off">{t('overrides.notAttached')}</option>
        </select>
      </td>
      <td>
        <select
          name={`profile.${key}`}
          defaultValue={own?.profile ?? ''}
          aria-label={t('overrides.profileOf', { version: name })}
        >
          <option value="">{t('overrides.same')}</option>
          {typographyProfiles.map((profile) => (
            <option key={profile} value={profile}>
              {t(`profile.${profile}`)}
            </option>
          ))}
        </select>
      </td>
      <td>
        <select
          name={`fallback.${key}`}
          defaultValue={own?.fallback ?? 'hold'}
          aria-label={t('overrides.fallbackOf', { version: name })}
        >
          {fallbacks.map((fallback) => (
            <option key={fallback} value={fallback}>
              {t(`overrides.${fallback}`)}
            </option>
          ))}
        </select>
      </td>
    </>
  )
}
