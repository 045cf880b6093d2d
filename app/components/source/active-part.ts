import { useSearchParams } from '@remix-run/react'

export type PartName = 'title' | 'block' | 'row'

/** The part of the letter that is being corrected, as the address says: `?block=5`. */
export interface ActivePart {
  readonly name: PartName
  /** Of a title or a block its number as a unit, of a row its place from 1. */
  readonly number: number
}

/** The title is the first unit of every letter. */
export const titlePart = { name: 'title', number: 1 } as const

const names: readonly PartName[] = ['title', 'block', 'row']

export function useActivePart(): ActivePart | null {
  const [search] = useSearchParams()
  const name = names.find((one) => search.has(one))
  return name ? { name, number: Number(search.get(name)) } : null
}

/** The address of a part, on the page of the source. */
export function partLink({ name, number }: ActivePart): string {
  return `?${name}=${number}#${partId({ name, number })}`
}

export function partId({ name, number }: ActivePart): string {
  return `${name}-${number}`
}
