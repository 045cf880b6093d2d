/** Whether a text shows nothing: it has only spaces and characters that are never seen. */
export function isBlank(text: string): boolean {
  return !/[^\s\p{Z}\p{Cc}\p{Cf}]/u.test(text)
}
