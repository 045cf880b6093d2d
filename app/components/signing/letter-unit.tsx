import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { LimitLine } from '#app/components/limit-line.tsx'
import { StateIcon } from '#app/components/state-icon.tsx'
import type { Locale } from '#app/domain/locale.ts'
import { RegionalTexts } from './regional-texts.tsx'
import { languageOf, type SigningUnit } from './signing-view.ts'

interface LetterUnitProps {
  readonly unit: SigningUnit
  readonly letter: number
  readonly from: Locale
  readonly to: Locale
  readonly showSources: boolean
}

/** One unit of the finished letter. What belongs to the tool stands beside it and does not print. */
export function LetterUnit(props: LetterUnitProps) {
  const { unit, from, to, showSources } = props
  const { t, i18n } = useTranslation('signing')
  return (
    <div id={`unit-${unit.number}`} className="signing-unit" data-kind={unit.kind}>
      <UnitText {...props} />
      <RegionalTexts texts={unit.variants} />
      <div className="signing-tools" lang={i18n.language}>
        <UnitState {...props} />
        {unit.limit && <LimitLine limit={unit.limit} />}
      </div>
      {to !== from && unit.state !== null && (
        <details className="signing-source" key={String(showSources)} open={showSources}>
          <summary lang={i18n.language} aria-label={t('unit.sourceOf', { number: unit.number })}>
            {t('unit.source')}
          </summary>
          <p className="signing-source-text" lang={from}>
            {unit.source}
          </p>
        </details>
      )}
    </div>
  )
}

function UnitText({ unit, from, to }: LetterUnitProps) {
  const lang = languageOf(unit, { from, to })
  if (unit.kind === 'title') return <h2 lang={lang}>{unit.text}</h2>
  if (unit.kind === 'heading' || unit.kind === 'group') return <h3 lang={lang}>{unit.text}</h3>
  return <p lang={lang}>{unit.text}</p>
}

/** Its number and state, leading to the pair in the desk. */
function UnitState({ unit: { number, kind, state }, letter, to }: LetterUnitProps) {
  const { t } = useTranslation(['signing', 'components'])
  if (state === null) {
    return <span>{t(kind === 'date' ? 'signing:unit.byRule' : 'signing:unit.asItStands')}</span>
  }
  const word = t(`components:state.${state}`)
  return (
    <Link
      to={`/letters/${letter}/${to}?unit=${number}#unit-${number}`}
      aria-label={t('signing:unit.toDesk', { number, state: word })}
    >
      <StateIcon state={state} />
      {number}
      {state !== 'reviewed' && state !== 'final' && <span>{word}</span>}
    </Link>
  )
}
