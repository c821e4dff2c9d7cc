import type { Document } from '../carrier/document.ts'
import type { Diagnostic, Place } from '../lint/check.ts'
import { BOM_START } from '../lint/fix.ts'
import { pageOf, type Fix, type Rule, type Severity } from '../lint/rule.ts'
import { fingerprintsOf } from './fingerprint.ts'
import { rangeOf } from './json.ts'
import { lineHashesOf } from './line-hash.ts'
import type { FileResult, Reporter, ReportOptions, Unread } from './report.ts'
import { fileUri, locationOf } from './uri.ts'

/** SARIF 2.1.0 with errata 01: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
export const sarif: Reporter = (results, options) => {
  const $schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'
  return `${JSON.stringify({ $schema, version: '2.1.0', runs: [runOf(results, options)] }, null, 2)}\n`
}

function runOf(results: readonly FileResult[], { cwd, rules, version, problems }: ReportOptions): object {
  const ruleIndexes = new Map(rules.map(({ id }, i) => [id, i]))
  const root = { uri: fileUri(cwd.endsWith('/') ? cwd : `${cwd}/`) }
  const inLatin1 = results.flatMap(({ diagnostics: [first] }) => (first?.document.encoding === 'latin1' ? first.document : []))
  return {
    tool: { driver: { name: 'keepalint', version, informationUri: 'https://github.com/keepalint/keepalint', rules: rules.map(descriptorOf) } },
    invocations: [
      {
        executionSuccessful: problems.length === 0,
        workingDirectory: root,
        ...(problems.length > 0 && { toolExecutionNotifications: problems.map(notificationOf) }),
      },
    ],
    originalUriBaseIds: { '%SRCROOT%': root },
    columnKind: 'utf16CodeUnits',
    newlineSequences: ['\r\n', '\n', '\r'],
    defaultEncoding: 'utf-8',
    ...(inLatin1.length > 0 && { artifacts: inLatin1.map(({ path }) => ({ location: locationOf(path), encoding: 'iso-8859-1' })) }),
    results: results.flatMap((result) => resultsOf(result, ruleIndexes)),
  }
}

function descriptorOf({ id, meta }: Rule): object {
  const { description, recommended } = meta.docs
  const [url, sentence] = [pageOf(id), `${description[0]!.toUpperCase()}${description.slice(1)}.`]
  return {
    id,
    shortDescription: { text: sentence },
    fullDescription: { text: sentence },
    help: { text: `${sentence} The rule's page: ${url}`, markdown: `${sentence} [The rule's page](${url}) says why, what the kernel does, and when to turn it off.` },
    helpUri: url,
    defaultConfiguration: { level: levelOf(meta.severity), ...(!recommended && { enabled: false }) },
    properties: { tags: ['tcp-keepalive', meta.about], 'problem.severity': levelOf(meta.severity) },
  }
}

function levelOf(severity: Severity): string {
  return severity === 'error' ? 'error' : 'warning'
}

/** Without what comments hold back: GitHub would show it as open, whatever its `suppressions`. */
function resultsOf({ diagnostics }: FileResult, ruleIndexes: ReadonlyMap<string, number>): object[] {
  const [first] = diagnostics
  if (first === undefined) return []
  const lineHashes = lineHashesOf(first.document)
  const fingerprints = fingerprintsOf(diagnostics)
  return diagnostics.map((diagnostic, i) => {
    const { ruleId, severity, message, document, at, related } = diagnostic
    const { line } = rangeOf({ document, at })
    const fixes = fixesOf(diagnostic)
    return {
      ruleId,
      ruleIndex: ruleIndexes.get(ruleId),
      level: levelOf(severity),
      message: { text: plain(message) },
      locations: [{ physicalLocation: physicalLocationOf({ document, at }) }],
      partialFingerprints: { primaryLocationLineHash: lineHashes[line - 1], 'keepalintFinding/v1': fingerprints[i] },
      ...(related.length > 0 && { relatedLocations: related.map((place) => ({ physicalLocation: physicalLocationOf(place), message: { text: 'The finding also rests on this place.' } })) }),
      ...(fixes.length > 0 && { fixes }),
    }
  })
}

function fixesOf({ document, fix, suggest }: Diagnostic): object[] {
  const fixes = suggest.map((each) => fixOf(document, each.desc, each.fix))
  return fix ? [fixOf(document, 'Mend the text; what the kernel ends up with stays the same.', fix), ...fixes] : fixes
}

function fixOf(document: Document, description: string, fix: Fix): object {
  // Regions of text begin behind a byte order mark.
  const deletedRegion = fix.start === BOM_START ? { byteOffset: 0, byteLength: 3 } : regionOf({ document, at: fix })
  const replacement = { deletedRegion, ...(fix.text !== '' && { insertedContent: { text: fix.text } }) }
  return { description: { text: plain(description) }, artifactChanges: [{ artifactLocation: locationOf(document.path), replacements: [replacement] }] }
}

function physicalLocationOf({ document, at }: Place): object {
  return { artifactLocation: locationOf(document.path), region: regionOf({ document, at }) }
}

function regionOf(place: Place): object {
  const { line, column, endLine, endColumn } = rangeOf(place)
  return { startLine: line, startColumn: column, endLine, endColumn }
}

function notificationOf({ path, message }: Unread): object {
  const [, file = path, line, column] = /^(.*):(\d+):(\d+)$/s.exec(path) ?? []
  const region = line === undefined ? {} : { region: { startLine: Number(line), startColumn: Number(column) } }
  return { level: 'error', message: { text: plain(message) }, locations: [{ physicalLocation: { artifactLocation: locationOf(file), ...region } }] }
}

/** In a message braces are written twice, and `[text](target)` would be a link (3.11.5 and 3.11.6 of the standard). */
function plain(text: string): string {
  return text.replaceAll(/[{}]/g, '$&$&').replaceAll('](', '\\](')
}
