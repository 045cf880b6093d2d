import type { Logo } from '#app/domain/logo.ts'
import type { Letterhead, SingleLetter } from './letter-document.server.ts'

/** The sheet of a letter and what stands where on it, in millimetres (decision 009). */
export const paper = {
  width: 210,
  height: 297,
  left: 25,
  right: 35,
  top: 27,
  bottom: 27,
  textWidth: 150,
  /** Between a logo and the name beside it. */
  logoGap: 6,
  /** What frames a draft. */
  frame: 8,
} as const

/** Where the windows of DL and C5/6 envelopes show an address. */
export const addressWindow = { top: 55, width: 80, height: 38, lineHeight: 4.6 } as const

const logoBox = { width: 60, height: 16 } as const

/** A logo is as large as fits above the address. */
export function logoSize({ width, height }: Logo): { width: number; height: number } {
  const scale = Math.min(logoBox.width / width, logoBox.height / height)
  return { width: width * scale, height: height * scale }
}

const letterheadLine = 4.8
const letterheadSpace = 3
// Of 11 point bold and 10.5 point regular letters; a little too wide rather than too narrow.
const boldLetter = 2.3
const addressLetter = 1.95

/** How high a letterhead is at least, with the space down to the line that closes it. */
export function letterheadHeight({ name, logo }: Letterhead): number {
  const size = logo && logoSize(logo)
  const room = size ? paper.textWidth - size.width - paper.logoGap : paper.textWidth
  const lines = linesOf(name, room / boldLetter)
  return Math.max(lines * letterheadLine, size?.height ?? 0) + letterheadSpace
}

/** What is free above the address, so that its first line stands where the window shows it. */
export function spaceAboveAddress({ attachedAs, letterhead }: SingleLetter): number {
  const used = (attachedAs ? 9 : 0) + (letterhead ? letterheadHeight(letterhead) : 0)
  return Math.max(addressWindow.top - paper.top - used, 4)
}

/** What is free below the address, so that what follows it begins below the window. */
export function spaceBelowAddress(addressee: readonly string[]): number {
  const perLine = addressWindow.width / addressLetter
  const lines = addressee.reduce((sum, line) => sum + linesOf(line, perLine), 0)
  return Math.max(addressWindow.height - lines * addressWindow.lineHeight, 4)
}

function linesOf(text: string, perLine: number): number {
  return text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(Math.ceil(line.length / perLine), 1), 0)
}
