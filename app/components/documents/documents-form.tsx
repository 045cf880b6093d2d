import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import type { MinistryVersion } from '#app/domain/addressees/ministry-version.ts'
import type { DocumentSettings } from '#app/domain/document-settings.ts'
import type { Locale } from '#app/domain/locale.ts'
import type { Logo } from '#app/domain/logo.ts'
import { HeadFields } from './head-fields.tsx'
import { OverrideFields } from './override-fields.tsx'
import { PartFields } from './part-fields.tsx'
import { PlaceFields } from './place-fields.tsx'
import { ProfileFields } from './profile-fields.tsx'

interface DocumentsFormProps {
  readonly settings: DocumentSettings
  readonly logo: Omit<Logo, 'bytes'> | null
  /** Names the settings as they were when the page was shown. */
  readonly stamp: string
  readonly locales: readonly Locale[]
  readonly versions: readonly MinistryVersion[]
  readonly refused: boolean
}

/** Everything a coordinator chooses about the documents, saved at once. */
export function DocumentsForm({ stamp, refused, ...given }: DocumentsFormProps) {
  const { t } = useTranslation('documents')
  return (
    // A full load: whatever is refused comes back in the page itself.
    <Form method="post" encType="multipart/form-data" reloadDocument className="documents stack">
      <input type="hidden" name="seen" value={stamp} />
      <HeadFields {...given} refused={refused} />
      <PlaceFields {...given} />
      <PartFields {...given} />
      <ProfileFields {...given} />
      <OverrideFields {...given} />
      <div>
        <Button variant="primary">{t('save')}</Button>
      </div>
    </Form>
  )
}
