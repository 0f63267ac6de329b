package gent.rechtstreeks.sandbox.arrive;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** Which births to register in one transaction. */
record RegistrationsRequest(@NotEmpty @Size(max = 10) List<@NotNull UUID> eventIds) {}
