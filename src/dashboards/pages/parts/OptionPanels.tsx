import { plural } from '../../charts/format.js';
import { OptionPanel } from '../../charts/OptionPanel.js';
import { optionLines, type OptionsOverTime } from '../../charts/option-panels.js';

/** A small chart for each option on one scale: the one that came true, and those given most. */
export function OptionPanels({ id, ...props }: OptionsOverTime & { id: string }) {
  const panels = optionLines(props);
  const left = props.options.length - panels.length;
  return (
    <>
      <div class="option-panels">
        {panels.map((panel, i) => (
          <OptionPanel key={panel.option} id={`${id}-${i}`} {...panel} />
        ))}
      </div>
      {left > 0 && <p class="hint">{`${plural(left, 'further option')}: see the table.`}</p>}
    </>
  );
}
