import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { once } from 'node:events'
import { isShortage } from '../node/shortage.ts'

export const LIMITS = 'a limit on processes or open files (ulimit -u, ulimit -n, pids.max) may be too low'

/** Starts a program with an argument list, no shell. @throws Error where it cannot be started */
export async function launch(program: string, args: readonly string[], env?: NodeJS.ProcessEnv): Promise<ChildProcessWithoutNullStreams> {
  const child = spawn(program, args, { stdio: 'pipe', env })
  if (child.pid === undefined) {
    const [error] = (await once(child, 'error')) as [NodeJS.ErrnoException]
    throw new Error(`${program} cannot be started: ${error.code}${isShortage(error) ? `; ${LIMITS}` : ''}`)
  }
  child.stdin.on('error', () => undefined)
  return child
}

/** Runs a program and returns what it prints. @throws Error with what it says is wrong */
export async function run(program: string, args: readonly string[], input = ''): Promise<string> {
  const child = await launch(program, args)
  const [output, errors, closed] = [textOf(child.stdout), textOf(child.stderr), once(child, 'close')]
  child.stdin.end(input)
  const [status] = (await closed) as [number | null]
  if (status !== 0) throw new Error(`${[program, ...args].join(' ')}: ${(await errors).trim() || `exit ${status}`}`)
  return output
}

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  let text = ''
  stream.setEncoding('utf8')
  for await (const chunk of stream) text += String(chunk)
  return text
}

/** What runs in namespaces: one that could not start for want of threads would not hear that its standard input has ended. */
const children = new Set<ChildProcessWithoutNullStreams>()

function killAll(): void {
  for (const child of children) child.kill('SIGKILL')
}

export interface Started {
  readonly child: ChildProcessWithoutNullStreams
  /** Rejects when it ends, with what it has said was wrong. */
  readonly gone: Promise<never>
}

/** Starts a program in a network namespace of its own; it is to end when its standard input does. */
export async function startInNamespace(program: string, ...args: readonly string[]): Promise<Started> {
  const child = await launch('unshare', ['--net', program, ...args])
  if (children.size === 0) process.once('exit', killAll)
  children.add(child)
  const errors = textOf(child.stderr)
  const gone = new Promise<never>((_, reject) => {
    child.once('close', () => void errors.then((text) => { reject(new Error(`${program} has ended in its network namespace${text === '' ? '' : `: ${text.trim()}`}`)) }))
  })
  // Whoever waits for something else besides hears of it.
  gone.catch(() => undefined)
  return { child, gone }
}

/** Runs a program in the network namespace of a process. */
export async function runIn(pid: number, program: string, args: readonly string[], input?: string): Promise<string> {
  return run('nsenter', [`--net=/proc/${pid}/ns/net`, program, ...args], input)
}
