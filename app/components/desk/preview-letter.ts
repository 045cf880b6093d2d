/** The letter that a frame shows; `null` while it is not there, or where the answer was none. */
export function letterIn(frame: HTMLIFrameElement | null): Document | null {
  const page = frame?.contentDocument
  return page?.querySelector('article') ? page : null
}

/** The number of the unit that was chosen. */
export function unitAt(place: EventTarget | null): number | null {
  const element = place as Element | null
  const found = element?.closest?.<HTMLElement>('[data-unit]')?.dataset['unit']
  return found === undefined ? null : Number(found)
}

/** Marks the unit and brings it into sight; `false` where the letter has no such place. */
export function markPlace(frame: HTMLIFrameElement | null, unit: number | null): boolean {
  const page = letterIn(frame)
  for (const old of page?.querySelectorAll('[data-here]') ?? []) old.removeAttribute('data-here')
  const places = placesOf(page, unit)
  for (const place of places) place.setAttribute('data-here', '')
  places[0]?.scrollIntoView?.({ block: 'nearest' })
  return places.length > 0
}

/** Puts what is typed where the unit stands, until the letter is fetched anew. */
export function showTyped(frame: HTMLIFrameElement | null, unit: number, text: string): void {
  for (const place of placesOf(letterIn(frame), unit)) {
    const kept = place.querySelectorAll(':scope > .label')
    const lines = text.split('\n').flatMap((line, index) => {
      return index === 0 ? [line] : [place.ownerDocument.createElement('br'), line]
    })
    place.classList.remove('untranslated')
    place.removeAttribute('lang')
    place.replaceChildren(...[...kept].flatMap((label) => [label, ' ']), ...lines)
  }
}

/** Fetches the letter anew into the frame, which stays where it was scrolled to. */
export async function renewLetter(frame: HTMLIFrameElement | null, url: string): Promise<boolean> {
  try {
    const answer = await fetch(url, { redirect: 'error' })
    if (!answer.ok) return false
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const page = letterIn(frame)
    if (!page || !fresh.querySelector('article')) return false
    page.body.replaceChildren(...fresh.body.childNodes)
    return true
  } catch {
    return false
  }
}

function placesOf(page: Document | null, unit: number | null): HTMLElement[] {
  return page && unit !== null
    ? [...page.querySelectorAll<HTMLElement>(`[data-unit="${unit}"]`)]
    : []
}
