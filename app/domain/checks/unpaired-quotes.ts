import { conventions } from '#app/domain/languages/registry.ts'
import { loneQuotationMark } from '#app/domain/typography/find-quotations.ts'
import type { Check } from './check.ts'

/** A quotation mark without its other half, unless the source has one too. Setting cannot mend it. */
export const unpairedQuotes: Check = {
  id: 'unpaired-quotes',
  run({ source, target, from, to }) {
    const at = loneQuotationMark(target, conventions[to])
    if (at === null || loneQuotationMark(source, conventions[from]) !== null) return []
    const details = { mark: target.charAt(at) }
    return [{ grade: 'warning', details, range: { start: at, end: at + 1 } }]
  },
}
