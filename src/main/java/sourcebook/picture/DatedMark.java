package sourcebook.picture;

import sourcebook.edtf.Edtf;

/**
 * What has a date, to be marked on a time line.
 *
 * @param claims how many things the mark stands for, at least 1
 * @param href where the mark leads
 * @param name what it is, for whoever points at it
 * @param kinds classes by which a script may tell marks apart; may be empty
 */
public record DatedMark(Edtf date, int claims, String href, String name, String kinds) {

  public DatedMark {
    if (claims < 1) {
      throw new IllegalArgumentException("a mark for " + claims);
    }
  }
}
