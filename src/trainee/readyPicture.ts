// A drawing as pixels, made beside the page's own work: shown, it costs a copy and no drawing. The vectors stay at their address for whoever
// looks closer than the pixels go.

/** The picture at an address, so many pixels wide; null where the browser cannot make one. */
export async function makeReady(address: string, widthPx: number): Promise<ImageBitmap | null> {
  const picture = new Image();
  picture.src = address;
  try {
    await picture.decode();
    const { naturalWidth: width, naturalHeight: height } = picture;
    return await createImageBitmap(picture, {
      resizeWidth: widthPx,
      resizeHeight: Math.max(1, Math.round((widthPx * height) / width)),
      resizeQuality: 'high',
    });
  } catch {
    return null;
  }
}
