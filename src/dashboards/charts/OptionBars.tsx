import type { Outcome } from '../pages/props/common.js';
import { formatPercent } from './format.js';
import { px } from './scale.js';

interface Props {
  distribution: readonly { option: string; probability: number }[];
  outcome: Outcome | null;
}

/** Every option with its probability as a bar and in figures; the one that came true is filled and says so. */
export function OptionBars({ distribution, outcome }: Props) {
  return (
    <ul class="option-bars">
      {distribution.map(({ option, probability }) => (
        <li key={option} class={option === outcome ? 'option-true' : undefined}>
          <span class="option-name">
            {option}
            {option === outcome && <span class="hidden">, came true</span>}
          </span>
          <svg class="option-bar" viewBox="0 0 60 8" preserveAspectRatio="none" aria-hidden="true">
            <rect class="option-track" width={60} height={8} />
            <rect class="option-fill" width={px(Math.max(0.6, probability * 60))} height={8} />
          </svg>
          <span class="option-share">{formatPercent(probability)}</span>
        </li>
      ))}
    </ul>
  );
}
