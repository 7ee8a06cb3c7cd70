package sourcebook.render;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;

/** What a template may ask of the records that it is given. */
final class Models {

  private Models() {}

  /** The names of a record's parts; none where the class is no record. */
  static List<String> names(String className) {
    try {
      Class<?> model = Class.forName(className);
      return model.isRecord()
          ? Stream.of(model.getRecordComponents()).map(RecordComponent::getName).toList()
          : List.of();
    } catch (ClassNotFoundException unknown) {
      return List.of();
    }
  }
}
