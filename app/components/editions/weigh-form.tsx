import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { CommandForm } from '#app/components/source/command-form.tsx'
import type { Significance } from '#app/domain/editions/unit-change.ts'
import { blockPart } from './edition-view.ts'

interface WeighFormProps {
  readonly version: number
  /** The block by its index, or the removed unit by its id. */
  readonly of: { readonly block: number } | { readonly unit: number }
  /** What is weighed, for whoever does not see the row. */
  readonly label: string
  readonly significance: Significance
  readonly choices: readonly Significance[]
}

/** Says with one press how much a change matters. */
export function WeighForm({ version, of, label, significance, choices }: WeighFormProps) {
  const { t } = useTranslation('editions')
  const part = 'block' in of ? { part: blockPart(of.block) } : {}
  return (
    <CommandForm version={version} of={of} {...part} className="weigh-form">
      <input type="hidden" name="do" value={'block' in of ? 'weigh-block' : 'weigh'} />
      <fieldset>
        <legend className="visually-hidden">{label}</legend>
        {choices.map((choice) => (
          <Button
            key={choice}
            variant="quiet"
            name="significance"
            value={choice}
            aria-pressed={choice === significance}
          >
            {t(`significance.${choice}`)}
          </Button>
        ))}
      </fieldset>
    </CommandForm>
  )
}
