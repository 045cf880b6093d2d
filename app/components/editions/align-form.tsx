import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { CommandForm } from '#app/components/source/command-form.tsx'
import { blockPart, type EditionBlock, type LastUnit } from './edition-view.ts'

interface AlignFormProps {
  readonly version: number
  readonly index: number
  readonly block: EditionBlock
  /** Those of the last edition. */
  readonly units: readonly LastUnit[]
  readonly lang: string
}

/** Corrects which paragraphs of the last edition a block is made of. */
export function AlignForm({ version, index, block, units, lang }: AlignFormProps) {
  const { t } = useTranslation('editions')
  const from = new Set(block.madeOf.map(({ id }) => id))
  return (
    <details>
      <summary>{t('madeOf.title')}</summary>
      <CommandForm
        version={version}
        of={{ block: index }}
        part={blockPart(index)}
        className="stack"
      >
        <p className="field-hint">{t('madeOf.hint')}</p>
        <fieldset className="edition-units">
          <legend className="visually-hidden">{t('madeOf.title')}</legend>
          {units.map(({ id, number, text }) => (
            <label key={id} className="source-place">
              <input type="checkbox" name="from" value={id} defaultChecked={from.has(id)} />
              <span>
                {number} <span lang={lang}>{text}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <div>
          <Button name="do" value="align">
            {t('madeOf.save')}
          </Button>
        </div>
      </CommandForm>
    </details>
  )
}
