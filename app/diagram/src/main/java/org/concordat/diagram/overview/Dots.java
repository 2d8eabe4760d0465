package org.concordat.diagram.overview;

/** Paints boxes as plain areas into premultiplied pixels, their edges by how much of each pixel they cover. */
final class Dots {

    /** A box is never smaller on the screen than this, in pixels. */
    private static final double LEAST = 1.4;

    private final Raster raster;
    private final int[] pixels;

    Dots(Raster raster, int[] pixels) {
        this.raster = raster;
        this.pixels = pixels;
    }

    /** @param ink premultiplied ARGB */
    void paint(double left, double top, double right, double bottom, int ink) {
        double scale = raster.scale();
        double halfWidth = Math.max(LEAST, (right - left) * scale) / 2;
        double halfHeight = Math.max(LEAST, (bottom - top) * scale) / 2;
        double x = (left + right) / 2 * scale;
        double y = (top + bottom) / 2 * scale;
        fill(x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight, ink);
    }

    private void fill(double left, double top, double right, double bottom, int ink) {
        int lastRow = Math.min((int) Math.floor(bottom), raster.bottom() - 1);
        int lastColumn = Math.min((int) Math.floor(right), raster.right() - 1);
        for (int row = Math.max((int) Math.floor(top), raster.top()); row <= lastRow; row++) {
            double high = Math.min(row + 1, bottom) - Math.max(row, top);
            int start = (row - raster.top()) * raster.width() - raster.left();
            for (int column = Math.max((int) Math.floor(left), raster.left()); column <= lastColumn; column++) {
                double wide = Math.min(column + 1, right) - Math.max(column, left);
                pixels[start + column] = over(pixels[start + column], ink, (int) (256 * high * wide));
            }
        }
    }

    /** @param covered of 256 */
    private static int over(int under, int ink, int covered) {
        int alpha = (ink >>> 24) * covered >> 8;
        int kept = 255 - alpha;
        int mixed = alpha << 24;
        for (int shift = 0; shift < 24; shift += 8) {
            mixed |= Math.min(255, ((ink >> shift & 0xFF) * covered >> 8) + (under >> shift & 0xFF) * kept / 255)
                    << shift;
        }
        return mixed + (((under >>> 24) * kept / 255) << 24);
    }
}
