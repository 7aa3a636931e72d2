/** Hands an image to the person: as a file, or to the clipboard. */

export function saveFile(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers read the blob only after the click has returned.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}

/** Must be called within the click itself: the clipboard takes the image as a promise. */
export async function copyImage(image: Promise<Blob>): Promise<void> {
  // Browsers that cannot write images have no ClipboardItem, whatever the types say.
  if (!('ClipboardItem' in globalThis))
    throw new Error('This browser cannot copy images. Save the file instead.');
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': image })]);
  } catch (error) {
    await image; // where the image itself failed, its own words say more
    throw new Error('The browser did not let the image be copied. Save the file instead.', {
      cause: error,
    });
  }
}
