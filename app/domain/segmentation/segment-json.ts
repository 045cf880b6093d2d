import type { Signatory } from '#app/domain/signatory.ts'
import type { Block, Cut } from './cut.ts'

/** What `demarche segment --json` prints. */
export interface SegmentJson {
  readonly units: readonly Pick<Block, 'kind' | 'text' | 'translate'>[]
  readonly signatories: readonly Signatory[]
}

/** The cut without its places in the input; a row above the first heading has the group `''`. */
export function segmentJson(cut: Cut): SegmentJson {
  return {
    units: cut.blocks.map(({ kind, text, translate }) => ({ kind, text, translate })),
    signatories: cut.rows.map(({ kind, name, acronym, country, descriptor, ...row }) => ({
      group: (row.group === null ? undefined : cut.groups[row.group])?.text ?? '',
      kind,
      name,
      acronym,
      country,
      descriptor,
    })),
  }
}
