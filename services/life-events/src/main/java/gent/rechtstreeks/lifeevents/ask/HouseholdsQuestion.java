package gent.rechtstreeks.lifeevents.ask;

import java.util.List;

/** In which households do these people live? */
record HouseholdsQuestion(List<String> insz) {}
