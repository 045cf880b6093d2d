declare module '@remix-run/node' {
  /** As in `remix.config.js`: a page gets the very types its loader returns. */
  interface Future {
    v3_singleFetch: true
  }
}

export {}
