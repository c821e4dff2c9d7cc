import type { Rule } from '../src/lint/rule.ts'
import beyondSocketOption from './beyond-socket-option.ts'
import byteOrderMark from './byte-order-mark.ts'
import containersDoNotInherit from './containers-do-not-inherit.ts'
import detectionOutlastsMiddlebox from './detection-outlasts-middlebox.ts'
import detectionTooSlow from './detection-too-slow.ts'
import drift from './drift.ts'
import duplicateAssignment from './duplicate-assignment.ts'
import firstProbeLateForCommonMiddleboxes from './first-probe-late-for-common-middleboxes.ts'
import firstProbeTooLate from './first-probe-too-late.ts'
import hiddenFailure from './hidden-failure.ts'
import ignoredFile from './ignored-file.ts'
import incompleteTrio from './incomplete-trio.ts'
import invalidValue from './invalid-value.ts'
import keepaliveDefeated from './keepalive-defeated.ts'
import keepaliveNotSet from './keepalive-not-set.ts'
import loadersDisagree from './loaders-disagree.ts'
import malformedLine from './malformed-line.ts'
import maskedFile from './masked-file.ts'
import misreadValue from './misread-value.ts'
import noLossMargin from './no-loss-margin.ts'
import outageKillsConnections from './outage-kills-connections.ts'
import overriddenAssignment from './overridden-assignment.ts'
import ownConntrackTooShort from './own-conntrack-too-short.ts'
import probeLoad from './probe-load.ts'
import probeMayBeLate from './probe-may-be-late.ts'
import probesDoNotCross from './probes-do-not-cross.ts'
import repeatedAssignment from './repeated-assignment.ts'
import retransmissionOutlastsDetection from './retransmission-outlasts-detection.ts'
import semicolonComment from './semicolon-comment.ts'
import shortOutageKills from './short-outage-kills.ts'
import staleComment from './stale-comment.ts'
import suspiciousUnit from './suspicious-unit.ts'
import trailingComment from './trailing-comment.ts'
import unknownParameter from './unknown-parameter.ts'
import unlinkedSysctlConf from './unlinked-sysctl-conf.ts'
import unusedDirective from './unused-directive.ts'
import zeroTime from './zero-time.ts'

/** Every rule, in the order in which the documentation lists them. */
export const RULES: readonly Rule[] = [
  malformedLine,
  byteOrderMark,
  unknownParameter,
  invalidValue,
  misreadValue,
  trailingComment,
  semicolonComment,
  staleComment,
  hiddenFailure,
  duplicateAssignment,
  repeatedAssignment,
  overriddenAssignment,
  ignoredFile,
  maskedFile,
  unlinkedSysctlConf,
  loadersDisagree,
  drift,
  firstProbeTooLate,
  probeMayBeLate,
  noLossMargin,
  detectionOutlastsMiddlebox,
  firstProbeLateForCommonMiddleboxes,
  ownConntrackTooShort,
  probesDoNotCross,
  containersDoNotInherit,
  keepaliveNotSet,
  detectionTooSlow,
  retransmissionOutlastsDetection,
  outageKillsConnections,
  shortOutageKills,
  incompleteTrio,
  keepaliveDefeated,
  zeroTime,
  suspiciousUnit,
  beyondSocketOption,
  probeLoad,
  unusedDirective,
]
