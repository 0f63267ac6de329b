package gent.rechtstreeks.portal;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Pages ask the services and know who reads; what asks knows no page. */
@AnalyzeClasses(packages = "gent.rechtstreeks.portal", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule PAGES_COME_LAST = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("ask")
            .definedBy("..portal.ask..")
            .layer("login")
            .definedBy("..portal.login..")
            .layer("pages")
            .definedBy("..portal.show..", "..portal.hear..")
            .whereLayer("pages")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("login")
            .mayOnlyBeAccessedByLayers("pages")
            .whereLayer("ask")
            .mayOnlyBeAccessedByLayers("login", "pages");
}
