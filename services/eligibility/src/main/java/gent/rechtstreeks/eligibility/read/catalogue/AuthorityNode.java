package gent.rechtstreeks.eligibility.read.catalogue;

/** Who is competent for a right, and for which area: all of Belgium when the name does not tell. */
final class AuthorityNode {

    private AuthorityNode() {}

    static Node of(Offer offer) {
        String authority = offer.card().authority();
        return Node.of("m8g:PublicOrganisation", LinkedRight.idOf(offer, "authority"))
                .with("skos:prefLabel", Node.english(authority))
                .with(
                        "dct:spatial",
                        AuthorityLevel.of(authority)
                                .orElse(AuthorityLevel.FEDERAL)
                                .area());
    }

    static Node levelOf(Offer offer) {
        return AuthorityLevel.of(offer.card().authority())
                .map(AuthorityLevel::concept)
                .orElse(null);
    }
}
