import './outside-link.css';

interface OutsideLinkProps {
  readonly url: string | undefined;
  /** Where the link leads, in words. */
  readonly hint: string;
  readonly children: React.ReactNode;
}

/** A way out of the app. Only web addresses become links: a file could hold any scheme. */
export function OutsideLink({ url, hint, children }: OutsideLinkProps): React.JSX.Element {
  if (url === undefined || !/^https?:\/\//.test(url)) return <>{children}</>;
  return (
    <a className="outside-link" href={url} target="_blank" rel="noreferrer" title={hint}>
      {children}
    </a>
  );
}
