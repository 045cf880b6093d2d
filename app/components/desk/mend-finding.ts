import type { Finding, Pair } from '#app/domain/checks/check.ts'
import { insertText } from './insert-text.ts'

/** Mends a finding in a box as that reads by now; nothing where it is not there any more. */
export async function mendFinding(
  field: HTMLTextAreaElement,
  pair: Omit<Pair, 'target'>,
  finding: Finding,
): Promise<void> {
  const { findings, fingerprint } = await import('#app/domain/checks/find.ts')
  const meant = fingerprint(finding)
  const still = findings({ ...pair, target: field.value }).find(
    (one) => one.mend !== undefined && fingerprint(one) === meant,
  )
  if (!still?.range || still.mend === undefined) return
  field.setSelectionRange(still.range.start, still.range.end)
  insertText(field, still.mend)
}
