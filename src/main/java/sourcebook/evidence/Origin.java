package sourcebook.evidence;

import sourcebook.content.Source;
import sourcebook.library.Party;

/**
 * Where a report ultimately comes from, as far as the sources say. Two origins are the same if they
 * are of the same name.
 */
public sealed interface Origin {

  /** The id of whoever it is. */
  String id();

  /** What readers call it. */
  String name();

  /** Somebody who is named as the one from whom a source has it, or who said it there. */
  record Named(Party party) implements Origin {
    @Override
    public String id() {
      return party.id();
    }

    @Override
    public String name() {
      return party.name();
    }
  }

  /** A source that names nobody from whom it has it: its own report, for all that can be told. */
  record Unnamed(Source source) implements Origin {
    @Override
    public String id() {
      return source.id().value();
    }

    @Override
    public String name() {
      return source.title().label();
    }
  }
}
