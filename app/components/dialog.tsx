import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './button.tsx'
import { Icon } from './icon.tsx'

interface DialogProps {
  readonly open: boolean
  /** Asked for by Esc, by the close button, or by the form inside. */
  readonly onClose: () => void
  readonly title: string
  readonly children: ReactNode
}

/** The browser's own dialog: it holds the focus, closes on Esc, and gives the focus back. */
export function Dialog({ open, onClose, title, children }: DialogProps) {
  const { t } = useTranslation('components')
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    if (open) dialog.current?.showModal()
    else dialog.current?.close()
  }, [open])
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={titleId} onClose={onClose}>
      <div className="dialog-head">
        <h2 id={titleId}>{title}</h2>
        <Button type="button" variant="quiet" onClick={onClose}>
          <Icon name="close" />
          <span className="visually-hidden">{t('dialog.close')}</span>
        </Button>
      </div>
      {open && children}
    </dialog>
  )
}
