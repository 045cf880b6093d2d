import type { Locale } from '#app/domain/locale.ts'
import { withoutAddresses } from './addresses.ts'
import type { Check } from './check.ts'

/** What stands between an acronym and its ending: `EU:n`, `EU’s`, `EU-nak`, `ELi`. */
interface Joint {
  readonly wanted: string
  readonly wrong: readonly string[]
}

const joints: Partial<Record<Locale, Joint>> = {
  da: { wanted: '’', wrong: ['', ':'] },
  et: { wanted: '-', wrong: [':', '’', "'"] },
  fi: { wanted: ':', wrong: ['', '’', "'"] },
  hr: { wanted: '-', wrong: ['', ':', '’', "'"] },
  hu: { wanted: '-', wrong: ['', ':', '’', "'"] },
  sl: { wanted: '-', wrong: ['', ':', '’', "'"] },
  sv: { wanted: ':', wrong: ['', '’', "'"] },
}

const withEnding = /(?<![\p{L}\p{N}-])(\p{Lu}{2,8})([:’']?)(\p{Ll}{1,5})(?![\p{L}\p{N}])/gu

/** An acronym that takes its ending in another way than the language writes it. */
export const acronymEnding: Check = {
  id: 'acronym-ending',
  run({ source, target, to }) {
    const joint = joints[to]
    if (!joint) return []
    return [...withoutAddresses(target).matchAll(withEnding)].flatMap((match) => {
      const [found, acronym = '', mark = '', ending = ''] = match
      if (!joint.wrong.includes(mark) || source.includes(found)) return []
      // Danish and Swedish have such marks in the genitive alone.
      if ((to === 'da' || to === 'sv') && ending !== 's') return []
      const wanted = acronym + joint.wanted + ending
      return [
        {
          grade: 'warning' as const,
          details: { found, wanted },
          range: { start: match.index, end: match.index + found.length },
          mend: wanted,
        },
      ]
    })
  },
}
