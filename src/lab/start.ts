import type { ChildProcess } from 'node:child_process'
import { readlinkSync } from 'node:fs'
import path from 'node:path'
import { finished } from 'node:stream/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { packageRoot } from '../node/package-root.ts'
import type { Case } from '../prove/case.ts'
import { readLines, writeLine } from './lines.ts'
import { unshareArgs, withSbin } from './possible.ts'
import { launch, LIMITS } from './program.ts'
import type { Report } from './protocol.ts'

/** So many cases there may be at a time: each has two networks, 10.1.INDEX.0/24 and 10.2.INDEX.0/24. */
export const MOST_CASES = 256

/**
 * Runs cases side by side, each with a client, a router and a server in network namespaces that are made for it and end
 * with it. The namespace of the caller is not touched. Everything ends with this process, however that ends: each of the
 * others waits for the end of its standard input.
 *
 * @yields what becomes of each, in the order of time
 * @throws Error where the lab cannot be made
 */
export async function* runLab(cases: readonly Case[]): AsyncGenerator<Report> {
  const root = packageRoot()
  if (root === null) throw new Error('the files of this package are not where they were')
  const lab = await launch('unshare', [...unshareArgs(), process.execPath, path.join(root, 'dist/lab.js')], withSbin())
  const complaints: string[] = []
  lab.stderr.setEncoding('utf8').on('data', (text: string) => complaints.push(text))
  const heard = finished(lab.stderr).catch(() => undefined)
  const patience = START + cases.length
  const watchdog = setTimeout(() => {
    complaints.push(`it was not ready within ${patience} s; ${LIMITS}`)
    void end(lab)
  }, patience * 1000)
  try {
    writeLine(lab.stdin, { outside: readlinkSync('/proc/self/ns/net'), cases })
    let left = cases.length
    for await (const report of readLines<Report>(lab.stdout)) {
      clearTimeout(watchdog)
      if (report.kind === 'failed' && report.index === null) throw new Error(report.message)
      yield report
      if (report.kind !== 'wired' && --left === 0) return
    }
    // The one stream may end before the other is read.
    await heard
    throw new Error(`the lab has ended${complaints.length > 0 ? `: ${complaints.join('').trim()}` : ''}`)
  } finally {
    clearTimeout(watchdog)
    await end(lab)
  }
}

/** Seconds for a lab to start in, and one more for each case. */
const START = 30
/** In milliseconds. */
const TO_END = 2000

async function end(lab: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => lab.once('close', resolve))
  lab.stdin?.end()
  if (lab.exitCode === null && lab.signalCode === null) await Promise.race([gone, sleep(TO_END, undefined, { ref: false })])
  lab.kill('SIGKILL')
}
