package org.concordat.diagram.icon;

import java.awt.geom.Path2D;

/**
 * An elliptical arc as SVG gives it, by its ends. Source: SVG 1.1, appendix F.6.
 *
 * @param turn of the ellipse's own axis, in radians
 */
record Arc(
        double fromX,
        double fromY,
        double rx,
        double ry,
        double turn,
        boolean large,
        boolean sweep,
        double toX,
        double toY) {

    /** Continues a path that stands at the arc's beginning, by one cubic for each quarter at most. */
    void appendTo(Path2D path) {
        if (rx == 0 || ry == 0 || (fromX == toX && fromY == toY)) {
            path.lineTo(toX, toY);
            return;
        }
        double cos = Math.cos(turn);
        double sin = Math.sin(turn);
        double halfX = (fromX - toX) / 2;
        double halfY = (fromY - toY) / 2;
        double px = cos * halfX + sin * halfY;
        double py = -sin * halfX + cos * halfY;
        double tooSmall = px * px / (rx * rx) + py * py / (ry * ry);
        double grow = tooSmall > 1 ? Math.sqrt(tooSmall) : 1;
        double a = rx * grow;
        double b = ry * grow;
        double square = a * a * py * py + b * b * px * px;
        double root = Math.sqrt(Math.max(0, (a * a * b * b - square) / square)) * (large == sweep ? -1 : 1);
        double cx = root * a * py / b;
        double cy = -root * b * px / a;
        double first = Math.atan2((py - cy) / b, (px - cx) / a);
        double last = Math.atan2((-py - cy) / b, (-px - cx) / a);
        double middleX = cos * cx - sin * cy + (fromX + toX) / 2;
        double middleY = sin * cx + cos * cy + (fromY + toY) / 2;
        quarters(path, new Ellipse(middleX, middleY, a, b, cos, sin), first, swept(first, last));
    }

    private double swept(double first, double last) {
        double angle = last - first;
        if (sweep && angle < 0) {
            return angle + 2 * Math.PI;
        }
        return !sweep && angle > 0 ? angle - 2 * Math.PI : angle;
    }

    private void quarters(Path2D path, Ellipse ellipse, double first, double angle) {
        int pieces = (int) Math.ceil(Math.abs(angle) / (Math.PI / 2) - 1e-9);
        double step = angle / Math.max(1, pieces);
        double k = 4.0 / 3 * Math.tan(step / 4);
        for (int i = 0; i < pieces; i++) {
            double s = first + i * step;
            double e = s + step;
            double c1 = Math.cos(s) - k * Math.sin(s);
            double s1 = Math.sin(s) + k * Math.cos(s);
            double c2 = Math.cos(e) + k * Math.sin(e);
            double s2 = Math.sin(e) - k * Math.cos(e);
            boolean end = i == pieces - 1;
            path.curveTo(
                    ellipse.x(c1, s1),
                    ellipse.y(c1, s1),
                    ellipse.x(c2, s2),
                    ellipse.y(c2, s2),
                    end ? toX : ellipse.x(Math.cos(e), Math.sin(e)),
                    end ? toY : ellipse.y(Math.cos(e), Math.sin(e)));
        }
    }

    /** Carries the unit circle onto the turned ellipse. */
    private record Ellipse(double x, double y, double a, double b, double cos, double sin) {

        double x(double u, double v) {
            return x + a * u * cos - b * v * sin;
        }

        double y(double u, double v) {
            return y + a * u * sin + b * v * cos;
        }
    }
}
