/** An e-mail or web address in a text. */
export interface Address {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Every e-mail address and URL of a text, without the punctuation of the sentence around it. */
export function addressesIn(text: string): Address[] {
  const found: Address[] = []
  for (const match of text.matchAll(/[^\s<>"«»„“”]+/gu)) {
    for (const address of addressesInRun(match[0])) {
      found.push({
        ...address,
        start: match.index + address.start,
        end: match.index + address.end,
      })
    }
  }
  return found
}

/** The text with its addresses blanked, every other character at its place. */
export function withoutAddresses(text: string): string {
  let blanked = ''
  let from = 0
  for (const { start, end } of addressesIn(text)) {
    blanked += text.slice(from, start) + ' '.repeat(end - start)
    from = end
  }
  return blanked + text.slice(from)
}

function addressesInRun(run: string): Address[] {
  const start = run.search(/https?:\/\/|www\./i)
  if (start < 0) return emailsInRun(run)
  const text = withoutTail(run.slice(start))
  return [{ text, start, end: start + text.length }]
}

function withoutTail(url: string): string {
  const bracketed = url.includes('(')
  const tail = bracketed ? ".,;:!?…’'*" : ".,;:!?…’'*)]}"
  let end = url.length
  while (end > 0 && tail.includes(url.charAt(end - 1))) end -= 1
  return url.slice(0, end)
}

function emailsInRun(run: string): Address[] {
  const found: Address[] = []
  for (let at = run.indexOf('@'); at >= 0; at = run.indexOf('@', at + 1)) {
    let start = at
    let end = at + 1
    while (start > 0 && /[\p{L}\p{N}._%+-]/u.test(run.charAt(start - 1))) start -= 1
    while (end < run.length && /[\p{L}\p{N}.-]/u.test(run.charAt(end))) end += 1
    while (/[.-]/.test(run.charAt(end - 1))) end -= 1
    const domain = run.slice(at + 1, end)
    if (start < at && domain.includes('.')) found.push({ text: run.slice(start, end), start, end })
  }
  return found
}
