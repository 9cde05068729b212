import type { LedgerItem, LedgerProps } from '../../../src/dashboards/pages/props/ledger.js';
import { asOf, frame, idOf } from './frame.js';

const entry = (kind: string, seq: number, recordedAt: string, payload: object | null): LedgerItem => ({
  id: idOf(`entry-${seq}`),
  seq,
  recordedAt: new Date(recordedAt),
  actor: 'local',
  kind,
  leafHash: '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
  isImported: false,
  payload: payload && JSON.stringify(payload),
});

export const history: LedgerProps = {
  frame,
  question: { questionId: idOf('oreshn'), text: 'Oreshnik missiles are deployed to Belarus by mid-2025' },
  entries: [
    entry('question.resolved', 1412, '2025-12-18T10:02:00Z', { outcome: 'no', happenedOn: '2025-12-17' }),
    entry('question.edited', 1300, '2025-07-02T08:00:00Z', null),
    { ...entry('forecast.logged', 12, '2024-12-07T09:30:00Z', { probability: '0.4' }), isImported: true },
    entry('question.recorded', 11, '2024-12-07T09:30:00Z', {
      text: 'Oreshnik missiles are deployed to Belarus',
    }),
  ],
  isCut: false,
  checkpoint: {
    size: 1_530,
    sealedAt: asOf,
    note: 'reckoner/4f2a91c7\n1530\nXcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=\n\n— reckoner/4f2a91c7 Tyqhx8XX…\n',
  },
};

export const toUnsealed = (item: LedgerItem): LedgerItem => ({ ...item, seq: null });
