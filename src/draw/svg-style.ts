/** Units of the picture: 640 of them are its width, so that 18 are 11 pixels where it is shown 400 pixels wide. */
export const WIDTH = 640
export const MARGIN = 20
export const PLOT = WIDTH - 2 * MARGIN
export const LINE = 24

/** No letter of the fonts that are asked for is wider on average than so many ems; by that lines are broken. */
export const EM = 0.54
export const SIZES = { heading: 26, title: 22, text: 18 } as const

/** How many characters of a size fit on a line. */
export function fitting(size: number): number {
  return Math.floor(PLOT / (size * EM))
}

/** Colours by their meaning, for a light and a dark page. */
const COLORS = {
  page: ['#ffffff', '#0d1117'],
  text: ['#1f2328', '#f0f6fc'],
  muted: ['#59636e', '#9198a1'],
  line: ['#d1d9e0', '#3d444d'],
  probe: ['#0969da', '#4493f8'],
  good: ['#1a7f37', '#3fb950'],
  doubtful: ['#9a6700', '#d29922'],
  bad: ['#cf222e', '#f85149'],
} as const

function colors(theme: 0 | 1): string {
  return Object.entries(COLORS).map(([name, pair]) => `--${name}:${pair[theme]}`).join(';')
}

/** The style sheet, without a font of its own. */
export const STYLE = `
.keepalint{${colors(0)};font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;font-size:${SIZES.text}px}
@media (prefers-color-scheme:dark){.keepalint{${colors(1)}}}
.keepalint text{fill:var(--text)}
.keepalint .heading{font-size:${SIZES.heading}px;font-weight:600}
.keepalint .title{font-size:${SIZES.title}px;font-weight:600}
.keepalint .name{font-weight:600}
.keepalint .muted{fill:var(--muted)}
.keepalint .page{fill:var(--page)}
.keepalint .axis{stroke:var(--muted);stroke-width:1.5;fill:none}
.keepalint .grid{stroke:var(--line);stroke-width:1.5;fill:none}
.keepalint .rule{stroke:var(--line);stroke-width:2;fill:none}
.keepalint .s-probe{stroke:var(--probe);fill:none}
.keepalint .f-probe{fill:var(--probe)}
.keepalint .s-good{stroke:var(--good);fill:none}
.keepalint .f-good{fill:var(--good)}
.keepalint .s-doubtful{stroke:var(--doubtful);fill:none}
.keepalint .f-doubtful{fill:var(--doubtful)}
.keepalint .s-bad{stroke:var(--bad);fill:none}
.keepalint .f-bad{fill:var(--bad)}
.keepalint .soft{fill-opacity:.22;stroke-width:2}
.keepalint .dashed{stroke-dasharray:6 5;stroke-width:2.5}
`.trim()
