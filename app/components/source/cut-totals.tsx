import { useTranslation } from 'react-i18next'
import { blockKinds } from '#app/domain/unit.ts'
import { useFormat } from '#app/i18n/format.ts'
import type { SourceView } from './source-view.ts'

/** "1 date, 2 salutations, …, 86 signatories (81 organisations and 5 persons)". */
export function CutTotals({ view }: { view: SourceView }) {
  const { t } = useTranslation('source')
  const format = useFormat()
  const blocks = blockKinds
    .map((kind) => ({ kind, count: view.blocks.filter((block) => block.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => t(`count.${kind}`, { count }))
  const groups = view.groups.length > 0 ? [t('count.group', { count: view.groups.length })] : []
  const signatories =
    view.rows.length > 0
      ? [t('count.signatories', { count: view.rows.length, kinds: format.list(kindsOf()) })]
      : []
  return <>{format.list([...blocks, ...groups, ...signatories])}</>

  function kindsOf(): string[] {
    return (['organisation', 'person'] as const)
      .map((kind) => ({ kind, count: view.rows.filter((row) => row.kind === kind).length }))
      .filter(({ count }) => count > 0)
      .map(({ kind, count }) => t(`count.${kind}`, { count }))
  }
}
