import { create } from 'zustand';

export type FrameDialog = 'palette' | 'shortcuts';

/** Which dialog of the frame is open. */
export const useDialogStore = create<{
  open: FrameDialog | null;
  show: (dialog: FrameDialog) => void;
  close: () => void;
}>((set) => ({
  open: null,
  show: (open) => set({ open }),
  close: () => set({ open: null }),
}));
