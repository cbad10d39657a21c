package dev.banksman.sandbox.hellohq.file;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** The image beside the PDF: a sheet with as many grey lines as the document has positions. */
final class DocumentImage {
    private static final int WIDTH = 60;
    private static final int HEIGHT = 85;
    private static final int WHITE = 0xFFFFFF;
    private static final int GREY = 0x999999;

    private DocumentImage() {}

    static byte[] png(int lines) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < HEIGHT; y++) {
            boolean line = y % 5 == 0 && y > 0 && y <= 5 * lines;
            for (int x = 0; x < WIDTH; x++) {
                image.setRGB(x, y, line && x > 5 && x < WIDTH - 5 ? GREY : WHITE);
            }
        }
        return written(image);
    }

    private static byte[] written(BufferedImage image) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // into memory, where nothing fails
        }
    }
}
