import { useNavigate } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/components/button.tsx'
import { Dialog } from '#app/components/dialog.tsx'
import { type DeskFilter, deskFilters } from '#app/domain/desk.ts'
import { actionOf, boxAt, boxOf, type DeskScene } from './desk-actions.ts'
import { KeyMap } from './key-map.tsx'
import { actOf, deskActs } from './keymap.ts'
import { Palette, type PaletteEntry } from './palette.tsx'
import { toggle, useRemembered } from './remembered.ts'
import { sidePanelNames } from './side-panels.ts'
import { useKeymap, useShortcut } from './use-keymap.ts'

/** Where somebody is at the desk. */
type Whereabouts = Omit<DeskScene, 'box' | 'open'>

/** What the desk can do: by its keys, by name in the palette, and what both are. */
export function DeskCommands({ at }: { readonly at: Whereabouts }) {
  const { t } = useTranslation('desk')
  const [dialog, setDialog] = useState<'palette' | 'keys' | null>(null)
  /** Where somebody wrote before a dialog took the focus. */
  const caret = useRef<Caret | null>(null)
  const open: DeskScene['open'] = (what) => {
    caret.current = caretIn(boxAt(document.activeElement) ?? boxOf(at.active))
    setDialog(what)
  }
  useEffect(() => {
    // Chromium gives a closed dialog's focus back, and puts the caret first.
    if (dialog === null) caret.current?.box.setSelectionRange(...caret.current.range)
  }, [dialog])
  const keys = useShortcut('palette')
  // A dialog says late that it closed, when another may be open already.
  const close = (what: typeof dialog) => setDialog((now) => (now === what ? null : now))
  const invisible = useRemembered('invisible') === 'on'
  useDeskKeys({ ...at, open })
  return (
    <div className="desk-commands">
      <Button
        type="button"
        aria-haspopup="dialog"
        aria-keyshortcuts={keys}
        onClick={() => open('palette')}
      >
        {t('palette.button')}
      </Button>
      <Button type="button" aria-pressed={invisible} onClick={() => void toggle('invisible')}>
        {t('invisible.button')}
      </Button>
      <Button type="button" aria-haspopup="dialog" onClick={() => open('keys')}>
        {t('keys.button')}
      </Button>
      <Dialog
        open={dialog === 'palette'}
        onClose={() => close('palette')}
        title={t('palette.title')}
      >
        <OpenPalette
          scene={{ ...at, open, box: caret.current?.box ?? null }}
          onChoose={({ run }) => {
            // Closed first: the dialog gives the focus back, and then the act may take it.
            flushSync(() => setDialog(null))
            run()
          }}
        />
      </Dialog>
      <Dialog open={dialog === 'keys'} onClose={() => close('keys')} title={t('keys.title')}>
        <KeyMap />
      </Dialog>
    </div>
  )
}

interface Caret {
  readonly box: HTMLTextAreaElement
  readonly range: [start: number, end: number]
}

function caretIn(box: HTMLTextAreaElement | null): Caret | null {
  return box && { box, range: [box.selectionStart, box.selectionEnd] }
}

function OpenPalette({
  scene,
  onChoose,
}: {
  readonly scene: DeskScene
  readonly onChoose: (entry: PaletteEntry) => void
}) {
  const { mac } = useKeymap()
  return <Palette entries={useEntries(scene)} mac={mac} onChoose={onChoose} />
}

/** What can be done at this moment, then where one can go. */
function useEntries(scene: DeskScene): PaletteEntry[] {
  const { t } = useTranslation('desk')
  const { map } = useKeymap()
  const navigate = useNavigate()
  const acts = deskActs.flatMap((act) => {
    const run = act === 'palette' ? null : actionOf(act, scene)
    return run ? [{ id: act, name: t(`keys.${act}`), keys: map[act] ?? null, run }] : []
  })
  const show = (filter: DeskFilter) => ({
    id: `show-${filter}`,
    name: t('palette.show', { filter: t(`filter.${filter}`) }),
    keys: null,
    run: () => navigate(filter === 'all' ? '?' : `?show=${filter}`, { preventScrollReset: true }),
  })
  const goTo = scene.visible.map(({ number }) => ({
    id: `go-${number}`,
    name: t('palette.goTo', { number }),
    keys: null,
    run: () => scene.activate(number),
  }))
  return [...acts, ...deskFilters.map(show), ...goTo]
}

/** These are heard wherever one is on the page, the others among the pairs. */
const everywhere: readonly string[] = ['palette', 'keys', 'invisible', ...sidePanelNames]

function useDeskKeys(scene: Omit<DeskScene, 'box'>): void {
  const { mac, map } = useKeymap()
  const latest = useRef({ scene, mac, map })
  latest.current = { scene, mac, map }
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing || event.defaultPrevented) return
      const now = latest.current
      const act = actOf(event, now.mac, now.map)
      if (!act || !isHeard(act, event.target)) return
      const action = actionOf(act, { ...now.scene, box: boxAt(event.target) })
      if (!action) return
      event.preventDefault()
      action()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}

function isHeard(act: string, place: EventTarget | null): boolean {
  if (!(place instanceof Element) || place.closest('dialog')) return false
  return everywhere.includes(act) || place.closest('[data-desk-pairs]') !== null
}
