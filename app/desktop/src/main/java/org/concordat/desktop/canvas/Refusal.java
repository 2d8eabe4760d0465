package org.concordat.desktop.canvas;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import javax.swing.UIManager;

/** A sign at the pointer that says why something cannot be done there. */
record Refusal(Graphics2D graphics, Color ground, Color line, Color text) {

    private static final int RADIUS = 8;
    private static final int WIDEST = 300;
    private static final int MARGIN = 8;

    void paint(Point2D at, String reason, int room) {
        var g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setFont(UIManager.getFont("Label.font"));
        paintSign(g, at);
        paintWords(g, at, reason, room);
        g.dispose();
    }

    private void paintSign(Graphics2D g, Point2D at) {
        double radius = UIScale.scale(RADIUS);
        var circle = new Ellipse2D.Double(at.getX() - radius, at.getY() - radius, 2 * radius, 2 * radius);
        g.setColor(ground);
        g.fill(circle);
        g.setColor(line);
        g.setStroke(new BasicStroke(UIScale.scale(2f)));
        g.draw(circle);
        double across = radius * 0.7;
        g.draw(new Line2D.Double(at.getX() - across, at.getY() - across, at.getX() + across, at.getY() + across));
    }

    private void paintWords(Graphics2D g, Point2D at, String reason, int room) {
        var metrics = g.getFontMetrics();
        var lines = lines(g, reason);
        int margin = UIScale.scale(MARGIN);
        int width = lines.stream().mapToInt(metrics::stringWidth).max().orElse(0) + 2 * margin;
        int height = lines.size() * metrics.getHeight() + 2 * margin;
        double x = Math.max(0, Math.min(at.getX() + 2 * margin, room - width - margin));
        double y = at.getY() + 2 * margin;
        var plate = new RoundRectangle2D.Double(x, y, width, height, margin, margin);
        g.setColor(ground);
        g.fill(plate);
        g.setColor(line);
        g.setStroke(new BasicStroke(UIScale.scale(1f)));
        g.draw(plate);
        g.setColor(text);
        for (int i = 0; i < lines.size(); i++) {
            g.drawString(lines.get(i), (float) (x + margin), (float)
                    (y + margin + i * metrics.getHeight() + metrics.getAscent()));
        }
    }

    private static List<String> lines(Graphics2D g, String reason) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : reason.split(" ")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && g.getFontMetrics().stringWidth(longer) > UIScale.scale(WIDEST)) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }
}
