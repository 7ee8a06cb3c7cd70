package sourcebook.fingerprint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * A document's paragraphs as hashes, and which quoted words stand in which of them. It holds no
 * text. Words that nobody quoted are hashed only as part of their whole paragraph, so that they can
 * be guessed only where a paragraph has just a word or two of them, though the likeness of a guess
 * shows.
 *
 * @param paragraphs in order; the first is number 1
 */
public record Fingerprint(Header header, List<ParagraphPrint> paragraphs) {

  /**
   * How a fingerprint was made.
   *
   * @param captured the day, as an ISO date
   * @param from the address it was read from; empty for a file
   * @param language the document's, as a BCP 47 tag
   * @param salt hexadecimal digits that take part in every hash
   */
  public record Header(String captured, Optional<String> from, String language, String salt) {

    /** The same of a document in this language. */
    public Header in(String other) {
      return new Header(captured, from, other, salt);
    }
  }

  public Fingerprint {
    paragraphs = List.copyOf(paragraphs);
  }

  /** How many paragraphs the document has. */
  public int length() {
    return paragraphs.size();
  }

  /** Whether every paragraph is the same, with the same salt; what is quoted may differ. */
  public boolean isOfTheSameText(Fingerprint other) {
    return header.salt().equals(other.header.salt()) && hashes().equals(other.hashes());
  }

  /**
   * This fingerprint with what another one, of a later text, knows of the same paragraphs: what is
   * quoted from those that have not changed can still be proved.
   */
  public Fingerprint learning(Fingerprint later) {
    return new Fingerprint(
        header, paragraphs.stream().map(paragraph -> learning(paragraph, later)).toList());
  }

  private static ParagraphPrint learning(ParagraphPrint known, Fingerprint later) {
    Set<String> phrases = new TreeSet<>(known.phrases());
    later.paragraphs.stream()
        .filter(other -> other.hash().equals(known.hash()))
        .forEach(same -> phrases.addAll(same.phrases()));
    return new ParagraphPrint(known.hash(), known.words(), known.similarity(), phrases);
  }

  private List<String> hashes() {
    return paragraphs.stream().map(ParagraphPrint::hash).toList();
  }

  /** Whether there is a paragraph of this number. */
  public boolean has(int paragraph) {
    return 1 <= paragraph && paragraph <= length();
  }

  /** The paragraph of this number, which must be there. */
  public ParagraphPrint paragraph(int number) {
    return paragraphs.get(number - 1);
  }

  /** The same fingerprint with other paragraphs under some of its numbers. */
  public Fingerprint with(Map<Integer, ParagraphPrint> others) {
    return new Fingerprint(
        header,
        IntStream.rangeClosed(1, length())
            .mapToObj(number -> others.getOrDefault(number, paragraph(number)))
            .toList());
  }

  /** The numbers of all paragraphs in which every run of four of these words stands. */
  public List<Integer> paragraphsWith(String words) {
    Quotation quotation = quotation(words);
    return IntStream.rangeClosed(1, length())
        .filter(number -> quotation.standsIn(paragraph(number)))
        .boxed()
        .toList();
  }

  /** Words to be looked for in this document. */
  public Quotation quotation(String words) {
    return Quotation.of(words, new SaltedHash(header.salt()));
  }
}
