import { useTranslation } from 'react-i18next'
import { StateIcon } from '#app/components/state-icon.tsx'
import type { Progress } from '#app/domain/progress.ts'
import { shownStates } from '#app/domain/target.ts'
import { useFormat } from '#app/i18n/format.ts'

/** What the shapes mean, with how many there are of each. */
export function Legend({ total }: { readonly total: Progress }) {
  const { t } = useTranslation(['board', 'components'])
  const { number } = useFormat()
  return (
    <dl className="board-legend" aria-label={t('board:legend.label')}>
      {shownStates.map((state) => (
        <div key={state}>
          <dt>
            <StateIcon state={state} />
            {t(`components:state.${state}`)}
          </dt>
          <dd>{number(total[state])}</dd>
        </div>
      ))}
    </dl>
  )
}
