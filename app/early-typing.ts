/**
 * Keeps what is typed before the page is ready. React gives a textarea that it takes over the text that
 * the server sent, unless it finds another in the document: so what was typed is put there.
 */
export function keepEarlyTyping(): void {
  for (const field of document.querySelectorAll('textarea')) keep(field)
  document.addEventListener('input', onInput, true)
}

/** The page is ready, and its boxes tell by themselves what is typed. */
export function stopKeepingEarlyTyping(): void {
  document.removeEventListener('input', onInput, true)
}

function onInput({ target }: Event): void {
  if (target instanceof HTMLTextAreaElement) keep(target)
}

function keep(field: HTMLTextAreaElement): void {
  if (field.value === field.defaultValue) return
  field.defaultValue = field.value
  // For whoever asks whether something was typed: the page must not be loaded anew then.
  field.dataset['typed'] = ''
}
