import { emptyForm, type FormState } from '../props/common.js';
import type { SettingsForm, SettingsProps } from '../props/people.js';

/** The state of one of the forms of the page: as it came back, or empty. */
export const formOf = ({ openForm, form }: SettingsProps, own: SettingsForm): FormState =>
  openForm === own ? form : emptyForm;
