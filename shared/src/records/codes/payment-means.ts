// How can somebody pay, at the counter or online? Our own list; the portals know these words.

export const paymentMeans = ['cash', 'girocard', 'credit-card', 'transfer', 'direct-debit', 'e-payment'] as const;
