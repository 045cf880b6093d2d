import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Combination } from '#app/domain/keyboards/combination.ts'
import { languageName } from '#app/i18n/names.ts'
import { combinationOf, type KeyFault } from './keymap.ts'

interface KeyRecorderProps {
  readonly mac: boolean
  /** Takes the keys, or says why not. */
  readonly onPressed: (keys: Combination) => KeyFault | null
  /** The keys were taken, or it was left. */
  readonly onDone: () => void
}

/** Waits for the keys that an act is to have. Esc and Tab are not among them: they leave. */
export function KeyRecorder({ mac, onPressed, onDone }: KeyRecorderProps) {
  const { t } = useTranslation('desk')
  const [fault, setFault] = useState<KeyFault | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const cameFrom = useRef<Element | null>(null)
  useEffect(() => {
    cameFrom.current = document.activeElement
    field.current?.focus()
  }, [])
  const leave = () => {
    if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus()
    onDone()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Tab') return
    event.preventDefault()
    const refused = event.key === 'Escape' ? null : faultOf(event, mac, onPressed)
    if (refused === null) leave()
    else if (refused) setFault(refused)
  }
  return (
    <span className="desk-key-recorder">
      <input
        ref={field}
        type="text"
        readOnly
        value=""
        placeholder={t('keys.press')}
        aria-label={t('keys.press')}
        onKeyDown={onKeyDown}
        onBlur={onDone}
      />
      <span role="alert">{fault && <KeyFaultText fault={fault} />}</span>
    </span>
  )
}

/** `undefined` while only a modifier is held. */
function faultOf(
  event: KeyboardEvent,
  mac: boolean,
  onPressed: KeyRecorderProps['onPressed'],
): KeyFault | null | undefined {
  if (event.getModifierState('AltGraph')) return { fault: 'types', typed: null }
  const keys = combinationOf(event, mac)
  return keys ? onPressed(keys) : undefined
}

function KeyFaultText({ fault }: { readonly fault: KeyFault }) {
  const { t, i18n } = useTranslation('desk')
  if (fault.fault === 'taken') return t('keys.fault.taken', { act: t(`keys.${fault.by}`) })
  if (fault.fault === 'types' && fault.typed) {
    const { locale, character } = fault.typed
    return t('keys.fault.typesThere', { character, language: languageName(locale, i18n.language) })
  }
  return t(`keys.fault.${fault.fault}`)
}
