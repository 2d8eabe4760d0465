package org.concordat.desktop.canvas.tiles;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** The whole drawing, small. @param area what the image shows, in drawing units */
public record WholeImage(BufferedImage image, Rectangle2D area) {}
