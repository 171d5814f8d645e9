import type { ComponentChildren } from 'preact';

function Picture({ children }: { children: ComponentChildren }) {
  return (
    <svg viewBox="0 0 200 112" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.6">
      <rect x="1" y="1" width="198" height="110" rx="8" class="frame" />
      <path d="M1 18h198" />
      <circle cx="11" cy="10" r="2.4" />
      <circle cx="19" cy="10" r="2.4" />
      <circle cx="27" cy="10" r="2.4" />
      {children}
    </svg>
  );
}

/** A table in a browser window, three rows of it chosen. */
export function CopyPicture() {
  return (
    <Picture>
      <rect x="14" y="46" width="172" height="38" class="chosen" stroke="none" />
      <path d="M14 32h172M14 46h172M14 59h172M14 72h172M14 84h172M14 97h172M66 32v65M120 32v65" />
    </Picture>
  );
}

/** A field that a file is dropped on. */
export function SettingsPicture() {
  return (
    <Picture>
      <path d="M14 34h30M14 46h22M14 58h26" />
      <rect x="62" y="30" width="124" height="66" rx="6" stroke-dasharray="5 4" />
      <path d="M112 46h18l8 8v28h-26zM130 46v8h8" class="chosen" />
    </Picture>
  );
}

/** A list with its day, ticked. */
export function ListPicture() {
  return (
    <Picture>
      <rect x="14" y="32" width="172" height="28" rx="5" />
      <rect x="14" y="68" width="172" height="28" rx="5" />
      <path d="M24 42h56M24 50h88M24 78h44M24 86h76" />
      <path d="M164 46l5 5 9-10M164 82l5 5 9-10" class="accent" stroke-width="2.6" />
    </Picture>
  );
}
