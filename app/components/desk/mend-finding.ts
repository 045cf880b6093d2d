import type { Finding } from '#app/domain/checks/check.ts'
import type { UnstemmedPair } from './checked-pair.ts'
import { insertText } from './insert-text.ts'
import { loadFind } from './load-find.ts'

/** Mends a finding in a box as that reads by now; nothing where it is not there any more. */
export async function mendFinding(
  field: HTMLTextAreaElement,
  pair: Omit<UnstemmedPair, 'target'>,
  finding: Finding,
): Promise<void> {
  const [find, { fingerprint }] = await Promise.all([
    loadFind(pair.to),
    import('#app/domain/checks/find.ts'),
  ])
  const meant = fingerprint(finding)
  const still = find({ ...pair, target: field.value }).find(
    (one) => one.mend !== undefined && fingerprint(one) === meant,
  )
  if (!still?.range || still.mend === undefined) return
  field.setSelectionRange(still.range.start, still.range.end)
  insertText(field, still.mend)
}
