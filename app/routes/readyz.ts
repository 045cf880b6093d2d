import { isWritable } from '#app/boot.server.ts'

/** The database can be written. */
export async function loader() {
  const ready = await isWritable()
  return new Response(ready ? 'ready\n' : 'not so\n', { status: ready ? 200 : 503 })
}
