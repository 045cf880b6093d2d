import { useEffect, useMemo, useState } from 'react'
import { type DeskAct, isMac, keysOf, parseChanges, withChanges } from './keymap.ts'
import { useRemembered } from './remembered.ts'

/** The keys of this browser's desk. */
export function useKeymap() {
  const mac = useMac()
  const kept = useRemembered('keys')
  return useMemo(() => {
    const changes = parseChanges(kept ?? '', mac)
    return { mac, changes, map: withChanges(changes) }
  }, [kept, mac])
}

/** The keys of an act, as `aria-keyshortcuts` has them. */
export function useShortcut(act: DeskAct): string | undefined {
  const { mac, map } = useKeymap()
  const keys = map[act]
  return keys && keysOf(keys, mac).join('+')
}

/** The server does not know the keyboard; the page finds out. */
function useMac(): boolean {
  const [mac, setMac] = useState(false)
  useEffect(() => setMac(isMac(navigator.platform)), [])
  return mac
}
