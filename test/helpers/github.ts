import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from 'esbuild'
import { parse } from 'yaml'
import type { validate } from '@actions/languageservice'

const ROOT = path.join(import.meta.dirname, '../..')

interface Action {
  readonly name: string
  readonly description: string
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>
  readonly runs: { readonly using: string; readonly main: string }
}

export const ACTION_FILE = path.join(ROOT, 'action.yml')
const action = parse(readFileSync(ACTION_FILE, 'utf8')) as Action

export interface StepOutcome {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/**
 * Runs the action as GitHub's runner does (Handler.cs, NodeScriptActionHandler.cs of actions/runner): the inputs, with
 * their defaults, in the environment under their names in capitals; no arguments; the workspace as working directory.
 */
export function runAction(given: Readonly<Record<string, string>>, workspace: string): StepOutcome {
  const unknown = Object.keys(given).filter((name) => !(name in action.inputs))
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(', ')}`)
  const inputs = Object.entries(action.inputs).map(([name, input]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, given[name] ?? input.default])
  const env = { ...(Object.fromEntries(inputs) as Record<string, string>), CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: workspace, RUNNER_TEMP: tmpdir() }
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(ROOT, action.runs.main)], { cwd: workspace, encoding: 'utf8', env })
  return { code: status, stdout, stderr }
}

interface LanguageService {
  readonly validate: typeof validate
  readonly TextDocument: { readonly create: (uri: string, languageId: string, version: number, text: string) => Parameters<typeof validate>[0] }
}

/** GitHub's own language service, bundled, since it imports JSON as Node does not any more. */
async function languageService(): Promise<LanguageService> {
  const contents = "export { validate } from '@actions/languageservice'\nexport { TextDocument } from 'vscode-languageserver-textdocument'"
  const { outputFiles } = await build({ stdin: { contents, resolveDir: import.meta.dirname }, bundle: true, platform: 'node', format: 'cjs', write: false })
  const file = path.join(tmpdir(), `keepalint-actions-${process.pid}.cjs`)
  writeFileSync(file, outputFiles[0]!.text)
  try {
    return createRequire(import.meta.url)(file) as LanguageService
  } finally {
    rmSync(file)
  }
}

let loaded: Promise<LanguageService> | undefined
let diagnosed = 0

/**
 * What GitHub's editor would mark in an action.yml or a workflow, by its path in a repository: each with its line. Of
 * actions it knows this one alone, since it would have to ask GitHub for others.
 */
export async function diagnose(name: string, text: string): Promise<readonly string[]> {
  const { validate, TextDocument } = await (loaded ??= languageService())
  const fetchActionMetadata = ({ owner }: { readonly owner: string }): Promise<Action | undefined> => Promise.resolve(owner === 'keepalint' ? action : undefined)
  // It remembers what it once saw at a place.
  const document = TextDocument.create(`file:///${diagnosed++}/${name}`, 'yaml', 1, text)
  const found = await validate(document, { actionsMetadataProvider: { fetchActionMetadata } })
  return found.filter(({ message }) => !message.startsWith('Unable to resolve action')).map(({ range, message }) => `${range.start.line + 1}: ${message}`)
}
