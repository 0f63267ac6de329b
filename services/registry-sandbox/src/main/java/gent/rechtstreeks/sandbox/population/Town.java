package gent.rechtstreeks.sandbox.population;

import java.util.List;

/** A Flemish municipality and one of its postal codes. These are real: whoever reads a register refuses others. */
record Town(String municipality, String postalCode) {
    /** Evergem, Deinze, Eeklo, Oudenaarde, Dendermonde, Aalst, Brugge, Leuven. */
    static final List<Town> ELSEWHERE = List.of(
            new Town("44019", "9940"),
            new Town("44083", "9800"),
            new Town("43005", "9900"),
            new Town("45035", "9700"),
            new Town("42006", "9200"),
            new Town("41002", "9300"),
            new Town("31005", "8000"),
            new Town("24062", "3000"));
}
