import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'

/** Runs a program with an argument list, no shell, and returns what it prints. @throws Error with what it says is wrong */
export async function run(program: string, args: readonly string[], input = ''): Promise<string> {
  const child = spawn(program, args, { stdio: 'pipe' })
  const [output, errors] = [textOf(child.stdout), textOf(child.stderr)]
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  child.stdin.on('error', () => undefined)
  child.stdin.end(input)
  const status = await ended
  if (status !== 0) throw new Error(`${[program, ...args].join(' ')}: ${(await errors).trim() || `exit ${status}`}`)
  return output
}

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  let text = ''
  stream.setEncoding('utf8')
  for await (const chunk of stream) text += String(chunk)
  return text
}

export interface Started {
  readonly child: ChildProcessWithoutNullStreams
  /** Rejects when it ends, with what it has said was wrong. */
  readonly gone: Promise<never>
}

/** Starts a program in a network namespace of its own; it is to end when its standard input does. */
export function startInNamespace(program: string, ...args: readonly string[]): Started {
  const child = spawn('unshare', ['--net', program, ...args], { stdio: 'pipe' })
  child.stdin.on('error', () => undefined)
  const errors = textOf(child.stderr)
  const gone = new Promise<never>((_, reject) => {
    child.once('error', reject)
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
