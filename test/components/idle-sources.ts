/** A person at China's customs who looks nothing up, for what a test is not about. */
export const idleRegister = {
  customs: { regime: 'CN', suggested: false },
  onCustoms: () => {},
  onLookUpAt: async () => {},
};

/** Nothing to tell of the demonstration list. */
export const idleDemonstration = {
  onBringBack: async () => {},
  onUnderstood: async () => {},
  onLossRead: async () => {},
};
