export { axisOf, type Axis, type AxisBreak } from './axis';
export { buildTimeline, type TimelineInput } from './build';
export { PHASES, type BandState, type Phase, type Timeline, type TimelineBand, type TimelineEvent } from './types';
