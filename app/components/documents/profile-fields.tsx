import { useTranslation } from 'react-i18next'
import type { DocumentSettings } from '#app/domain/document-settings.ts'
import { typographyProfiles } from '#app/domain/languages/typography.ts'

export function ProfileFields({ settings }: { readonly settings: DocumentSettings }) {
  const { t } = useTranslation('documents')
  return (
    <fieldset>
      <legend>{t('profile.title')}</legend>
      <p className="field-hint">{t('profile.lead')}</p>
      {typographyProfiles.map((profile) => (
        <label key={profile} className="choice">
          <input
            type="radio"
            name="profile"
            value={profile}
            defaultChecked={profile === settings.profile}
          />
          {t(`profile.${profile}`)}
        </label>
      ))}
    </fieldset>
  )
}
