package sourcebook.library;

import sourcebook.content.Entity;
import sourcebook.content.Source;

/** Whoever may speak or be relayed. */
public sealed interface Party {

  /** What readers call them. */
  String name();

  record OfEntity(Entity entity) implements Party {
    @Override
    public String name() {
      return entity.name();
    }
  }

  record OfSource(Source source) implements Party {
    @Override
    public String name() {
      return source.title().label();
    }
  }
}
