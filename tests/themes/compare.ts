/** How far two pictures differ for whoever looks from some distance. */
import type {Page} from 'playwright';

const across = 20;

/**
 * Both pictures in squares, each the mean of what is in it: other letters, another version of the browser or
 * an edge that is smoothed in another way hardly change that, another colour or place does.
 *
 * @returns the part of the squares that differ by more than a twenty-fifth of what a colour can, 0 to 1
 */
export async function difference(page: Page, one: Buffer, other: Buffer): Promise<number> {
  return page.evaluate(
    async ({sources, across}) => {
      const means = await Promise.all(
        sources.map(async (source) => {
          const image = await createImageBitmap(await (await fetch(source)).blob());
          const size = Math.floor(image.width / across);
          const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
          canvas.drawImage(image, 0, 0);
          const rows = Math.floor(image.height / size);
          return Array.from({length: across * rows}, (_, at) => {
            const [x, y] = [(at % across) * size, Math.floor(at / across) * size];
            const {data} = canvas.getImageData(x, y, size, size);
            const sum = [0, 0, 0];
            data.forEach((value, byte) => {
              if (byte % 4 < 3) sum[byte % 4]! += value;
            });
            return sum.map((value) => value / size ** 2);
          });
        }),
      );
      const [a = [], b = []] = means;
      if (a.length !== b.length) return 1;
      const far = a.filter((square, at) =>
        square.some((value, part) => Math.abs(value - b[at]![part]!) > 10),
      );
      return far.length / a.length;
    },
    {
      sources: [one, other].map(
        (picture) => `data:image/jpeg;base64,${picture.toString('base64')}`,
      ),
      across,
    },
  );
}
