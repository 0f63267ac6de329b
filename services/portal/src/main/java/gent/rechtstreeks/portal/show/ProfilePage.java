package gent.rechtstreeks.portal.show;

import gent.rechtstreeks.portal.ask.NotificationsApi.LinkedApp;
import gent.rechtstreeks.portal.ask.NotificationsApi.LinkedApps;
import gent.rechtstreeks.portal.ask.NotificationsApi.Preferences;
import gent.rechtstreeks.portal.ask.Part;
import java.util.List;
import java.util.Locale;

/**
 * What a resident chose for themselves.
 *
 * @param languages of the messages; missing when notifications does not answer
 * @param apps that may hear that there is news; missing when notifications does not answer
 */
record ProfilePage(Part<List<Choice>> languages, Part<List<App>> apps, Outcome outcome) {

    /** The app of the city, the only one that can be linked from here. */
    static final String CITY_APP = "city-app";

    /** A language by its own name. */
    record Choice(String tag, String ownName, boolean chosen) {}

    /** A linked app. */
    record App(LinkedApp link) {

        public boolean isOfTheCity() {
            return link.app().equals(CITY_APP);
        }
    }

    static ProfilePage of(Part<Preferences> preferences, Part<LinkedApps> apps, Outcome outcome) {
        return new ProfilePage(
                preferences.map(ProfilePage::choices),
                apps.map(linked -> linked.apps().stream().map(App::new).toList()),
                outcome);
    }

    private static List<Choice> choices(Preferences preferences) {
        return preferences.languages().stream()
                .map(tag -> new Choice(tag, ownName(tag), tag.equals(preferences.language())))
                .toList();
    }

    private static String ownName(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        String name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }
}
