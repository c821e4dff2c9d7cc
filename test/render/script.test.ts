import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { PARAMETERS, TRIO, type Trio } from '../../src/kernel/parameters.ts'
import { renderScript } from '../../src/render/script.ts'
import { modelOf } from '../helpers/model.ts'
import { noNamespace } from '../helpers/namespace.ts'
import { tree } from '../helpers/tree.ts'

const MODEL = modelOf('version: 1\nkeepalive: { time: 61, intvl: 11, probes: 7 }\nretransmission: { retries2: 8 }\n')
const BEFORE = [100, 20, 5, 15]
const AFTER = [61, 11, 7, 8]
const FILES = [...TRIO, 'retries2' as const].map((id) => `/proc/sys/${PARAMETERS[id].key.replaceAll('.', '/')}`)

interface Outcome {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
  readonly values: readonly number[]
}

interface Setting {
  readonly shell: string
  /** The program that is `sysctl` there: a real one. */
  readonly sysctl: string
}

/** Runs a script in a network namespace of its own that begins with BEFORE, and reads the values back. */
function runScript(script: string, { shell, sysctl }: Setting, preamble = ''): Outcome {
  const cwd = tree({ 'apply.sh': script, 'bin/sysctl': { link: sysctl } })
  const start = FILES.map((file, i) => `echo ${BEFORE[i]!} > ${file}`)
  const steps = ['set -e', ...start, preamble, 'set +e', `PATH=${cwd}/bin:/usr/bin:/bin ${shell} ${cwd}/apply.sh`, 'code=$?', `cat ${FILES.join(' ')} >&3`, 'exit $code']
  const { status, stdout, stderr, output } = spawnSync('unshare', ['--net', '--mount', 'sh', '-c', steps.join('\n')], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe', 'pipe'] })
  return { code: status, stdout, stderr, values: (output[3] ?? '').trim().split('\n').map(Number) }
}

const READ_ONLY = 'mount --bind /proc/sys /proc/sys && mount -o remount,ro,bind /proc/sys'
const which = (program: string): string => spawnSync('sh', ['-c', `command -v ${program}`], { encoding: 'utf8' }).stdout.trim()
const settings = ['dash', 'busybox sh'].flatMap((shell) => ['sysctl', 'busybox'].map((sysctl): Setting => ({ shell, sysctl: which(sysctl) })))

describe.skipIf(noNamespace !== null).each(settings)('the script under $shell with $sysctl', (setting) => {
  test('applies all values, and twice is once', () => {
    expect(runScript(renderScript(MODEL, 'keepalive.yaml'), setting)).toEqual({ code: 0, stdout: '', stderr: '', values: AFTER })
    expect(runScript(`${renderScript(MODEL, 'keepalive.yaml')}${renderScript(MODEL, 'keepalive.yaml')}`, setting)).toMatchObject({ code: 0, values: AFTER })
  })

  test.each<[string, Partial<Trio>, number | null]>([
    ['the last', {}, 300],
    ['one in the middle', { intvl: 99_999_999 }, 8],
    ['the first', { time: 99_999_999 }, 8],
  ])('undoes all if %s is refused', (_, wrong, retries2) => {
    const script = renderScript({ ...MODEL, keepalive: { ...MODEL.keepalive, ...wrong }, retries2 }, 'keepalive.yaml')
    const { code, stdout, stderr, values } = runScript(script, setting)
    expect({ code, stdout, values }).toEqual({ code: 1, stdout: '', values: BEFORE })
    expect(stderr).toMatch(/^keepalive: net\.ipv4\.tcp_\w+ = \d+ was refused[^]*\nkeepalive: nothing is changed\n$/)
  })

  test('says so where /proc/sys is read-only, unless all values hold already', () => {
    const script = renderScript(MODEL, 'keepalive.yaml')
    const { code, stderr, values } = runScript(script, setting, READ_ONLY)
    expect([code, values]).toEqual([1, BEFORE])
    expect(stderr).toMatch(/^keepalive: net\.ipv4\.tcp_keepalive_time = 61 was refused.*(?:read-only|permission denied)[^]*\nkeepalive: nothing is changed\n$/i)
    const already = FILES.map((file, i) => `echo ${AFTER[i]!} > ${file}`).join('\n')
    expect(runScript(script, setting, `${already}\n${READ_ONLY}`)).toEqual({ code: 0, stdout: '', stderr: '', values: AFTER })
  })

  test('undoes all although nobody reads what it says', () => {
    const script = renderScript({ ...MODEL, retries2: 300 }, 'keepalive.yaml')
    // The reader is gone before the first word; the pipeline ends when both of its ends do.
    const piped = `cat > "$0.real" <<'END'\n${script}END\n{ ${setting.shell} "$0.real" 2>&1; } | true\n`
    expect(runScript(piped, setting).values).toEqual(BEFORE)
  })

  test.each([0.5, 0.9, 0.97])('does nothing if only a part of it arrives (%s)', (part) => {
    const script = renderScript(MODEL, 'keepalive.yaml')
    expect(runScript(script.slice(0, script.length * part), setting).values).toEqual(BEFORE)
    expect(runScript(script.slice(0, -3), setting).values).toEqual(BEFORE)
  })

  test('works in an odd environment', () => {
    const odd = `IFS=0123456789\nexport IFS\nPATH=$PATH:\nCDPATH=/\nexport CDPATH\n${renderScript({ ...MODEL, retries2: 300 }, 'keepalive.yaml')}`
    expect(runScript(odd, setting)).toMatchObject({ code: 1, values: BEFORE })
  })

  test('undoes all when it is interrupted', () => {
    // The real sysctl, but after the second value is written the script gets a signal.
    const shim = `sysctl() { command sysctl "$@"; code=$?; case "$*" in "-w "*intvl=11) kill -TERM $$ ;; esac; return $code; }\n`
    const script = renderScript(MODEL, 'keepalive.yaml').replace('\nset -u\n', () => `\nset -u\n${shim}`)
    expect(runScript(script, setting)).toEqual({ code: 1, stdout: '', stderr: 'keepalive: interrupted\nkeepalive: nothing is changed\n', values: BEFORE })
  })
})

test('no line of it is more than a comment, a definition or a value', () => {
  const script = renderScript(modelOf('version: 1\nkeepalive: { time: 60 }\nmiddleboxes: [{ name: "$(touch x) `y`", idleTimeout: 1h }]\n'), 'keepalive.yaml')
  expect(script.split('\n').filter((line) => line.includes('touch'))).toEqual([expect.stringMatching(/^# Middlebox _\(touch x\) _y_: /)])
})
