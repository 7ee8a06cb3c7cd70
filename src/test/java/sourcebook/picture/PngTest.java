package sourcebook.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written as PNG is read back by somebody else point for point. */
class PngTest {

  /** From noise, over runs of all lengths, to one colour alone. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 40, 300, 100_000})
  void isReadBackPointForPoint(int longestRun) throws IOException {
    int width = 97;
    int height = 61;
    byte[] rgb = runs(3 * width * height, longestRun);
    BufferedImage read = ImageIO.read(new ByteArrayInputStream(Png.of(width, height, rgb)));
    assertThat(read.getWidth()).isEqualTo(width);
    assertThat(read.getHeight()).isEqualTo(height);
    for (int i = 0; i < width * height; i++) {
      int expected =
          (rgb[3 * i] & 0xff) << 16 | (rgb[3 * i + 1] & 0xff) << 8 | rgb[3 * i + 2] & 0xff;
      assertThat(read.getRGB(i % width, i / width) & 0xffffff).isEqualTo(expected);
    }
  }

  private static byte[] runs(int length, int longest) {
    Random random = new Random(longest);
    byte[] bytes = new byte[length];
    int end = 0;
    byte value = 0;
    for (int i = 0; i < length; i++) {
      if (i == end) {
        end += 1 + random.nextInt(longest);
        value = (byte) random.nextInt(256);
      }
      bytes[i] = value;
    }
    return bytes;
  }
}
