package dev.goodword.positions;

import java.time.Instant;
import java.util.List;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.DepartmentId;
import dev.goodword.accounts.Role;
import dev.goodword.shared.CompanyId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who decides whom to hire, for those who ask them how recruiting serves them. */
@Service
@Transactional(readOnly = true)
public class HiringManagers {

	private final ManagedRepository managed;

	HiringManagers(ManagedRepository managed) {
		this.managed = managed;
	}

	/**
	 * Whose positions as hiring manager were open or rested at any moment of a span of
	 * time, and for which departments.
	 */
	public List<Involvement> between(CompanyId company, Instant from, Instant until) {
		return this.managed.between(company, Role.HIRING_MANAGER, PositionStatus.CLOSED, from, until)
			.stream()
			.map((row) -> new Involvement((AccountId) row[0], (DepartmentId) row[1], ((Number) row[2]).longValue()))
			.toList();
	}

}
