package gent.rechtstreeks.granting.grant.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** An id under which a case is looked for, and the case that is meant. */
@Entity
@Table(name = "case_alias")
class CaseAliasRow {

    @Id
    UUID id;

    @Column(name = "case_id")
    UUID caseId;

    static CaseAliasRow of(UUID id, UUID caseId) {
        CaseAliasRow row = new CaseAliasRow();
        row.id = id;
        row.caseId = caseId;
        return row;
    }

    UUID id() {
        return id;
    }

    UUID caseId() {
        return caseId;
    }
}
