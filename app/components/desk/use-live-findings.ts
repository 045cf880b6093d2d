import { useDeferredValue, useEffect, useState } from 'react'
import type { Finding } from '#app/domain/checks/check.ts'
import type { UnstemmedPair } from './checked-pair.ts'
import { loadFind } from './load-find.ts'

type Find = (pair: UnstemmedPair) => readonly Finding[]

/** What the checks say of a text while it is typed; `null` until they have been fetched. */
export function useLiveFindings(pair: UnstemmedPair | null): readonly Finding[] | null {
  const [find, setFind] = useState<Find | null>(null)
  const wanted = pair?.to ?? null
  useEffect(() => {
    if (!wanted) return
    // Fetched when somebody begins to type, so that the page is there sooner.
    void loadFind(wanted).then(
      (loaded) => setFind(() => loaded),
      () => undefined,
    )
  }, [wanted])
  const settled = useDeferredValue(pair)
  return settled && find ? find(settled) : null
}
