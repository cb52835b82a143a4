/**
 * A compiled table as a graph: what can be reached, on which shortest path, and exchanges that cover it. Everything goes
 * by number, states, rules and events alike, and nothing here knows of statements, servers or bytes.
 */
export { countEdges, type EdgeCounts } from './counts.ts';
export { type Cover, type CoverOptions, cover, type Exchange } from './cover.ts';
export { type Coverage, coverageOf, edgeName, isComplete, sizeOf, UNREACHABLE, type Unreachable } from './coverage.ts';
export { CRITERIA, type Criterion } from './demand.ts';
export { type Exploration, edgesTo, explore, type PathOptions, shortestPath, type Waypoint } from './explore.ts';
export { endsOf, type FieldOptions, startsOf, touches } from './field.ts';
export { edgesOn, type Graph, type GraphOptions, graphOf, ruleIdOf } from './graph.ts';
export { chooseFew } from './limit.ts';
