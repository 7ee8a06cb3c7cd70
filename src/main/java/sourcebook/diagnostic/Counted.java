package sourcebook.diagnostic;

/** Numbers with the word for what they count. */
public final class Counted {

  private Counted() {}

  /** “1 claim” or “2 claims”. */
  public static String of(long number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
