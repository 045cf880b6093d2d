import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Icon } from '#app/components/icon.tsx'
import { versionExtensions } from '#app/domain/addressees/ministry-version.ts'
import { useFormat } from '#app/i18n/format.ts'

interface PackageFormProps {
  readonly letter: number
  readonly ready: number
  readonly total: number
}

/** All versions in one file. A plain form: what comes is no page. */
export function PackageForm({ letter, ready, total }: PackageFormProps) {
  const { t } = useTranslation('ministries')
  const formats = useFormat().list(versionExtensions.map((extension) => extension.toUpperCase()))
  return (
    <section className="stack package" aria-labelledby="package">
      <h2 id="package">{t('package.title')}</h2>
      <p>
        {t('package.ready', { count: ready, total })} {t('package.lead', { formats })}
      </p>
      <form action={`/letters/${letter}/package.zip`} className="stack">
        <fieldset>
          <legend>{t('package.choice')}</legend>
          <label>
            <input type="radio" name="draft" value="0" defaultChecked />
            {t('package.signed')}
          </label>
          <label>
            <input type="radio" name="draft" value="1" />
            {t('package.draft')}
          </label>
        </fieldset>
        <div>
          <Button>
            <Icon name="download" />
            {t('package.button')}
          </Button>
        </div>
      </form>
    </section>
  )
}
