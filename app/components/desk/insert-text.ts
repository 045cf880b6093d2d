/** Types over what is selected as a person would, so that the browser's undo takes it back. */
export function insertText(field: HTMLTextAreaElement, text: string): void {
  field.focus()
  // Not replaced by anything yet: only this command writes into the field's own undo history.
  if (
    text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, text)
  )
    return
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end')
  field.dispatchEvent(new InputEvent('input', { bubbles: true }))
}

/** Replaces all of it, the focus staying where it is. */
export function replaceText(field: HTMLTextAreaElement, text: string): void {
  const focused = document.activeElement
  field.select()
  insertText(field, text)
  // Where the command is missing or was not allowed.
  if (field.value !== text) field.value = text
  if (focused instanceof HTMLElement && focused !== field) focused.focus()
}
