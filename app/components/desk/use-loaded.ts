import { useCallback, useEffect, useState } from 'react'

/** Something that stands beside the pairs and is fetched for itself; no desk is lost with it. */
export type Loaded<Value> =
  | { readonly state: 'loading' | 'failed' }
  | { readonly state: 'loaded'; readonly value: Value }

const patience = 15_000

/** Fetches what an address answers, once it is known; `again` asks once more. */
export function useLoaded<Value>(url: string | null) {
  const [held, setHeld] = useState<{ url: string | null; loaded: Loaded<Value> }>({
    url: null,
    loaded: { state: 'loading' },
  })
  const [tries, setTries] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once more for each try
  useEffect(() => {
    if (url === null) return
    const gone = new AbortController()
    void load<Value>(url, gone.signal).then((came) => {
      if (!gone.signal.aborted) setHeld({ url, loaded: came })
    })
    return () => gone.abort()
  }, [url, tries])
  const again = useCallback(() => {
    setHeld({ url: null, loaded: { state: 'loading' } })
    setTries((count) => count + 1)
  }, [])
  const loaded: Loaded<Value> = held.url === url ? held.loaded : { state: 'loading' }
  return { loaded, again }
}

async function load<Value>(url: string, signal: AbortSignal): Promise<Loaded<Value>> {
  try {
    const response = await fetch(url, {
      headers: { accept: 'application/json' },
      redirect: 'error',
      signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
    })
    if (!response.ok) return { state: 'failed' }
    return { state: 'loaded', value: (await response.json()) as Value }
  } catch {
    return { state: 'failed' }
  }
}
