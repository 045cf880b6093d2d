import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { type Layout, layouts } from '#app/domain/segmentation/cut.ts'
import { CommandForm } from './command-form.tsx'

interface CutAnewProps {
  readonly version: number
  readonly layout: Layout
  readonly encoding: string
}

/** How the text was read, and the way back to it from all corrections. */
export function CutAnew({ version, layout, encoding }: CutAnewProps) {
  const { t } = useTranslation('source')
  return (
    <details className="source-anew">
      <summary>{t('anew.title')}</summary>
      <CommandForm version={version} className="stack">
        <p>{t('anew.encoding', { encoding })}</p>
        <fieldset>
          <legend>{t('anew.layout')}</legend>
          {layouts.map((one) => (
            <label key={one} className="source-place">
              <input type="radio" name="layout" value={one} defaultChecked={one === layout} />
              {t(`layout.${one}`)}
            </label>
          ))}
        </fieldset>
        <p>{t('anew.warning')}</p>
        <div>
          <Button variant="danger" name="do" value="layout">
            {t('anew.button')}
          </Button>
        </div>
      </CommandForm>
    </details>
  )
}
