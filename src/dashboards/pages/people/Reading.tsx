import type { SettingsProps } from '../props/people.js';
import { Switch } from './Switch.js';

const open = {
  hint: 'open to everybody',
  button: 'Make reading take an account',
  meaning: 'Pages, the API, exports, badges and embeds are read without signing in.',
};
const closed = {
  hint: 'for people with an account',
  button: 'Open reading to everybody',
  meaning: 'Nothing is read without an account: no page, export, badge or embed.',
};

/** Whether the record is open to everybody. */
export function Reading({ isPublic, ...props }: SettingsProps & { isPublic: boolean }) {
  const words = isPublic ? open : closed;
  return (
    <Switch {...props} id="reading" title="Reading" switches="public-read" isOn={isPublic} words={words} />
  );
}
