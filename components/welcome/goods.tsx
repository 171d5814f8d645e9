import type { ComponentChildren } from 'preact';

function Drawing({ children }: { children: ComponentChildren }) {
  return (
    <svg
      viewBox="0 0 120 80"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      stroke-width="2.4"
      stroke-linejoin="round"
      stroke-linecap="round"
    >
      {children}
    </svg>
  );
}

export function Shoe() {
  return (
    <Drawing>
      <path d="M18 54V38c8 3 14 0 18-8l26 16c8 4 22 4 34 8 5 2 6 6 6 10H18z" />
      <path d="M18 58h84M44 35l-6 8M52 40l-6 8M60 45l-6 7" />
    </Drawing>
  );
}

export function Phone() {
  return (
    <Drawing>
      <rect x="42" y="8" width="36" height="64" rx="7" />
      <rect x="47" y="13" width="15" height="15" rx="4" />
      <circle cx="52" cy="18" r="2" />
      <circle cx="58" cy="23" r="2" />
    </Drawing>
  );
}

export function Bag() {
  return (
    <Drawing>
      <path d="M28 32h64l6 38H22z" />
      <path d="M44 40V24a16 16 0 0 1 32 0v16M52 56h16" />
    </Drawing>
  );
}

export function Bottle() {
  return (
    <Drawing>
      <path d="M52 8h16v10l6 8v40a6 6 0 0 1-6 6H52a6 6 0 0 1-6-6V26l6-8z" />
      <path d="M52 14h16M46 40h28M46 56h28" />
    </Drawing>
  );
}
