package dev.goodword.accounts;

import dev.goodword.shared.CompanyId;
import dev.goodword.shared.LocalizedText;

/**
 * A department of a company.
 *
 * @param id which
 * @param company the company it belongs to
 * @param name as staff and applicants read it
 */
public record Department(DepartmentId id, CompanyId company, LocalizedText name) {

}
