/** What a line of text is drawn with, each one column wide. */
export interface Signs {
  readonly probe: string
  readonly answer: string
  readonly again: string
  /** State is kept, the connection is of use. */
  readonly keeps: string
  /** A segment starts the idle timeout anew. */
  readonly restarts: string
  /** It goes on beyond the drawing. */
  readonly on: string
  readonly useless: string
  readonly late: string
  readonly gone: string
  readonly outage: string
  readonly required: string
  readonly axis: string
  readonly tick: string
  /** A stretch is cut out here; two columns. */
  readonly cut: string
}

export const UNICODE: Signs = { probe: '▼', answer: '▲', again: '▼', keeps: '━', restarts: '┿', on: '▶', useless: '─', late: '▒', gone: '✕', outage: '▄', required: '┊', axis: '─', tick: '┬', cut: '╱╱' }
export const ASCII: Signs = { probe: 'v', answer: '^', again: 'v', keeps: '=', restarts: '+', on: '>', useless: '-', late: '~', gone: 'x', outage: '#', required: ':', axis: '-', tick: '+', cut: '//' }
