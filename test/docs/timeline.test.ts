import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { withGenerated } from '../helpers/generated.ts'
import { blocksOf } from '../helpers/markdown.ts'
import { run } from '../helpers/run.ts'
import { trio } from '../helpers/sysctl.ts'
import { tree } from '../helpers/tree.ts'

const PAGE = path.join(import.meta.dirname, '../../docs/timeline.md')
const IMAGES = path.join(import.meta.dirname, '../../docs/images')
const text = readFileSync(PAGE, 'utf8')
const MODEL = `version: 1
middleboxes: [aws-nlb-tcp]
requirements: { detectWithin: 350s, surviveOutage: 20s }
`

test('the model and its timeline are what the tool draws', async () => {
  const { stdout } = await run(['explain', 'keepalive.yaml'], { cwd: tree({ 'keepalive.yaml': MODEL }) })
  const shown = `\`\`\`yaml\n${MODEL}\`\`\`\n\n\`\`\`text\n$ keepalint explain keepalive.yaml\n${stdout}\`\`\``
  await expect(withGenerated(text, 'planned', shown)).toMatchFileSnapshot(PAGE)
})

test('every command works', async () => {
  const [commands = ''] = blocksOf(text, 'sh')
  const cwd = tree({ 'keepalive.yaml': MODEL, 'etc/sysctl.d/60-keepalive.conf': trio(60, 60, 20) })
  for (const line of commands.trim().split('\n')) {
    const argv = line.replace(/ >.*/, '').split(' ').slice(1)
    expect(await run(argv, { cwd })).toMatchObject({ code: 0, stderr: '' })
  }
})

describe('pictures', () => {
  const NLB = ['--middlebox', 'aws-nlb-tcp']

  test.each<[string, string, string, readonly string[]]>([
    ['60-60-20', '60-keepalive.conf', trio(60, 60, 20), NLB],
    ['kernel-default', '60-keepalive.conf', '', NLB],
    ['planned', 'keepalive.yaml', MODEL, []],
  ])('%s is on the page, and what the tool draws', async (name, file, content, flags) => {
    expect(text).toContain(`](images/${name}.svg)`)
    const { stdout } = await run(['explain', file, '--format', 'svg', ...flags], { cwd: tree({ [file]: content }) })
    await expect(stdout).toMatchFileSnapshot(path.join(IMAGES, `${name}.svg`))
  })

  test.skipIf(spawnSync('chromium', ['--version']).status !== 0)('a browser draws them', () => {
    const images = readdirSync(IMAGES).map((name) => `<img src="file://${IMAGES}/${name}" onload="this.alt = this.naturalWidth > 0 ? 'drawn' : 'empty'" onerror="this.alt = 'broken'">`)
    const cwd = tree({ 'page.html': `<!doctype html>${images.join('')}` })
    const { stdout } = spawnSync('chromium', ['--headless=new', '--no-sandbox', '--disable-gpu', '--allow-file-access-from-files', `--user-data-dir=${cwd}/profile`, '--dump-dom', `file://${cwd}/page.html`], { encoding: 'utf8', timeout: 60_000 })
    expect(stdout.match(/alt="(?:drawn|empty|broken)"/g)).toEqual(images.map(() => 'alt="drawn"'))
  }, 60_000)
})
