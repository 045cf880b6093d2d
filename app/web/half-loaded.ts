/** The id of the notice that is hidden as long as everything comes. */
export const halfLoadedId = 'half-loaded'

/**
 * What a page does by itself where the line broke before its scripts were there: it says so, asks whether
 * the server is back, and then comes anew, unless somebody has typed meanwhile. Where that does not help,
 * it waits longer each time.
 */
export const mendHalfLoaded = `(() => {
  const { documentElement: page } = document
  const key = 'demarche:half-loaded'
  const times = Number(sessionStorage.getItem(key))
  let isHalf = false
  const again = async () => {
    const answer = await fetch('/healthz').catch(() => undefined)
    const isTyped = [...document.querySelectorAll('textarea, input:not([type=hidden])')].some(
      (field) => field.value !== field.defaultValue || 'typed' in field.dataset,
    )
    if (!answer?.ok || isTyped) return later()
    sessionStorage.setItem(key, times + 1)
    location.reload()
  }
  const later = () => setTimeout(again, 2000 * 2 ** times)
  const mend = () => {
    if (isHalf || page.dataset.ready !== undefined) return
    isHalf = true
    document.getElementById('${halfLoadedId}')?.removeAttribute('hidden')
    later()
  }
  addEventListener('error', ({ target }) => target instanceof HTMLScriptElement && mend(), true)
  addEventListener('unhandledrejection', mend)
  addEventListener('pagehide', () => {
    if (page.dataset.ready !== undefined) sessionStorage.removeItem(key)
  })
})()`
