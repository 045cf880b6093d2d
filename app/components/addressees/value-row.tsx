import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '#app/components/icon.tsx'
import { ConfidenceMark } from '#app/components/ministries/confidence-mark.tsx'
import { Time } from '#app/components/time.tsx'
import { isConfirmable } from '#app/domain/addressees/record-values.ts'
import { standingOf, toBeChecked } from '#app/domain/confidence.ts'
import type { ShownValue } from './addressee-view.ts'
import { ValueInput } from './value-input.tsx'
import { langOf, useValueLabel } from './value-label.ts'

interface ValueRowProps {
  readonly value: ShownValue
  readonly mayEdit: boolean
  /** What was typed into a form that was refused. */
  readonly typed: string | undefined
  readonly ticked: boolean
}

/** A value with how sure it is and who stands for it; as a field where it may be changed. */
export function ValueRow({ value, mayEdit, typed, ticked }: ValueRowProps) {
  const { t } = useTranslation('addressees')
  const id = useId()
  const { key, text } = value
  const label = useValueLabel()(key)
  if (!mayEdit && text === '') return null
  const differs = typed !== undefined && typed.replaceAll('\r\n', '\n') !== text
  return (
    <div className="value-row" data-waits={value.waits || undefined}>
      <label htmlFor={mayEdit ? id : undefined}>{label}</label>
      <div className="value-text">
        {mayEdit ? (
          <ValueInput id={id} valueKey={key} text={typed ?? text} />
        ) : (
          <span className="value-shown" lang={langOf(key)}>
            {key.endsWith('.gender') ? t(`gender.${genderOf(text)}`) : text}
          </span>
        )}
        {differs && (
          <p className="field-hint" lang={langOf(key)}>
            {text === '' ? t('one.storedNone') : t('one.stored', { text })}
          </p>
        )}
      </div>
      <div className="value-grade">
        <ValueGrade value={value} />
        {mayEdit && isConfirmable(key) && (
          <label className="value-confirm">
            <input
              type="checkbox"
              name="confirm"
              value={key}
              defaultChecked={ticked}
              aria-label={t('one.confirmFor', { value: label })}
            />
            {t(value.checkedBy === null ? 'one.confirm' : 'one.confirmAgain')}
          </label>
        )}
      </div>
    </div>
  )
}

function ValueGrade({ value: { key, grade, checkedBy, waits } }: { readonly value: ShownValue }) {
  const { t } = useTranslation('addressees')
  if (grade === null || !isConfirmable(key)) return null
  const { checked, source } = grade
  const standing = standingOf(grade)
  return (
    <div className="value-standing">
      <ConfidenceMark standing={standing} />
      {checked && (
        <span className="field-hint">
          {t('one.checked', { name: checkedBy, source: checked.source })} <Time at={checked.at} />
        </span>
      )}
      {!checked && source !== null && (
        <span className="field-hint">{t('one.from', { source })}</span>
      )}
      {waits && !toBeChecked(standing) && (
        <span className="value-waits">
          <Icon name="warning" />
          {t('one.waits')}
        </span>
      )}
    </div>
  )
}

function genderOf(text: string): 'male' | 'female' | 'unknown' {
  return text === 'male' || text === 'female' ? text : 'unknown'
}
