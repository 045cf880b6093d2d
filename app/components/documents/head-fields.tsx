import { useTranslation } from 'react-i18next'
import { TextField } from '#app/components/field.tsx'
import type { DocumentSettings } from '#app/domain/document-settings.ts'
import type { Logo } from '#app/domain/logo.ts'

interface HeadFieldsProps {
  readonly settings: DocumentSettings
  readonly logo: Omit<Logo, 'bytes'> | null
  readonly refused: boolean
}

export function HeadFields({ settings, logo, refused }: HeadFieldsProps) {
  const { t } = useTranslation('documents')
  return (
    <fieldset>
      <legend>{t('head.title')}</legend>
      <TextField
        label={t('head.name')}
        hint={t('head.nameHint')}
        name="letterhead"
        maxLength={200}
        defaultValue={settings.letterhead}
      />
      <TextField
        label={t('head.logo')}
        hint={logo ? t('head.logoNow', { ...logo }) : t('head.logoHint')}
        error={refused ? t('head.logoAgain') : undefined}
        type="file"
        name="logo"
        accept="image/png,image/jpeg"
      />
      {logo && (
        <label className="choice">
          <input type="checkbox" name="removeLogo" />
          {t('head.remove')}
        </label>
      )}
    </fieldset>
  )
}
