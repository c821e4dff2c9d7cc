import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { storiesOf, type Event, type Lane, type Setting, type Story } from '../../src/draw/story.ts'
import { rowsOf } from '../../src/draw/words.ts'
import { detection, keepaliveWorks, LATE, probePeriod, retransmission, retransmissionTimes, survivedOutage, worstDetection, worstSilence } from '../../src/kernel/timing.ts'
import { pathVerdict } from '../../src/middlebox/path.ts'
import { rounded } from '../../src/model/duration.ts'
import { settingOf, settings } from '../helpers/setting.ts'

const works = settings.filter(({ trio }) => keepaliveWorks(trio))

function story(setting: Setting, kind: Story['kind']): Story {
  return storiesOf(setting).find((each) => each.kind === kind)!
}

function eventsOf<Kind extends Event['kind']>({ events }: Story, kind: Kind): Extract<Event, { kind: Kind }>[] {
  return events.filter((event): event is Extract<Event, { kind: Kind }> => event.kind === kind)
}

function lanesOf<Kind extends Lane['kind']>({ lanes }: Story, kind: Kind): Extract<Lane, { kind: Kind }>[] {
  return lanes.filter((lane): lane is Extract<Lane, { kind: Kind }> => lane.kind === kind)
}

describe('a silent peer', () => {
  test('gets just as many probes, and is given up, as timing.ts says', () => {
    fc.assert(
      fc.property(works, (setting) => {
        const { trio } = setting
        const told = story(setting, 'silent')
        const marks = eventsOf(told, 'probes').flatMap((event) => event.marks)
        expect(marks).toEqual(Array.from({ length: trio.probes }, (_, i) => trio.time + i * trio.intvl))
        expect(eventsOf(told, 'probes')[0]).toMatchObject({ at: trio.time, latest: rounded(worstSilence(trio, 0)) })
        expect(eventsOf(told, 'given-up')).toMatchObject([{ at: detection(trio), latest: rounded(worstDetection(trio)) }])
        expect(lanesOf(told, 'connection')).toMatchObject([{ useless: 0, end: { at: detection(trio), latest: rounded(worstDetection(trio)) } }])
      }),
    )
  })

  test('a requirement is met just where lint finds it met', () => {
    fc.assert(
      fc.property(works, (setting) => {
        const { trio, intent: { detectWithin, surviveOutage } } = setting
        const told = story(setting, 'silent')
        const met = detectWithin === null ? [] : [rounded(worstDetection(trio)) <= detectWithin ? 'met' : detection(trio) <= detectWithin ? 'unless-late' : 'missed']
        expect(eventsOf(told, 'required').map((event) => event.met)).toEqual(met)
        expect(lanesOf(told, 'outage').map((lane) => lane.met)).toEqual(surviveOutage === null ? [] : [survivedOutage(trio) < surviveOutage ? 'missed' : 'met'])
      }),
    )
  })
})

describe('a live peer', () => {
  test('keeps the connection just where lint finds the path kept', () => {
    fc.assert(
      fc.property(works, (setting) => {
        const { trio, intent: { middleboxes, surviveLostProbes } } = setting
        const told = story(setting, 'live')
        const boxes = lanesOf(told, 'middlebox')
        expect(boxes.map(({ fate }) => fate)).toEqual(middleboxes.map(({ countsKeepalive, idleTimeout }) => (countsKeepalive === false ? 'uncounted' : pathVerdict(trio, idleTimeout, surviveLostProbes))))
        for (const { fate, forgotten } of boxes) expect(forgotten !== null).toBe(fate === 'lost' || fate === 'uncounted')
        const [first] = boxes.flatMap(({ forgotten }) => forgotten ?? []).sort((a, b) => a - b)
        expect(lanesOf(told, 'connection')[0]!.useless).toBe(first ?? null)
        expect(eventsOf(told, 'forgotten').map(({ at }) => at)).toEqual(first === undefined ? [] : [first])
      }),
    )
  })

  test('is probed at time, then every max(time, intvl), and no flow is forgotten between segments nearer than its timeout', () => {
    fc.assert(
      fc.property(works, (setting) => {
        const { trio } = setting
        const told = story(setting, 'live')
        const heard = eventsOf(told, 'probes').filter(({ answered }) => answered).flatMap(({ marks }) => marks)
        expect(heard).toEqual(heard.map((_, i) => trio.time + i * probePeriod(trio)))
        for (const { restarts, forgotten, idleTimeout } of lanesOf(told, 'middlebox')) {
          if (forgotten !== null) expect(forgotten).toBe(restarts.at(-1)! + idleTimeout)
          for (const [i, at] of restarts.slice(1).entries()) expect(at - restarts[i]!).toBeLessThan(idleTimeout)
        }
      }),
    )
  })

  test.each<[readonly [number, number, number], string, number, number, number]>([
    // time is too late; time is early enough and intvl is not; a time of 0 is answered at once.
    [[7200, 75, 9], 'aws-nlb-tcp', 350, 7200, 7875],
    [[60, 400, 2], 'aws-nlb-tcp', 410, 460, 1260],
    [[0, 400, 2], 'aws-nlb-tcp', 350, 400, 1200],
  ])('%j behind %s: forgotten at %i s, probed in vain at %i s, given up at %i s', (trio, box, forgotten, inVain, givenUp) => {
    const told = story(settingOf(trio, [box]), 'live')
    expect(eventsOf(told, 'forgotten')).toMatchObject([{ at: forgotten, box }])
    expect(eventsOf(told, 'probes').find(({ answered }) => !answered)?.at).toBe(inVain)
    expect(eventsOf(told, 'given-up')).toMatchObject([{ at: givenUp }])
  })

  test('a box that counts no probe ends the connection by its own clock', () => {
    const told = story(settingOf([10, 10, 6], ['aws-alb']), 'live')
    expect(eventsOf(told, 'forgotten')).toMatchObject([{ at: 60, label: 'aws-alb closes or forgets the connection: no data for 60 s, and probes are none' }])
    expect(lanesOf(told, 'connection')).toMatchObject([{ useless: 60, end: null }])
    expect(lanesOf(told, 'probes')[0]!.marks.map(({ at }) => at)).toEqual([10, 20, 30, 40, 50])
  })

  test('and where it does so before the first probe, there is none', () => {
    const told = story(settingOf([60, 10, 6], ['aws-alb']), 'live')
    expect(lanesOf(told, 'probes')).toMatchObject([{ marks: [], caption: 'none before the connection ends, the first would come at 60 s' }])
    expect(told.events.map(({ kind }) => kind)).toEqual(['forgotten'])
  })
})

describe('data in flight', () => {
  test('is given up as timing.ts says, and keepalive sends nothing', () => {
    for (let retries2 = 0; retries2 <= 255; retries2++) {
      const told = story({ ...settingOf([60, 10, 6], []), retries2 }, 'in-flight')
      const { least, most } = retransmission(retries2)
      expect(eventsOf(told, 'given-up')).toMatchObject([{ at: Math.round(least * 10) / 10, latest: rounded(most) }])
      expect(eventsOf(told, 'retransmissions').flatMap(({ marks }) => marks)).toEqual(retransmissionTimes(retries2))
      expect(retransmissionTimes(retries2).at(-1)).toBeLessThan(least)
      expect(lanesOf(told, 'probes')).toMatchObject([{ marks: [] }])
    }
  })

  test('pauses double from 0.4 s after the first, up to 120 s', () => {
    expect(retransmissionTimes(15)).toEqual([0, 0.4, 1.2, 2.8, 6, 12.4, 25.2, 50.8, 102, 204.4, 324.4, 444.4, 564.4, 684.4, 804.4])
    expect(retransmissionTimes(0)).toEqual([0])
  })

  test('is left out where tcp_retries2 is not known', () => {
    expect(storiesOf({ ...settingOf([60, 10, 6], []), retries2: null }).map(({ kind }) => kind)).toEqual(['live', 'silent'])
  })
})

test('everything has its time, in order and within the drawing, and is said once', () => {
  fc.assert(
    fc.property(settings, (setting) => {
      for (const told of storiesOf(setting)) {
        const times = told.events.map(({ at }) => at)
        expect(times).toEqual(times.toSorted((a, b) => a - b))
        for (const event of told.events) {
          expect(event.at).toBeLessThanOrEqual(event.latest)
          if (event.kind !== 'required') expect(event.at).toBeLessThanOrEqual(told.end)
          if ('marks' in event) expect(event.marks[0]).toBe(event.at)
        }
        expect(JSON.stringify(told)).not.toMatch(/NaN|undefined|Infinity/)
        const rows = rowsOf(told).map(({ key, text }) => `${key} ${text}`)
        if (new Set(setting.intent.middleboxes.map(({ name }) => name)).size === setting.intent.middleboxes.length) expect(new Set(rows).size).toBe(rows.length)
      }
    }),
  )
})

test('values with which keepalive does not work have no story of an idle connection', () => {
  for (const trio of [[60, 10, 0], [60, 0, 6], [-1, 10, 6]] as const) expect(storiesOf(settingOf(trio, [])).map(({ kind }) => kind)).toEqual(['in-flight'])
})

test('late timers are late by at most LATE', () => {
  expect(eventsOf(story(settingOf([60, 10, 6], []), 'live'), 'probes')[0]).toMatchObject({ at: 60, latest: rounded(LATE * 60) })
})
