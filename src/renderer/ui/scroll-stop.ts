/** Lets the keyboard reach what scrolls and holds nothing that takes the focus. Goes with a role and a name. */
export const scrollStop = { tabIndex: 0 } as const;
