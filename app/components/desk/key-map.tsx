import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { KeyRecorder } from './key-recorder.tsx'
import {
  changeKeys,
  changesText,
  type DeskAct,
  deskActs,
  type MappedAct,
  mappedActs,
} from './keymap.ts'
import { Keys } from './keys.tsx'
import { remember } from './remembered.ts'
import { useKeymap } from './use-keymap.ts'

/** The desk's keys, each to be changed, given back, or set to what they were. */
export function KeyMap() {
  const { t } = useTranslation('desk')
  const { mac, map, changes } = useKeymap()
  const [recording, setRecording] = useState<MappedAct | null>(null)
  const shown = deskActs.filter((act) => isMapped(act) || map[act])
  return (
    <>
      <p className="soft">{t('keys.explain')}</p>
      <p className="soft">{t('keys.kept')}</p>
      <ul className="desk-keys">
        {shown.map((act) => {
          const keys = map[act]
          return (
            <li key={act}>
              <span>{t(`keys.${act}`)}</span>
              {keys ? (
                <Keys keys={keys} mac={mac} />
              ) : (
                <span className="soft">{t('keys.none')}</span>
              )}
              {isMapped(act) && (
                <span className="desk-key-acts">
                  <Button
                    type="button"
                    variant="quiet"
                    aria-expanded={recording === act}
                    aria-label={t('keys.changeOf', { act: t(`keys.${act}`) })}
                    onClick={() => setRecording(recording === act ? null : act)}
                  >
                    {t('keys.change')}
                  </Button>
                  {keys && (
                    <Button
                      type="button"
                      variant="quiet"
                      aria-label={t('keys.giveBackOf', { act: t(`keys.${act}`) })}
                      onClick={() => remember('keys', changesText({ ...changes, [act]: null }))}
                    >
                      {t('keys.giveBack')}
                    </Button>
                  )}
                </span>
              )}
              {isMapped(act) && recording === act && (
                <KeyRecorder
                  mac={mac}
                  onDone={() => setRecording(null)}
                  onPressed={(pressed) => {
                    const changed = changeKeys(changes, act, pressed, mac)
                    if (!('changes' in changed)) return changed
                    remember('keys', changesText(changed.changes))
                    return null
                  }}
                />
              )}
            </li>
          )
        })}
      </ul>
      {Object.keys(changes).length > 0 && (
        <Button type="button" onClick={() => remember('keys', null)}>
          {t('keys.reset')}
        </Button>
      )}
    </>
  )
}

function isMapped(act: DeskAct): act is MappedAct {
  return mappedActs.some((one) => one === act)
}
