package sourcebook.capture;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The characters of a document. Its encoding is the first that fits of: its byte order mark, what
 * the server said, what the document says, UTF-8, windows-1252.
 */
final class Encoding {

  private static final Pattern DECLARED =
      Pattern.compile(
          "<meta\\s[^>]*?charset\\s*=\\s*[\"']?\\s*([^\\s\"'/>;]+)"
              + "|^\\s*<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([^\"']+)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

  private Encoding() {}

  static String decode(byte[] bytes, MediaType type, String name) throws Uncapturable {
    String text =
        candidates(bytes, type)
            .flatMap(encoding -> fitting(bytes, encoding).stream())
            .findFirst()
            .orElseThrow(() -> notText(name));
    if (text.indexOf('\0') >= 0) {
      throw notText(name);
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static Uncapturable notText(String name) {
    return new Uncapturable(
        "`"
            + name
            + "` is not text in any encoding; save its text as .txt, in UTF-8, and capture that");
  }

  private static Stream<Charset> candidates(byte[] bytes, MediaType type) {
    return Stream.of(
            marked(bytes),
            Utf16.unmarked(bytes),
            EncodingLabel.encoding(type.charset()),
            declared(bytes),
            Optional.of(StandardCharsets.UTF_8),
            Optional.of(EncodingLabel.WINDOWS_1252))
        .flatMap(Optional::stream);
  }

  private static Optional<Charset> marked(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(3, bytes.length), StandardCharsets.ISO_8859_1);
    if (start.equals("\u00EF\u00BB\u00BF")) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (start.startsWith("\u00FF\u00FE")) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return Optional.of(StandardCharsets.UTF_16BE).filter(be -> start.startsWith("\u00FE\u00FF"));
  }

  /** What could be read as far as here is not in UTF-16, whatever it says. */
  private static Optional<Charset> declared(byte[] bytes) {
    String start = COMMENT.matcher(DocumentKind.beginning(bytes)).replaceAll("");
    Matcher declared = DECLARED.matcher(start);
    if (!declared.find()) {
      return Optional.empty();
    }
    String label = declared.group(1) == null ? declared.group(2) : declared.group(1);
    return EncodingLabel.encoding(label).filter(charset -> !charset.name().startsWith("UTF-16"));
  }

  /** An encoding fits if of the characters beyond ASCII fewer are broken than whole. */
  private static Optional<String> fitting(byte[] bytes, Charset encoding) {
    try {
      return Optional.of(encoding.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException broken) {
      String text = new String(bytes, encoding);
      return Optional.of(text).filter(Encoding::isMostlyWhole);
    }
  }

  private static boolean isMostlyWhole(String text) {
    long broken = text.chars().filter(c -> c == '\uFFFD').count();
    long whole = text.chars().filter(c -> c > '\u007F' && c != '\uFFFD').count();
    return broken < whole;
  }
}
