import { createServer, type Server } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Ask, type RunningServer, startServer } from '#tests/support/server.ts'

const form = { 'content-type': 'application/x-www-form-urlencoded' }
const password = 'teapot glacier umbrella'

let server: RunningServer
let links: string[]

beforeAll(async () => {
  server = await startServer({ DEMARCHE_SAMPLE: 'on' })
  links = server.output().stdout.match(/\/link\/[\w-]+/g) ?? []
})

afterAll(async () => {
  await server.stop()
})

function post(path: string, body: string, headers: Ask['headers'] = {}) {
  return server.ask(path, { method: 'POST', body, headers: { ...form, ...headers } })
}

/** As a browser sends a form of a page of ours. */
function submit(path: string, body: string, cookie = '') {
  return post(path, body, { 'sec-fetch-site': 'same-origin', origin: server.origin, cookie })
}

/** Follows one of the sample's links and gives the cookie. */
async function follow(index: number): Promise<string> {
  const body = new URLSearchParams({ name: `Person ${index}`, organisation: '', password })
  const answer = await submit(links[index] ?? '', body.toString())
  return answer.headers['set-cookie']?.[0]?.split(';')[0] ?? ''
}

describe('every answer', () => {
  const large = { method: 'POST', headers: { 'content-length': `${11 * 1024 * 1024}` }, body: '' }
  const asked: [number, string, Ask][] = [
    [200, '/sign-in', {}],
    [200, '/healthz', {}],
    [200, '/readyz', {}],
    [302, '/letters', {}],
    [400, '/sign-in', { method: 'POST', body: 'x', headers: { 'sec-fetch-site': 'same-origin' } }],
    [403, '/sign-in', { method: 'POST', body: 'x' }],
    [404, '/nothing/here', {}],
    [404, '/assets/nothing.js', {}],
    [405, '/sign-in', { method: 'OPTIONS' }],
    [410, '/link/nothing', {}],
    [413, '/sign-in', { ...large, headers: { ...large.headers, 'sec-fetch-site': 'same-origin' } }],
    [421, '/sign-in', { headers: { host: 'evil.example' } }],
  ]

  test.each(asked)('%i at %s carries the headers that protect it', async (status, path, given) => {
    const { headers, ...answer } = await server.ask(path, given)
    expect(answer.status).toBe(status)
    const policy = String(headers['content-security-policy'])
    expect(policy).toMatch(/script-src 'nonce-[\w+/]{22}==' 'strict-dynamic'/)
    for (const rule of ["object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"]) {
      expect(policy).toContain(rule)
    }
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
      'permissions-policy': expect.stringContaining('camera=()'),
      'cache-control': 'no-store',
    })
    expect(headers).not.toHaveProperty('x-powered-by')
  })

  test('has a nonce of its own, which its scripts carry', async () => {
    const [first, second] = await Promise.all([server.ask('/sign-in'), server.ask('/sign-in')])
    const nonces = [first, second].map(
      ({ headers }) => /nonce-([^']+)/.exec(`${headers['content-security-policy']}`)?.[1],
    )
    expect(nonces[0]).not.toBe(nonces[1])
    const scripts = first.body.match(/<script[^>]*>/g) ?? []
    expect(scripts.length).toBeGreaterThan(0)
    for (const script of scripts) expect(script).toContain(`nonce="${nonces[0]}"`)
  })

  test('is kept for a year when its name holds the hash of what it is', async () => {
    const page = await server.ask('/sign-in')
    const asset = /\/assets\/[\w.-]+\.css/.exec(page.body)?.[0] ?? ''
    const { status, headers } = await server.ask(asset)
    expect(status).toBe(200)
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(headers['x-content-type-options']).toBe('nosniff')
  })

  test('says nothing of the inside', async () => {
    const answers = await Promise.all(
      asked.map(async ([status, path, given]) => [status, await server.ask(path, given)] as const),
    )
    for (const [status, { body }] of answers) {
      if (status >= 400) expect(body).not.toMatch(/\bat .*\.js|SQLITE|node_modules|select \*/i)
    }
  })
})

describe('a form that another site sends', () => {
  const foreign = 'https://evil.example'

  test.each<[string, Record<string, string>]>([
    ['from another origin', { origin: foreign }],
    ['with a hidden origin', { origin: 'null' }],
    ['without an origin', {}],
    ['cross-site', { 'sec-fetch-site': 'cross-site', origin: foreign }],
    ['cross-site without an origin', { 'sec-fetch-site': 'cross-site' }],
    ['same-site', { 'sec-fetch-site': 'same-site', origin: 'http://localhost:1' }],
    ['under a forged host', { origin: foreign, 'x-forwarded-host': 'evil.example' }],
  ])('%s is refused at pages, their data, resources and one-time links', async (_, headers) => {
    const body = new URLSearchParams({ name: 'Eve', organisation: '', password }).toString()
    const paths = [
      '/sign-in',
      '/sign-in.data',
      '/sign-out',
      '/language',
      links[2] ?? '',
      '/nothing',
    ]
    for (const path of paths) {
      for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
        const answer = await server.ask(path, { method, body, headers: { ...form, ...headers } })
        expect([path, method, answer.status]).toEqual([path, method, 403])
        expect(answer.headers).not.toHaveProperty('set-cookie')
      }
    }
    expect((await server.ask(links[2] ?? '')).status).toBe(200)
  })

  test('is not mistaken for one that our page sends with a hidden origin', async () => {
    const headers = { 'sec-fetch-site': 'same-origin', origin: 'null' }
    expect((await post('/language', 'uiLocale=fr', headers)).status).toBe(303)
  })

  test('is not mistaken for one that an older browser sends from our page', async () => {
    expect((await post('/language', 'uiLocale=fr', { origin: server.origin })).status).toBe(303)
  })
})

test('both names of this machine are served, and no other', async () => {
  const statusFor = async (host: string) =>
    (await server.ask('/sign-in', { headers: { host } })).status
  expect(await statusFor(`127.0.0.1:${server.port}`)).toBe(200)
  expect(await statusFor(`localhost:${server.port}`)).toBe(200)
  expect(await statusFor('localhost')).toBe(421)
  expect(await statusFor(`evil.example:${server.port}`)).toBe(421)
})

test('a forwarded host is believed nowhere', async () => {
  const headers = { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' }
  const answer = await server.ask('/letters', { headers })
  expect(answer.headers['location']).toBe('/sign-in?to=%2Fletters')
  expect(answer.body).not.toContain('evil')
})

test('a body of unknown length is not taken', async () => {
  const headers = { 'transfer-encoding': 'chunked', 'sec-fetch-site': 'same-origin' }
  expect((await server.ask('/sign-in', { method: 'POST', headers })).status).toBe(411)
})

test('a link works once, however often it was looked at, and its secret is not logged', async () => {
  const link = links[0] ?? ''
  for (let look = 0; look < 5; look += 1) expect((await server.ask(link)).status).toBe(200)
  expect(await follow(0)).toMatch(/^__Host-sid=[\w-]{43}$/)
  expect((await server.ask(link)).status).toBe(410)
  expect(await follow(0)).toBe('')
  expect(server.output().stderr).toContain('"path":"/link/…"')
  expect(server.output().stderr).not.toContain(link.slice('/link/'.length))
})

test('asking for one route of a page alone gives no more than the page', async () => {
  const paths = [
    '/letters/1/pl.data?_routes=routes%2Fletters.%24letter.%24locale._index',
    '/letters/1.data?_routes=routes%2Fletters.%24letter._index',
    '/people.data?_routes=routes%2Fpeople',
    '/settings.data?_routes=routes%2Fsettings',
  ]
  for (const path of paths) {
    const { status, body } = await server.ask(path)
    expect([path, status]).toEqual([path, 202])
    expect(body).toContain('/sign-in')
    expect(body).not.toMatch(/demarche\.example|Minister/)
  }
})

test('somebody who is signed in reads the letter and nobody else’s pages', async () => {
  const cookie = await follow(1)
  const board = await server.ask('/letters/1', { headers: { cookie } })
  expect(board.status).toBe(200)
  const people = await server.ask('/people', { headers: { cookie } })
  expect(people.status).toBe(403)
  expect(people.body).not.toContain('coordinator@demarche.example')
})

test('on SIGTERM the server finishes and ends well', async () => {
  const other = await startServer()
  expect((await other.ask('/healthz')).status).toBe(200)
  expect(await other.stop('SIGTERM')).toBe(0)
})

test('with nobody to sign in the start says how to add the first', async () => {
  const other = await startServer()
  expect(other.output().stdout).toContain('--administrator')
  await other.stop()
})

test.each<[string, Record<string, string>, RegExp]>([
  ['an unknown setting', { DEMARCHE_DATE: 'x' }, /^DEMARCHE_DATE is no setting of Demarche .*\n$/],
  ['a host that others could reach', { HOST: '0.0.0.0' }, /^HOST: .*PUBLIC_ORIGIN.*\n$/],
  ['a data folder that cannot be', { DEMARCHE_DATA: '/dev/null/data' }, /^The data folder .*\n$/],
])('%s stops the start with one line', async (_, settings, line) => {
  const other = await startServer(settings)
  expect(await other.stop()).toBe(1)
  expect(other.output()).toEqual({ stdout: '', stderr: expect.stringMatching(line) })
})

test('a port in use stops the start with one line', async () => {
  const taken = createServer()
  const port = await listen(taken)
  const other = await startServer({ PORT: port })
  expect(await other.stop()).toBe(1)
  expect(other.output().stderr).toMatch(new RegExp(`^Port ${port} is in use: .*\\n$`))
  taken.close()
})

test('with PUBLIC_ORIGIN that one host is served, and the probes under any', async () => {
  const free = createServer()
  const port = await listen(free)
  await new Promise((resolve) => free.close(resolve))
  const other = await startServer({ PUBLIC_ORIGIN: 'https://letters.example', PORT: port })
  expect(other.output().stdout).toContain('Demarche is at https://letters.example')
  const statusFor = async (path: string, host: string) =>
    (await other.ask(path, { headers: { host } })).status
  expect(await statusFor('/sign-in', 'letters.example')).toBe(200)
  expect(await statusFor('/sign-in', `localhost:${port}`)).toBe(421)
  expect(await statusFor('/readyz', `localhost:${port}`)).toBe(200)
  const headers = { ...form, host: 'letters.example', origin: 'https://letters.example' }
  const chosen = await other.ask('/language', { method: 'POST', body: 'uiLocale=fr', headers })
  expect(chosen.status).toBe(303)
  await other.stop()
})

async function listen(socket: Server): Promise<string> {
  await new Promise<void>((resolve) => socket.listen(0, '127.0.0.1', resolve))
  const address = socket.address()
  return typeof address === 'object' && address ? `${address.port}` : ''
}
