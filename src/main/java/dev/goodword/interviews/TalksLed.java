package dev.goodword.interviews;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.DepartmentId;
import dev.goodword.positions.Involvement;
import dev.goodword.shared.CompanyId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who led talks or sat in them, without with whom they were. */
@Service
@Transactional(readOnly = true)
public class TalksLed {

	private final PanelRepository panels;

	TalksLed(PanelRepository panels) {
		this.panels = panels;
	}

	/**
	 * Who was on the panel of talks that began in a span of time and were not called off,
	 * and for which departments.
	 */
	public List<Involvement> between(CompanyId company, Instant from, Instant until) {
		return this.panels.between(company, InterviewState.CANCELLED, from, until)
			.stream()
			.map((row) -> new Involvement(new AccountId((UUID) row[0]), (DepartmentId) row[1],
					((Number) row[2]).longValue()))
			.toList();
	}

}
