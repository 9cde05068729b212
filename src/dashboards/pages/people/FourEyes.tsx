import type { SettingsProps } from '../props/people.js';
import { Switch } from './Switch.js';

const on = {
  hint: 'by a second person',
  button: 'Let every resolver rule',
  meaning: 'Whoever recorded a question or a forecast on it cannot rule on it, nor import its outcome.',
};
const off = {
  hint: 'by any resolver',
  button: 'Ask for a second person',
  meaning: 'Whoever recorded a question may rule on it as well.',
};

/** Whether a ruling takes another person than the one who recorded. */
export function FourEyes(props: SettingsProps & { isOn: boolean }) {
  return (
    <Switch {...props} id="four-eyes" title="Rulings" switches="four-eyes" words={props.isOn ? on : off} />
  );
}
