import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { StateBadge } from '#app/components/state-badge.tsx'
import type { PasteLocales, PasteRow, PasteUnit } from './paste-view.ts'

interface PasteRowItemProps extends PasteLocales {
  readonly unit: PasteUnit
  readonly target: NonNullable<PasteUnit['target']>
  readonly row: PasteRow
}

/** One source with the text that was found for it. */
export function PasteRowItem({ unit, target, row, sourceLocale, locale }: PasteRowItemProps) {
  const { t } = useTranslation(['paste', 'desk'])
  const isOpen = target.state === 'empty' || target.state === 'draft'
  return (
    <li className="pair desk-pair" id={`unit-${unit.number}`}>
      <span className="pair-number">{unit.number}</span>
      <div className="pair-source">
        <p className="letter-text" lang={sourceLocale}>
          {unit.source}
        </p>
        <p className="pair-foot">{t(`desk:kind.${unit.kind}`)}</p>
      </div>
      <div className="pair-target">
        <input type="hidden" name="unit" value={unit.number} />
        {/* Of the target as this page shows it: whoever ticks the row has seen that one. */}
        <input type="hidden" name="version" value={target.version} />
        <textarea
          name="text"
          lang={locale}
          aria-label={t('paste:rowLabel', { number: unit.number })}
          defaultValue={row.text}
        />
        {isOpen ? <Enter unit={unit} target={target} row={row} /> : <Settled target={target} />}
        <p className="pair-foot">
          <Button variant="quiet" name="step" value={`up:${unit.number}`}>
            {t('paste:up')}
            <span className="visually-hidden">{t('paste:from', { number: unit.number })}</span>
          </Button>
          <Button variant="quiet" name="step" value={`down:${unit.number}`}>
            {t('paste:down')}
            <span className="visually-hidden">{t('paste:from', { number: unit.number })}</span>
          </Button>
        </p>
        {target.text !== '' && (
          <details className="paste-standing">
            <summary>{t('paste:standing')}</summary>
            <p className="letter-text" lang={locale}>
              {target.text}
            </p>
          </details>
        )}
      </div>
    </li>
  )
}

function Enter({ unit, target, row }: Pick<PasteRowItemProps, 'unit' | 'target' | 'row'>) {
  const { t } = useTranslation('paste')
  // What has changed meanwhile is to be looked at and ticked again.
  const ticked = row.enter && row.version === target.version
  return (
    <p className="pair-foot">
      <label>
        <input type="checkbox" name="enter" value={unit.number} defaultChecked={ticked} />
        {t(target.text === '' ? 'enterRow' : 'replace')}
      </label>
      <StateBadge state={target.state} />
    </p>
  )
}

function Settled({ target }: Pick<PasteRowItemProps, 'target'>) {
  const { t } = useTranslation('paste')
  return (
    <p className="pair-foot">
      <StateBadge state={target.state} />
      {t('settled')}
    </p>
  )
}
