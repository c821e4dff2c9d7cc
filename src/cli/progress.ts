import type { Output } from './world.ts'

/** What goes on: on a terminal a line that changes, elsewhere a line now and then, where nothing ends for long. */
export interface Progress {
  readonly say: (text: string) => void
  /** The same, with the seconds that have passed. */
  readonly count: (text: string) => void
  /** Clears the line. */
  readonly end: () => void
}

const SECOND = 1000
/** Seconds. What runs jobs may take one for dead that prints nothing for ten minutes. */
const SIGN_OF_LIFE = 300

export function progressOn(output: Output): Progress {
  const isTerminal = output.isTTY === true
  let timer: NodeJS.Timeout | undefined
  const say = (text: string): void => {
    if (isTerminal) output.write(`\r\u001b[K${text.slice(0, output.columns === 0 ? undefined : output.columns)}`)
  }
  return {
    say,
    count: (text) => {
      clearInterval(timer)
      let seconds = 0
      say(`${text}: 0 s`)
      timer = setInterval(() => {
        seconds++
        if (isTerminal) say(`${text}: ${seconds} s`)
        else if (seconds % SIGN_OF_LIFE === 0) output.write(`keepalint: ${text}: ${seconds} s\n`)
      }, SECOND)
    },
    end: () => {
      clearInterval(timer)
      if (isTerminal) output.write('\r\u001b[K')
    },
  }
}
