// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { mendFinding } from '#app/components/desk/mend-finding.ts'
import type { Finding } from '#app/domain/checks/check.ts'
import { findings } from '#app/domain/checks/find.ts'
import { pairOf } from '#tests/domain/checks/pair.ts'

// This document has no such command, as browsers may lack it one day.
document.execCommand = () => false

function boxWith(text: string): HTMLTextAreaElement {
  const box = document.createElement('textarea')
  document.body.append(box)
  box.value = text
  return box
}

function foundIn(text: string, check: string): Finding {
  const finding = findings(pairOf('fr', 'We write.', text)).find((one) => one.check === check)
  if (!finding) throw new Error(`${check} finds nothing`)
  return finding
}

test('a finding is mended where it stands by now, and nothing else is touched', async () => {
  const finding = foundIn('Oui, vraiment : nous  écrivons.', 'double-space')
  const box = boxWith('Mais oui, vraiment : nous  écrivons.')
  let told = 0
  box.addEventListener('input', () => {
    told += 1
  })
  await mendFinding(box, pairOf('fr', 'We write.', ''), finding)
  expect(box.value).toBe('Mais oui, vraiment : nous écrivons.')
  expect(told).toBe(1)
})

test('what is to be taken out is taken out', async () => {
  const box = boxWith('Nous écri\u00advons.')
  await mendFinding(box, pairOf('fr', 'We write.', ''), foundIn(box.value, 'invisible-character'))
  expect(box.value).toBe('Nous écrivons.')
})

test('a finding that is gone mends nothing', async () => {
  const finding = foundIn('Nous  écrivons.', 'double-space')
  const box = boxWith('Vous  écrivez.')
  await mendFinding(box, pairOf('fr', 'We write.', ''), finding)
  expect(box.value).toBe('Vous  écrivez.')
})
