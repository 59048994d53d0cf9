package dev.goodword.questions.visitors;

import java.util.Map;
import java.util.Optional;

import dev.goodword.accounts.AccessPolicy;
import dev.goodword.accounts.Permission;
import dev.goodword.accounts.StaffMember;
import dev.goodword.audit.AuditLog;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;
import dev.goodword.questions.UnknownQuestion;

import org.springframework.stereotype.Component;

/** Which questions a person of ours may know of, and what they did about one. */
@Component
class VisitorDesk {

	private final VisitorBook book;

	private final Positions positions;

	private final AuditLog audit;

	VisitorDesk(VisitorBook book, Positions positions, AuditLog audit) {
		this.book = book;
		this.positions = positions;
		this.audit = audit;
	}

	boolean mayAnswer(PositionSummary position, StaffMember who) {
		return AccessPolicy.may(who, Permission.WRITE_MESSAGE, this.positions.scope(position, who));
	}

	/** One they may answer, looked for without an exception. */
	Optional<VisitorQuestion> find(VisitorQuestionId id, StaffMember who) {
		return confirmed(id).filter((row) -> this.positions.visibleTo(who).contains(row.position()))
			.filter((row) -> mayAnswer(this.positions.summary(row.position()), who));
	}

	/** What nobody has confirmed exists for nobody of ours. */
	private Optional<VisitorQuestion> confirmed(VisitorQuestionId id) {
		return this.book.row(id).filter((row) -> row.state() != VisitorState.UNCONFIRMED);
	}

	VisitorQuestion row(VisitorQuestionId id, StaffMember who) {
		return confirmed(id).filter((row) -> mayAnswer(this.positions.visible(row.position(), who), who))
			.orElseThrow(UnknownQuestion::new);
	}

	void record(StaffMember who, String action, VisitorQuestionId id, Map<String, String> details) {
		this.audit.record(who.id().value(), action, "visitor_question", id.toString(), details, null);
	}

}
