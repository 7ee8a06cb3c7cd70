package sourcebook.search;

import java.util.List;

/** All things of a kind that can be found, under the name that readers are told. */
record Kind(String name, List<Entry> entries) {

  Kind {
    entries = List.copyOf(entries);
  }
}
