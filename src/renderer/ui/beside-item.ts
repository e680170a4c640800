/**
 * What takes the focus of a button that goes with its entry of a list: the button of the next entry, that of the one
 * before, or what is reached by Tab in the view that it stands in.
 */
export function besideItem(button: Element): HTMLElement | null {
  const item = button.closest('li');
  const beside = item?.nextElementSibling ?? item?.previousElementSibling;
  const view = item?.closest('section')?.querySelector<HTMLElement>('[role=application], [role=listbox]');
  return beside?.querySelector('button') ?? view ?? null;
}
