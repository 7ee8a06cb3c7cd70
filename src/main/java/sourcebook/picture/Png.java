package sourcebook.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

/**
 * Writes pictures as PNG (RFC 2083) with the same bytes everywhere, which the compressors that come
 * with Java do not promise: each row as its difference from the one above it, of which runs are
 * told once (RFC 1951, section 3.2.6).
 */
final class Png {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

  /** The filter that subtracts the row above (section 6.4). */
  private static final int UP = 2;

  private static final int SHORTEST_RUN = 3;
  private static final int LONGEST_RUN = 258;
  private static final int END_OF_BLOCK = 256;

  private final ByteArrayOutputStream bits = new ByteArrayOutputStream();
  private int held;
  private int count;

  private Png() {}

  /**
   * A picture.
   *
   * @param rgb red, green and blue of each point, row by row
   */
  static byte[] of(int width, int height, byte[] rgb) {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    png.writeBytes(SIGNATURE);
    chunk(
        "IHDR",
        ByteBuffer.allocate(13)
            .putInt(width)
            .putInt(height)
            .put(new byte[] {8, 2, 0, 0, 0})
            .array(),
        png);
    chunk("IDAT", zlib(filtered(3 * width, rgb)), png);
    chunk("IEND", new byte[0], png);
    return png.toByteArray();
  }

  private static void chunk(String type, byte[] content, ByteArrayOutputStream png) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 check = new CRC32();
    check.update(name);
    check.update(content);
    png.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
    png.writeBytes(name);
    png.writeBytes(content);
    png.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
  }

  private static byte[] filtered(int row, byte[] rgb) {
    byte[] filtered = new byte[rgb.length + rgb.length / row];
    int to = 0;
    for (int from = 0; from < rgb.length; from++) {
      if (from % row == 0) {
        filtered[to++] = UP;
      }
      filtered[to++] = (byte) (rgb[from] - (from < row ? 0 : rgb[from - row]));
    }
    return filtered;
  }

  private static byte[] zlib(byte[] plain) {
    Png stream = new Png();
    stream.bits.write(0x78);
    stream.bits.write(0x01);
    stream.deflate(plain);
    Adler32 check = new Adler32();
    check.update(plain);
    stream.bits.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
    return stream.bits.toByteArray();
  }

  /** One last block with the codes of section 3.2.6. */
  private void deflate(byte[] plain) {
    write(0b011, 3);
    int at = 0;
    while (at < plain.length) {
      int run = run(plain, at);
      symbol(plain[at] & 0xff);
      at++;
      if (run > SHORTEST_RUN) {
        length(run - 1);
        at += run - 1;
      }
    }
    symbol(END_OF_BLOCK);
    write(0, 7);
  }

  /** How often the same byte follows itself, and once more at the beginning. */
  private static int run(byte[] plain, int at) {
    int end = at + 1;
    while (end < plain.length && end - at <= LONGEST_RUN && plain[end] == plain[at]) {
      end++;
    }
    return end - at;
  }

  private void symbol(int value) {
    if (value < 144) {
      code(0b00110000 + value, 8);
    } else if (value < END_OF_BLOCK) {
      code(0b110010000 + value - 144, 9);
    } else if (value < 280) {
      code(value - END_OF_BLOCK, 7);
    } else {
      code(0b11000000 + value - 280, 8);
    }
  }

  /** Once more the last byte, so many times: length codes of section 3.2.5, and distance one. */
  private void length(int length) {
    if (length == LONGEST_RUN) {
      symbol(285);
    } else {
      int beyond = length - SHORTEST_RUN;
      int extra = Math.max(0, 29 - Integer.numberOfLeadingZeros(beyond));
      symbol(257 + 4 * extra + (beyond >> extra));
      write(beyond & (1 << extra) - 1, extra);
    }
    code(0, 5);
  }

  /** Codes begin with their highest bit, other numbers with their lowest (section 3.1.1). */
  private void code(int code, int length) {
    write(Integer.reverse(code) >>> (32 - length), length);
  }

  private void write(int value, int length) {
    held |= value << count;
    count += length;
    while (count >= 8) {
      bits.write(held);
      held >>>= 8;
      count -= 8;
    }
  }
}
