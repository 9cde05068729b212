/** How a source means what it writes. Every one of these is printed beside a date that depends on it. */
export interface DeadlineConventions {
  /** "by 2027": the end of 2027, or the day before it starts */
  byPeriod: 'end' | 'start';
  hemisphere: 'north' | 'south';
  weekEndsOn: 'sunday' | 'friday';
  /** month in which a fiscal year starts; it is named after the calendar year in which it ends */
  fiscalYearStartMonth: number;
  numericDates: 'month-first' | 'day-first';
}

export const DEFAULT_CONVENTIONS: DeadlineConventions = {
  byPeriod: 'end',
  hemisphere: 'north',
  weekEndsOn: 'sunday',
  fiscalYearStartMonth: 10,
  numericDates: 'month-first',
};
