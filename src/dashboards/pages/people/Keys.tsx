import { Section } from '../parts/Section.js';

/** Where single keys are listed and turned off. */
export function Keys() {
  return (
    <Section id="keys-setting" title="Keys" hint="kept in this browser">
      <div class="reopen">
        <button class="button" type="button" popovertarget="keys">
          List of keys, and their switch <kbd aria-hidden="true">?</kbd>
        </button>
        <p class="hint">
          Single keys work everywhere but in fields. The list has a switch that turns them off.
        </p>
      </div>
    </Section>
  );
}
