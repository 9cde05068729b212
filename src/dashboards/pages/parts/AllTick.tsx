interface Props {
  checked: boolean;
}

/** Whether questions count that resolved before their deadline: of a filter form, in which unticked says no. */
export function AllTick({ checked }: Props) {
  return (
    <label class="tick" title="Also count questions that resolved before their deadline">
      <input type="checkbox" name="mature" value="all" checked={checked} /> All resolved
    </label>
  );
}
