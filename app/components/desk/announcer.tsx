import { useCallback, useState } from 'react'

/** What the desk's one live region says. */
export interface Said {
  readonly text: string
  readonly turn: number
}

export function useAnnouncer() {
  const [said, setSaid] = useState<Said>({ text: '', turn: 0 })
  const announce = useCallback((text: string) => {
    setSaid(({ turn }) => ({ text, turn: turn + 1 }))
  }, [])
  return { said, announce }
}

/** Read out, not shown. The same words said again read otherwise by a space, so that they are heard. */
export function LiveRegion({ said }: { readonly said: Said }) {
  return (
    <p role="status" className="visually-hidden" data-desk-live>
      {said.turn % 2 === 0 ? said.text : `${said.text}\u00a0`}
    </p>
  )
}
