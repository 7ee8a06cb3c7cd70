package sourcebook.recheck;

/** A paragraph of the text before and the one that answers to it now, by their numbers. */
record Pair(int before, int now) {

  /** Whether both stand behind both of another pair. */
  boolean follows(Pair other) {
    return before > other.before && now > other.now;
  }
}
