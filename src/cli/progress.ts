import type { Output } from './world.ts'

/** A line on a terminal that says what goes on; nothing elsewhere. */
export interface Progress {
  readonly say: (text: string) => void
  /** The same, with the seconds that have passed. */
  readonly count: (text: string) => void
  /** Clears the line. */
  readonly end: () => void
}

const SECOND = 1000

export function progressOn(output: Output): Progress {
  if (output.isTTY !== true) return { say: () => undefined, count: () => undefined, end: () => undefined }
  let timer: NodeJS.Timeout | undefined
  const say = (text: string): void => {
    output.write(`\r\u001b[K${text.slice(0, output.columns === 0 ? undefined : output.columns)}`)
  }
  const end = (): void => {
    clearInterval(timer)
    output.write('\r\u001b[K')
  }
  return {
    say,
    count: (text) => {
      clearInterval(timer)
      let seconds = 0
      say(`${text}: 0 s`)
      timer = setInterval(() => {
        say(`${text}: ${++seconds} s`)
      }, SECOND)
    },
    end,
  }
}
