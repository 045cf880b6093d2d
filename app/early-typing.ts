/**
 * What React answers at once. Before the page's data is read, an answer at once is one too early: React
 * gives the whole page up, and nothing of it works any more.
 */
const answeredAtOnce = [
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'compositionstart'],
  ...['compositionend', 'copy', 'cut', 'paste', 'selectionchange', 'focusin', 'focusout'],
  ...['pointerdown', 'pointerup', 'pointercancel', 'mousedown', 'mouseup', 'click', 'dblclick'],
  ...['auxclick', 'contextmenu', 'touchstart', 'touchend', 'submit', 'reset'],
] as const

/**
 * Keeps what is typed before the page is ready. React gives a textarea that it takes over the text that
 * the server sent, unless it finds another in the document: so what was typed is put there. Until then
 * the browser does what it does by itself, and React hears nothing of it.
 */
export function keepEarlyTyping(): void {
  for (const field of document.querySelectorAll('textarea')) keep(field)
  for (const type of answeredAtOnce) window.addEventListener(type, onEarly, true)
}

/** The page is ready, and its boxes tell by themselves what is typed. */
export function stopKeepingEarlyTyping(): void {
  for (const type of answeredAtOnce) window.removeEventListener(type, onEarly, true)
}

function onEarly(event: Event): void {
  event.stopPropagation()
  if (event.type === 'input' && event.target instanceof HTMLTextAreaElement) keep(event.target)
}

function keep(field: HTMLTextAreaElement): void {
  if (field.value === field.defaultValue) return
  field.defaultValue = field.value
  // For whoever asks whether something was typed: the page must not be loaded anew then.
  field.dataset['typed'] = ''
}
