package sourcebook.fingerprint;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is kept of one paragraph.
 *
 * @param hash of its whole normal text, salted and truncated to 64 bits, in hexadecimal digits
 * @param words how many it has
 * @param similarity a hash that lies near those of similar texts, see {@link Similarity}
 * @param phrases of the words that the dossier quotes, those runs that stand here, each salted,
 *     hashed and truncated to 48 bits
 */
public record ParagraphPrint(String hash, int words, long similarity, Set<String> phrases) {

  public ParagraphPrint {
    phrases = Collections.unmodifiableSet(new TreeSet<>(phrases));
  }
}
