package dev.goodword.communication;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.Applications;
import dev.goodword.positions.OwnerChanged;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;

import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells both who is responsible for a position and who was, unless they did it
 * themselves.
 */
@Component
class OwnerNote implements StaffNoteSource {

	private final StaffNotes notes;

	private final Positions positions;

	private final Applications applications;

	private final Accounts accounts;

	private final MessageSource messages;

	OwnerNote(StaffNotes notes, Positions positions, Applications applications, Accounts accounts,
			MessageSource messages) {
		this.notes = notes;
		this.positions = positions;
		this.applications = applications;
		this.accounts = accounts;
		this.messages = messages;
	}

	@Override
	public String name() {
		return "POSITION_OWNER";
	}

	@EventListener
	void on(OwnerChanged fact) {
		Stream.of(fact.from(), fact.to())
			.filter((person) -> !person.equals(fact.by()))
			.forEach((person) -> this.notes.put(this, fact.position().value(), person, fact.at()));
	}

	/** Who is responsible when it leaves; nothing to who may not know of the position. */
	@Override
	public Optional<Said> of(UUID subject, StaffMember reader) {
		return this.positions.visiblePositions(reader)
			.stream()
			.filter((position) -> position.id().equals(new PositionId(subject)))
			.findFirst()
			.map((position) -> said(position, reader));
	}

	private Said said(PositionSummary position, StaffMember reader) {
		String title = position.title().in(reader.language());
		String owner = this.accounts.member(position.owner()).name();
		String whose = position.owner().equals(reader.id()) ? "yours" : "theirs";
		return new Said(say(reader, "communication.owner." + whose, title, owner), say(reader,
				"communication.owner." + whose + ".text", this.applications.openAt(position.id()).size(), owner),
				"/positions/" + position.id());
	}

	private String say(StaffMember reader, String key, Object... arguments) {
		return Objects.requireNonNull(this.messages.getMessage(key, arguments, reader.language().locale()));
	}

}
