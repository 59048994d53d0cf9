package dev.goodword.desk.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.goodword.accounts.AccessPolicy;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.audit.AuditLog;
import dev.goodword.communication.RealPeople;
import dev.goodword.communication.RealPerson;
import dev.goodword.desk.Wording;
import dev.goodword.desk.model.DeskRow;
import dev.goodword.desk.model.DeskRows;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;
import dev.goodword.shared.CompanyId;

import org.springframework.stereotype.Component;

/**
 * Real people a letter can be looked at for: those whose applications the reader sees.
 */
@Component
class Applicants {

	private static final int OFFERED = 12;

	private final Positions positions;

	private final DeskRows rows;

	private final RealPeople people;

	private final AuditLog audit;

	Applicants(Positions positions, DeskRows rows, RealPeople people, AuditLog audit) {
		this.positions = positions;
		this.rows = rows;
		this.people = people;
		this.audit = audit;
	}

	/** A few of the company to choose from: those to whom we owe the next word first. */
	List<PreviewView.Choice> of(CompanyId company, StaffMember who, Wording words) {
		if (!AccessPolicy.may(who, Permission.SEE_APPLICATION)) {
			return List.of();
		}
		Map<PositionId, PositionSummary> visible = visible(company, who);
		List<DeskRow> found = this.rows.across(visible.keySet(), LocalDate.EPOCH, OFFERED);
		Map<PositionId, PositionSummary> open = found.stream()
			.map(DeskRow::position)
			.distinct()
			.flatMap((position) -> Stream.ofNullable(visible.get(position)))
			.filter((position) -> sees(who, position))
			.collect(Collectors.toMap(PositionSummary::id, Function.identity()));
		return found.stream()
			.filter((row) -> row.name() != null)
			.flatMap((row) -> Stream.ofNullable(open.get(row.position()))
				.map((position) -> new PreviewView.Choice(row.application().toString(),
						words.say("texts.person.real", row.name(), position.title().in(words.language())))))
			.toList();
	}

	/** Somebody of the company; empty when there is nobody, or not for this reader. */
	Optional<RealPerson> find(UUID application, CompanyId company, StaffMember who) {
		return this.rows.row(new JobApplicationId(application)).filter((row) -> {
			PositionSummary position = visible(company, who).get(row.position());
			return row.name() != null && position != null && sees(who, position);
		}).map((row) -> {
			this.audit.viewed(who.id().value(), "letter-preview", "application", application.toString(), null);
			return this.people.of(row.application());
		});
	}

	private Map<PositionId, PositionSummary> visible(CompanyId company, StaffMember who) {
		return this.positions.visiblePositions(who)
			.stream()
			.filter((position) -> position.company().equals(company))
			.collect(Collectors.toMap(PositionSummary::id, Function.identity()));
	}

	private boolean sees(StaffMember who, PositionSummary position) {
		return AccessPolicy.may(who, Permission.SEE_APPLICATION, this.positions.scope(position, who));
	}

}
