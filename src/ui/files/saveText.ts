/** Hands a text to the browser as a file to save. */
export function saveText(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun when click returns, but some browsers read the blob a moment later.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}
