import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { noRegistry } from '../helpers/npm.ts'

const ROOT = path.join(import.meta.dirname, '../..')

function run(cwd: string, command: string, ...args: readonly string[]): { code: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' })
  // What npm says about its own configuration is none of our business.
  return { code: status, output: `${stdout}${stderr.replaceAll(/^npm warn .*\n/gm, '')}` }
}

if (noRegistry !== null) console.warn(`skipped: the package, installed (${noRegistry})`)

/** A project of a user, with the packed package installed. */
describe.skipIf(noRegistry !== null)('the package, packed and installed into an empty TypeScript project', () => {
  const project = mkdtempSync(path.join(tmpdir(), 'keepalint-project-'))
  let contents: string[] = []
  let tarball = ''

  beforeAll(() => {
    expect(run(ROOT, 'npm', 'run', 'build:lib').code).toBe(0)
    const packed = run(ROOT, 'npm', 'pack', '--json', '--pack-destination', project)
    const [{ filename, files }] = JSON.parse(packed.output) as [{ filename: string; files: { path: string }[] }]
    contents = files.map((file) => file.path)
    tarball = path.join(project, filename)
    writeFileSync(path.join(project, 'package.json'), '{ "private": true, "type": "module" }\n')
    const options = { strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, module: 'nodenext', target: 'es2023', lib: ['es2023', 'dom'], types: [], skipLibCheck: false }
    writeFileSync(path.join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: ['main.ts'] }))
    cpSync(path.join(import.meta.dirname, 'consumer/main.ts'), path.join(project, 'main.ts'))
    expect(run(project, 'npm', 'install', '--no-audit', '--no-fund', '--prefer-offline', `./${filename}`)).toMatchObject({ code: 0 })
  }, 120_000)

  afterAll(() => {
    rmSync(project, { recursive: true })
  })

  test('holds what it needs and nothing else', () => {
    const top = [...new Set(contents.map((file) => file.split('/')[0]!))].sort()
    expect(top).toEqual(['CHANGELOG.md', 'CONTRIBUTING.md', 'LICENSE', 'README.md', 'dist', 'docs', 'examples', 'lib', 'package.json', 'rules', 'schemas', 'src'])
    expect(contents.filter((file) => /\.test\.|\.tgz$|^rules\/.*\.ts$/.test(file))).toEqual([])
    const { scripts } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { scripts: object }
    expect(Object.keys(scripts).filter((name) => /^(?:pre|post)?(?:install|pack|prepare)$/.test(name))).toEqual([])
  })

  test.each([
    ['publint', 'publint/src/cli.js', ['run', '--strict']],
    ['attw', '@arethetypeswrong/cli/dist/index.js', ['--profile', 'esm-only']],
  ])('has nothing that %s would find', (_, program, flags) => {
    const { code, output } = run(project, process.execPath, path.join(ROOT, 'node_modules', program), ...flags, tarball)
    expect([code, code === 0 ? '' : output]).toEqual([0, ''])
  })

  test('compiles with exactOptionalPropertyTypes and without the types of Node', () => {
    expect(run(project, process.execPath, path.join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', '.')).toEqual({ code: 0, output: '' })
  })

  test.each([
    ['this Node', [process.execPath]],
    ['Node 20.19', ['npx', '--yes', '-p', 'node@20.19', 'node']],
    ['Node 22', ['npx', '--yes', '-p', 'node@22', 'node']],
    ['Node 24', ['npx', '--yes', '-p', 'node@24', 'node']],
  ])('runs on %s', (_, [command, ...args]) => {
    for (const made of ['out', 'keepalive.yaml']) rmSync(path.join(project, made), { recursive: true, force: true })
    const { code, output } = run(project, command!, ...args, 'main.js')
    expect([code, output]).toEqual([0, ''])
  }, 120_000)

  test('has the command line', () => {
    writeFileSync(path.join(project, 'x.conf'), 'net.ipv4.tcp_keepalive_probes = 0\n')
    expect(run(project, 'node_modules/.bin/keepalint', 'lint', '--format', 'unix', 'x.conf')).toMatchObject({ code: 1, output: expect.stringContaining('[error/keepalive-defeated]') as unknown })
  })

  test('has a plugin for ESLint, typed as a configuration takes it', () => {
    const directory = path.join(project, 'eslint')
    mkdirSync(path.join(directory, 'sysctl.d'), { recursive: true })
    cpSync(path.join(import.meta.dirname, 'consumer/eslint.ts'), path.join(directory, 'eslint.config.ts'))
    writeFileSync(path.join(directory, 'sysctl.d/x.conf'), 'net.ipv4.tcp_keepalive_probes = 0\n')
    expect(run(project, 'npm', 'install', '--no-audit', '--no-fund', '--prefer-offline', `eslint@${packageJson.devDependencies.eslint}`)).toMatchObject({ code: 0 })
    const options = JSON.parse(readFileSync(path.join(project, 'tsconfig.json'), 'utf8')) as { compilerOptions: object }
    writeFileSync(path.join(directory, 'tsconfig.json'), JSON.stringify({ ...options, files: ['eslint.config.ts'] }))
    expect(run(directory, process.execPath, path.join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', '.')).toEqual({ code: 0, output: '' })
    expect(run(directory, '../node_modules/.bin/eslint', '.', '-c', 'eslint.config.js')).toMatchObject({ code: 1, output: expect.stringContaining('keepalint/keepalive-defeated') as unknown })
  }, 120_000)

  describe('the example program', () => {
    const fleet = path.join(project, 'fleet')
    const generate = (...args: readonly string[]): { code: number | null; output: string } => run(fleet, process.execPath, 'generate.mjs', ...args)

    test('generates the committed fragments of three groups of hosts', () => {
      mkdirSync(fleet)
      cpSync(path.join(ROOT, 'examples/fleet/generate.mjs'), path.join(fleet, 'generate.mjs'))
      expect(generate('--check').code).toBe(1)
      expect(generate()).toEqual({ code: 0, output: ['web', 'database', 'worker'].map((name) => `hosts/${name}/etc/sysctl.d/60-keepalive.conf: written\n`).join('') })
      for (const name of readdirSync(path.join(ROOT, 'examples/fleet/hosts'))) {
        const file = `hosts/${name}/etc/sysctl.d/60-keepalive.conf`
        expect(readFileSync(path.join(fleet, file), 'utf8')).toBe(readFileSync(path.join(ROOT, 'examples/fleet', file), 'utf8'))
      }
      expect(generate('--check')).toEqual({ code: 0, output: '' })
    })

    test('says so if they differ, or if the values are wrong', () => {
      writeFileSync(path.join(fleet, 'hosts/web/etc/sysctl.d/60-keepalive.conf'), '')
      expect(generate('--check')).toEqual({ code: 1, output: 'hosts/web/etc/sysctl.d/60-keepalive.conf is not what generate.mjs makes; run it without --check\n' })
      const program = readFileSync(path.join(fleet, 'generate.mjs'), 'utf8')
      writeFileSync(path.join(fleet, 'generate.mjs'), program.replace('time: 60,', 'time: 600,'))
      expect(generate('--check')).toMatchObject({ code: 1, output: expect.stringMatching(/^hosts\/web.*forgets an idle flow after 350 s.*\(first-probe-too-late\)$/m) as unknown })
    })
  })
})
