import { spawn } from 'node:child_process'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  CompletionRequest,
  ConfigurationRequest,
  createMessageConnection,
  DidOpenTextDocumentNotification,
  ExitNotification,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  MarkupContent,
  PublishDiagnosticsNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentPositionParams,
} from 'vscode-languageserver-protocol/node.js'

const ROOT = path.join(import.meta.dirname, '../..')
const SERVER = path.join(ROOT, 'node_modules/yaml-language-server/bin/yaml-language-server')
const MODELINE = `# yaml-language-server: $schema=${pathToFileURL(path.join(ROOT, 'schemas/keepalive.schema.json')).href}\n`

/** Both stores are lists of schemas in the network. */
const SETTINGS = { schemaStore: { enable: false }, kubernetesCRDStore: { enable: false } }

/** Loaded into the server: whatever it would connect to ends it, which fails the test that waits for it. */
const NO_NETWORK = `data:text/javascript,${encodeURIComponent(`
  import net from 'node:net'
  net.Socket.prototype.connect = (to) => {
    process.stderr.write('it tried to connect to ' + String(to.host ?? to))
    process.exit(3)
  }
`)}`

/** Longer than any run of the tests: a server that hangs is killed then, whatever became of them. */
const LONGEST_LIFE = 120_000

export interface LanguageServer {
  /** What is offered where `|` stands in a keepalive.yaml: labels, each with the text that choosing it inserts. */
  readonly complete: (marked: string) => Promise<Readonly<Record<string, string>>>
  /** What is shown over the character after `|`, as Markdown; undefined: nothing. */
  readonly hover: (marked: string) => Promise<string | undefined>
  /** What is wrong with a keepalive.yaml, as `line:column: message`, where the line after the modeline is the first. */
  readonly diagnose: (yaml: string) => Promise<readonly string[]>
  /** Ends it as the protocol says; gives the exit code. */
  readonly stop: () => Promise<number | null>
  /** Ends it at once, if it still runs. */
  readonly kill: () => void
}

/** The yaml-language-server that editors run: a process of its own, in which the modeline of each document names the schema. */
export async function startLanguageServer(): Promise<LanguageServer> {
  const child = spawn(process.execPath, ['--import', NO_NETWORK, SERVER, '--stdio'], { env: {}, timeout: LONGEST_LIFE, killSignal: 'SIGKILL' })
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (piece: string) => (stderr += piece))
  const exited = new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve))
  const gone = exited.then((code) => Promise.reject(new Error(`the language server ended with ${String(code)}: ${stderr}`)))
  gone.catch(() => undefined)
  /** The answer, or why there will be none. */
  const answered = <T>(answer: Promise<T>): Promise<T> => Promise.race([answer, gone])

  const connection = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin))
  connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(({ section }) => (section === 'yaml' ? SETTINGS : null)))
  const published = new Map<string, (diagnostics: readonly string[]) => void>()
  connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
    published.get(uri)?.(diagnostics.map(({ range: { start }, message }) => `${start.line}:${start.character + 1}: ${message}`))
  })
  connection.listen()
  await answered(
    connection.sendRequest(InitializeRequest.type, {
      // Should this process die, the server ends itself.
      processId: process.pid,
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- required all the same
      rootUri: null,
      capabilities: { workspace: { configuration: true } },
    }),
  )
  await connection.sendNotification(InitializedNotification.type, {})

  let opened = 0
  /** Every document is a new one, so that what is published about it is about this text. */
  async function open(yaml: string): Promise<{ readonly uri: string; readonly diagnostics: Promise<readonly string[]> }> {
    const uri = `file:///${opened++}/keepalive.yaml`
    const diagnostics = new Promise<readonly string[]>((resolve) => published.set(uri, resolve))
    await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId: 'yaml', version: 1, text: MODELINE + yaml } })
    return { uri, diagnostics }
  }

  async function openAt(marked: string): Promise<TextDocumentPositionParams> {
    const [before = '', after = ''] = marked.split('|')
    const { uri } = await open(before + after)
    const lines = before.split('\n')
    return { textDocument: { uri }, position: { line: lines.length, character: lines.at(-1)!.length } }
  }

  return {
    complete: async (marked) => {
      const found = await answered(connection.sendRequest(CompletionRequest.type, await openAt(marked)))
      const items = Array.isArray(found) ? found : (found?.items ?? [])
      return Object.fromEntries(items.map(({ label, textEdit, insertText }) => [label, textEdit?.newText ?? insertText ?? label]))
    },
    hover: async (marked) => {
      const found = await answered(connection.sendRequest(HoverRequest.type, await openAt(marked)))
      return MarkupContent.is(found?.contents) ? found.contents.value : undefined
    },
    diagnose: async (yaml) => answered((await open(yaml)).diagnostics),
    stop: async () => {
      await answered(connection.sendRequest(ShutdownRequest.type))
      await connection.sendNotification(ExitNotification.type)
      return exited
    },
    kill: () => {
      child.kill('SIGKILL')
    },
  }
}
