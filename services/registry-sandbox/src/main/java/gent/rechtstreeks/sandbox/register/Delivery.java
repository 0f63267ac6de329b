package gent.rechtstreeks.sandbox.register;

import gent.rechtstreeks.sandbox.population.store.BirthEntity;
import gent.rechtstreeks.sandbox.population.store.FamilyEntity;
import gent.rechtstreeks.sandbox.population.store.PersonEntity;
import java.util.List;

/** One birth, or two of twins, with the family that it happened to. */
public record Delivery(FamilyEntity family, List<PersonEntity> parents, List<BirthEntity> births) {}
