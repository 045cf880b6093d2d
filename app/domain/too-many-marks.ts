// Stream-safe text has no longer run of marks (UAX #15, section 13).
const longRun = /\p{M}{31}/u

/** Whether a text has more marks on a letter than any language writes: to put those in order is slow. */
export function hasTooManyMarks(text: string): boolean {
  return longRun.test(text)
}
