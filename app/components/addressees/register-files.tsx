import { useTranslation } from 'react-i18next'
import { ButtonLink } from '#app/components/button.tsx'

/** The register as a file, out and in. A file is no page, so its links are plain. */
export function RegisterFiles({ mayImport }: { readonly mayImport: boolean }) {
  const { t } = useTranslation('addressees')
  return (
    <div className="cluster">
      <a href="/addressees.csv" download>
        {t('list.csv')}
      </a>
      <a href="/addressees.json" download>
        {t('list.json')}
      </a>
      {mayImport && (
        <ButtonLink to="/addressees/import" variant="quiet">
          {t('list.import')}
        </ButtonLink>
      )}
    </div>
  )
}
