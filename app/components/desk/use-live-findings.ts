import { useDeferredValue, useEffect, useState } from 'react'
import type { Finding, Pair } from '#app/domain/checks/check.ts'

type Find = (pair: Pair) => Finding[]

/** What the checks say of a text while it is typed; `null` until they have been fetched. */
export function useLiveFindings(pair: Pair | null): readonly Finding[] | null {
  const [find, setFind] = useState<Find | null>(null)
  const wanted = pair !== null
  useEffect(() => {
    if (!wanted) return
    // Fetched when somebody begins to type, so that the page is there sooner.
    void import('#app/domain/checks/find.ts').then(
      (module) => setFind(() => module.findings),
      () => undefined,
    )
  }, [wanted])
  const settled = useDeferredValue(pair)
  return settled && find ? find(settled) : null
}
