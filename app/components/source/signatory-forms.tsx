import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Field } from '#app/components/field.tsx'
import { blockNumber } from '#app/domain/edition-units.ts'
import { CommandForm } from './command-form.tsx'
import type { SourceBlock } from './source-view.ts'

interface SignatoryFormsProps {
  readonly version: number
  readonly index: number
  readonly blocks: readonly SourceBlock[]
}

/** More lines than anybody takes for paragraphs by mistake in one go. */
const mostLines = 200

/** Makes a block, or some that follow each other, a part of the signatories' table. */
export function SignatoryForms({ version, index, blocks }: SignatoryFormsProps) {
  const { t } = useTranslation('source')
  const part = { name: 'block', number: blockNumber(index) } as const
  const of = { block: index }
  const lines = blocks
    .slice(index, index + mostLines)
    .map(({ text }, offset) => ({ place: index + offset, text }))
  return (
    <div className="stack">
      <CommandForm version={version} of={of} part={part} className="source-line">
        <Field label={t('block.through')}>
          {(control) => (
            <select name="through" defaultValue={index} {...control}>
              {lines.map(({ place, text }) => (
                <option key={place} value={place}>
                  {t('block.option', {
                    number: blockNumber(place),
                    words: text.slice(0, 60),
                  })}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Button name="do" value="make-rows">
          {t('block.makeRows')}
        </Button>
      </CommandForm>
      <CommandForm version={version} of={of} part={part}>
        <Button name="do" value="make-group">
          {t('block.makeGroup')}
        </Button>
      </CommandForm>
    </div>
  )
}
