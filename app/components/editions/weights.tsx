import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { CommandForm } from '#app/components/source/command-form.tsx'
import type { EditionEffects } from '#app/domain/editions/effects.ts'
import { significances } from '#app/domain/editions/unit-change.ts'

interface WeightsProps {
  readonly version: number
  readonly counted: EditionEffects['significances']
}

/** What each weight of a change means, how many changes have it, and all of them given it at once. */
export function Weights({ version, counted }: WeightsProps) {
  const { t } = useTranslation('editions')
  return (
    <section aria-labelledby="weights">
      <h2 id="weights">{t('weigh.title')}</h2>
      <CommandForm version={version} className="edition-scale">
        <input type="hidden" name="do" value="weigh-all" />
        {significances.map((one) => (
          <div key={one}>
            <h3>{t('weigh.count', { weight: t(`significance.${one}`), count: counted[one] })}</h3>
            <p>{t(`meaning.${one}`)}</p>
            <Button variant="quiet" name="significance" value={one}>
              {t(`weigh.all.${one}`)}
            </Button>
          </div>
        ))}
      </CommandForm>
    </section>
  )
}
