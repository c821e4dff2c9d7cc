import { spawn } from 'node:child_process'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  CodeActionRequest,
  ConfigurationRequest,
  createMessageConnection,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type Diagnostic,
} from 'vscode-languageserver-protocol/node.js'

const SERVER = path.join(import.meta.dirname, '../../node_modules/vscode-langservers-extracted/bin/vscode-eslint-language-server')

/** Longer than any run of the tests. */
const LONGEST_LIFE = 60_000

export interface EslintLanguageServer {
  /** What it says of a text that is open under this path, which need not be what is on disk. */
  readonly diagnose: (file: string, languageId: string, text: string) => Promise<readonly Diagnostic[]>
  /** The titles of what it offers to do about one of them. */
  readonly actions: (file: string, diagnostic: Diagnostic) => Promise<readonly string[]>
  /** Ends it as the protocol says; gives the exit code. */
  readonly stop: () => Promise<number | null>
}

/**
 * The server of VS Code's extension for ESLint, in a project.
 *
 * @param settings those below `eslint.` in the settings of the editor
 */
export async function startEslintLanguageServer(cwd: string, settings: object): Promise<EslintLanguageServer> {
  const child = spawn(process.execPath, [SERVER, '--stdio'], { cwd, timeout: LONGEST_LIFE, killSignal: 'SIGKILL' })
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (piece: string) => (stderr += piece))
  const exited = new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve))
  const gone = exited.then((code) => Promise.reject(new Error(`the language server ended with ${String(code)}: ${stderr}`)))
  gone.catch(() => undefined)
  const answered = <T>(answer: Promise<T>): Promise<T> => Promise.race([answer, gone])

  const workspaceFolder = { name: 'project', uri: pathToFileURL(cwd).href }
  // What the extension sends where the user has set nothing else.
  const defaults = {
    validate: 'on',
    packageManager: 'npm',
    useESLintClass: true,
    experimental: {},
    codeAction: { disableRuleComment: { enable: true, location: 'separateLine', commentStyle: 'line' }, showDocumentation: { enable: true } },
    codeActionOnSave: { mode: 'all' },
    format: false,
    quiet: false,
    onIgnoredFiles: 'off',
    options: {},
    rulesCustomizations: [],
    run: 'onType',
    problems: { shortenToSingleLine: false },
    nodePath: null,
    workingDirectory: { mode: 'location' },
    workspaceFolder,
  }
  const connection = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin))
  connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => ({ ...defaults, ...settings })))
  connection.onRequest(RegistrationRequest.type, () => undefined)
  connection.listen()
  await answered(
    connection.sendRequest(InitializeRequest.type, {
      // Should this process die, the server ends itself.
      processId: process.pid,
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- required all the same
      rootUri: workspaceFolder.uri,
      workspaceFolders: [workspaceFolder],
      capabilities: { workspace: { configuration: true, workspaceFolders: true } },
    }),
  )
  await connection.sendNotification(InitializedNotification.type, {})

  const uriOf = (file: string): string => pathToFileURL(path.join(cwd, file)).href
  return {
    async diagnose(file, languageId, text) {
      const uri = uriOf(file)
      await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId, version: 1, text } })
      const report = await answered(connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } }))
      return report.kind === 'full' ? report.items : []
    },
    async actions(file, diagnostic) {
      const actions = await answered(connection.sendRequest(CodeActionRequest.type, { textDocument: { uri: uriOf(file) }, range: diagnostic.range, context: { diagnostics: [diagnostic] } }))
      return (actions ?? []).map(({ title }) => title)
    },
    async stop() {
      await answered(connection.sendRequest(ShutdownRequest.type))
      await connection.sendNotification(ExitNotification.type)
      return exited
    },
  }
}
