import type { BoardFilters } from '../props/boards.js';

/** The filters of a board as its address has them: what is usual is left out. */
export function boardQuery({ type, mature, ...filters }: BoardFilters): Record<string, string | null> {
  return {
    metric: filters.metric === 'relative' ? 'relative' : null,
    rule: filters.rule === 'carried-forward' ? null : filters.rule,
    since: filters.since,
    type: type === 'binary' ? null : type,
    mature: mature === 'all' ? 'all' : null,
    tag: filters.tag,
    attribution: filters.attribution,
    likelihood: filters.likelihood,
    hindsight: filters.hindsight,
    disputed: filters.disputed ?? null,
  };
}
