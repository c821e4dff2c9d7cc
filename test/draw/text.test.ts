import fc from 'fast-check'
import { expect, test } from 'vitest'
import { storiesOf } from '../../src/draw/story.ts'
import { NARROWEST, storiesText } from '../../src/draw/text.ts'
import { rowsOf } from '../../src/draw/words.ts'
import { settingOf, settings } from '../helpers/setting.ts'

const plain = (_: string, text: string): string => text

/** With names of one column a sign: what is wider is up to the one who chose the name. */
const narrow = settings.filter(({ intent }) => intent.middleboxes.every(({ name }) => /^[\x20-\x7e]*$/.test(name)))

test('fits the width, whatever the values', () => {
  fc.assert(
    fc.property(narrow, fc.integer({ min: NARROWEST, max: 200 }), fc.boolean(), (setting, width, ascii) => {
      const lines = storiesText(storiesOf(setting), { width, ascii, paint: plain })
      expect(lines.filter((line) => line.length > width)).toEqual([])
      expect(lines.filter((line) => line.trimEnd() !== line || /NaN|undefined|Infinity/.test(line))).toEqual([])
    }),
  )
})

test('has every event, and in ASCII no other signs', () => {
  fc.assert(
    fc.property(narrow, (setting) => {
      const stories = storiesOf(setting)
      const text = storiesText(stories, { width: 100, ascii: true, paint: plain }).join('\n')
      // eslint-disable-next-line no-control-regex -- all of ASCII
      expect(text).toMatch(/^[\x00-\x7f]*$/)
      const words = text.split(/\s+/).join(' ')
      const rows = stories.flatMap(rowsOf).map((row) => row.text.split(/\s+/).join(' '))
      // A word that is longer than a line is broken.
      for (const row of rows) if (!/\S{60}/.test(row)) expect(words).toContain(row)
    }),
  )
})

test('the paint is laid on signs, and takes no room', () => {
  const stories = storiesOf(settingOf([60, 10, 6], ['aws-nlb-tcp'], { detectWithin: 120 }))
  const options = { width: 80, ascii: false }
  const painted = storiesText(stories, { ...options, paint: (style, text) => `<${style}>${text}</>` })
  expect(painted.map((line) => line.replaceAll(/<\/?[a-z]*>/g, '').trimEnd())).toEqual(storiesText(stories, { ...options, paint: plain }))
  expect(painted.join('\n')).toContain('<cyan>▼</>')
  expect(painted.join('\n')).toContain('<red>┊</>')
})

test('60/10/6 in 80 columns', () => {
  const stories = storiesOf(settingOf([60, 10, 6], ['azure-lb-rule'], { detectWithin: 120, surviveOutage: 20 }))
  expect(storiesText(stories.slice(1, 2), { width: 80, ascii: false, paint: plain }).join('\n')).toBe(`The peer falls silent, the connection idle
0 s: the last segment is received

probes                         ▼ ▼  ▼  ▼ ▼  ▼  ┊
azure-lb-rule  ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━✕
outage                         ▄▄▄▄▄           ┊
connection     ────────────────────────────────▒▒▒▒✕ given up
               ┬───────┬───────┬───────┬───────┬──────┬───────┬───────┬───────┬
               0 s     30      60      90     120    150     180     210    240

  60 s           first probe (67.7 s at the latest), no answer
  70 to 110 s    5 more, every 10 s, no answer
  120 s          given up with ETIMEDOUT: 60 + 10 * 6 = 120 s (135.3 s at the
                 latest)
  120 s          required: found by then; missed where timers are late (135.3 s)
  azure-lb-rule  forgets the flow after 240 s where no probe reaches it: after
                 the host has given up
  outage         one of 20 s is to be survived, and is: the last probe goes out
                 50 s after the first

▼ probe   ━ works   ─ dead, not noticed   ▒ late timers   ✕ the end of it
▄ outage   ┊ required`)
})

test('the kernel default in ASCII and 60 columns: a stretch is cut out', () => {
  const stories = storiesOf(settingOf([7200, 75, 9], ['aws-nlb-tcp']))
  expect(storiesText(stories.slice(0, 1), { width: 60, ascii: true, paint: plain }).join('\n')).toBe(`The peer is alive, the connection idle
0 s: the last segment is received

probes                 //   vvv vvv vv v
aws-nlb-tcp  ======x   //
connection   ======----//---------------~~~~~~~~~~~~~~~~~~x
             +---------//---+----------+---------+---------
             0 s           7200       7800      8400

  350 s        aws-nlb-tcp forgets the flow: nothing came
               through for 350 s
  7200 s       the next probe finds the flow forgotten: as a
               rule a reset, or no answer at all
  7875 s       given up with ETIMEDOUT where no reset came
               (8875.2 s at the latest)
  aws-nlb-tcp  forgets an idle flow after 350 s; probes are
               7200 s apart, which is too late

v probe   = works   - dead, not noticed   ~ late timers
x the end of it`)
})
