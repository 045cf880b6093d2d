import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Dialog } from '#app/components/dialog.tsx'
import { type KeyBinding, keymap, keysOf } from './keymap.ts'

/** The `?` button, and the dialog with the desk's keys. */
export function KeyMap({ mac }: { readonly mac: boolean }) {
  const { t } = useTranslation('desk')
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button type="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('keys.button')}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={t('keys.title')}>
        <p className="soft">{t('keys.explain')}</p>
        <dl className="desk-keys">
          {keymap.map((binding) => (
            <div key={binding.act}>
              <dt>
                <Keys binding={binding} mac={mac} />
              </dt>
              <dd>{t(`keys.${binding.act}`)}</dd>
            </div>
          ))}
        </dl>
      </Dialog>
    </>
  )
}

function Keys({ binding, mac }: { readonly binding: KeyBinding; readonly mac: boolean }) {
  const { t } = useTranslation('desk')
  return (
    <>
      {keysOf(binding, mac).map((key, index) => (
        <span key={key}>
          {index > 0 && ' + '}
          <kbd>{t(`key.${key}` as 'key.Enter')}</kbd>
        </span>
      ))}
    </>
  )
}
