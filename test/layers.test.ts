import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

const ROOT = path.join(import.meta.dirname, '..')

/** Who may import whom: only what stands further left. Folders in one cell do not know each other. */
const ORDER = [['kernel'], ['carrier'], ['sysctl', 'middlebox'], ['model'], ['render', 'lint', 'draw', 'prove', 'measure'], ['report', 'node', 'rules'], ['lab'], ['library'], ['audit'], ['cli', 'eslint', 'index']]
/** Rules and their host know the shapes that carriers share, and nothing of sysctl.conf's own. */
const NOT_SYSCTL = ['lint', 'rules']
const ONLY_ONES_TO_IMPORT_RULES = ['library', 'cli', 'eslint', 'index']
const NO_NODE_BUILTIN = ['kernel', 'carrier', 'sysctl', 'middlebox', 'model', 'render', 'lint', 'draw', 'prove', 'measure', 'report', 'rules']

function folderOf(file: string): string {
  const [top, next = ''] = path.relative(ROOT, file).split(path.sep)
  return top === 'src' ? next.replace(/\.ts$/, '') : (top ?? '')
}

function rankOf(folder: string): number {
  return ORDER.findIndex((cell) => cell.includes(folder))
}

const files = ['src', 'rules'].flatMap((top) =>
  readdirSync(path.join(ROOT, top), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => path.join(ROOT, top, name)),
)

interface Import {
  readonly from: string
  readonly specifier: string
  readonly to: string
}

const IMPORT = /^(?:import|export)\b[^'=()]*?\bfrom '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm

const imports = files.flatMap((file): Import[] =>
  Array.from(readFileSync(file, 'utf8').matchAll(IMPORT), ([, from, bare, dynamic]) => {
    const specifier = from ?? bare ?? dynamic ?? ''
    const to = specifier.startsWith('.') ? folderOf(path.resolve(path.dirname(file), specifier)) : ''
    return { from: path.relative(ROOT, file), specifier, to }
  }),
)

describe('data flows one way', () => {
  test('there is something to check', () => {
    expect(imports.length).toBeGreaterThan(100)
  })

  test('every folder has its place in the order', () => {
    expect(files.filter((file) => rankOf(folderOf(file)) < 0)).toEqual([])
  })

  test('a file imports only from its own folder and from those further left', () => {
    const wrong = imports.filter(({ from, to }) => {
      const own = folderOf(path.join(ROOT, from))
      return to !== '' && to !== own && !(to === 'rules' && ONLY_ONES_TO_IMPORT_RULES.includes(own)) && rankOf(to) >= rankOf(own)
    })
    expect(wrong).toEqual([])
  })

  test('only the outermost folders import the rules', () => {
    const wrong = imports.filter(({ from, to }) => to === 'rules' && !['rules', ...ONLY_ONES_TO_IMPORT_RULES].includes(folderOf(path.join(ROOT, from))))
    expect(wrong).toEqual([])
  })

  test('rules and lint know nothing of sysctl.conf', () => {
    expect(imports.filter(({ from, to }) => to === 'sysctl' && NOT_SYSCTL.includes(folderOf(path.join(ROOT, from))))).toEqual([])
  })

  test('the core uses no Node built-in, and of packages only yaml where a model is read', () => {
    const allowed = (from: string, specifier: string): boolean => specifier.startsWith('.') || (from === 'src/model/read.ts' && specifier === 'yaml')
    const wrong = imports.filter(({ from, specifier }) => !allowed(from, specifier) && NO_NODE_BUILTIN.includes(folderOf(path.join(ROOT, from))))
    expect(wrong).toEqual([])
  })
})
