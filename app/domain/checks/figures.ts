import { withoutAddresses } from './addresses.ts'

/** A number as a text writes it: `1 234,5`, `2020/1999`, `3.12.2021`. */
export interface Figure {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Its groups of digits without leading zeros. */
  readonly parts: readonly string[]
  /** What it may mean as one number, whatever signs the language groups and cuts with. */
  readonly readings: readonly string[]
  /** A number of an act such as `2020/1999`: no language writes its parts any other way. */
  readonly act: boolean
  /** `1990s`, `90er`. */
  readonly decade: boolean
}

const figurePattern = /[0-9]+(?:[ \u00a0\u2009\u202f'’][0-9]{3}(?![0-9])|[.,/:][0-9]+)*/g

/** Every number written in figures outside addresses. */
export function figuresIn(text: string): Figure[] {
  const searched = withoutAddresses(text)
  return [...searched.matchAll(figurePattern)].map((match) => {
    const end = match.index + match[0].length
    return figureOf(match[0], match.index, /^[-’']?\p{L}/u.test(searched.slice(end, end + 3)))
  })
}

function figureOf(text: string, start: number, lettered: boolean): Figure {
  const parts = partsOf(text)
  const whole = parts.length === 1 ? Number(text) : Number.NaN
  const decade = lettered && /^1[89][0-9]0$|^20[0-9]0$/.test(text)
  const readings = readingsOf(text, parts)
  if (decade) readings.push(String(whole % 100))
  if (isShortDate(parts)) readings.push(...parts.slice(0, 2), `20${parts[2]?.padStart(2, '0')}`)
  const end = start + text.length
  return { text, start, end, parts, readings, act: isAct(text, parts), decade }
}

function readingsOf(text: string, parts: readonly string[]): string[] {
  const [first = '', ...rest] = text.split(/[^0-9]/)
  const signs = text.replace(/[0-9]/g, '')
  const last = rest.at(-1) ?? ''
  if (text.includes('/')) return [parts.join('/')]
  if (rest.length === 0) return [...parts]
  const readings: string[] = []
  const grouped = (groups: readonly string[]) =>
    first.length <= 3 && groups.every((group) => group.length === 3)
  const whole = (groups: readonly string[]) => unpadded([first, ...groups].join(''))
  if (grouped(rest) && isOneSign(signs)) readings.push(whole(rest))
  const leading = rest.slice(0, -1)
  const decimal = /[.,]$/.test(signs) && isOneSign(signs.slice(0, -1))
  if (decimal && (leading.length === 0 || grouped(leading))) {
    const fraction = withoutZerosBehind(last)
    readings.push(fraction ? `${whole(leading)}.${fraction}` : whole(leading))
  }
  return readings
}

function unpadded(digits: string): string {
  return digits.replace(/^0+(?=[0-9])/, '')
}

// A pattern for zeros at the end would try again at every zero of a long row.
function withoutZerosBehind(digits: string): string {
  let end = digits.length
  while (digits.charAt(end - 1) === '0') end -= 1
  return digits.slice(0, end)
}

function isOneSign(signs: string): boolean {
  return signs === signs.charAt(0).repeat(signs.length)
}

function isShortDate(parts: readonly string[]): boolean {
  return parts.length === 3 && parts.every((part) => part.length <= 2)
}

const season = /^((?:19|20)[0-9]{2})\/([0-9]{2}|[0-9]{4})$/

/** The second year of `2020/21` in full, so that it is that of `2020–2021`. */
function partsOf(text: string): string[] {
  const [, first = '', second = ''] = season.exec(text) ?? []
  const next = String(Number(first) + 1)
  if (second && next.endsWith(second)) return [first, next]
  return text.split(/[^0-9]/).map(unpadded)
}

/** Two parts, one of three digits or more, that are neither `2020/21` nor `11/2021`. */
function isAct(text: string, [first = '', second = '']: readonly string[]): boolean {
  if (!/^[0-9]+\/[0-9]+$/.test(text)) return false
  if (first.length < 3 && second.length < 3) return false
  const isSeason = Number(second) === Number(first) + 1
  const isMonth = Number(first) <= 12 && /^(?:19|20)[0-9]{2}$/.test(second)
  return !isSeason && !isMonth
}
