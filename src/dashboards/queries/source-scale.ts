import type { EntityManager } from 'typeorm';
import { SCALES, scaleOfSource } from '../../capture/likelihood/scales.js';
import { planRereading } from '../../forecasts/plan-rereading.js';
import type { PartyDetailView } from '../../parties/party.schemas.js';
import type { SourceScale } from '../pages/props/track-record.js';

/** The scale on which a source's words are read, and what reading them again would change. */
export async function readSourceScale(tx: EntityManager, source: PartyDetailView): Promise<SourceScale> {
  const { id, name, scale = null, version } = source;
  const { forecasts, changed } = await planRereading(tx, id);
  return {
    scale,
    assumed: scaleOfSource(name).scaleId,
    conventions: {
      byPeriod: source.byPeriod ?? null,
      hemisphere: source.hemisphere ?? null,
      weekEndsOn: source.weekEndsOn ?? null,
      fiscalYearStartMonth: source.fiscalYearStartMonth ?? null,
      numericDates: source.numericDates ?? null,
    },
    scales: SCALES.map(({ id: known, title }) => ({ id: known, title })),
    version,
    phrases: forecasts,
    wouldChange: changed,
  };
}
