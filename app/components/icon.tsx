/** Strokes on a 16 × 16 grid. */
const strokes = {
  back: 'M9.5 3.5 5 8l4.5 4.5',
  check: 'M3.5 8.5 6.5 11.5 12.5 4.5',
  chevron: 'M4.5 6.5 8 10l3.5-3.5',
  close: 'M4 4l8 8M12 4l-8 8',
  copy: 'M5.5 5.5h7v8h-7zM10.5 5.5v-3h-7v8h2',
  download: 'M8 2.5v7.5M4.5 7 8 10.5 11.5 7M3 13.5h10',
  error: 'M5.4 1.9h5.2l3.5 3.5v5.2l-3.5 3.5H5.4l-3.5-3.5V5.4zM8 4.8v3.9M8 10.8v.4',
  info: 'M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8M8 7.2v3.9M8 4.7v.4',
  returned: 'M6 3 2.5 6.5 6 10M2.5 6.5H10a3.2 3.2 0 0 1 0 6.5H7',
  stale: 'M13.2 6.5A5.5 5.5 0 0 0 3.4 5M3 2v3.2h3.2M2.8 9.5a5.5 5.5 0 0 0 9.8 1.5M13 14v-3.2H9.8',
  success: 'M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8M5.3 8.2l2 2 3.5-4.2',
  warning: 'M8 2 14.5 13.5h-13zM8 6.3v3.6M8 11.6v.3',
} as const

export type IconName = keyof typeof strokes

/** Beside a word, never instead of one. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" aria-hidden="true" viewBox="0 0 16 16" width="16" height="16">
      <path
        d={strokes[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
