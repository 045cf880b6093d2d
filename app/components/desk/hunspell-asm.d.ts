/** The module form of the package does not run: this is the other one, which has the same types. */
declare module 'hunspell-asm/dist/cjs/index.js' {
  export { loadModule } from 'hunspell-asm'
}
