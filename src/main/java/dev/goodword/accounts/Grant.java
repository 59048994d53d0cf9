package dev.goodword.accounts;

import dev.goodword.shared.CompanyId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * A role held in a part of the organisation.
 *
 * @param role what is held
 * @param company where; null means in every company
 * @param department the one department of that company; null means in all of them
 */
@Embeddable
public record Grant(@Enumerated(EnumType.STRING) @Column(name = "role_code") Role role, @Nullable CompanyId company,
		@Nullable DepartmentId department) {

	public Grant {
		if (department != null && company == null) {
			throw new IllegalArgumentException("A grant for a department must name its company");
		}
	}

	/** The role in the whole installation. */
	public static Grant everywhere(Role role) {
		return new Grant(role, null, null);
	}

	/** The role in one company. */
	public static Grant in(CompanyId company, Role role) {
		return new Grant(role, company, null);
	}

	/** Whether the other grant's part of the organisation lies within this one's. */
	boolean contains(Grant other) {
		if (this.company != null && !this.company.equals(other.company)) {
			return false;
		}
		return this.department == null || this.department.equals(other.department);
	}

	/** Whether the place lies within this grant. */
	boolean covers(Scope where) {
		if (this.company != null && !this.company.equals(where.company())) {
			return false;
		}
		return this.department == null || this.department.equals(where.department());
	}

}
