import { expect, test } from 'vitest'
import type { Cut } from '#app/domain/segmentation/cut.ts'
import { segment } from '#app/domain/segmentation/segment.ts'
import { segmentJson } from '#app/domain/segmentation/segment-json.ts'
import { letter } from './letter.ts'

/** Name, acronym, country, descriptor. */
const organisations = `
  Access Now|||
  Agir ensemble pour les droits humains|||
  Americans for Democracy & Human Rights in Bahrain|ADHRB||
  Amnesty International|||
  Article 19|||
  ASEAN Parliamentarians for Human Rights|||
  Asia Democracy Network|ADN||
  Asian Forum for Human Rights and Development|FORUM-ASIA||
  Asian Network for Free Elections|ANFREL||
  Association for Progressive Communications|APC||
  Bahrain Institute for Rights and Democracy|BIRD||
  BoloBhi|||
  Cairo Institute for Human Rights Studies|CIHRS||
  Cambodian Alliance of Trade Unions|CATU||
  Cambodian Center for Human Rights|CCHR||
  Cambodian Food And Service Workers Federation|CFSWF||
  Cambodian Human Rights and Development Association|ADHOC||
  Cambodian Institute for Democracy|CID||
  Cambodian Journalists Alliance Association|CamboJA||
  Cambodian League for the Promotion and Defense of Human Rights|LICADHO||
  Cambodian Youth Network Association|CYN||
  Center for Alliance Of Labor and Human Rights|CENTRAL||
  Centre for Democracy and Technology|CDT||
  Centro de Derechos Humanos Miguel Agustín Pro Juárez / Miguel Agustín Pro Juárez Human Rights Centre|||
  CNCD-11.11.11|||
  CIVICUS|||
  Coalition of Cambodian Farmer Community|CCFC||
  Committee for Free and Fair Elections in Cambodia|COMFREL||
  Consortium on Gender, Security and Human Rights|||
  CyberPeace Institute|||
  Daraj|||
  Democracy for the Arab World Now|DAWN||
  Derechos Digitales|||
  Digital Rights Foundation|||
  Egyptian Front for Human Rights|EFHR||
  Egyptian Initiative for Personal Rights|EIPR||
  Election Monitoring and Democracy Studies Center||Azerbaijan|
  Electronic Frontier Foundation|EFF||
  Equitable Cambodia|EC||
  EuroMed Rights|||
  FEMENA|||
  Free Press Unlimited|||
  Front Line Defenders|||
  Fundación Karisma||Colombia|
  Global Centre for the Responsibility to Protect|||
  Global Forum for Media Development|GFMD||
  Human Rights Commission of Pakistan|HRCP||
  Human Rights House Foundation|||
  Human Rights Watch|||
  International Service for Human Rights|ISHR||
  International Federation for Human Rights|FIDH||within the framework of the Observatory for the Protection of Human Rights Defenders
  Internet Freedom Foundation|IFF|India|
  Labour Rights Supported Union of Khmer Employees of NagaWorld|LRSU||
  Lebanese Association for Democratic Elections|LADE||
  Lebanese Center for Human Rights|CLDH||
  Legal Education Society||Azerbaijan|
  Maharat Foundation|||
  MENA Rights Group|||
  Mother Nature Cambodia|||
  Network of Chinese Human Rights Defenders|||
  Not1More|N1M||
  Paradigm Initiative|PIN||
  Privacy International|||
  Red en Defensa de los Derechos Digitales|R3D||
  Reporters Without Borders|RSF||
  Sahmakum Teang Tnaut|STT||
  Samir Kassir Foundation|||
  Samuelson-Glushko Canadian Internet Policy & Public Interest Clinic|CIPPIC|Canada|
  Sharq|||
  SEEDS For Legal Initiatives|||
  SMEX|||
  Southeast Asia Freedom of Expression Network|SAFEnet||
  Tecnología, Investigación y Comunidad|TEDIC|Paraguay|
  The Miaan Group|||
  Urgent Action Fund for Women's Human Rights|||
  Women's Association for Rational Development|WARD|Azerbaijan|
  Women’s International League for Peace and Freedom|WILPF||
  World Organisation Against Torture|OMCT||within the framework of the Observatory for the Protection of Human Rights Defenders
  Youth Resources Development Program|YRDP|Cambodia|
  11.11.11|||
  7amleh - The Arab Center for the Advancement of Social Media|||
`

const experts = `
  Siena Anstis|||Senior Legal Advisor, the Citizen Lab at the University of Toronto's Munk School of Global Affairs & Public Policy
  Ron Deibert|||Director of the Citizen Lab at the University of Toronto's Munk School of Global Affairs & Public Policy
  Tamir Israel||Canada|Clinical Lecturer, University of Ottawa, Faculty of Law
  Dr. Courtney Radsch|||independent media, technology and human rights expert
  Marietje Schaake|||Stanford Cyber Policy Center
`

function cutOf(text: string): Cut {
  const cut = segment(text, { locale: 'en' })
  if (!cut.ok) throw new Error(cut.refusal)
  return cut.value
}

function table(cut: Cut, group: number): string {
  const rows = cut.rows.filter((row) => row.group === group)
  const lines = rows.map((row) => [row.name, row.acronym, row.country, row.descriptor].join('|'))
  return `\n${lines.map((line) => `  ${line}`).join('\n')}\n`
}

test('the sample letter is a date, two salutations, eight paragraphs and one heading', () => {
  const cut = cutOf(letter)
  expect(cut.layout).toBe('lines')
  expect(cut.blocks.map((block) => block.kind)).toEqual([
    'date',
    'salutation',
    'salutation',
    ...Array(8).fill('paragraph'),
    'heading',
  ])
  expect(cut.blocks.at(0)?.text).toBe('December 03, 2021')
  expect(cut.blocks.at(-1)?.text).toBe('Signatories:')
  expect(cut.blocks.every((block) => block.translate)).toBe(true)
})

test('its 86 signatories are 81 organisations and five experts', () => {
  const cut = cutOf(letter)
  expect(cut.groups.map((group) => group.text)).toEqual([
    'Civil society organizations',
    'Independent Experts',
  ])
  expect(cut.rows.map((row) => row.kind)).toEqual([
    ...Array(81).fill('organisation'),
    ...Array(5).fill('person'),
  ])
})

test('every signatory of the sample letter has the fields its line says', () => {
  const cut = cutOf(letter)
  expect(table(cut, 0)).toBe(organisations)
  expect(table(cut, 1)).toBe(experts)
})

test('the rows read the same whether the language of the letter is known or not', () => {
  const unknown = segment(letter)
  expect(unknown.ok && unknown.value.rows).toEqual(cutOf(letter).rows)
})

test('the printed form has the groups by name and no places', () => {
  const { units, signatories } = segmentJson(cutOf(letter))
  expect(units).toHaveLength(12)
  expect(units[1]).toEqual({
    kind: 'salutation',
    text: 'Dear High Representative Borrell,',
    translate: true,
  })
  expect(signatories[2]).toEqual({
    group: 'Civil society organizations',
    kind: 'organisation',
    name: 'Americans for Democracy & Human Rights in Bahrain',
    acronym: 'ADHRB',
    country: null,
    descriptor: null,
  })
  expect(signatories.at(-1)?.group).toBe('Independent Experts')
})

test('a signatory above the first heading is printed with the group ""', () => {
  const cut = cutOf('We ask.\nSigned:\n- Access Now')
  expect(segmentJson(cut).signatories[0]?.group).toBe('')
})
