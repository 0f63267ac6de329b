package gent.rechtstreeks.portal.show;

import io.quarkus.qute.TemplateExtension;

/**
 * Where a browser finds what pages need. An address with a version in its path has one content for good. That of a file of
 * ours changes with its content too, but while a new version of the portal comes up, an older one may answer it.
 */
@TemplateExtension(namespace = "assets")
final class Assets {

    private static final Versions VERSIONS = Versions.ofThisBuild();

    private Assets() {}

    /** A file of the city's style guide. */
    static String guide(String file) {
        return "/gent/" + VERSIONS.styleGuide() + "/" + file;
    }

    static String htmx() {
        return "/_static/htmx.org/" + VERSIONS.htmx() + "/dist/htmx.min.js";
    }

    /** A file of ours, with a hash of what is in it. */
    static String own(String file) {
        return "/eigen/" + file + "?" + VERSIONS.hash("eigen/" + file);
    }
}
