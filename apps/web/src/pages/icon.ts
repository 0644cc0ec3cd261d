/** The icon of the pages: two lands and the road between them. */
export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#0b4f8a"/><path d="M4 12h8v8H4zM20 12h8v8h-8z" fill="#fff"/><path d="M12 16h8" stroke="#ffd76a" stroke-width="3"/></svg>`;
