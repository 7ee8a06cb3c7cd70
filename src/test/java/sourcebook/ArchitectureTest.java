package sourcebook;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.FileOutputStream;
import java.io.FileWriter;
import java.io.RandomAccessFile;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.nio.channels.FileChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jspecify.annotations.NullMarked;
import sourcebook.check.ContentCheck;
import sourcebook.check.ContentChecks;

/**
 * The shape of the code. Rules are methods, since some versions of the test runner pass over rules
 * that are fields without a word.
 */
@AnalyzeClasses(packages = "sourcebook", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static void packagesPointOneWay(JavaClasses code) {
    slices().matching("sourcebook.(*)..").should().beFreeOfCycles().check(code);
  }

  @ArchTest
  static void contentKnowsNothingButPlacesAndDates(JavaClasses code) {
    classes()
        .that()
        .resideInAPackage("sourcebook.content..")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                "sourcebook.content..",
                "sourcebook.diagnostic..",
                "sourcebook.edtf..",
                "sourcebook.fingerprint..",
                "java..",
                "org.jspecify.."))
        .check(code);
  }

  @ArchTest
  static void picturesAreDrawnFromValues(JavaClasses code) {
    classes()
        .that()
        .resideInAPackage("sourcebook.picture..")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                "sourcebook.picture..",
                "sourcebook.atlas..",
                "sourcebook.edtf..",
                "sourcebook.html..",
                "java..",
                "org.jspecify.."))
        .check(code);
    classes()
        .that()
        .resideInAPackage("sourcebook.atlas..")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage("sourcebook.atlas..", "java..", "org.jspecify.."))
        .check(code);
  }

  @ArchTest
  static void markdownIsTheOnlyDoorToFlexmark(JavaClasses code) {
    onlyDoor("com.vladsch..", "sourcebook.markdown..").check(code);
  }

  @ArchTest
  static void loadAndJsonAreTheOnlyDoorsToJackson(JavaClasses code) {
    onlyDoor("tools.jackson..", "sourcebook.load..", "sourcebook.json..").check(code);
  }

  @ArchTest
  static void loadAndFormatAreTheOnlyDoorsToYaml(JavaClasses code) {
    onlyDoor("org.snakeyaml..", "sourcebook.load..", "sourcebook.format..").check(code);
  }

  @ArchTest
  static void renderIsTheOnlyDoorToPebble(JavaClasses code) {
    onlyDoor("io.pebbletemplates..", "sourcebook.render..").check(code);
  }

  @ArchTest
  static void captureIsTheOnlyDoorToJsoup(JavaClasses code) {
    onlyDoor("org.jsoup..", "sourcebook.capture..").check(code);
  }

  @ArchTest
  static void fetchIsTheOnlyDoorToTheNetwork(JavaClasses code) {
    onlyDoor("java.net.http..", "sourcebook.fetch..").check(code);
    noClasses()
        .that()
        .resideOutsideOfPackage("sourcebook.fetch..")
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(Socket.class, SocketChannel.class, URLConnection.class)
        .orShould()
        .callMethodWhere(target(owner(type(URL.class))).and(target(nameMatching("open.*"))))
        .orShould()
        .callMethod(Jsoup.class, "connect", String.class)
        .allowEmptyShould(true)
        .check(code);
  }

  @ArchTest
  static void serveIsTheOnlyDoorToBrowsersAndTheWatchingOfFolders(JavaClasses code) {
    onlyDoor("com.sun.net.httpserver..", "sourcebook.serve..").check(code);
    onlyDoor("io.methvin..", "sourcebook.serve..").check(code);
  }

  @ArchTest
  static void publishIsTheOnlyDoorToTheSystemBelow(JavaClasses code) {
    onlyDoor("com.sun.jna..", "sourcebook.publish..").check(code);
  }

  @ArchTest
  static void commandIsTheOnlyDoorToPicocli(JavaClasses code) {
    onlyDoor("picocli..", "sourcebook.command..").check(code);
  }

  @ArchTest
  static void onlyCommandPrintsAndExits(JavaClasses code) {
    noClasses()
        .that()
        .resideOutsideOfPackage("sourcebook.command..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethodWhere(target(owner(type(Runtime.class))).and(target(nameMatching("exit|halt"))))
        .orShould()
        .callMethodWhere(
            target(owner(assignableTo(Throwable.class)))
                .and(target(nameMatching("printStackTrace"))))
        .allowEmptyShould(true)
        .check(code);
  }

  @ArchTest
  static void onlyPublishAndEditWriteToDisk(JavaClasses code) {
    noClasses()
        .that()
        .resideOutsideOfPackages("sourcebook.publish..", "sourcebook.edit..")
        // It opens no file: it writes to what the program was started with.
        .and()
        .doNotHaveFullyQualifiedName("sourcebook.command.Printout")
        .should()
        .callMethodWhere(
            target(owner(type(Files.class)))
                .and(
                    target(
                        nameMatching(
                            "write.*|create.*|copy|move|delete.*|set.*|newOutputStream|newBufferedWriter"))))
        .orShould()
        .callMethod(FileChannel.class, "open", Path.class, OpenOption[].class)
        .orShould()
        .dependOnClassesThat()
        .belongToAnyOf(FileOutputStream.class, FileWriter.class, RandomAccessFile.class)
        .allowEmptyShould(true)
        .check(code);
  }

  @ArchTest
  static void whatFlowsIsImmutable(JavaClasses code) {
    fields()
        .that()
        .areDeclaredInClassesThat()
        .resideInAnyPackage(
            "sourcebook.content..",
            "sourcebook.edtf..",
            "sourcebook.library..",
            "sourcebook.evidence..")
        .should()
        .beFinal()
        .check(code);
  }

  @ArchTest
  static void whatIsWrongIsImmutable(JavaClasses code) {
    fields()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage("sourcebook.diagnostic..")
        .and()
        .areDeclaredInClassesThat()
        .arePublic()
        .should()
        .beFinal()
        .check(code);
  }

  @ArchTest
  static void namesSayAnIdeaAndNotAPlace(JavaClasses code) {
    noClasses()
        .should()
        .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Base|Handler|Data|Info)(\\$.*)?")
        .check(code);
  }

  @ArchTest
  static void everyPackageIsNullMarked(JavaClasses code) {
    assertThat(code.getPackage("sourcebook").getSubpackagesInTree())
        .filteredOn(inside -> !inside.getClasses().isEmpty())
        .isNotEmpty()
        .allMatch(inside -> inside.isAnnotatedWith(NullMarked.class));
  }

  @ArchTest
  static void everyCheckIsOnTheList(JavaClasses code) {
    List<String> listed =
        ContentChecks.ALL.stream().map(check -> check.getClass().getName()).toList();
    assertThat(code)
        .filteredOn(type -> type.isAssignableTo(ContentCheck.class) && !type.isInterface())
        .extracting(JavaClass::getName)
        .containsExactlyInAnyOrderElementsOf(listed);
  }

  private static ArchRule onlyDoor(String library, String... doors) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(doors)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .allowEmptyShould(true);
  }
}
