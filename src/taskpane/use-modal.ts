import { useEffect, useRef, type RefObject } from 'react';

/**
 * Opens a dialog over the pane for as long as it is mounted. What had the focus gets it back, also when the dialog goes
 * without having been closed: the browser gives it back on Esc only.
 */
export function useModal(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return dialog;
}
