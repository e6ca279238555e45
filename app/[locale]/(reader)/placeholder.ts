/**
 * Next wants one parameter set for every route at build time. Nothing real is rendered then: there may be no
 * database yet, and a page made at build would be served again after a restart, withdrawn or not.
 */
export const placeholder = '__placeholder__';
