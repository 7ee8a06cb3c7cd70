package sourcebook.search;

import java.util.List;

/**
 * Something that can be found.
 *
 * @param address where it stands, from the site's top
 * @param title what it is called; of a claim, the claim
 * @param text what there is to say of it; may be empty
 * @param note what sort of thing it is, when it was, and who says so
 * @param names by whose words it is found first of all, the title among them
 * @param about by whose words it is found as well
 */
record Entry(
    String address,
    String title,
    String text,
    String note,
    List<String> names,
    List<String> about) {

  Entry {
    names = List.copyOf(names);
    about = List.copyOf(about);
  }
}
