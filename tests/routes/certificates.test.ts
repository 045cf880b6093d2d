import { expect, test } from 'vitest'
import { loader as localeJson } from '#app/routes/letters.$letter.$locale.certificate[.]json.tsx'
import { loader as localePdf } from '#app/routes/letters.$letter.$locale.certificate[.]pdf.tsx'
import { loader as letterJson } from '#app/routes/letters.$letter.certificate[.]json.tsx'
import { loader as letterPdf } from '#app/routes/letters.$letter.certificate[.]pdf.tsx'
import { answerOf, type Visit } from '#tests/support/requests.ts'
import { createTeam } from '#tests/support/team.ts'

type Loader = typeof letterPdf

const ask = (loader: Loader, visit: Visit, params: Record<string, string>) =>
  answerOf(loader({ request: visit.get('/'), params, context: {} }))

test('the certificates of a language and of the letter are files to save', async () => {
  const { coordinator, reviewer, params, letter } = await createTeam()
  const whole = { letter: `${letter}` }
  const taken = [
    [await ask(localePdf, reviewer, params), 'certificate-pl.pdf', 'application/pdf'],
    [await ask(localeJson, reviewer, params), 'certificate-pl.json', 'application/json'],
    [await ask(letterPdf, coordinator, whole), 'certificate.pdf', 'application/pdf'],
    [await ask(letterJson, coordinator, whole), 'certificate.json', 'application/json'],
  ] as const
  for (const [answer, name, type] of taken) {
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe(type)
    expect(answer.headers.get('content-disposition')).toContain(`filename="${name}"`)
  }
})

test('who may not have a certificate is told so, and learns of no letter', async () => {
  const { observer, outsider, reviewer, params, letter } = await createTeam()
  const whole = { letter: `${letter}` }
  expect((await ask(localeJson, observer, params)).status).toBe(403)
  expect((await ask(letterJson, reviewer, whole)).status).toBe(403)
  expect((await ask(letterJson, outsider, whole)).status).toBe(404)
  expect((await ask(localeJson, reviewer, { ...params, locale: 'xx' })).status).toBe(404)
})
